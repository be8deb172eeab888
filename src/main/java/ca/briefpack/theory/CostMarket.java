package ca.briefpack.theory;

import java.util.Arrays;

/**
 * One market by constant elasticity of substitution (Armington), in ratios to its starting point, whose first source produces at
 * a cost that moves: Canada's producers, at home or abroad, whose inputs get dearer or cheaper.
 *
 * <p>With spending shares {@code s}, changes {@code k} of the power of each source's tariff, substitution {@code sigma}, market
 * demand elasticity {@code eta}, supply elasticities {@code eps} and {@code cost} of a unit of output of the first source (1 for
 * all others):
 * <pre>
 *   P = ( sum s (p k)^(1 - sigma) )^(1 / (1 - sigma)), at sigma 1 the product of (p k)^s
 *   q = (p - cost + 1)^eps = P^(eta + sigma) (p k)^(-sigma)         for each source
 * </pre>
 * An infinite elasticity sells at cost. An infinite {@code k} shuts a source out and needs sigma over 1. A source that would sell
 * more than its quota sells that, at the price that buyers pay for so much. No number has a unit.
 */
public final class CostMarket {
    private static final int MOST_STEPS = 200;
    /** Newton's method errs by the square of its last step, so one of this size leaves nothing to mend. */
    private static final double SMALLEST_STEP = 1e-9;
    /** Nearer to 1 the power of a mean is lost in rounding, and the mean of logarithms is as near as that. */
    private static final double NEAR_ONE = 1e-8;

    private final double[] shares;
    private final double sigma;
    private final double eta;
    private final double[] supply;

    /**
     * What becomes of the market: ratios to its starting point.
     *
     * @param price      P, of the market's price index
     * @param prices     p, what sellers get, by source
     * @param quantities q, by source
     * @param slope      by how much ln P rises with the cost of the first source
     */
    public record Outcome(double price, double[] prices, double[] quantities, double slope) {
    }

    /**
     * A market at its starting point.
     *
     * @param spending what buyers spend on each source, duties included, in any unit
     * @param sigma    elasticity of substitution between sources, over 0
     * @param eta      price elasticity of the market's demand, under 0
     * @param supply   supply elasticity of each source, over 0; infinite for one that sells at cost
     * @throws IllegalArgumentException naming the input and its limit
     */
    public CostMarket(double[] spending, double sigma, double eta, double[] supply) {
        require(spending.length > 0 && spending.length == supply.length, "as many supply elasticities as sources, at least one");
        require(sigma > 0 && Double.isFinite(sigma), "sigma over 0 and finite");
        require(eta < 0 && Double.isFinite(eta), "eta under 0 and finite");
        double total = Arrays.stream(spending).sum();
        this.shares = new double[spending.length];
        for (int j = 0; j < shares.length; j++) {
            require(total > 0 && spending[j] >= 0, "spending of 0 or more, and some");
            require(supply[j] > 0, "supply elasticities over 0");
            shares[j] = spending[j] / total;
        }
        this.sigma = sigma;
        this.eta = eta;
        this.supply = supply.clone();
    }

    /**
     * Solves for new duties and a new cost.
     *
     * @param k    change of the power of each source's tariff, over 0
     * @param cost of a unit of output of the first source, over 0
     */
    public Outcome solve(double[] k, double cost) {
        double[] quota = new double[k.length];
        Arrays.fill(quota, Double.POSITIVE_INFINITY);
        return solve(k, cost, quota);
    }

    /** The same. @param quota the most that each source may sell, as a ratio to the starting point; infinite for none */
    public Outcome solve(double[] k, double cost, double[] quota) {
        return solve(logs(k), cost, quota, 1);
    }

    /**
     * The logarithms of changes.
     *
     * @throws IllegalArgumentException if one is not over 0
     */
    static double[] logs(double[] k) {
        double[] logK = new double[k.length];
        for (int j = 0; j < k.length; j++) {
            require(k[j] > 0, "a change k over 0 for each source");
            logK[j] = k[j] == 1 ? 0 : Math.log(k[j]);
        }
        return logK;
    }

    /** The same for the {@link #logs} of changes. @param near a price index that is not far from the one looked for */
    Outcome solve(double[] logK, double cost, double[] quota, double near) {
        require(logK.length == shares.length, "a change k over 0 for each source");
        require(cost > 0, "a cost over 0");
        boolean[] full = new boolean[logK.length];
        double x = Math.log(near);
        while (true) {
            Offer offer = new Offer(logK, cost, quota, full);
            x = logPrice(offer, x);
            Outcome outcome = outcome(offer, x);
            boolean over = false;
            for (int j = 0; j < logK.length; j++) {
                boolean exceeds = !full[j] && outcome.quantities[j] > quota[j];
                full[j] |= exceeds;
                over |= exceeds;
            }
            if (!over) {
                return outcome;
            }
        }
    }

