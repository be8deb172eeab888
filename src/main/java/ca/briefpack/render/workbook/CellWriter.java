package ca.briefpack.render.workbook;

import ca.briefpack.render.workbook.CellLooks.Look;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes cells and widths of columns. */
final class CellWriter {
    private static final int UNITS_A_DIGIT = 256;
    /** Excel adds five pixels of padding to the eight that a digit of the body font takes. */
    private static final int PADDING_UNITS = 160;

    private CellWriter() {
    }

    /** Writes text that stays text: never a formula, also after it is edited. */
    static void writeText(XSSFCell cell, String text, Look look, CellLooks looks) {
        Look safe = CellText.looksLikeFormula(text) ? look.quoted() : look;
        looks.texts().write(cell, text);
        cell.setCellStyle(looks.style(safe));
    }

    static void addLink(XSSFCell cell, String address) {
        Optional<String> sheetName = SheetLink.find(address);
        HyperlinkType type = sheetName.isPresent() ? HyperlinkType.DOCUMENT
                : address.startsWith("mailto:") ? HyperlinkType.EMAIL : HyperlinkType.URL;
        XSSFHyperlink link = cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(type);
        link.setAddress(sheetName.isPresent() ? address.substring(1) : address);
        cell.setHyperlink(link);
    }

    static void setWidth(XSSFSheet target, int column, int digits) {
        target.setColumnWidth(column, digits * UNITS_A_DIGIT + PADDING_UNITS);
    }
}
