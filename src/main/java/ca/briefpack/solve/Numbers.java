package ca.briefpack.solve;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.OptionalDouble;

/** How numbers are read from a case and said in its messages. */
final class Numbers {
    private Numbers() {
    }

    /** A number, or {@code inf}, or {@code .inf}; empty for anything else. */
    static OptionalDouble find(JsonNode value) {
        if (value.isNumber() && !Double.isNaN(value.doubleValue())) {
            return OptionalDouble.of(value.doubleValue());
        }
        return value.isTextual() && (value.textValue().equals("inf") || value.textValue().equals(".inf"))
                ? OptionalDouble.of(Double.POSITIVE_INFINITY) : OptionalDouble.empty();
    }

    /** {@code 1.25}, {@code 100}, {@code inf}. */
    static String text(double value) {
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0).toPlainString() : plain.toPlainString();
    }
}
