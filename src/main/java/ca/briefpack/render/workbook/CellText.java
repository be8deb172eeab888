package ca.briefpack.render.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The traps of text in a spreadsheet: what would be taken for a formula, and what would be taken for an escaped character. */
final class CellText {
    private static final String FORMULA_STARTS = "=+-@";
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int HEXADECIMAL = 16;

    private CellText() {
    }

    /** Whether a person who edits the cell and presses enter would make a formula of it. */
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    /** The text with its underscores escaped where a reader would decode them: {@code _x0041_} would be read as {@code A}. */
    static String escaped(String text) {
        return text.indexOf('_') < 0 ? text : ESCAPE.matcher(text).replaceAll("_x005F_");
    }

    /** The text that a reader makes of what a file holds. */
    static String unescaped(String held) {
        return held.indexOf('_') < 0 ? held : ESCAPED.matcher(held).replaceAll(
                match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1),
                        HEXADECIMAL))));
    }
}
