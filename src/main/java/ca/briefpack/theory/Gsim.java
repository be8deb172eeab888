package ca.briefpack.theory;

/**
 * Francois and Hall's Global Simulation Model of one product: regions trade with each other in national varieties, and producer
 * prices clear the world market of each. Linear in proportional changes. A cross-check of {@link CesMarket} with many importers
 * at once.
 *
 * <p>Quantity demanded of exporter r in importer v changes by {@code -Es (P_r + T) + (Em + Es) sum theta (P + T)}, supply by
 * {@code Ex P_r}; {@code T} is the proportional change of the power of the tariff. First index the exporter, second the importer.
 */
public final class Gsim {
    private final double[][] trade;
    private final double[][] before;
    private final double[][] after;
    private final Region[] regions;
    private final double[] price;

    /**
     * A region's elasticities.
     *
     * @param demand       of imports and home goods together, under 0
     * @param supply       of its producers, over 0
     * @param substitution between varieties, over 0
     */
    public record Region(double demand, double supply, double substitution) {
        public Region {
            if (!(demand < 0 && supply > 0 && substitution > 0)) {
                throw new IllegalArgumentException("GSIM needs demand under 0, supply and substitution over 0, got "
                        + demand + ", "
                        + supply + ", " + substitution);
            }
        }
    }

    /** How consumer surplus is measured where prices change by more than a little. */
    public enum ConsumerSurplus {
        /** The consistent second-order form, -B (dP + Em dP² / 2). */
        CONSISTENT,
        /** As commonly coded, with the sign of dP before the square: overstates losses where prices rise. */
        AS_COMMONLY_CODED
    }

    /**
     * Solves the market.
     *
     * @param trade  values at world prices
     * @param before powers of the tariffs, 1 + t, before
     * @param after  and after
     */
    public Gsim(double[][] trade, double[][] before, double[][] after, Region... regions) {
        this.trade = copy(trade, regions.length);
        this.before = copy(before, regions.length);
        this.after = copy(after, regions.length);
        this.regions = regions.clone();
        this.price = solve();
    }

    private static double[][] copy(double[][] matrix, int n) {
        if (matrix.length != n) {
            throw new IllegalArgumentException("a table of " + matrix.length + " rows was given for " + n + " regions");
        }
        double[][] copy = new double[n][];
        for (int i = 0; i < n; i++) {
            copy[i] = matrix[i].clone();
        }
        return copy;
    }

    private double[] solve() {
        int n = regions.length;
        double[][] left = new double[n][n];
        double[] right = new double[n];
        for (int r = 0; r < n; r++) {
            left[r][r] = regions[r].supply;
            for (int v = 0; v < n; v++) {
                double weight = trade[r][v] == 0 ? 0 : trade[r][v] / exports(r);
                left[r][r] += weight * regions[v].substitution;
                right[r] -= weight * regions[v].substitution * tariffChange(r, v);
                for (int s = 0; s < n; s++) {
                    double cross = weight * (regions[v].demand + regions[v].substitution) * share(s, v);
                    left[r][s] -= cross;
                    right[r] += cross * tariffChange(s, v);
                }
            }
        }
        return new LuDecomposition(left).solve(right);
    }

    private double tariffChange(int r, int v) {
        return after[r][v] / before[r][v] - 1;
    }

    private double exports(int r) {
        double sum = 0;
        for (double value : trade[r]) {
            sum += value;
        }
        return sum;
    }

    private double spending(int v) {
        double sum = 0;
        for (int s = 0; s < regions.length; s++) {
            sum += trade[s][v] * before[s][v];
        }
        return sum;
    }

    private double share(int r, int v) {
        // a region that buys nothing has no basket to have a share in
        return trade[r][v] == 0 ? 0 : trade[r][v] * before[r][v] / spending(v);
    }

    /** Proportional change of the price that region r's producers get. */
    public double worldPrice(int r) {
        return price[r];
    }

    /** Proportional change of region r's output. */
    public double supply(int r) {
        return regions[r].supply * price[r];
    }

    /**
     * Proportional change of the price of region v's basket, price and tariff compounded: the sum of theta ((1 + P) T1 / T0 - 1).
     */
    public double compositePrice(int v) {
        double sum = 0;
        for (int s = 0; s < regions.length; s++) {
            sum += share(s, v) * ((1 + price[s]) * after[s][v] / before[s][v] - 1);
        }
        return sum;
    }

    /** The same to the first order, as demand answers to it. */
    private double linearPrice(int v) {
        double sum = 0;
        for (int s = 0; s < regions.length; s++) {
            sum += share(s, v) * (price[s] + tariffChange(s, v));
        }
        return sum;
    }

    /** Proportional change of the quantity that r sells to v. */
    public double quantity(int r, int v) {
        return -regions[v].substitution * (price[r] + tariffChange(r, v))
                + (regions[v].demand + regions[v].substitution) * linearPrice(v);
    }

    /** What r sells to v afterwards, at world prices. */
    public double tradeAfter(int r, int v) {
        return trade[r][v] * (1 + price[r]) * (1 + quantity(r, v));
    }

    public double producerSurplus(int r) {
        return exports(r) * price[r] * (1 + regions[r].supply * price[r] / 2);
    }

    public double consumerSurplus(int v, ConsumerSurplus form) {
        double p = compositePrice(v);
        double square = regions[v].demand * p * p / 2;
        double signed = form == ConsumerSurplus.AS_COMMONLY_CODED ? -Math.signum(p) * square : square;
        return -spending(v) * (p + signed);
    }

    /** Change in the duties that region v collects. */
    public double revenueChange(int v) {
        double sum = 0;
        for (int s = 0; s < regions.length; s++) {
            sum += (after[s][v] - 1) * tradeAfter(s, v) - (before[s][v] - 1) * trade[s][v];
        }
        return sum;
    }

    /** Producer and consumer surplus and duties together. */
    public double netWelfare(int v, ConsumerSurplus form) {
        return producerSurplus(v) + consumerSurplus(v, form) + revenueChange(v);
    }
}
