package ca.briefpack.theory;

import java.util.Arrays;

/**
 * Caliendo and Parro's world of many regions and sectors that use each other's goods, solved in ratios to a starting table.
 *
 * <p>With trade shares pi, trade elasticities theta, value added shares b, input shares g, final demand shares a and tariffs t:
 * <pre>
 *   c[n,j]  = w[n]^b[n,j]  prod_k P[n,k]^g[n,k,j]                     cost of a bundle of inputs
 *   P[n,j]  = ( sum_i pi[n,i,j] (k[n,i,j] c[i,j])^-theta[j] )^(-1/theta[j])   k = (1 + t') / (1 + t)
 *   X[n,j]  = sum_k g[n,j,k] Y[n,k] + a[n,j] (w[n] V[n] + duties[n] + D[n])   spending
 *   Y[n,j]  = sum_i pi'[i,n,j] X[i,j] / (1 + t'[i,n,j])               sales, without tariffs
 *   w[n] V[n] = sum_j b[n,j] Y[n,j]                                    wages paid are value added
 * </pre>
 * Solved by sweeps over all five; a wage moves by the part of its gap that its sales can bear. World value added is the unit of
 * account.
 */
public final class CaliendoParro {
    private static final int MOST_SWEEPS = 5_000;
    private static final int SWEEPS_A_MEASUREMENT = 10;
    private static final double SMALLEST_GAP = 1e-11;
    private static final double LARGEST_GAP = 1e3;
    private static final double SMALLEST_STEP = 1e-3;

    private final WorldTable table;
    private final int regions;
    private final int sectors;
    private final double[] income;
    /** Value added in a dollar of output of [sector][region]. */
    private final double[][] valueAdded;
    /** Inputs in a dollar of output: [region][input][sector]. */
    private final double[][][] inputs;
    /** Share of each sector in final demand: [region][sector]. */
    private final double[][] taste;
    /** Spending of [sector][importer] at the start. */
    private final double[][] spending;

    public CaliendoParro(WorldTable table) {
        this.table = table;
        regions = table.regions();
        sectors = table.sectors();
        income = table.incomes();
        valueAdded = new double[sectors][regions];
        inputs = new double[regions][sectors][sectors];
        taste = new double[regions][sectors];
        spending = new double[sectors][regions];
        double[][] output = table.outputs();
        for (int n = 0; n < regions; n++) {
            double demand = Arrays.stream(table.finalDemand()[n]).sum();
            for (int j = 0; j < sectors; j++) {
                shareOut(n, j, output[j][n]);
                taste[n][j] = table.finalDemand()[n][j] / demand;
                for (int i = 0; i < regions; i++) {
                    spending[j][n] += table.trade()[j][i][n] * (1 + table.tariff()[j][i][n]);
                }
            }
        }
    }

    private void shareOut(int n, int j, double output) {
        if (output > 0) {
            valueAdded[j][n] = table.valueAdded()[n][j] / output;
            for (int k = 0; k < sectors; k++) {
                inputs[n][k][j] = table.inputs()[n][k][j] / output;
            }
        }
    }

    /**
     * The state of the world under other tariffs and deficits.
     *
     * @param tariff   of {@code [sector][exporter][importer]}, as fractions, over -1
     * @param deficits by region, in the table's unit; they must add up to 0
     * @throws IllegalArgumentException if no state is found, which an impossible deficit brings about
     */
    public WorldEquilibrium solve(double[][][] tariff, double[] deficits) {
        for (double step = 1; step > SMALLEST_STEP; step /= 2) {
            Sweep sweep = new Sweep(tariff, deficits);
            if (settles(sweep, step)) {
                return sweep.state(tariff);
            }
        }
        throw new IllegalArgumentException("no equilibrium found; a deficit may be larger than income");
    }

    private static boolean settles(Sweep sweep, double step) {
        for (int s = 0; s < MOST_SWEEPS; s++) {
            if (s % SWEEPS_A_MEASUREMENT == 0) {
                sweep.measure(step);
            }
            double gap = sweep.next();
            if (!(gap < LARGEST_GAP)) {
                return false;
            }
            if (gap < SMALLEST_GAP) {
                return true;
            }
        }
        return false;
    }

    /** The unknowns, and one pass over the equations. */
    private final class Sweep {
        private final double[] deficits;
        /** pi k^-theta and the same over 1 + t', of [sector][importer * regions + exporter]. */
        private final double[][] weight = new double[sectors][regions * regions];
        private final double[][] netWeight = new double[sectors][regions * regions];
        private final double[] logWage = new double[regions];
        private final double[][] logCost = new double[sectors][regions];
        private final double[][] logPrice = new double[sectors][regions];
        private final double[][] power = new double[sectors][regions];
        private final double[][] total = new double[sectors][regions];
        private final double[][] spent = new double[sectors][];
        private final double[][] sales = new double[sectors][regions];
        private final double[] earned = new double[regions];
        private final double[] reach = new double[regions];

        Sweep(double[][][] tariff, double[] deficits) {
            this.deficits = deficits.clone();
            for (int j = 0; j < sectors; j++) {
                spent[j] = spending[j].clone();
                for (int n = 0; n < regions; n++) {
                    for (int i = 0; i < regions; i++) {
                        weigh(j, n, i, tariff[j][i][n]);
                    }
                }
            }
        }

