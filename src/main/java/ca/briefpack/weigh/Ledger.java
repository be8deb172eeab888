package ca.briefpack.weigh;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What one option brings at one draw: gains and losses by province, in dollars.
 *
 * <p>With gains {@code x+}, losses {@code x-} and a weight {@code w} of each province's dollar:
 * <pre>
 *   G = sum w x+      L = sum w x-      conflict = 2 min(G, L) / (G + L)
 * </pre>
 * The index of conflict is 0 where nobody loses, or nobody gains, and 1 where gains and losses are even.
 */
public final class Ledger {
    private final double[] all;
    private final double[] change;

    /**
     * @param change by province
     * @param least  the smallest change that counts as a gain or a loss, by province
     */
    public Ledger(double[] change, double[] least) {
        this.all = change.clone();
        this.change =
                IntStream.range(0, change.length).mapToDouble(p -> Math.abs(change[p]) < least[p] ? 0 : change[p]).toArray();
    }

    /** All changes together, also those too small to count as a gain or a loss. */
    public double net() {
        return net(ones());
    }

    /**
     * All changes together, each dollar at its weight.
     *
     * @param weight of a dollar, by province
     */
    public double net(double[] weight) {
        double sum = 0;
        for (int p = 0; p < all.length; p++) {
            sum += all[p] * weight[p];
        }
        return sum;
    }

    /** What would make every loser whole: the losses added up. */
    public double compensation() {
        return weighted(-1, ones());
    }

    public double gains() {
        return weighted(1, ones());
    }

    /** @param weight of a dollar, by province; none negative */
    public double conflict(double[] weight) {
        double gains = weighted(1, weight);
        double losses = weighted(-1, weight);
        return gains + losses == 0 ? 0 : 2 * Math.min(gains, losses) / (gains + losses);
    }

    public boolean isLossless() {
        return losers().isEmpty();
    }

    /** The provinces that lose, by their place, in order of the loss in dollars, largest first. */
    public List<Integer> losers() {
        return ranked(-1);
    }

    /** The provinces that gain, by their place, in order of the gain in dollars, largest first. */
    public List<Integer> winners() {
        return ranked(1);
    }

    /** The province that loses most for its size, by its place; empty if none loses. */
    public OptionalInt worstHit(double[] gdp) {
        return losers().stream().sorted((a, b) -> Double.compare(change[a] / gdp[a], change[b] / gdp[b]))
                .mapToInt(Integer::intValue).findFirst();
    }

    /** True if no province does worse here than there, and one does better. */
    public boolean dominates(Ledger other) {
        return IntStream.range(0, change.length).allMatch(p -> change[p] >= other.change[p])
                && IntStream.range(0, change.length).anyMatch(p -> change[p] > other.change[p]);
    }

    private List<Integer> ranked(int sign) {
        return IntStream.range(0, change.length).filter(p -> sign * change[p] > 0).boxed()
                .sorted((a, b) -> Double.compare(sign * change[b], sign * change[a])).toList();
    }

    private double weighted(int sign, double[] weight) {
        double sum = 0;
        for (int p = 0; p < change.length; p++) {
            sum += Math.max(0, sign * change[p]) * weight[p];
        }
        return sum;
    }

    private double[] ones() {
        double[] ones = new double[change.length];
        Arrays.fill(ones, 1);
        return ones;
    }
}
