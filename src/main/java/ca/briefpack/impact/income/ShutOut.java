package ca.briefpack.impact.income;

import ca.briefpack.model.OwnMarket.Anchor;
import java.util.List;

/**
 * Goods that a duty of Canada shut out: what they sold before and after, and what the market makes of that duty at the elasticity
 * that meets the fall and at that of all other goods; at the central values.
 *
 * @param at the former first
 */
public record ShutOut(Anchor anchor, List<At> at) {
    public ShutOut {
        at = List.copyOf(at);
    }

    /** The part of the sales that was left. */
    public double left() {
        return anchor.seenCad() / anchor.valueCad();
    }

    /**
     * The market at an elasticity of substitution.
     *
     * @param left      the part of the sales that the duty leaves
     * @param collected duty on what is left, dollars a year, in the market of the year of the study
     * @param before    duty that was collected before it, in the same market
     */
    public record At(double sigma, double left, double collected, double before) {
    }
}
