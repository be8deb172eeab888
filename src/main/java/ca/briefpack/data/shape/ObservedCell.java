package ca.briefpack.data.shape;

import ca.briefpack.model.Observed;
import ca.briefpack.model.Observed.Missing;
import ca.briefpack.model.Observed.Quality;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Observed.Value;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell written as Statistics Canada writes it: a number, perhaps marked {@code E} (use with caution), {@code p}
 * (preliminary) or {@code r} (revised); or {@code ..} not available, {@code ...} not applicable, {@code x}
 * confidential, {@code F} too unreliable.
 */
public final class ObservedCell {
    private static final Pattern NUMBER = Pattern.compile("(-?\\d++(?:\\.\\d++)?+) ?([Epr]?)");

    private ObservedCell() {
    }

    /** Whether a cell that is not empty is written so. */
    static boolean isOne(String cell) {
        return Digits.isWhole(cell) || find(cell).isPresent();
    }

    /** True for a symbol or a marked number: what only an observed column may hold. */
    static boolean isMarked(String cell) {
        return !cell.isEmpty() && !cell.matches("-?\\d+(\\.\\d+)?") && find(cell).isPresent();
    }

    /** Reads a cell; empty if it is none of these. A blank cell is not available. */
    public static Optional<Observed> find(String cell) {
        return switch (cell) {
            case "", ".." -> missing(Reason.NOT_AVAILABLE);
            case "..." -> missing(Reason.NOT_APPLICABLE);
            case "x" -> missing(Reason.CONFIDENTIAL);
            case "F" -> missing(Reason.UNRELIABLE);
            default -> findValue(cell);
        };
    }

    private static Optional<Observed> missing(Reason reason) {
        return Optional.of(new Missing(reason));
    }

    private static Optional<Observed> findValue(String cell) {
        Matcher number = NUMBER.matcher(cell);
        if (!number.matches() || !Digits.isNumber(number.group(1))) {
            return Optional.empty();
        }
        Quality quality = switch (number.group(2)) {
            case "E" -> Quality.USE_WITH_CAUTION;
            case "p" -> Quality.PRELIMINARY;
            case "r" -> Quality.REVISED;
            default -> Quality.NORMAL;
        };
        return Optional.of(new Value(Double.parseDouble(number.group(1)), quality));
    }
}
