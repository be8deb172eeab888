package ca.briefpack.data;

import ca.briefpack.data.Descriptor.Kind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** How cells are written, kind by kind; told by one look at their characters, for there are many cells. */
final class CellShape {
    private static final int MOST_DIGITS = 18;
    private static final int MOST_DIGITS_OF_EXPONENT = 2;
    private static final int DATE = "2025-03-04".length();
    private static final int MONTH = "2025-03".length();
    private static final int YEAR = "2025".length();

    private CellShape() {
    }

    /** Whether a cell that is not empty is written as its kind asks. */
    static boolean isOf(Kind kind, String cell) {
        return switch (kind) {
            case INTEGER -> isWhole(cell);
            case NUMBER -> isNumber(cell);
            case BOOLEAN -> cell.equals("true") || cell.equals("false");
            case DATE -> findDate(cell).isPresent();
            case YEARMONTH -> isMonth(cell);
            case YEAR -> cell.length() == YEAR && isDigits(cell, 0, YEAR);
            case OBSERVED -> ObservedCell.isOne(cell);
            case STRING -> true;
        };
    }

    static boolean isWhole(String cell) {
        int start = afterSign(cell);
        int end = afterDigits(cell, start);
        return end == cell.length() && end > start && end - start <= MOST_DIGITS;
    }

    /** Whether a cell is a whole number without a sign and without leading zeros. */
    static boolean isPlain(String cell) {
        int length = cell.length();
        return length > 0 && length <= MOST_DIGITS && afterDigits(cell, 0) == length && (length == 1 || cell.charAt(0) != '0');
    }

    /** Digits, perhaps with a sign, a fraction and an exponent. */
    static boolean isNumber(String cell) {
        int start = afterSign(cell);
        int end = afterDigits(cell, start);
        if (end == start || end - start > MOST_DIGITS) {
            return false;
        }
        if (end < cell.length() && cell.charAt(end) == '.') {
            int fraction = end + 1;
            end = afterDigits(cell, fraction);
            if (end == fraction) {
                return false;
            }
        }
        return end == cell.length() || isExponent(cell, end);
    }

    private static boolean isExponent(String cell, int from) {
        if (Character.toLowerCase(cell.charAt(from)) != 'e') {
            return false;
        }
        boolean signed = from + 1 < cell.length() && (cell.charAt(from + 1) == '-' || cell.charAt(from + 1) == '+');
        int start = from + (signed ? 2 : 1);
        int end = afterDigits(cell, start);
        return end == cell.length() && end > start && end - start <= MOST_DIGITS_OF_EXPONENT;
    }

    static boolean isMonth(String cell) {
        if (cell.length() != MONTH || !isDigits(cell, 0, YEAR) || cell.charAt(YEAR) != '-' || !isDigits(cell, YEAR + 1, MONTH)) {
            return false;
        }
        int month = Integer.parseInt(cell, YEAR + 1, MONTH, 10);
        return month >= 1 && month <= 12;
    }

    /** The day of a cell written {@code 2025-03-04}; empty if there is no such day. */
    static Optional<LocalDate> findDate(String cell) {
        if (cell.length() != DATE || !isMonth(cell.substring(0, MONTH)) || cell.charAt(MONTH) != '-' || !isDigits(cell, MONTH + 1, DATE)) {
            return Optional.empty();
        }
        YearMonth month = YearMonth.of(Integer.parseInt(cell, 0, YEAR, 10), Integer.parseInt(cell, YEAR + 1, MONTH, 10));
        int day = Integer.parseInt(cell, MONTH + 1, DATE, 10);
        return month.isValidDay(day) ? Optional.of(month.atDay(day)) : Optional.empty();
    }

    /** Whether a cell is digits and nothing else, so many of them. */
    static boolean isDigits(String cell, int count) {
        return cell.length() == count && isDigits(cell, 0, count);
    }

    private static boolean isDigits(String cell, int from, int to) {
        return afterDigits(cell, from) >= to;
    }

    private static int afterSign(String cell) {
        return cell.startsWith("-") ? 1 : 0;
    }

    /** The place of the first character from a place on that is no digit. */
    private static int afterDigits(String cell, int from) {
        int at = from;
        while (at < cell.length() && cell.charAt(at) >= '0' && cell.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
