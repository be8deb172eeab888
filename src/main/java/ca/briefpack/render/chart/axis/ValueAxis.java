package ca.briefpack.render.chart.axis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Values up a plot, always with zero in sight: round ticks from at or below the least value to at or above the largest.
 *
 * @param ticks  rising
 * @param top    the height of the last tick
 * @param bottom the height of the first tick
 */
public record ValueAxis(List<BigDecimal> ticks, double top, double bottom) {
    private static final double TICK_APART = 26;
    private static final int MOST_INTERVALS = 5;

    public static ValueAxis over(double least, double most, double top, double bottom) {
        double low = Math.min(0, least);
        double high = Math.max(0, most);
        int intervals = (int) Math.max(1, Math.min(MOST_INTERVALS, (bottom - top) / TICK_APART));
        BigDecimal step = NiceStep.atLeast((high - low) / intervals);
        BigDecimal first = down(low, step);
        BigDecimal last = down(-high, step).negate();
        if (first.compareTo(last) == 0) {
            last = first.add(step);
        }
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal tick = first; tick.compareTo(last) <= 0; tick = tick.add(step)) {
            ticks.add(NiceStep.plain(tick));
        }
        return new ValueAxis(ticks, top, bottom);
    }

    /** How high a value stands; one above the last tick stands at it. */
    public double y(double value) {
        double first = ticks.get(0).doubleValue();
        double last = ticks.get(ticks.size() - 1).doubleValue();
        return bottom - (Math.min(value, last) - first) / (last - first) * (bottom - top);
    }

    /** The multiple of the step at or just below a value that is zero or less. */
    private static BigDecimal down(double value, BigDecimal step) {
        double steps = value / step.doubleValue();
        return step.multiply(BigDecimal.valueOf(steps + 1e-9).setScale(0, RoundingMode.FLOOR));
    }
}
