package ca.briefpack.theory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One market whose buyers spread their spending over sources of supply by constant elasticity of substitution (Armington), solved
 * exactly in ratios to its starting point ("exact hat").
 *
 * <p>With expenditure shares {@code s}, changes {@code k = (1 + t1) / (1 + t0)} of the power of each source's tariff,
 * substitution {@code sigma}, market demand elasticity {@code eta} and supply elasticities {@code eps}:
 * <pre>
 *   P = ( sum s (p k)^(1 - sigma) )^(1 / (1 - sigma))
 *   q = p^eps = P^(eta + sigma) (p k)^(-sigma)         for each source
 * </pre>
 * Given {@code P} each {@code p} is closed form, which leaves one equation in {@code log P}. It falls strictly and is concave
 * (convex where sigma is under 1), so Newton's method converges from anywhere; a bracket guards it against rounding.
 * Every price and quantity is a ratio to the starting point, without unit. An infinite {@code k} shuts a source out and needs
 * sigma over 1.
 */
public final class CesMarket {
    private static final int MOST_STEPS = 200;
    private static final double SMALLEST_STEP = 1e-10;
    private static final double NEAR_ONE = 1e-3;

    private final double[] shares;
    private final double sigma;
    private final double pull;
    /** How far a source's prices follow the market's: (eta + sigma) / (eps + sigma). */
    private final double[] slope;
    /** The part of a tariff that buyers pay at a given market price: eps / (eps + sigma). */
    private final double[] pass;
    /** The part of a tariff that sellers pay at a given market price: sigma / (eps + sigma). */
    private final double[] drag;
    /** True if every source has the same supply elasticity: then the equation is linear and one step solves it. */
    private final boolean even;

    /**
     * A market at its starting point.
     *
     * @param shares           expenditure shares at consumer prices, from 0 to 1, adding up to 1; a source without sales may
     *                         stand with 0
     * @param sigma            elasticity of substitution between sources, over 0
     * @param eta              price elasticity of the market's demand, under 0
     * @param supplyElasticity of each source, over 0; positive infinity for a source that takes the world's price
     * @throws IllegalArgumentException naming the input, its value and its limit
     */
    public CesMarket(double[] shares, double sigma, double eta, double[] supplyElasticity) {
        double total = requireInputs(shares, sigma, eta, supplyElasticity);
        this.sigma = sigma;
        this.pull = eta + sigma;
        // markets are made by the million: no streams here
        int n = shares.length;
        this.shares = new double[n];
        this.slope = new double[n];
        this.pass = new double[n];
        this.drag = new double[n];
        boolean alike = true;
        for (int j = 0; j < n; j++) {
            double eps = supplyElasticity[j];
            this.shares[j] = shares[j] / total;
            alike &= eps == supplyElasticity[0];
            slope[j] = pull / (eps + sigma);
            drag[j] = sigma / (eps + sigma);
            pass[j] = Double.isInfinite(eps) ? 1 : eps / (eps + sigma);
        }
        this.even = alike;
    }

    /** What becomes of the market when the power of source j's tariff changes by the factor {@code k[j]}. */
    public CesSolution solve(double... k) {
        double[] logK = Arrays.stream(k).map(Math::log).toArray();
        double logP = logPrice(logK);
        List<CesSolution.Outcome> outcomes = new ArrayList<>();
        for (int j = 0; j < logK.length; j++) {
            outcomes.add(outcome(j, logP, logK[j]));
        }
        return new CesSolution(Math.exp(logP), outcomes);
    }

    /** The ratio {@code p q} of what a source earns before duty, given the logarithms of the changes {@code k}. */
    public double revenueRatio(int source, double[] logK) {
        double logP = logPrice(logK);
        double own = logK[source];
        return Double.isInfinite(own) ? 0 : Math.exp(logProducerPrice(source, logP, own) + logQuantity(source, logP, own));
    }

    /** The logarithm of the ratio of the market's price index, given the logarithms of the changes {@code k}. */
    public double logPrice(double[] logK) {
        if (isUnchanged(logK)) {
            return 0;
        }
        if (even) {
            return newtonStep(0, logK);
        }
        double x = 0;
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        for (int i = 0; i < MOST_STEPS; i++) {
            double step = newtonStep(x, logK);
            if (step > 0) {
                low = x;
            } else {
                high = x;
            }
            double next = x + step;
            if (next < low || next > high) {
                next = (low + high) / 2;
            }
            double moved = Math.abs(next - x);
            x = next;
            // the error after a step goes with its square, so a step this small has nothing left to mend
            if (moved <= SMALLEST_STEP * (1 + Math.abs(x))) {
                return x;
            }
        }
        throw new Unsolved("no price index found in " + MOST_STEPS + " steps for changes " + Arrays.toString(logK));
    }

