package ca.briefpack.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a fraction reads on the terminal: {@code 45.16 %}. The JSON has every digit. */
final class Percent {
    private static final int DECIMALS = 2;

    private Percent() {
    }

    static String of(BigDecimal fraction) {
        return printed(fraction).toPlainString() + " %";
    }

    /** The difference of two as they are printed, in points: {@code +9.63 pts}. */
    static String change(BigDecimal before, BigDecimal after) {
        BigDecimal points = printed(after).subtract(printed(before));
        return (points.signum() > 0 ? "+" : "") + points.toPlainString() + " pts";
    }

    private static BigDecimal printed(BigDecimal fraction) {
        return fraction.movePointRight(2).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
