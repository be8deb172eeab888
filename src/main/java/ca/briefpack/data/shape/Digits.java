package ca.briefpack.data.shape;

import ca.briefpack.words.Written;

/** Whether cells are written as numbers, found without an expression, for there are hundreds of thousands of them. */
public final class Digits {
    private static final int MOST_DIGITS = 18;

    private Digits() {
    }

    /** Digits, perhaps with a sign. */
    public static boolean isWhole(String cell) {
        int start = afterSign(cell);
        int end = afterDigits(cell, start);
        return end == cell.length() && end > start && end - start <= MOST_DIGITS;
    }

    /** Whether a cell is a whole number without a sign and without leading zeros. */
    public static boolean isPlain(String cell) {
        int length = cell.length();
        return length > 0 && length <= MOST_DIGITS && afterDigits(cell, 0) == length && (length == 1 || cell.charAt(0) != '0');
    }

    /** Digits, perhaps with a sign, a fraction and an exponent; neither too large nor too fine. */
    public static boolean isNumber(String cell) {
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

    static boolean isDigits(String cell, int from, int to) {
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
