package ca.briefpack.data;

import ca.briefpack.data.Descriptor.Kind;
import ca.briefpack.model.Written;

/** How cells are written, kind by kind; told by one look at their characters, for there are many cells. */
final class CellShape {
    private static final int MOST_DIGITS = 18;
    private static final int YEAR = "2025".length();

    private CellShape() {
    }

    /** Whether a cell that is not empty is written as its kind asks. */
    static boolean isOf(Kind kind, String cell) {
        return switch (kind) {
            case INTEGER -> isWhole(cell);
            case NUMBER -> isNumber(cell);
            case BOOLEAN -> cell.equals("true") || cell.equals("false");
            case DATE -> Written.findDay(cell).isPresent();
            case YEARMONTH -> Written.isMonth(cell);
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

    /** Digits, perhaps with a sign, a fraction and an exponent; neither too large nor too fine. */
    static boolean isNumber(String cell) {
        int start = afterSign(cell);
        int end = afterDigits(cell, start);
        if (end == start) {
            return false;
        }
        if (end < cell.length() && cell.charAt(end) == '.') {
            int fraction = end + 1;
            end = afterDigits(cell, fraction);
            if (end == fraction) {
                return false;
            }
        }
        return end == cell.length() && end - start <= MOST_DIGITS || Written.findNumber(cell).isPresent();
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
