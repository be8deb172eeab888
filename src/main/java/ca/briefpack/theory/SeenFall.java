package ca.briefpack.theory;

import java.util.Arrays;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.BrentSolver;

/**
 * A market whose elasticity of substitution is read off what a duty did to one of its sources: the value of its sales fell to a
 * part of what it was.
 */
public final class SeenFall {
    private static final double LEAST_SIGMA = 1.01;
    private static final double MOST_SIGMA = 60;
    private static final double ACCURACY = 1e-12;
    private static final int MOST_TRIALS = 200;

    private final double[] spending;
    private final double eta;
    private final double[] supply;
    private final int source;

    /** A market as of {@link CostMarket}. @param source the one whose sales fell */
    public SeenFall(double[] spending, double eta, double[] supply, int source) {
        this.spending = spending.clone();
        this.eta = eta;
        this.supply = supply.clone();
        this.source = source;
    }

    /**
     * The elasticity at which the model's fall is the one that was seen; the end of 1.01 to 60 that comes nearest where none is.
     *
     * @param k    change of the power of the source's tariff, over 1
     * @param left sales after it over sales before, duties left out
     */
    public double sigma(double k, double left) {
        double[] change = new double[spending.length];
        Arrays.fill(change, 1);
        change[source] = k;
        UnivariateFunction excess = sigma -> {
            CostMarket.Outcome outcome = new CostMarket(spending, sigma, eta, supply).solve(change, 1);
            return Math.log(outcome.prices()[source] * outcome.quantities()[source] / left);
        };
        if (excess.value(LEAST_SIGMA) <= 0) {
            return LEAST_SIGMA;
        }
        if (excess.value(MOST_SIGMA) >= 0) {
            return MOST_SIGMA;
        }
        return new BrentSolver(ACCURACY, ACCURACY).solve(MOST_TRIALS, excess, LEAST_SIGMA, MOST_SIGMA);
    }
}
