package ca.briefpack.render.chart.axis;

import ca.briefpack.brand.colour.Blend;
import ca.briefpack.content.Scale;
import ca.briefpack.render.chart.ink.Palette;
import java.awt.Color;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Steps of colour over printed values, parted at round breaks that are the same for every chart of a unit, so that editions
 * compare.
 *
 * <ul>
 * <li>Shares: 0.2%, 0.5%, 1% and 2%, so that no two values in a shade are far apart; about zero, 0.05% where both signs are shown.
 * <li>Amounts: 10 million, 100 million, 1 billion and 10 billion.
 * <li>Beyond the last break there are more, 5%, 10%, 20% or ten times as much, as far as a value reaches them.
 * </ul>
 *
 * No negative value: the brand's tint to its primary colour. No positive value: loss to its tint. Both: loss, a near-zero step,
 * gain. A value on a break belongs to the darker step.
 *
 * @param breaks    rising numbers between the colours
 * @param colors    one more than breaks
 * @param lossSteps how many colours, from the first, are those of losses
 */
public record ShadeScale(List<BigDecimal> breaks, List<Color> colors, int lossSteps) {
    private static final double PALE = 0.12;
    private static final double FIRST = 0.15;
    /** The darkest stands apart, so that figures read with ease on all: none is between light and dark. */
    private static final double LAST_BUT_ONE = 0.55;
    private static final BigDecimal NEAR = new BigDecimal("0.05");
    private static final List<BigDecimal> SHARES = Stream.of("0.2", "0.5", "1", "2").map(BigDecimal::new).toList();
    private static final List<BigDecimal> MORE_SHARES = Stream.of("5", "10", "20", "50", "100").map(BigDecimal::new).toList();
    private static final int FIRST_POWER = 7;
    private static final int LAST_POWER = 15;
    private static final int POWERS = 4;

    public ShadeScale {
        breaks = List.copyOf(breaks);
        colors = List.copyOf(colors);
        if (colors.size() != breaks.size() + 1) {
            throw new IllegalArgumentException(breaks.size() + " breaks part one colour more, got " + colors.size());
        }
    }

    /** Shares of a whole, in fifths. */
    public static ShadeScale ofWhole(Palette palette) {
        return new ShadeScale(Stream.of("20", "40", "60", "80").map(BigDecimal::new).toList(),
                ramp(palette.tint(), palette.primary(), 5), 0);
    }

    /** @param values as printed in the scale */
    public static ShadeScale of(List<BigDecimal> values, Scale scale, Palette palette) {
        boolean negative = values.stream().anyMatch(v -> v.signum() < 0);
        boolean positive = values.stream().anyMatch(v -> v.signum() > 0);
        List<BigDecimal> rungs = rungs(scale, values.stream().map(BigDecimal::abs).max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO));
        if (!negative) {
            return new ShadeScale(rungs, ramp(palette.tint(), palette.primary(), rungs.size() + 1), 0);
        }
        if (!positive) {
            List<Color> losses = ramp(Blend.of(palette.paper(), palette.loss(), PALE), palette.loss(), rungs.size() + 1);
            return new ShadeScale(mirrored(rungs), reversed(losses), losses.size());
        }
        List<BigDecimal> outward = scale == Scale.PERCENT ? joined(List.of(NEAR), rungs) : rungs;
        return new ShadeScale(joined(mirrored(outward), outward), diverging(outward.size(), palette), outward.size());
    }

    /** The same breaks for all values of a unit; only such a large value as they would not part from another adds to them. */
    private static List<BigDecimal> rungs(Scale scale, BigDecimal largest) {
        if (scale == Scale.PERCENT) {
            return joined(SHARES, reached(MORE_SHARES, largest));
        }
        List<BigDecimal> powers = new ArrayList<>();
        for (int power = FIRST_POWER; power <= LAST_POWER; power++) {
            powers.add(NiceStep.plain(BigDecimal.ONE.scaleByPowerOfTen(power - scale.power())));
        }
        return joined(powers.subList(0, POWERS), reached(powers.subList(POWERS, powers.size()), largest));
    }

    private static List<BigDecimal> reached(List<BigDecimal> rungs, BigDecimal largest) {
        return rungs.stream().filter(rung -> rung.compareTo(largest) <= 0).toList();
    }

    public Color color(BigDecimal value) {
        return colors.get(step(value));
    }

    /** True if the value is in a step of loss; a near-zero step is none. */
    public boolean isLoss(BigDecimal value) {
        return value.signum() < 0 && step(value) < lossSteps;
    }

    /** Towards the darker end on either side of zero. */
    private int step(BigDecimal value) {
        int step = 0;
        for (BigDecimal limit : breaks) {
            int order = value.compareTo(limit);
            if (order > 0 || (order == 0 && value.signum() >= 0)) {
                step++;
            }
        }
        return step;
    }

    private static List<Color> diverging(int steps, Palette palette) {
        List<Color> colors = new ArrayList<>(reversed(side(palette.loss(), steps, palette)));
        colors.add(palette.neutral());
        colors.addAll(side(palette.gain(), steps, palette));
        return colors;
    }

    private static List<Color> side(Color color, int steps, Palette palette) {
        return ramp(Blend.of(palette.paper(), color, FIRST), color, steps);
    }

    private static List<Color> ramp(Color from, Color to, int steps) {
        List<Color> colors = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            colors.add(Blend.of(from, to, i == steps - 1 ? 1 : LAST_BUT_ONE * i / Math.max(1, steps - 2.0)));
        }
        return colors;
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static List<BigDecimal> mirrored(List<BigDecimal> rising) {
        return reversed(rising.stream().map(BigDecimal::negate).toList());
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }
}
