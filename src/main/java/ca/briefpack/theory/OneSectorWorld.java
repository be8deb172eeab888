package ca.briefpack.theory;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A world of many regions that each make one good from labour and from what they buy (Armington, or Eaton and Kortum with the
 * same algebra), solved in ratios to its starting point: the economy-wide check beside the partial models.
 * <pre>
 *   c[i]     = w[i]^g[i] P[i]^(1 - g[i])                       g = value added in a dollar of sales
 *   P[j]     = ( sum_i s[i,j] (c[i] k[i,j])^-theta )^(-1/theta)    k = (1 + t') / (1 + t)
 *   s'[i,j]  = s[i,j] (c[i] k[i,j] / P[j])^-theta
 *   X[j]     = (1 - g[j]) Y'[j] + income[j]                    income = w g Y + duties + omega D
 *   Y'[i]    = sum_j s'[i,j] X[j] / (1 + t'[i,j])              duties[j] = sum_i t' s' X / (1 + t')
 *   w[i] g[i] Y[i] = g[i] Y'[i]                                 wages paid are value added
 *   welfare[j] = (income' / income)[j] / P[j]
 * </pre>
 * Balances D are in the unit of account, or move with the wages of some regions: {@code omega} is their wage bill over its
 * start. Solved by Newton's method on the logarithms of wages, each step halved until the largest gap falls. The world's value
 * added is the unit. {@code welfare = (s'/s at home)^(-1 / (theta g)) x income / wage} holds in every state (Arkolakis, Costinot
 * and Rodriguez-Clare).
 */
public final class OneSectorWorld {
    private static final int MOST_ROUNDS = 2_000;
    /** What rounding leaves of a gap that no step makes smaller. */
    private static final double LARGEST_REST = 1e-9;
    private static final double SETTLED = 1e-16;

    private final double[][] share;
    private final double[][] before;
    /** Sales and the value added in them, by region. */
    private final double[] sales;
    private final double[] valueAdded;
    private final double[] labour;
    private final double theta;

    /**
     * What the regions come to; ratios are to the starting table.
     *
     * @param wage        by region
     * @param price       of what a region buys
     * @param share       of exporter i in the spending of importer j, tariffs included
     * @param expenditure by region, inputs included, in the table's unit
     * @param income      by region: value added, duties and balance, in the table's unit
     */
    public record State(double[] wage, double[] price, double[][] share, double[] expenditure, double[] income) {
    }

    /**
     * How the accounts of the regions close.
     *
     * @param balances what each region spends over what it earns, in the table's unit; they add up to 0
     * @param indexed  true for each region whose wage bill the balances move with; none where they stay in the unit of account
     * @param still    true for each region that is too large for its wage to move: its own account is not closed. Where there is none, the
     *                 largest one's wage measures the others, and its account closes with theirs
     */
    public record Accounts(double[] balances, boolean[] indexed, boolean[] still) {
    }

    /** The same where all that is sold is made by labour alone. */
    public OneSectorWorld(double[][] trade, double[][] before, double theta) {
        this(trade, before, ones(trade.length), theta);
    }

    /**
     * @param trade      what exporter i sells to importer j without tariffs, at home as well as abroad
     * @param before     tariffs on it, as fractions
     * @param valueAdded in a dollar of a region's sales, over 0 to 1
     * @param theta      elasticity of trade with respect to its cost, over 0 (substitution less 1)
     * @throws IllegalArgumentException if a region sells nothing, buys nothing, or a number is outside its limits
     */
    public OneSectorWorld(double[][] trade, double[][] before, double[] valueAdded, double theta) {
        int n = trade.length;
        if (!(theta > 0 && theta < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("theta is " + theta + ", must be over 0 and finite");
        }
        if (!Arrays.stream(valueAdded).allMatch(g -> g > 0 && g <= 1)) {
            throw new IllegalArgumentException(
                    "value added shares are " + Arrays.toString(valueAdded) + ", must be over 0 to 1");
        }
        this.theta = theta;
        this.before = before.clone();
        this.valueAdded = valueAdded.clone();
        this.share = new double[n][n];
        this.sales = new double[n];
        this.labour = new double[n];
        for (int j = 0; j < n; j++) {
            double spending = 0;
            for (int i = 0; i < n; i++) {
                sales[j] += trade[j][i];
                spending += trade[i][j] * (1 + before[i][j]);
            }
            if (!(sales[j] > 0 && spending > 0)) {
                throw new IllegalArgumentException(
                        "region " + j + " must sell and buy something, it sells " + sales[j] + " and spends " + spending);
            }
            for (int i = 0; i < n; i++) {
                share[i][j] = trade[i][j] * (1 + before[i][j]) / spending;
            }
            labour[j] = valueAdded[j] * sales[j];
        }
    }

    private static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    /**
     * The state under other tariffs, with balances in the unit of account.
     *
     * @param after    tariffs, as fractions; infinite where nothing may be bought
     * @param balances what each region spends over what it earns, in the table's unit; they add up to 0
     * @throws Unsolved if a balance leaves a region nothing to spend, or no wages are found
     */
    public State solve(double[][] after, double[] balances) {
        return solve(after, new Accounts(balances, new boolean[sales.length], new boolean[sales.length]));
    }

    /** The same with accounts that close otherwise. */
    public State solve(double[][] after, Accounts accounts) {
        Tariffs tariffs = new Tariffs(after, accounts);
        Point start = tariffs.at(new double[tariffs.free.length]);
        for (int j = 0; j < sales.length; j++) {
            if (!(start.spending[j] > 0)) {
                throw new Unsolved("region " + j + " has nothing to spend: its deficit is " + accounts.balances[j]
                        + " and it earns " + start.wage[j] * labour[j]);
            }
        }
        DampedNewton.Root root = DampedNewton.solve(new double[tariffs.free.length], x -> tariffs.at(x).gaps(tariffs.free));
        if (!(root.gap() < LARGEST_REST)) {
            throw new Unsolved("no wages found for theta " + theta + ": a gap of " + root.gap() + " stays");
        }
        return tariffs.at(root.x()).state();
    }

    /** The equations under some tariffs. */
    private final class Tariffs {
        private final int n = sales.length;
        /** s k^-theta, and what of a dollar spent an exporter is left with. */
        private final double[][] weight = new double[n][n];
        private final double[][] left = new double[n][n];
        private final Accounts accounts;
        private final int[] free;

        Tariffs(double[][] after, Accounts accounts) {
            this.accounts = accounts;
            int largest = IntStream.range(0, n).reduce((one, other) -> labour[other] > labour[one] ? other : one).orElseThrow();
            boolean measured = IntStream.range(0, n).anyMatch(i -> accounts.still[i]);
            this.free = IntStream.range(0, n).filter(i -> measured ? !accounts.still[i] : i != largest).toArray();
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    weight[i][j] = share[i][j] * Math.pow((1 + after[i][j]) / (1 + before[i][j]), -theta);
                    left[i][j] = 1 / (1 + after[i][j]);
                }
            }
        }

        /** @param logWage of the regions that are free to move */
        Point at(double[] logWage) {
            double[] all = new double[n];
            for (int i = 0; i < free.length; i++) {
                all[free[i]] = logWage[i];
            }
            return new Point(this, all);
        }
    }

    /** The world at some wages: what wages are not paid for by sales is a gap. */
    private final class Point {
        private final int n = sales.length;
        private final double[] wage = new double[n];
        private final double[] price = new double[n];
        private final double[][] shares = new double[n][n];
        private final double[] spending;
        private final double[] income = new double[n];
        private final double[] gaps = new double[n];

        Point(Tariffs tariffs, double[] logWage) {
            double unit = 0;
            for (int i = 0; i < n; i++) {
                unit += Math.exp(logWage[i]) * labour[i];
            }
            unit /= Arrays.stream(labour).sum();
            for (int i = 0; i < n; i++) {
                wage[i] = Math.exp(logWage[i]) / unit;
            }
            price(tariffs.weight);
            spending = spend(tariffs);
            for (int i = 0; i < n; i++) {
                double sold = 0;
                for (int j = 0; j < n; j++) {
                    sold += shares[i][j] * tariffs.left[i][j] * spending[j];
                }
                gaps[i] = Math.log(sold / sales[i]) - Math.log(wage[i]);
                income[i] = spending[i] - (1 - valueAdded[i]) * sold;
            }
        }

        double[] gaps(int[] of) {
            return Arrays.stream(of).mapToDouble(i -> gaps[i]).toArray();
        }

        /** Prices and costs hang on each other by inputs: each round brings them closer by the share of inputs. */
        private void price(double[][] weight) {
            double[] logPrice = new double[n];
            double[] power = new double[n];
            double moved = 1;
            for (int round = 0; round < MOST_ROUNDS && moved > SETTLED; round++) {
                for (int i = 0; i < n; i++) {
                    power[i] = Math.exp(-theta * (valueAdded[i] * Math.log(wage[i]) + (1 - valueAdded[i]) * logPrice[i]));
                }
                moved = 0;
                for (int j = 0; j < n; j++) {
                    double next = logPrice(j, weight, power);
                    // without inputs a price moves no cost
                    moved = Math.max(moved, (1 - valueAdded[j]) * Math.abs(next - logPrice[j]));
                    logPrice[j] = next;
                }
            }
            Arrays.setAll(price, j -> Math.exp(logPrice[j]));
        }

        /** Of what a region buys, with the shares of its sources. */
        private double logPrice(int j, double[][] weight, double[] power) {
            double sum = 0;
            for (int i = 0; i < n; i++) {
                shares[i][j] = weight[i][j] * power[i];
                sum += shares[i][j];
            }
            for (int i = 0; i < n; i++) {
                shares[i][j] /= sum;
            }
            return -Math.log(sum) / theta;
        }

        /** Spending is linear in itself: inputs are bought out of sales, and duties out of what is spent. */
        private double[] spend(Tariffs tariffs) {
            double index = index(tariffs.accounts.indexed);
            double[][] system = new double[n][n];
            double[] given = new double[n];
            for (int j = 0; j < n; j++) {
                given[j] = wage[j] * labour[j] + index * tariffs.accounts.balances[j];
                system[j][j] = 1;
                for (int i = 0; i < n; i++) {
                    system[j][j] -= shares[i][j] * (1 - tariffs.left[i][j]);
                    system[j][i] -= (1 - valueAdded[j]) * shares[j][i] * tariffs.left[j][i];
                }
            }
            return new LuDecomposition(system).solve(given);
        }

        /** The wage bill of the regions that balances move with, over its start. */
        private double index(boolean[] indexed) {
            double now = 0;
            double start = 0;
            for (int i = 0; i < n; i++) {
                now += indexed[i] ? wage[i] * labour[i] : 0;
                start += indexed[i] ? labour[i] : 0;
            }
            return start == 0 ? 1 : now / start;
        }

        State state() {
            return new State(wage.clone(), price.clone(), shares.clone(), spending.clone(), income.clone());
        }
    }
}
