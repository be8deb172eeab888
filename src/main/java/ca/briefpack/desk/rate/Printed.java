package ca.briefpack.desk.rate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A rate or share as an exact decimal, rounded once and here alone, so that what is printed adds up and multiplies to the last
 * digit.
 */
final class Printed {
    /** Decimals kept: a billionth of the value, far below what any source supports. */
    private static final int DECIMALS = 9;

    private Printed() {
    }

    /** 0.3516 for 0.35159999999999997. */
    static BigDecimal of(double fraction) {
        return plain(BigDecimal.valueOf(fraction).setScale(DECIMALS, RoundingMode.HALF_EVEN));
    }

    static BigDecimal product(BigDecimal one, BigDecimal other) {
        return plain(one.multiply(other));
    }

    static BigDecimal plain(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}
