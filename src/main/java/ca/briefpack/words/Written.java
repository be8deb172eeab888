package ca.briefpack.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers and days as people write them. A number has at most {@value #WHOLE_DIGITS} digits before its point and {@value #PLACES}
 * after it once it is written out: no figure is larger or finer, and one of a few letters, such as {@code 1e999999999}, could
 * fill the memory.
 */
public final class Written {
    /** What a number may be, in words. */
    public static final String SIZE = "write it with at most 18 digits before the point and 30 after it";
    static final int WHOLE_DIGITS = 18;
    static final int PLACES = 30;
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d++(\\.\\d*+)?+|\\.\\d++)([eE][+-]?\\d++)?+");
    /** More characters than a number of that size has, zeros in front and behind aside. */
    private static final int LONGEST = 100;
    /** An exponent of more digits is too large, whatever stands before it. */
    private static final int EXPONENT_DIGITS = 4;
    private static final int DAY_LENGTH = "2025-03-04".length();
    private static final int MONTH_LENGTH = "2025-03".length();
    private static final int YEAR_LENGTH = "2025".length();

    private Written() {
    }

    /** The number that a text is; empty if it is none, or one that is too large or too fine. */
    public static Optional<BigDecimal> findNumber(String text) {
        if (text.length() > LONGEST || !NUMBER.matcher(text).matches() || hasLongExponent(text)) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(text);
        if (number.signum() == 0) {
            return Optional.of(BigDecimal.ZERO);
        }
        boolean fits = number.precision() - number.scale() <= WHOLE_DIGITS && number.stripTrailingZeros().scale() <= PLACES;
        return fits ? Optional.of(number) : Optional.empty();
    }

    /** Whether a text is written as a number, but one that is too large or too fine. */
    public static boolean isBeyond(String text) {
        return findNumber(text).isEmpty() && NUMBER.matcher(text).matches();
    }

    private static boolean hasLongExponent(String text) {
        int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
        return exponent >= 0 && text.length() - exponent - 1 > EXPONENT_DIGITS;
    }

    /** The day of a text written {@code 2025-03-04}; empty if there is no such day. Years have four digits. */
    public static Optional<LocalDate> findDay(String text) {
        if (text.length() != DAY_LENGTH || !isMonth(text.substring(0, MONTH_LENGTH)) || text.charAt(MONTH_LENGTH) != '-'
                || !isDigits(text, MONTH_LENGTH + 1, DAY_LENGTH)) {
            return Optional.empty();
        }
        YearMonth month = YearMonth.of(Integer.parseInt(text, 0, YEAR_LENGTH, 10),
                Integer.parseInt(text, YEAR_LENGTH + 1, MONTH_LENGTH, 10));
        int day = Integer.parseInt(text, MONTH_LENGTH + 1, DAY_LENGTH, 10);
        return month.isValidDay(day) ? Optional.of(month.atDay(day)) : Optional.empty();
    }

    /** Whether a text is a month written {@code 2025-03}. */
    public static boolean isMonth(String text) {
        if (text.length() != MONTH_LENGTH || !isDigits(text, 0, YEAR_LENGTH) || text.charAt(YEAR_LENGTH) != '-'
                || !isDigits(text, YEAR_LENGTH + 1, MONTH_LENGTH)) {
            return false;
        }
        int month = Integer.parseInt(text, YEAR_LENGTH + 1, MONTH_LENGTH, 10);
        return month >= 1 && month <= 12;
    }

    private static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
