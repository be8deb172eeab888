package ca.briefpack.render.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyles;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSheetView;

/** The inspection of one sheet of a written workbook: headings, layout, view, print and the text of its cells. */
final class SheetInspection {
    private static final int HEADING_1 = 16;
    private static final int LEAST_POINTS = 12;
    private static final int DEFAULT_ZOOM = 100;
    private static final String SANS_FONT = "Arial";

    private final XSSFSheet sheet;
    private final Findings findings;
    private final Map<Integer, XSSFFont> fonts = new HashMap<>();

    SheetInspection(XSSFSheet sheet, Findings findings) {
        this.sheet = sheet;
        this.findings = findings;
    }

    void inspect() {
        inspectHeading();
        inspectLayout();
        inspectView();
        inspectPrint();
        inspectRows();
    }

    private void inspectHeading() {
        Optional<XSSFCell> title = find(0);
        if (title.isEmpty() || title.get().toString().isBlank()) {
            broken("A1", "holds no title", "write the title there");
        } else if (!isHeading1(title.get())) {
            broken("A1", "is not in the cell style Heading 1", "give it Excel's own heading style");
        }
        if (find(1).map(cell -> cell.toString().isBlank()).orElse(true)) {
            broken("A2", "holds no description", "say there what the sheet holds");
        }
    }

    private boolean isHeading1(XSSFCell cell) {
        CTCellStyles styles = sheet.getWorkbook().getStylesSource().getCTStylesheet().getCellStyles();
        long xf = cell.getCellStyle().getCoreXf().getXfId();
        return styles != null && styles.getCellStyleList().stream()
                .anyMatch(style -> style.isSetBuiltinId() && style.getBuiltinId() == HEADING_1 && style.getXfId() == xf);
    }

    private void inspectLayout() {
        if (sheet.getNumMergedRegions() > 0) {
            broken("", "has the merged cells " + sheet.getMergedRegion(0).formatAsString(),
                    "unmerge them: screen readers lose their place");
        }
        if (sheet.getPaneInformation() != null) {
            broken("", "has frozen panes", "unfreeze them: at high zoom they fill the screen");
        }
        if (sheet.getCTWorksheet().isSetAutoFilter()) {
            broken("", "has a filter", "remove it");
        }
        sheet.getCTWorksheet().getColsList().forEach(cols -> cols.getColList().stream().filter(col -> col.getHidden())
                .forEach(col -> broken("", "has the hidden column " + col.getMin(), "show it or leave it out")));
    }

    private void inspectView() {
        CTSheetView view = sheet.getCTWorksheet().getSheetViews().getSheetViewArray(0);
        if (view.isSetZoomScale() && view.getZoomScale() != DEFAULT_ZOOM) {
            broken("", "is shown at " + view.getZoomScale() + " %", "show it at 100 %");
        }
        if (sheet.getActiveCell() == null || !sheet.getActiveCell().formatAsString().equals("A1")) {
            broken("", "has its cursor in " + sheet.getActiveCell(), "put it in A1");
        }
    }

    private void inspectPrint() {
        PrintSetup print = sheet.getPrintSetup();
        if (!print.getLandscape() || print.getPaperSize() != PrintSetup.LETTER_PAPERSIZE) {
            broken("", "does not print on Letter in landscape", "set up the page");
        }
        if (!sheet.getFitToPage() || print.getFitWidth() != 1 || print.getFitHeight() != 0) {
            broken("", "does not print one page wide", "fit it to one page wide and any number tall");
        }
        if (sheet.getFooter().getLeft().isBlank()) {
            broken("", "has no page footer", "print the title there");
        }
    }

    private void inspectRows() {
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            if (row == null || row.getPhysicalNumberOfCells() == 0) {
                broken("row " + (i + 1), "is blank", "leave no blank rows: they read as the end of the sheet");
                continue;
            }
            if (row.getZeroHeight()) {
                broken("row " + (i + 1), "is hidden", "show it or leave it out");
            }
            row.forEach(cell -> inspectCell((XSSFCell) cell));
        }
    }

    private void inspectCell(XSSFCell cell) {
        String at = cell.getAddress().formatAsString();
        XSSFFont font = fonts.computeIfAbsent((int) cell.getCTCell().getS(), style -> cell.getCellStyle().getFont());
        if (!font.getFontName().equals(SANS_FONT) || font.getFontHeightInPoints() < LEAST_POINTS) {
            broken(at, "is set in " + font.getFontName() + " " + font.getFontHeightInPoints(),
                    "use " + SANS_FONT + " of " + LEAST_POINTS + " points or more");
        }
        if (cell.getCellType() == CellType.FORMULA) {
            broken(at, "holds a formula", "write its value");
        } else if (cell.getCellType() == CellType.STRING) {
            inspectText(cell, at);
        }
        inspectLink(cell, at);
    }

    private void inspectText(XSSFCell cell, String at) {
        String text = cell.getStringCellValue();
        if (CellText.looksLikeFormula(text) && !cell.getCellStyle().getQuotePrefixed()) {
            broken(at, "begins like a formula", "give it the quote prefix, so that it stays text when edited");
        }
        for (String marker : Marks.misspelled(text)) {
            broken(at, "has the note marker '" + marker + "'", "write it as [note 1], one marker a note");
        }
    }

    private void inspectLink(XSSFCell cell, String at) {
        XSSFHyperlink link = cell.getHyperlink();
        if (link == null || link.getLocation() == null) {
            return;
        }
        Optional<String> target = SheetLink.find(link.getLocation());
        if (target.isEmpty() || sheet.getWorkbook().getSheet(target.get()) == null) {
            broken(at, "links to " + link.getLocation() + ", which does not exist", "link to a sheet of this workbook");
        }
    }

    private Optional<XSSFCell> find(int row) {
        return Optional.ofNullable(sheet.getRow(row)).map(r -> (Cell) r.getCell(0)).map(XSSFCell.class::cast);
    }

    private void broken(String at, String what, String wayOut) {
        findings.broken("sheet '" + sheet.getSheetName() + "'" + (at.isEmpty() ? "" : " " + at), what, wayOut);
    }
}
