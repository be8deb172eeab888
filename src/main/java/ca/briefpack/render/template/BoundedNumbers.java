package ca.briefpack.render.template;

import ca.briefpack.model.Written;
import freemarker.core.ArithmeticEngine;
import java.math.BigDecimal;

/** The arithmetic of templates, which refuses a number that could fill the memory, read from words or come upon by multiplying. */
final class BoundedNumbers extends ArithmeticEngine.BigDecimalEngine {
    private static final int LONGEST = 200;

    @Override
    public Number toNumber(String words) {
        return Written.findNumber(words).orElseThrow(() -> new NumberFormatException("'" + words + "' is no number, or too large or too fine a one"));
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

    private static Number bounded(Number result) {
        BigDecimal number = (BigDecimal) result;
        if (number.precision() > LONGEST || Math.abs((long) number.scale()) > LONGEST) {
            throw new ArithmeticException("a number has become longer than " + LONGEST + " digits");
        }
        return result;
    }
}
