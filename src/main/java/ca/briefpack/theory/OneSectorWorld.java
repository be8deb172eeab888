package ca.briefpack.theory;

import java.util.Arrays;

/**
 * A world of many regions that each make one good from labour (Armington, or Eaton and Kortum with the same algebra), solved in
 * ratios to its starting point: the economy-wide check beside the partial models.
 * <pre>
 *   pi'[i,j] = pi[i,j] (w[i] k[i,j])^-theta / P[j]^-theta    P[j] = ( sum_i pi[i,j] (w[i] k[i,j])^-theta )^(-1/theta)
 *   E[j]     = w[j] Y[j] + D[j] + duties[j]                  k = (1 + t') / (1 + t)
 *   w[i] Y[i] = sum_j pi'[i,j] E[j] / (1 + t'[i,j])          what a region earns is what it sells
 *   welfare[j] = (E'[j] / E[j]) / P[j]                        real spending, ratio
 * </pre>
 * Each sweep moves wages by {@code (sales / wages)^(1 / (1 + theta))}, the largest step that cannot overshoot. World income is
 * the unit.
 */
public final class OneSectorWorld {
    private static final int MOST_SWEEPS = 200_000;
    private static final double SMALLEST_GAP = 1e-13;

    private final double[][] share;
    private final double[][] before;
    private final double[] income;
    private final double theta;

    /**
     * What the regions come to; ratios are to the starting table.
     *
     * @param wage        by region
     * @param price       of consumption, by region
     * @param share       of exporter i in the spending of importer j, tariffs included
     * @param expenditure by region, in the table's unit
     */
    public record State(double[] wage, double[] price, double[][] share, double[] expenditure) {
    }

    /**
     * @param trade  what exporter i sells to importer j without tariffs, at home as well as abroad
     * @param before tariffs on it, as fractions
     * @param theta  elasticity of trade with respect to its cost, over 0 (substitution less 1)
     * @throws IllegalArgumentException if a region sells nothing, buys nothing, or theta is not over 0
     */
    public OneSectorWorld(double[][] trade, double[][] before, double theta) {
        int n = trade.length;
        if (!(theta > 0 && theta < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("theta is " + theta + ", must be over 0 and finite");
        }
        this.theta = theta;
        this.before = before.clone();
        this.share = new double[n][n];
        this.income = new double[n];
        for (int j = 0; j < n; j++) {
            double spending = 0;
            for (int i = 0; i < n; i++) {
                income[j] += trade[j][i];
                spending += trade[i][j] * (1 + before[i][j]);
            }
            if (!(income[j] > 0 && spending > 0)) {
                throw new IllegalArgumentException("region " + j + " must sell and buy something, it sells " + income[j]
                        + " and spends "
                        + spending);
            }
            for (int i = 0; i < n; i++) {
                share[i][j] = trade[i][j] * (1 + before[i][j]) / spending;
            }
        }
    }

    /**
     * The state under other tariffs.
     *
     * @param after    tariffs, as fractions
     * @param deficits of each region, in the table's unit; they add up to 0
     * @throws Unsolved if a deficit leaves a region nothing to spend
     */
    public State solve(double[][] after, double[] deficits) {
        Sweep sweep = new Sweep(after, deficits);
        for (int s = 0; s < MOST_SWEEPS; s++) {
            if (sweep.next() < SMALLEST_GAP) {
                return sweep.state();
            }
        }
        throw new Unsolved("no wages found in " + MOST_SWEEPS + " sweeps for theta " + theta);
    }

    private final class Sweep {
        private final int n = income.length;
        private final double[] deficits;
        private final double[][] after;
        private final double[][] weight = new double[n][n];
        private final double[] wage = new double[n];
        private final double[] power = new double[n];
        private final double[] total = new double[n];
        private final double[] expenditure = new double[n];

        Sweep(double[][] after, double[] deficits) {
            this.after = after.clone();
            this.deficits = deficits.clone();
            Arrays.fill(wage, 1);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    weight[i][j] = share[i][j] * Math.pow((1 + after[i][j]) / (1 + before[i][j]), -theta);
                }
            }
        }

        /** Moves the wages once; returns the largest gap between sales and wages there was, as a fraction. */
        double next() {
            double[] sales = sales();
            double gap = 0;
            double scale = 0;
            for (int i = 0; i < n; i++) {
                double ratio = sales[i] / (wage[i] * income[i]);
                gap = Math.max(gap, Math.abs(ratio - 1));
                wage[i] *= Math.pow(ratio, 1 / (1 + theta));
                scale += wage[i] * income[i];
            }
            for (int i = 0; i < n; i++) {
                wage[i] *= Arrays.stream(income).sum() / scale;
            }
            return gap;
        }

        private double[] sales() {
            for (int i = 0; i < n; i++) {
                power[i] = Math.pow(wage[i], -theta);
            }
            double[] sales = new double[n];
            for (int j = 0; j < n; j++) {
                spend(j);
                for (int i = 0; i < n; i++) {
                    sales[i] += weight[i][j] * power[i] / total[j] * expenditure[j] / (1 + after[i][j]);
                }
            }
            return sales;
        }

        private void spend(int j) {
            double sum = 0;
            double net = 0;
            for (int i = 0; i < n; i++) {
                sum += weight[i][j] * power[i];
                net += weight[i][j] * power[i] / (1 + after[i][j]);
            }
            total[j] = sum;
            expenditure[j] = (wage[j] * income[j] + deficits[j]) * sum / net;
            if (!(expenditure[j] > 0)) {
                throw new Unsolved("region " + j + " has nothing to spend: its deficit is " + deficits[j]
                        + " and it earns " + wage[j] * income[j]);
            }
        }

        State state() {
            double[] price = Arrays.stream(total).map(t -> Math.pow(t, -1 / theta)).toArray();
            double[][] shares = new double[n][n];
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    shares[i][j] = weight[i][j] * power[i] / total[j];
                }
            }
            return new State(wage.clone(), price, shares, expenditure.clone());
        }
    }
}
