package ca.briefpack.model.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An estimate rounded once, for print. A computed one shows no more digits than its range supports: the step is the largest
 * power of ten not above a quarter of the range, and at most three significant digits of the central value are kept. An exact one
 * is left as it is.
 *
 * @param stepExponent the power of ten it was rounded to, in base units; {@code Integer.MIN_VALUE} if not rounded
 */
public record Rounded(BigDecimal low, BigDecimal central, BigDecimal high, int stepExponent, Unit unit) {

    public static Rounded of(Estimate estimate) {
        if (estimate.isExact()) {
            BigDecimal value = BigDecimal.valueOf(estimate.central());
            return new Rounded(value, value, value, Integer.MIN_VALUE, estimate.unit());
        }
        int byRange = (int) Math.floor(Math.log10((estimate.high() - estimate.low()) / 4));
        int byDigits = estimate.central() == 0 ? byRange : (int) Math.floor(Math.log10(Math.abs(estimate.central()))) - 2;
        int step = Math.max(byRange, byDigits);
        return new Rounded(round(estimate.low(), step), round(estimate.central(), step), round(estimate.high(), step),
                step, estimate.unit());
    }

    /** A value without a range of its own, rounded as far as this one is. */
    public Rounded like(double value) {
        return to(value, stepExponent, unit);
    }

    /** A value without a range, rounded to a power of ten. */
    public static Rounded to(double value, int stepExponent, Unit unit) {
        BigDecimal digits = stepExponent == Integer.MIN_VALUE ? BigDecimal.valueOf(value) : round(value, stepExponent);
        return new Rounded(digits, digits, digits, stepExponent, unit);
    }

    /** All three values of a range to one power of ten, however wide it is. */
    public static Rounded each(Estimate estimate, int stepExponent) {
        return new Rounded(round(estimate.low(), stepExponent), round(estimate.central(), stepExponent),
                round(estimate.high(), stepExponent), stepExponent, estimate.unit());
    }

    /** A value without a range, rounded to so many decimals; it prints no more of them than it needs. */
    public static Rounded cut(double value, int decimals, Unit unit) {
        BigDecimal digits = round(value, -decimals);
        return new Rounded(digits, digits, digits, Integer.MIN_VALUE, unit);
    }

    private static BigDecimal round(double value, int step) {
        return BigDecimal.valueOf(value).setScale(-step, RoundingMode.HALF_EVEN);
    }
}
