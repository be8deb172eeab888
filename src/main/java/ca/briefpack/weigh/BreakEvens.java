package ca.briefpack.weigh;

import ca.briefpack.impact.draw.DrawSet;
import ca.briefpack.theory.BreakEven;
import ca.briefpack.theory.BreakEven.Kind;
import java.util.stream.IntStream;

/**
 * How likely an answer may be before an option stops paying, over the draws of a study: at each by itself, never as a ratio of
 * ranges.
 *
 * @param central  at the central draw
 * @param low      the least of the quadrature's points, where "pays at no chance" counts as 0 and "pays at any" as 1; of an
 *                 option that pays only above a chance the other way round
 * @param high     the most of them
 * @param atNo     share of the points at which it pays at no chance
 * @param atAny    share of the points at which it pays at any
 */
public record BreakEvens(BreakEven central, double low, double high, double atNo, double atAny) {
    /**
     * @param without net at every draw if no answer comes
     * @param with    net if it surely does
     */
    public static BreakEvens of(DrawSet draws, double[] without, double[] with) {
        BreakEven central = BreakEven.of(without[0], with[0]);
        boolean above = central.kind() == Kind.ABOVE;
        double[] points = IntStream.rangeClosed(1, draws.points())
                .mapToDouble(d -> chance(BreakEven.of(without[d], with[d]), above)).toArray();
        double at = chance(central, above);
        double low = at;
        double high = at;
        for (double point : points) {
            low = Math.min(low, point);
            high = Math.max(high, point);
        }
        return new BreakEvens(central, low, high,
                draws.shareOfPoints(d -> BreakEven.of(without[d], with[d]).kind() == Kind.AT_NO),
                draws.shareOfPoints(d -> BreakEven.of(without[d], with[d]).kind() == Kind.AT_ANY));
    }

    private static double chance(BreakEven one, boolean above) {
        return switch (one.kind()) {
            case BELOW -> above ? 0 : one.chance();
            case ABOVE -> above ? one.chance() : 0;
            case AT_NO -> above ? 1 : 0;
            case AT_ANY -> above ? 0 : 1;
        };
    }
}
