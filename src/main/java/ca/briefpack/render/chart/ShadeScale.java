package ca.briefpack.render.chart;

import java.awt.Color;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Five steps of colour over printed values, with six round breaks.
 *
 * <ul>
 * <li>No negative value: the brand's tint to its primary colour, from zero to the largest.
 * <li>No positive value: the tint of loss to loss, from the largest loss to zero.
 * <li>Both signs: two steps of loss, a near-zero step, two steps of gain; breaks at 1, 3 and 5 equal steps on either side of zero.
 * </ul>
 *
 * Of one sign, breaks are equal intervals; if these would put more than half of the values into the palest step (one province far
 * larger than the rest), they part the values into five nearly equal groups instead. A value on a break belongs to the darker step.
 *
 * @param breaks six rising numbers
 * @param colors the colour between each break and the next
 */
record ShadeScale(List<BigDecimal> breaks, List<Color> colors) {
    static final int STEPS = 5;

    ShadeScale {
        breaks = List.copyOf(breaks);
        colors = List.copyOf(colors);
    }

    static ShadeScale of(List<BigDecimal> values, Palette palette) {
        boolean negative = values.stream().anyMatch(v -> v.signum() < 0);
        boolean positive = values.stream().anyMatch(v -> v.signum() > 0);
        List<BigDecimal> sizes = values.stream().map(BigDecimal::abs).sorted().toList();
        if (negative && positive) {
            return new ShadeScale(diverging(sizes), divergingColors(palette));
        }
        List<BigDecimal> rising = rising(sizes);
        return negative ? new ShadeScale(mirrored(rising), reversed(ramp(pale(palette.loss()), palette.loss())))
                : new ShadeScale(rising, ramp(palette.tint(), palette.primary()));
    }

    Color color(BigDecimal value) {
        // towards the darker end on either side of zero
        boolean below = value.signum() < 0;
        int step = 0;
        for (int i = 1; i < STEPS; i++) {
            int order = value.compareTo(breaks.get(i));
            if (order > 0 || (order == 0 && !below)) {
                step = i;
            }
        }
        return colors.get(step);
    }

    private static List<BigDecimal> rising(List<BigDecimal> sizes) {
        List<BigDecimal> equal = equalIntervals(sizes);
        long palest = sizes.stream().filter(v -> v.compareTo(equal.get(1)) < 0).count();
        return palest * 2 > sizes.size() ? equalCounts(sizes).orElse(equal) : equal;
    }

    private static List<BigDecimal> equalIntervals(List<BigDecimal> sizes) {
        BigDecimal step = NiceStep.atLeast(largest(sizes) / STEPS);
        List<BigDecimal> breaks = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            breaks.add(NiceStep.plain(step.multiply(BigDecimal.valueOf(i))));
        }
        return breaks;
    }

    /** Breaks half-way between neighbours at each fifth, rounded to as few digits as still part them. Empty if too many values are equal. */
    private static Optional<List<BigDecimal>> equalCounts(List<BigDecimal> sizes) {
        List<BigDecimal> breaks = new ArrayList<>(List.of(BigDecimal.ZERO));
        for (int i = 1; i < STEPS; i++) {
            int at = Math.round(sizes.size() * i / (float) STEPS);
            if (at < 1 || at >= sizes.size() || sizes.get(at - 1).compareTo(sizes.get(at)) == 0) {
                return Optional.empty();
            }
            breaks.add(between(sizes.get(at - 1), sizes.get(at)));
        }
        breaks.add(NiceStep.plain(sizes.get(sizes.size() - 1).round(new MathContext(2, RoundingMode.CEILING))));
        return Optional.of(breaks);
    }

    private static BigDecimal between(BigDecimal low, BigDecimal high) {
        BigDecimal middle = low.add(high).divide(BigDecimal.valueOf(2));
        for (int digits = 1; ; digits++) {
            BigDecimal rounded = middle.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.compareTo(low) > 0 && rounded.compareTo(high) <= 0) {
                return NiceStep.plain(rounded);
            }
        }
    }

    private static List<BigDecimal> diverging(List<BigDecimal> sizes) {
        BigDecimal step = NiceStep.atLeast(largest(sizes) / STEPS);
        List<BigDecimal> breaks = new ArrayList<>();
        for (int times = -STEPS; times <= STEPS; times += 2) {
            breaks.add(NiceStep.plain(step.multiply(BigDecimal.valueOf(times))));
        }
        return breaks;
    }

    private static List<Color> divergingColors(Palette p) {
        return List.of(p.loss(), mix(pale(p.loss()), p.loss(), 0.4), new Color(0xF2F3F4), mix(pale(p.gain()), p.gain(), 0.4), p.gain());
    }

    private static List<Color> ramp(Color from, Color to) {
        List<Color> colors = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            colors.add(mix(from, to, i / (STEPS - 1.0)));
        }
        return colors;
    }

    private static List<BigDecimal> mirrored(List<BigDecimal> rising) {
        List<BigDecimal> mirrored = new ArrayList<>();
        rising.forEach(b -> mirrored.add(0, b.negate()));
        return mirrored;
    }

    private static List<Color> reversed(List<Color> colors) {
        List<Color> reversed = new ArrayList<>(colors);
        Collections.reverse(reversed);
        return reversed;
    }

    /** The colour as a wash on white, as pale as a brand's tint. */
    private static Color pale(Color color) {
        return mix(Color.WHITE, color, 0.12);
    }

    private static Color mix(Color from, Color to, double share) {
        return new Color(mix(from.getRed(), to.getRed(), share), mix(from.getGreen(), to.getGreen(), share),
                mix(from.getBlue(), to.getBlue(), share));
    }

    private static int mix(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    private static double largest(List<BigDecimal> sizes) {
        return sizes.isEmpty() ? 0 : sizes.get(sizes.size() - 1).doubleValue();
    }
}
