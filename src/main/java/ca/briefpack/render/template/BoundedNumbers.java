package ca.briefpack.render.template;

import ca.briefpack.words.Written;
import freemarker.core.ArithmeticEngine;
import java.math.BigDecimal;

/**
 * The arithmetic of templates, which refuses a number that could fill the memory, read from words or come upon by multiplying. It
 * looks for the interrupt at every step, for an expression may hold a loop.
 */
final class BoundedNumbers extends ArithmeticEngine.BigDecimalEngine {
    private static final int LONGEST = 200;

    @Override
    public Number toNumber(String words) {
        return Written.findNumber(words)
                .orElseThrow(() -> new NumberFormatException("'" + words + "' is no number, or too large or too fine a one"));
    }

    @Override
    public int compareNumbers(Number one, Number other) {
        Interrupted.check();
        return super.compareNumbers(one, other);
    }

    @Override
    public Number add(Number one, Number other) {
        return bounded(super.add(one, other));
    }

    @Override
    public Number subtract(Number one, Number other) {
        return bounded(super.subtract(one, other));
    }

    @Override
    public Number multiply(Number one, Number other) {
        return bounded(super.multiply(one, other));
    }

    @Override
    public Number divide(Number one, Number other) {
        return bounded(super.divide(one, other));
    }

    private static Number bounded(Number result) {
        Interrupted.check();
        BigDecimal number = (BigDecimal) result;
        if (number.precision() > LONGEST || Math.abs((long) number.scale()) > LONGEST) {
            throw new ArithmeticException("a number has become longer than " + LONGEST + " digits");
        }
        return result;
    }
}
