package ca.briefpack.theory;

/**
 * Stroud's quadrature of the third degree: 2N equally weighted points whose mean is zero, whose covariance is the identity and
 * whose third moments vanish, so that 2N runs of a model stand for N independent, symmetric uncertainties (Stroud 1957).
 *
 * <p>Point i of 1..2N has coordinates {@code sqrt(2) cos((2r-1) i pi / N)} and {@code sqrt(2) sin((2r-1) i pi / N)} for
 * r = 1..N/2, and {@code (-1)^i} last where N is odd. Coordinates count standard deviations.
 */
public final class Stroud {
    private Stroud() {
    }

    /** The points for {@code n} parameters: 2n rows of n coordinates. @throws IllegalArgumentException if n is under 1 */
    public static double[][] points(int n) {
        if (n < 1) {
            throw new IllegalArgumentException("number of parameters is " + n + ", must be 1 or more");
        }
        double[][] points = new double[2 * n][n];
        for (int i = 1; i <= 2 * n; i++) {
            double[] point = points[i - 1];
            for (int r = 1; r <= n / 2; r++) {
                double angle = (2 * r - 1) * i * Math.PI / n;
                point[2 * r - 2] = Math.sqrt(2) * Math.cos(angle);
                point[2 * r - 1] = Math.sqrt(2) * Math.sin(angle);
            }
            if (n % 2 == 1) {
                point[n - 1] = i % 2 == 0 ? 1 : -1;
            }
        }
        return points;
    }
}
