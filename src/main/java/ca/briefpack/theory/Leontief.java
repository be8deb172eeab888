package ca.briefpack.theory;

/**
 * An input-output economy: what each industry must produce for a given final demand, {@code x = (I - A)^-1 f}. Entry
 * {@code A[i][j]} is what industry j buys from industry i for a dollar of its own output.
 *
 * <p>Open, it counts direct and indirect effects (type I). {@link #closed} makes households an industry that sells labour and
 * buys goods, which adds induced effects (type II).
 */
public final class Leontief {
    private final double[][] coefficients;
    private final double[][] inverse;

    /**
     * @throws IllegalArgumentException if a coefficient is negative or an industry needs more than its own output to produce it
     */
    public Leontief(double[][] coefficients) {
        int n = coefficients.length;
        this.coefficients = new double[n][];
        double[][] left = new double[n][n];
        for (int i = 0; i < n; i++) {
            this.coefficients[i] = coefficients[i].clone();
            for (int j = 0; j < n; j++) {
                if (!(coefficients[i][j] >= 0)) {
                    throw new IllegalArgumentException("coefficient of " + i + " in " + j + " is " + coefficients[i][j]
                            + ", must be 0 or more");
                }
                left[i][j] = (i == j ? 1 : 0) - coefficients[i][j];
            }
        }
        inverse = new LuDecomposition(left).inverse();
        requireProductive();
    }

    /** The economy in which industry j bought {@code flows[i][j]} from industry i and made {@code output[j]}. */
    public static Leontief ofFlows(double[][] flows, double[] output) {
        double[][] a = new double[flows.length][flows.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                a[i][j] = flows[i][j] / output[j];
            }
        }
        return new Leontief(a);
    }

    private void requireProductive() {
        for (double[] row : inverse) {
            for (double entry : row) {
                if (entry < -1e-12) {
                    throw new IllegalArgumentException("the economy is not productive: its inverse has the entry " + entry);
                }
            }
        }
    }

    /**
     * The same economy with households as one more industry, the last.
     *
     * @param labourIncome of a dollar of output, by industry
     * @param consumption  of a dollar of household income, by industry
     * @param household    what households pay each other of a dollar of income
     */
    public Leontief closed(double[] labourIncome, double[] consumption, double household) {
        int n = coefficients.length;
        double[][] a = new double[n + 1][n + 1];
        for (int i = 0; i < n; i++) {
            System.arraycopy(coefficients[i], 0, a[i], 0, n);
            a[i][n] = consumption[i];
            a[n][i] = labourIncome[i];
        }
        a[n][n] = household;
        return new Leontief(a);
    }

    /** {@code A[i][j]}. */
    public double coefficient(int i, int j) {
        return coefficients[i][j];
    }

    /** Output of industry i, direct and indirect, for a dollar of final demand of industry j. */
    public double requirement(int i, int j) {
        return inverse[i][j];
    }

    /** The outputs that a final demand needs. */
    public double[] outputs(double[] finalDemand) {
        double[] outputs = new double[finalDemand.length];
        for (int i = 0; i < outputs.length; i++) {
            for (int j = 0; j < outputs.length; j++) {
                outputs[i] += inverse[i][j] * finalDemand[j];
            }
        }
        return outputs;
    }

    /**
     * What a dollar of each industry's final demand brings of something that a dollar of output carries: jobs, income, GDP; 1 for
     * output.
     */
    public double[] multipliers(double[] perOutput) {
        double[] multipliers = new double[inverse.length];
        for (int j = 0; j < multipliers.length; j++) {
            for (int i = 0; i < perOutput.length; i++) {
                multipliers[j] += perOutput[i] * inverse[i][j];
            }
        }
        return multipliers;
    }

    /**
     * The rise of each industry's price, as a fraction, when its cost of primary inputs rises by {@code perOutput}:
     * {@code dp = dv L}.
     */
    public double[] priceRises(double[] perOutput) {
        return multipliers(perOutput);
    }

    /** The fall of all output if industry k were not there, its final demand included: the upper bound of what depends on it. */
    public double extractionLoss(int k, double[] finalDemand) {
        int n = coefficients.length;
        double[][] left = new double[n][n];
        double[] demand = finalDemand.clone();
        demand[k] = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                left[i][j] = i == k || j == k ? 0 : coefficients[i][j];
            }
        }
        return sum(outputs(finalDemand)) - sum(new Leontief(left).outputs(demand));
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
