package ca.briefpack.render.chart.axis;

import ca.briefpack.render.chart.ink.Palette;
import java.awt.Color;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Five steps of colour over printed values, with six round breaks.
 *
 * <ul>
 * <li>No negative value: the brand's tint to its primary colour, from zero to the largest.
 * <li>No positive value: the tint of loss to loss, from the largest loss to zero.
 * <li>Both signs: two steps of loss, a near-zero step, two steps of gain; breaks mirrored about zero.
 * </ul>
 *
 * Breaks are equal intervals; if these would put more than half of the values into the palest step (one province far larger than
 * the rest), they are set between the values at each fifth instead (both signs: at the first and third fifth of the sizes), so
 * that the steps hold nearly equal numbers of values. A value on a break belongs to the darker step.
 *
 * @param breaks six rising numbers
 * @param colors the colour between each break and the next
 */
public record ShadeScale(List<BigDecimal> breaks, List<Color> colors) {
    static final int STEPS = 5;

    public ShadeScale {
        breaks = List.copyOf(breaks);
        colors = List.copyOf(colors);
    }

    public static ShadeScale of(List<BigDecimal> values, Palette palette) {
        boolean negative = values.stream().anyMatch(v -> v.signum() < 0);
        boolean positive = values.stream().anyMatch(v -> v.signum() > 0);
        List<BigDecimal> sizes = values.stream().map(BigDecimal::abs).sorted().toList();
        if (negative && positive) {
            List<BigDecimal> outward = breaks(sizes, 1, 3, 5);
            List<BigDecimal> breaks = new ArrayList<>(mirrored(outward));
            breaks.addAll(outward);
            return new ShadeScale(breaks, divergingColors(palette));
        }
        List<BigDecimal> rising = breaks(sizes, 0, 1, 2, 3, 4, 5);
        return negative ? new ShadeScale(mirrored(rising), reversed(ramp(pale(palette.loss(), palette), palette.loss())))
                : new ShadeScale(rising, ramp(palette.tint(), palette.primary()));
    }

    public Color color(BigDecimal value) {
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

    /** Breaks at the given fifths, of the largest size or of the count of sizes, whichever shows more. */
    private static List<BigDecimal> breaks(List<BigDecimal> sizes, int... fifths) {
        List<BigDecimal> equal = equalIntervals(sizes, fifths);
        BigDecimal palestEnd = equal.stream().filter(b -> b.signum() > 0).findFirst().orElseThrow();
        long palest = sizes.stream().filter(v -> v.compareTo(palestEnd) < 0).count();
        return palest * 2 > sizes.size() ? equalCounts(sizes, fifths).orElse(equal) : equal;
    }

    private static List<BigDecimal> equalIntervals(List<BigDecimal> sizes, int... fifths) {
        BigDecimal step = NiceStep.atLeast(largest(sizes) / STEPS);
        return Arrays.stream(fifths).mapToObj(i -> NiceStep.plain(step.multiply(BigDecimal.valueOf(i)))).toList();
    }

    /**
     * Breaks half-way between neighbours, rounded to as few digits as still part them; where equal values stand on both
     * sides, between the next that differ. Empty if too few do.
     */
    private static Optional<List<BigDecimal>> equalCounts(List<BigDecimal> sizes, int... fifths) {
        List<BigDecimal> breaks = new ArrayList<>();
        int at = 0;
        for (int i : fifths) {
            at = partedFrom(sizes, Math.max(at + Math.min(i, 1), Math.round(sizes.size() * i / (float) STEPS)));
            if (i == 0) {
                breaks.add(BigDecimal.ZERO);
            } else if (i == STEPS) {
                breaks.add(NiceStep.plain(sizes.get(sizes.size() - 1).round(new MathContext(2, RoundingMode.CEILING))));
            } else if (at < 1 || at >= sizes.size()) {
                return Optional.empty();
            } else {
                breaks.add(between(sizes.get(at - 1), sizes.get(at)));
            }
        }
        return Optional.of(breaks);
    }

    /** The first place from here on whose value is larger than the one before it; the end of the list if there is none. */
    private static int partedFrom(List<BigDecimal> sizes, int from) {
        int at = from;
        while (at > 0 && at < sizes.size() && sizes.get(at - 1).compareTo(sizes.get(at)) == 0) {
            at++;
        }
        return at;
    }

    private static BigDecimal between(BigDecimal low, BigDecimal high) {
        BigDecimal middle = low.add(high).divide(BigDecimal.valueOf(2));
        for (int digits = 1;; digits++) {
            BigDecimal rounded = middle.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.compareTo(low) > 0 && rounded.compareTo(high) < 0) {
                return NiceStep.plain(rounded);
            }
        }
    }

    private static List<Color> divergingColors(Palette p) {
        return List.of(p.loss(), mix(pale(p.loss(), p), p.loss(), 0.4), p.neutral(), mix(pale(p.gain(), p), p.gain(), 0.4),
                p.gain());
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

    /** The colour as a wash on paper, as pale as a brand's tint. */
    private static Color pale(Color color, Palette palette) {
        return mix(palette.paper(), color, 0.12);
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
