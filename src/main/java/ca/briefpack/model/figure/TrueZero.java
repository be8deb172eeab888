package ca.briefpack.model.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The rule that a printed zero is a true one. What is not zero but would print as zero is told by a mark, or with as many more
 * decimals as it needs, whoever prints it: pages, workbooks, the terminal.
 */
public final class TrueZero {
    /** Stands for what is not zero and rounds to it. */
    public static final String LOW = "[low]";

    private TrueZero() {
    }

    /** True if the digits say zero of a value that is none. */
    public static boolean isHidden(BigDecimal digits, double value) {
        return digits.signum() == 0 && value != 0;
    }

    /** A value to so many decimals, or, where that would be zero and the value is not, to its first digit. */
    public static BigDecimal digits(BigDecimal value, int decimals) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 && value.signum() != 0 ? value.round(new MathContext(1, RoundingMode.HALF_EVEN)) : rounded;
    }
}
