package ca.briefpack.cli.page;

import ca.briefpack.model.figure.TrueZero;
import java.math.BigDecimal;

/**
 * How a fraction reads on the terminal: {@code 45.16 %}, and {@code 0.003 %} rather than a zero that it is not. The JSON has
 * every digit.
 */
public final class Percent {
    private static final int DECIMALS = 2;

    private Percent() {
    }

    public static String of(BigDecimal fraction) {
        return printed(fraction).toPlainString() + " %";
    }

    /**
     * The difference of two as they are printed, in points: {@code +9.63 pts}; of two that are printed alike and differ, their
     * own.
     */
    public static String change(BigDecimal before, BigDecimal after) {
        BigDecimal ofPrinted = printed(after).subtract(printed(before));
        BigDecimal points = ofPrinted.signum() != 0 ? ofPrinted : printed(after.subtract(before));
        return (points.signum() > 0 ? "+" : "") + points.toPlainString() + " pts";
    }

    private static BigDecimal printed(BigDecimal fraction) {
        return TrueZero.digits(fraction.movePointRight(2), DECIMALS);
    }
}
