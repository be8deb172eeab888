package ca.briefpack.render.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/**
 * The texts of a workbook, each kept once, and the traps of text in a spreadsheet: what would be taken for a formula, and what
 * would be taken for an escaped character.
 */
final class CellText {
    private static final String FORMULA_STARTS = "=+-@";
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final XSSFWorkbook workbook;
    private final Map<String, Integer> indexes = new HashMap<>();

    CellText(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** Puts text into a cell. */
    void write(XSSFCell cell, String text) {
        // POI turns each text into XML to see whether it has it already; most texts of a workbook come more than once.
        int index = indexes.computeIfAbsent(text,
                t -> workbook.getSharedStringSource().addSharedStringItem(new XSSFRichTextString(escaped(t))));
        cell.getCTCell().setT(STCellType.S);
        cell.getCTCell().setV(Integer.toString(index));
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
