package ca.briefpack.solve;

import java.util.List;

/**
 * A case of the one-sector world. Tables are {@code [exporter][importer]}, home sales included, tariffs as fractions.
 *
 * @param theta    elasticity of trade with respect to its cost
 * @param deficits what becomes of them
 */
public record GeCase(List<String> regions, double[][] trade, double[][] tariff0, double[][] tariff1, double theta,
        Deficits deficits) implements Case {
    /** Whether deficits stay as they are, or are closed before tariffs change. */
    public enum Deficits { KEEP, ZERO }

    static GeCase read(CaseKeys keys) {
        keys.allow("model", "regions", "trade", "tariff0", "tariff1", "theta", "deficits");
        List<String> regions = keys.names("regions");
        if (!keys.has("trade")) {
            keys.refuse("trade", "is missing", "write beneath it exporter: {importer: number}");
        }
        double[][] trade = keys.sparseTable("trade", regions, Limit.NOT_NEGATIVE);
        double[][] tariff0 = keys.sparseTable("tariff0", regions, Limit.TARIFF);
        double[][] tariff1 = keys.sparseTable("tariff1", regions, Limit.TARIFF);
        double theta = keys.number("theta", Limit.POSITIVE);
        Deficits deficits = readDeficits(keys);
        requireHomeSales(keys, regions, trade);
        keys.end();
        return new GeCase(regions, trade, tariff0, tariff1, theta, deficits);
    }

    static Deficits readDeficits(CaseKeys keys) {
        return keys.word("deficits", "keep", List.of("keep", "zero")).equals("keep") ? Deficits.KEEP : Deficits.ZERO;
    }

    private static void requireHomeSales(CaseKeys keys, List<String> regions, double[][] trade) {
        for (int i = 0; i < regions.size() && keys.has("trade"); i++) {
            if (trade[i][i] == 0) {
                String home = regions.get(i) + "." + regions.get(i);
                keys.refuse("trade." + home, "is 0 or missing: what a region sells at home belongs to its trade",
                        "write its output less its exports");
            }
        }
    }
}
