package ca.briefpack.render.template;

import freemarker.core.ArithmeticEngine;
import java.math.BigDecimal;

/** The arithmetic of templates: of numbers that can be printed, and with an eye on the interrupt, for an expression may hold a loop. */
final class SmallNumbers extends ArithmeticEngine.BigDecimalEngine {
    private static final int MOST_DIGITS = 400;

    @Override
    public int compareNumbers(Number first, Number second) {
        Interrupted.check();
        return super.compareNumbers(first, second);
    }

    @Override
    public Number add(Number first, Number second) {
        return small(super.add(first, second));
    }

    @Override
    public Number subtract(Number first, Number second) {
        return small(super.subtract(first, second));
    }

    @Override
    public Number multiply(Number first, Number second) {
        return small(super.multiply(first, second));
    }

    @Override
    public Number divide(Number first, Number second) {
        return small(super.divide(first, second));
    }

    /** @throws NumberFormatException if it is no number, or has more digits than anyone reads */
    @Override
    public Number toNumber(String text) {
        if (text.length() > MOST_DIGITS) {
            throw tooLong();
        }
        return small(super.toNumber(text));
    }

    private static Number small(Number number) {
        Interrupted.check();
        if (number instanceof BigDecimal decimal && (decimal.precision() > MOST_DIGITS || Math.abs((long) decimal.scale()) > MOST_DIGITS)) {
            throw tooLong();
        }
        return number;
    }

    private static NumberFormatException tooLong() {
        return new NumberFormatException("a number has more than " + MOST_DIGITS + " digits");
    }
}
