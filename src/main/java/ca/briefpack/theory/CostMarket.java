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
 *   P = ( sum s (p k)^(1 - sigma) )^(1 / (1 - sigma))
 *   q = (p - cost + 1)^eps = P^(eta + sigma) (p k)^(-sigma)         for each source
 * </pre>
 * An infinite elasticity sells at cost. An infinite {@code k} shuts a source out and needs sigma over 1. No number has a unit.
 */
public final class CostMarket {
    private static final int MOST_STEPS = 200;
    private static final double SMALLEST_STEP = 1e-15;

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
     */
    public record Outcome(double price, double[] prices, double[] quantities) {
    }

    /**
     * A market at its starting point.
     *
     * @param spending what buyers spend on each source, duties included, in any unit
     * @param sigma    elasticity of substitution between sources, over 0 and not 1
     * @param eta      price elasticity of the market's demand, under 0
     * @param supply   supply elasticity of each source, over 0; infinite for one that sells at cost
     * @throws IllegalArgumentException naming the input and its limit
     */
    public CostMarket(double[] spending, double sigma, double eta, double[] supply) {
        require(spending.length > 0 && spending.length == supply.length, "as many supply elasticities as sources, at least one");
        require(sigma > 0 && sigma != 1 && Double.isFinite(sigma), "sigma over 0, finite and not 1");
        require(eta < 0 && Double.isFinite(eta), "eta under 0 and finite");
        double total = Arrays.stream(spending).sum();
        require(total > 0 && Arrays.stream(spending).allMatch(value -> value >= 0), "spending of 0 or more, and some");
        require(Arrays.stream(supply).allMatch(eps -> eps > 0), "supply elasticities over 0");
        this.shares = Arrays.stream(spending).map(value -> value / total).toArray();
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
        require(k.length == shares.length && Arrays.stream(k).allMatch(change -> change > 0),
                "a change k over 0 for each source");
        require(cost > 0, "a cost over 0");
        double logPrice = logPrice(k, cost);
        double[] p = new double[k.length];
        double[] q = new double[k.length];
        for (int j = 0; j < k.length; j++) {
            p[j] = Double.isInfinite(k[j]) ? 0 : price(j, logPrice, k[j], cost);
            q[j] = Double.isInfinite(k[j]) ? 0 : Math.exp((eta + sigma) * logPrice - sigma * Math.log(p[j] * k[j]));
        }
        return new Outcome(Math.exp(logPrice), p, q);
    }

    /** Newton's method in log P, within a bracket: the price index less P falls strictly in P. */
    private double logPrice(double[] k, double cost) {
        double x = 0;
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        for (int i = 0; i < MOST_STEPS; i++) {
            double step = step(x, k, cost);
            if (step > 0) {
                low = x;
            } else {
                high = x;
            }
            double next = x + step;
            if (next <= low || next >= high) {
                next = Double.isInfinite(low) || Double.isInfinite(high) ? next : (low + high) / 2;
            }
            if (Math.abs(next - x) <= SMALLEST_STEP * (1 + Math.abs(x))) {
                return next;
            }
            x = next;
        }
        return x;
    }

    private double step(double x, double[] k, double cost) {
        double sum = 0;
        double slopes = 0;
        for (int j = 0; j < k.length; j++) {
            if (shares[j] > 0 && !Double.isInfinite(k[j])) {
                double p = price(j, x, k[j], cost);
                double margin = p - costOf(j, cost) + 1;
                double slope = Double.isInfinite(supply[j]) ? 0 : (eta + sigma) / (sigma + supply[j] * p / margin);
                double part = shares[j] * Math.pow(p * k[j], 1 - sigma);
                sum += part;
                slopes += part * slope;
            }
        }
        require(sum > 0, "a source that is not shut out");
        return (Math.log(sum) / (1 - sigma) - x) / (1 - slopes / sum);
    }

    /**
     * What the sellers of a source get at a market price: of {@code sigma log p + eps log(p - cost + 1)} the right-hand side is
     * given.
     */
    private double price(int source, double logPrice, double k, double cost) {
        double own = costOf(source, cost);
        if (Double.isInfinite(supply[source])) {
            return own;
        }
        double right = (eta + sigma) * logPrice - sigma * Math.log(k);
        if (own == 1) {
            return Math.exp(right / (supply[source] + sigma));
        }
        double margin = Math.max(1, 2 * (1 - own));
        for (int i = 0; i < MOST_STEPS; i++) {
            double p = margin + own - 1;
            double change =
                    (sigma * Math.log(p) + supply[source] * Math.log(margin) - right) / (sigma / p + supply[source] / margin);
            double next = margin - change;
            double least = Math.max(0, 1 - own);
            next = next <= least ? (margin + least) / 2 : next;
            if (Math.abs(next - margin) <= SMALLEST_STEP * margin) {
                return next + own - 1;
            }
            margin = next;
        }
        return margin + own - 1;
    }

    private static double costOf(int source, double cost) {
        return source == 0 ? cost : 1;
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("a market needs " + what);
        }
    }
}
