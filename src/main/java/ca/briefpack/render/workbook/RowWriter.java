package ca.briefpack.render.workbook;

import ca.briefpack.render.workbook.CellLooks.Look;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The writer of the rows of one sheet, from the first down, and of the cells of each, from the left. It writes the XML that POI
 * would write: POI makes a tree of XML of every cell, which takes longer than all else in making a workbook.
 */
final class RowWriter {
    /** What POI writes of a sheet that has no rows. */
    static final String NONE = "<sheetData/>";

    private final XSSFSheet sheet;
    private final CellLooks looks;
    private final StringBuilder xml = new StringBuilder("<sheetData>");
    private int rows;
    private int columns;
    private int mostColumns;

    RowWriter(XSSFSheet sheet, CellLooks looks) {
        this.sheet = sheet;
        this.looks = looks;
    }

    /** Starts a row of a height in points, not marked as chosen, so that the row still grows when its text does. */
    void startRow(double points) {
        rows++;
        columns = 0;
        xml.append("<row r=\"").append(rows).append("\" ht=\"").append(Math.min(points, RowHeights.TALLEST)).append("\">");
    }

    void endRow() {
        xml.append("</row>");
    }

    /** Writes a cell of text that stays text: never a formula, also after it is edited. */
    void text(String text, Look look) {
        Look safe = CellText.looksLikeFormula(text) ? look.quoted() : look;
        cell('s', safe, Integer.toString(looks.texts().index(text)));
    }

    void number(double value, Look look) {
        cell('n', look, Double.toString(value));
    }

    void date(LocalDate date, Look look) {
        number(DateUtil.getExcelDate(date), look);
    }

    private void cell(char type, Look look, String value) {
        columns++;
        mostColumns = Math.max(mostColumns, columns);
        xml.append("<c r=\"").append(lastCell()).append("\" t=\"").append(type).append("\" s=\"")
                .append(looks.style(look).getIndex()).append("\"><v>").append(value).append("</v></c>");
    }

    /** Makes a link of the cell just written. */
    void link(String address) {
        Optional<String> sheetName = SheetLink.find(address);
        HyperlinkType type = sheetName.isPresent() ? HyperlinkType.DOCUMENT
                : address.startsWith("mailto:") ? HyperlinkType.EMAIL : HyperlinkType.URL;
        XSSFHyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(type);
        link.setAddress(sheetName.isPresent() ? address.substring(1) : address);
        link.setCellReference(lastCell());
        sheet.addHyperlink(link);
    }

    private String lastCell() {
        return CellReference.convertNumToColString(columns - 1) + rows;
    }

    /**
     * Tells the sheet how far its rows reach.
     *
     * @return all rows, in place of {@link #NONE}
     */
    String finish() {
        sheet.setDimensionOverride(new CellRangeAddress(0, rows - 1, 0, mostColumns - 1));
        return xml.append("</sheetData>").toString();
    }
}