    private boolean isUnchanged(double[] logK) {
        if (logK.length != shares.length) {
            throw new IllegalArgumentException("changes k for " + logK.length + " sources given to a market of " + shares.length);
        }
        boolean same = true;
        for (int j = 0; j < logK.length; j++) {
            double change = logK[j];
            if (Double.isNaN(change) || change == Double.NEGATIVE_INFINITY) {
                throw new IllegalArgumentException("k of source " + j + " must be over 0, its logarithm is " + change);
            }
            if (change == Double.POSITIVE_INFINITY && !(sigma > 1)) {
                throw new IllegalArgumentException("k of source " + j + " may be infinite only if sigma is over 1,"
                        + " sigma is " + sigma);
            }
            same &= change == 0;
        }
        return same;
    }

    private double newtonStep(double x, double[] logK) {
        double power = 1 - sigma;
        double largest = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < logK.length; j++) {
            if (shares[j] > 0) {
                largest = Math.max(largest, power * (slope[j] * x + pass[j] * logK[j]));
            }
        }
        if (largest == Double.NEGATIVE_INFINITY) {
            throw new IllegalArgumentException("k must be finite for a source with sales, every one is shut out");
        }
        double sum = 0;
        double weightedSlope = 0;
        for (int j = 0; j < logK.length; j++) {
            if (shares[j] > 0) {
                double e = shares[j] * Math.exp(power * (slope[j] * x + pass[j] * logK[j]) - largest);
                sum += e;
                weightedSlope += e * slope[j];
            }
        }
        double index = Math.abs(power) < NEAR_ONE ? meanLog(x, logK, power) : (largest + Math.log(sum)) / power;
        return (index - x) / (1 - weightedSlope / sum);
    }

    /** The logarithm of the price index where sigma is about 1 and the usual form divides almost nothing by almost nothing. */
    private double meanLog(double x, double[] logK, double power) {
        double sum = 0;
        for (int j = 0; j < logK.length; j++) {
            if (shares[j] > 0) {
                double c = slope[j] * x + pass[j] * logK[j];
                sum += shares[j] * (power == 0 ? c : Math.expm1(power * c));
            }
        }
        return power == 0 ? sum : Math.log1p(sum) / power;
    }

    private CesSolution.Outcome outcome(int j, double logP, double logK) {
        if (Double.isInfinite(logK)) {
            return new CesSolution.Outcome(drag[j] == 0 ? 1 : 0, 0, Double.POSITIVE_INFINITY, 0, 0);
        }
        double p = logProducerPrice(j, logP, logK);
        double q = logQuantity(j, logP, logK);
        double consumer = slope[j] * logP + pass[j] * logK;
        return new CesSolution.Outcome(Math.exp(p), Math.exp(q), Math.exp(consumer), Math.exp(consumer + q), Math.exp(p + q));
    }

    private double logProducerPrice(int j, double logP, double logK) {
        return slope[j] * logP - drag[j] * logK;
    }

    private double logQuantity(int j, double logP, double logK) {
        return pass[j] * (pull * logP - sigma * logK);
    }

    /** The sum of the shares. */
    private static double requireInputs(double[] shares, double sigma, double eta, double[] eps) {
        if (shares.length == 0 || shares.length != eps.length) {
            throw new IllegalArgumentException("shares and supply elasticities must be of the same sources, at least one, got "
                    + shares.length + " and " + eps.length);
        }
        require(sigma > 0 && sigma < Double.POSITIVE_INFINITY, "sigma", sigma, "over 0 and finite");
        require(eta < 0 && eta > Double.NEGATIVE_INFINITY, "eta", eta, "under 0 and finite");
        double total = 0;
        for (int j = 0; j < shares.length; j++) {
            if (!(shares[j] >= 0 && shares[j] <= 1 + 1e-9)) {
                throw refused("share of source " + j, shares[j], "from 0 to 1");
            }
            if (!(eps[j] > 0)) {
                throw refused("supply elasticity of source " + j, eps[j], "over 0");
            }
            total += shares[j];
        }
        require(Math.abs(total - 1) <= 1e-6, "sum of shares", total, "1, give or take 0.000001");
        return total;
    }

    private static void require(boolean holds, String name, double value, String limit) {
        if (!holds) {
            throw refused(name, value, limit);
        }
    }

    private static IllegalArgumentException refused(String name, double value, String limit) {
        return new IllegalArgumentException(name + " is " + value + ", must be " + limit);
    }
}
