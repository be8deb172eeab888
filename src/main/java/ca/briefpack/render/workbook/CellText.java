package ca.briefpack.render.workbook;

import java.util.regex.Pattern;

/** Text as a spreadsheet keeps it: what would be taken for a formula, and what would be taken for an escaped character. */
final class CellText {
    private static final String FORMULA_STARTS = "=+-@";
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

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
}