        private void weigh(int j, int n, int i, double tariff) {
            double value = table.trade()[j][i][n];
            if (value > 0) {
                double before = 1 + table.tariff()[j][i][n];
                double share = value * before / spending[j][n];
                weight[j][n * regions + i] = share * Math.pow((1 + tariff) / before, -table.elasticity()[j]);
                netWeight[j][n * regions + i] = weight[j][n * regions + i] / (1 + tariff);
            }
        }

        /** Goes over all equations once; returns the largest gap left, as a fraction. */
        double next() {
            price();
            sell();
            return Math.max(spend(), Math.max(pay(), cost()));
        }

        /**
         * Sets how far a wage moves towards what closes its gap: less far the more its sales answer to it, so that it does not
         * overshoot.
         */
        void measure(double step) {
            price();
            for (int i = 0; i < regions; i++) {
                double answer = 0;
                for (int j = 0; j < sectors; j++) {
                    answer += valueAdded[j][i] * table.elasticity()[j] * contested(j, i);
                }
                reach[i] = step / (1 + answer / (income[i] * Math.exp(logWage[i])));
            }
        }

        /** Sales of region i in sector j, each weighted by the share of its market that others hold. */
        private double contested(int j, int i) {
            double sum = 0;
            for (int n = 0; n < regions; n++) {
                if (total[j][n] > 0) {
                    double sold = netWeight[j][n * regions + i] * power[j][i] * spent[j][n] / total[j][n];
                    sum += sold * (1 - weight[j][n * regions + i] * power[j][i] / total[j][n]);
                }
            }
            return sum;
        }

        private void price() {
            for (int j = 0; j < sectors; j++) {
                double theta = table.elasticity()[j];
                for (int i = 0; i < regions; i++) {
                    power[j][i] = Math.exp(-theta * logCost[j][i]);
                }
                for (int n = 0; n < regions; n++) {
                    double sum = 0;
                    for (int i = 0; i < regions; i++) {
                        sum += weight[j][n * regions + i] * power[j][i];
                    }
                    total[j][n] = sum;
                    logPrice[j][n] = sum > 0 ? -Math.log(sum) / theta : 0;
                }
            }
        }

        private void sell() {
            for (int n = 0; n < regions; n++) {
                earned[n] = Math.exp(logWage[n]) * income[n] + deficits[n];
            }
            for (int j = 0; j < sectors; j++) {
                Arrays.fill(sales[j], 0);
                for (int n = 0; n < regions; n++) {
                    if (total[j][n] > 0) {
                        earned[n] += spent[j][n] - sell(j, n, spent[j][n] / total[j][n]);
                    }
                }
            }
        }

        /** Hands what importer n spends to those who sell to it; the rest are duties. */
        private double sell(int j, int n, double perWeight) {
            double net = 0;
            for (int i = 0; i < regions; i++) {
                double sold = netWeight[j][n * regions + i] * power[j][i] * perWeight;
                sales[j][i] += sold;
                net += sold;
            }
            return net;
        }

        private double spend() {
            double gap = 0;
            for (int n = 0; n < regions; n++) {
                for (int j = 0; j < sectors; j++) {
                    double wanted = taste[n][j] * earned[n];
                    for (int k = 0; k < sectors; k++) {
                        wanted += inputs[n][j][k] * sales[k][n];
                    }
                    gap = Math.max(gap, Math.abs(wanted - spent[j][n]) / income[n]);
                    spent[j][n] = wanted;
                }
            }
            return gap;
        }

        private double pay() {
            double gap = 0;
            double before = 0;
            double after = 0;
            for (int n = 0; n < regions; n++) {
                double paid = 0;
                for (int j = 0; j < sectors; j++) {
                    paid += valueAdded[j][n] * sales[j][n];
                }
                double missing = Math.log(paid / income[n]) - logWage[n];
                gap = Math.max(gap, Math.abs(missing));
                logWage[n] += reach[n] * missing;
                before += income[n];
                after += income[n] * Math.exp(logWage[n]);
            }
            for (int n = 0; n < regions; n++) {
                logWage[n] -= Math.log(after / before);
            }
            return gap;
        }

        private double cost() {
            double gap = 0;
            for (int n = 0; n < regions; n++) {
                for (int j = 0; j < sectors; j++) {
                    double cost = valueAdded[j][n] * logWage[n];
                    for (int k = 0; k < sectors; k++) {
                        cost += inputs[n][k][j] * logPrice[k][n];
                    }
                    gap = Math.max(gap, Math.abs(cost - logCost[j][n]));
                    logCost[j][n] = cost;
                }
            }
            return gap;
        }

        WorldEquilibrium state(double[][][] tariff) {
            double[] price = new double[regions];
            double[][] cost = new double[sectors][];
            double[][][] trade = new double[sectors][regions][regions];
            for (int j = 0; j < sectors; j++) {
                cost[j] = Arrays.stream(logCost[j]).map(Math::exp).toArray();
                for (int n = 0; n < regions; n++) {
                    price[n] += taste[n][j] * logPrice[j][n];
                    for (int i = 0; i < regions && total[j][n] > 0; i++) {
                        trade[j][i][n] = netWeight[j][n * regions + i] * power[j][i] * spent[j][n] / total[j][n];
                    }
                }
            }
            return new WorldEquilibrium(Arrays.stream(logWage).map(Math::exp).toArray(), Arrays.stream(price).map(Math::exp)
                    .toArray(),
                    cost, earned.clone(), trade, tariff.clone());
        }
    }
}
