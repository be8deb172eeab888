package ca.briefpack.run;

import java.math.BigDecimal;

/**
 * A rate that a run supposes in place of the law's, from the as-of date on: {@code s232-auto=0.15}.
 *
 * @param target       the id of a measure or of a group of measures
 * @param rateFraction 0.15 for 15 %; from 0 to {@link #HIGHEST}
 */
public record RateSetting(String target, double rateFraction) {
    /** The highest rate that can be meant. */
    public static final double HIGHEST = 5;

    public RateSetting {
        if (!(rateFraction >= 0 && rateFraction <= HIGHEST)) {
            throw new IllegalArgumentException("rate " + rateFraction + " of " + target + " must be a fraction from 0 to "
                    + HIGHEST);
        }
    }

    @Override
    public String toString() {
        return target + "=" + BigDecimal.valueOf(rateFraction).stripTrailingZeros().toPlainString();
    }
}
