package ca.briefpack.solve;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A case of an input-output economy.
 *
 * @param transactions what row sells to column
 * @param factors      totals by sector of what is counted, such as jobs, by name
 * @param shock        change of final demand by sector, if one is given
 */
public record LeontiefCase(List<String> sectors, double[][] transactions, double[] finalDemand, Map<String, double[]> factors,
        Optional<Household> household, Optional<double[]> shock) implements Case {
    /**
     * Households as a sector.
     *
     * @param payments    to households by each sector, and last by households
     * @param consumption by households from each sector
     * @param income      of households, all payments to them
     */
    public record Household(double[] payments, double[] consumption, double income) {
    }

    static LeontiefCase read(CaseKeys keys) {
        keys.allow("model", "sectors", "transactions", "finalDemand", "factors", "household", "shock");
        List<String> sectors = keys.names("sectors");
        int n = sectors.size();
        double[][] transactions = keys.square("transactions", sectors, Limit.NOT_NEGATIVE);
        double[] demand = keys.list("finalDemand", Limit.ANY, "one for each of sectors, in their order", n);
        Map<String, double[]> factors = new LinkedHashMap<>();
        if (keys.has("factors")) {
            keys.map("factors", "write beneath it NAME: [total of each sector]").ifPresent(map -> map.keys().forEach(
                    name -> factors.put(name, map.list(name, Limit.NOT_NEGATIVE, "one for each of sectors, in their order", n))));
        }
        Optional<Household> household = keys.has("household")
                ? keys.map("household", "write beneath it payments and consumption").map(map -> household(map, n))
                : Optional.empty();
        Optional<double[]> shock = keys.has("shock") ? Optional.of(keys.sparse("shock", sectors, Limit.ANY)) : Optional.empty();
        requireSales(keys, sectors, transactions, demand);
        keys.end();
        return new LeontiefCase(sectors, transactions, demand, factors, household, shock);
    }

    private static Household household(CaseKeys keys, int n) {
        keys.allow("payments", "consumption", "income");
        String words = "one for each of sectors, in their order; households themselves may come last";
        double[] payments = keys.list("payments", Limit.NOT_NEGATIVE, words, n, n + 1);
        double[] consumption = keys.list("consumption", Limit.NOT_NEGATIVE, words, n, n + 1);
        double paid = Arrays.stream(payments).sum();
        double income = keys.number("income", paid, Limit.POSITIVE);
        if (payments.length > n && consumption.length > n && payments[n] != consumption[n]) {
            keys.refuse("consumption[" + n + "]", "is not what households pay themselves, payments[" + n + "]",
                    "write the same number in both");
        }
        if (income < paid * (1 - 1e-9)) {
            keys.refuse("income", Numbers.text(income) + " is under the sum of payments, " + Numbers.text(paid),
                    "write their sum or more");
        } else if (paid == 0 && n > 0) {
            keys.refuse("payments", "are all 0", "write what each sector pays to households, or leave household out");
        }
        double own = payments.length > n ? payments[n] : consumption.length > n ? consumption[n] : 0;
        return new Household(withLast(payments, n, own), withLast(consumption, n, own), income);
    }

    private static double[] withLast(double[] values, int n, double last) {
        double[] all = Arrays.copyOf(values, n + 1);
        all[n] = last;
        return all;
    }

    private static void requireSales(CaseKeys keys, List<String> sectors, double[][] transactions, double[] demand) {
        for (int i = 0; i < sectors.size(); i++) {
            double output = Arrays.stream(transactions[i]).sum() + demand[i];
            if (output <= 0) {
                keys.refuse("transactions[" + i + "]", "and finalDemand[" + i + "] add up to " + Numbers.text(output)
                        + ": " + sectors.get(i) + " sells nothing", "write its sales, or leave the sector out");
            } else if (!reachesDemand(i, transactions, demand, new boolean[demand.length])) {
                keys.refuse("transactions[" + i + "]",
                        sectors.get(i) + " sells only to itself and to sectors that do likewise, so no output is enough",
                        "write final demand for it or for one that it sells to, or leave it out");
            }
        }
    }

    /** True if some of what a sector makes ends in final demand, through whatever sectors; else the system is singular. */
    private static boolean reachesDemand(int sector, double[][] transactions, double[] demand, boolean[] seen) {
        seen[sector] = true;
        boolean reaches = demand[sector] != 0;
        for (int to = 0; !reaches && to < demand.length; to++) {
            reaches = transactions[sector][to] > 0 && !seen[to] && reachesDemand(to, transactions, demand, seen);
        }
        return reaches;
    }
}
