package ca.briefpack.theory;

/**
 * Sobol's sensitivity indices of one parameter by Saltelli's design: two independent samples A and B, and A with the
 * parameter's column
 * taken from B.
 *
 * <p>First order, the share of the variance that the parameter makes alone: {@code mean(f(B) (f(AB) - f(A))) / V} (Saltelli and
 * others
 * 2010). Total, alone and together with others: {@code mean((f(A) - f(AB))²) / 2V} (Jansen 1999). {@code V} is the variance
 * over A and B
 * together. Shares, without unit.
 */
public record Sobol(double firstOrder, double total) {

    /**
     * @param a  the answers at sample A
     * @param b  at sample B
     * @param ab at A with the parameter's values of B, draw by draw
     * @throws IllegalArgumentException if the samples differ in size or are empty
     */
    public static Sobol of(double[] a, double[] b, double[] ab) {
        int n = a.length;
        if (n == 0 || b.length != n || ab.length != n) {
            throw new IllegalArgumentException("samples of " + n + ", " + b.length + " and " + ab.length
                    + " answers, equal and not empty ones are needed");
        }
        double mean = (sum(a) + sum(b)) / (2 * n);
        double variance = (squares(a, mean) + squares(b, mean)) / (2 * n);
        if (variance == 0) {
            return new Sobol(0, 0);
        }
        double first = 0;
        double total = 0;
        for (int i = 0; i < n; i++) {
            // taken from the mean: the estimate is the same and its error smaller
            first += (b[i] - mean) * (ab[i] - a[i]);
            total += (a[i] - ab[i]) * (a[i] - ab[i]);
        }
        return new Sobol(first / n / variance, total / (2 * n) / variance);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static double squares(double[] values, double mean) {
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum;
    }
}
