package ca.briefpack.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a fraction reads on the terminal: {@code 45.16 %}. The JSON has every digit. */
final class Percent {
    private static final int DECIMALS = 2;

    private Percent() {
    }

    static String of(BigDecimal fraction) {
        return fraction.movePointRight(2).setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString() + " %";
    }

    /** With its sign: {@code +10.00 %}. */
    static String signed(BigDecimal fraction) {
        return (fraction.signum() > 0 ? "+" : "") + of(fraction);
    }
}
