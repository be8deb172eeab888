package ca.briefpack.solve;

import java.util.List;

/**
 * A case of the input-output price model. Tables are what column buys of row.
 *
 * @param home        of home goods
 * @param imported    of imported goods
 * @param output      of each sector
 * @param tariff      change of the duty on each good, as a fraction
 * @param importShare imported share of final purchases of each good
 * @param markup      share of each price that is mark-up and keeps its percentage; all 0 if it keeps its dollars
 */
public record PriceCase(List<String> sectors, double[][] home, double[][] imported, double[] output, double[] tariff,
        double[] importShare, double[] markup) implements Case {

    static PriceCase read(CaseKeys keys) {
        keys.allow("model", "sectors", "transactions", "imports", "output", "valueAdded", "importShare", "tariff", "markup",
                "margin");
        List<String> sectors = keys.names("sectors");
        double[][] transactions = keys.square("transactions", sectors, Limit.NOT_NEGATIVE);
        double[] importShare = keys.numbers("importShare", sectors, Limit.SHARE);
        double[][] imported = keys.has("imports") ? keys.square("imports", sectors, Limit.NOT_NEGATIVE)
                : split(transactions, importShare);
        double[][] home = keys.has("imports") ? transactions : less(transactions, imported);
        double[] tariff = keys.sparse("tariff", sectors, Limit.TARIFF);
        double[] output = output(keys, sectors, home, imported);
        double[] markup = markup(keys, sectors);
        keys.end();
        return new PriceCase(sectors, home, imported, output, tariff, importShare, markup);
    }

    private static double[][] split(double[][] transactions, double[] share) {
        double[][] imported = new double[share.length][share.length];
        for (int i = 0; i < share.length; i++) {
            for (int j = 0; j < share.length; j++) {
                imported[i][j] = transactions[i][j] * share[i];
            }
        }
        return imported;
    }

    private static double[][] less(double[][] all, double[][] part) {
        double[][] rest = new double[all.length][all.length];
        for (int i = 0; i < all.length; i++) {
            for (int j = 0; j < all.length; j++) {
                rest[i][j] = all[i][j] - part[i][j];
            }
        }
        return rest;
    }

    private static double[] output(CaseKeys keys, List<String> sectors, double[][] home, double[][] imported) {
        int n = sectors.size();
        String words = "one for each of sectors, in their order";
        if (keys.has("output") == keys.has("valueAdded")) {
            boolean both = keys.has("output");
            keys.refuse("output", both ? "stands beside valueAdded" : "is missing", both ? "keep one of the two"
                    : "write output or valueAdded, " + words);
            return new double[n];
        }
        double[] output = keys.has("output") ? keys.list("output", Limit.POSITIVE, words, n)
                : keys.list("valueAdded", Limit.NOT_NEGATIVE, words, n);
        for (int j = 0; j < n; j++) {
            double bought = 0;
            for (int i = 0; i < n; i++) {
                bought += home[i][j] + imported[i][j];
            }
            if (keys.has("valueAdded")) {
                output[j] += bought;
            }
            if (bought > output[j] * (1 + 1e-9)) {
                keys.refuse("output[" + j + "]", Numbers.text(output[j]) + " is under what " + sectors.get(j) + " buys, "
                        + Numbers.text(bought),
                        "write its whole output, value added included");
            }
        }
        return output;
    }

    private static double[] markup(CaseKeys keys, List<String> sectors) {
        String form = keys.word("markup", "constantDollar", List.of("constantDollar", "constantPercent"));
        if (form.equals("constantPercent")) {
            return keys.numbers("margin", sectors, Limit.MARGIN);
        }
        if (keys.has("margin") && form.equals("constantDollar")) {
            keys.refuse("margin", "has no use with markup: " + form, "write markup: constantPercent, or leave margin out");
        }
        return new double[sectors.size()];
    }
}