    /** @param full sources that sell all that their quota lets them */
    private record Offer(double[] logK, double cost, double[] quota, boolean[] full) {
        double costOf(int source) {
            return source == 0 ? cost : 1;
        }

        boolean isOut(int source) {
            return logK[source] == Double.POSITIVE_INFINITY;
        }
    }

    private Outcome outcome(Offer offer, double x) {
        int n = shares.length;
        double[] p = new double[n];
        double[] q = new double[n];
        double sum = 0;
        double slopes = 0;
        double own = 0;
        for (int j = 0; j < n; j++) {
            if (!offer.isOut(j)) {
                double logP = logPrice(j, x, offer);
                p[j] = Math.exp(logP);
                q[j] = offer.full[j] ? offer.quota[j] : Math.exp((eta + sigma) * x - sigma * (logP + offer.logK[j]));
                double part = shares[j] * Math.exp((1 - sigma) * (logP + offer.logK[j]));
                sum += part;
                slopes += part * slope(j, p[j], offer);
                own += j == 0 ? part * byCost(p[0], offer) : 0;
            }
        }
        return new Outcome(Math.exp(x), p, q, own / sum / (1 - slopes / sum));
    }

    /** By how much the logarithm of the first source's price rises with its cost at a given market price. */
    private double byCost(double p, Offer offer) {
        if (offer.full[0]) {
            return 0;
        }
        if (Double.isInfinite(supply[0])) {
            return 1 / p;
        }
        double steep = supply[0] / (p - offer.cost + 1);
        return steep / (sigma / p + steep) / p;
    }

    /** By how much the logarithm of a source's price rises with that of the market's. */
    private double slope(int j, double p, Offer offer) {
        if (offer.full[j]) {
            return (eta + sigma) / sigma;
        }
        return Double.isInfinite(supply[j]) ? 0 : (eta + sigma) / (sigma + supply[j] * p / (p - offer.costOf(j) + 1));
    }

    /** Newton's method in log P, within a bracket: the price index less P falls strictly in P. */
    private double logPrice(Offer offer, double near) {
        double x = near;
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        for (int i = 0; i < MOST_STEPS; i++) {
            double step = step(x, offer);
            if (step > 0) {
                low = x;
            } else {
                high = x;
            }
            double next = x + step;
            if (Math.abs(step) <= SMALLEST_STEP * (1 + Math.abs(x))) {
                return next;
            }
            boolean isOutside = (next <= low || next >= high) && !Double.isInfinite(low) && !Double.isInfinite(high);
            x = isOutside ? (low + high) / 2 : next;
        }
        return x;
    }

    private double step(double x, Offer offer) {
        double sum = 0;
        double logs = 0;
        double slopes = 0;
        for (int j = 0; j < shares.length; j++) {
            if (shares[j] > 0 && !offer.isOut(j)) {
                double logP = logPrice(j, x, offer);
                double part = shares[j] * Math.exp((1 - sigma) * (logP + offer.logK[j]));
                sum += part;
                logs += part * (logP + offer.logK[j]);
                // where the cost is as it was, so is the price over it
                slopes += part * slope(j, offer.costOf(j) == 1 ? 1 : Math.exp(logP), offer);
            }
        }
        require(sum > 0, "a source that is not shut out");
        double index = Math.abs(1 - sigma) < NEAR_ONE ? logs / sum : Math.log(sum) / (1 - sigma);
        return (index - x) / (1 - slopes / sum);
    }

    /**
     * The logarithm of what the sellers of a source get at a market price: of {@code sigma log p + eps log(p - cost + 1)} the
     * right-hand side is given.
     */
    private double logPrice(int source, double logPrice, Offer offer) {
        double own = offer.costOf(source);
        double right = (eta + sigma) * logPrice - sigma * offer.logK[source];
        if (offer.full[source]) {
            return (right - Math.log(offer.quota[source])) / sigma;
        }
        if (Double.isInfinite(supply[source])) {
            return own == 1 ? 0 : Math.log(own);
        }
        if (own == 1) {
            return right / (supply[source] + sigma);
        }
        double least = Math.max(0, 1 - own);
        double margin = Math.max(1, 2 * (1 - own));
        for (int i = 0; i < MOST_STEPS; i++) {
            double p = margin + own - 1;
            double change =
                    (sigma * Math.log(p) + supply[source] * Math.log(margin) - right) / (sigma / p + supply[source] / margin);
            double next = margin - change;
            if (Math.abs(change) <= SMALLEST_STEP * margin) {
                return Math.log(next + own - 1);
            }
            margin = next <= least ? (margin + least) / 2 : next;
        }
        return Math.log(margin + own - 1);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("a market needs " + what);
        }
    }
}
