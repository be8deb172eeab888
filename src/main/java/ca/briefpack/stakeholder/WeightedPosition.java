package ca.briefpack.stakeholder;

import java.util.Comparator;
import java.util.List;

/**
 * A position on a scale and its weight: capability times salience in the models of Bueno de Mesquita, where the weighted mean and
 * median foretell where a dispute settles.
 */
public record WeightedPosition(double position, double weight) {
    public WeightedPosition {
        if (!(weight >= 0)) {
            throw new IllegalArgumentException("a weight of " + weight + " is below zero");
        }
    }

    /** Sum of weight times position over the sum of weights; not a number if nobody has weight. */
    public static double mean(List<WeightedPosition> all) {
        return all.stream().mapToDouble(p -> p.weight * p.position).sum() / total(all);
    }

    /** The lowest position at or below which at least half of the weight lies; not a number if nobody has weight. */
    public static double median(List<WeightedPosition> all) {
        double half = total(all) / 2;
        double below = 0;
        for (WeightedPosition p : all.stream().sorted(Comparator.comparingDouble(WeightedPosition::position)).toList()) {
            below += p.weight;
            if (p.weight > 0 && below >= half) {
                return p.position;
            }
        }
        return Double.NaN;
    }

    private static double total(List<WeightedPosition> all) {
        return all.stream().mapToDouble(WeightedPosition::weight).sum();
    }
}
