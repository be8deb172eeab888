package ca.briefpack.render.workbook;

import ca.briefpack.render.workbook.SheetRows.Cell;
import ca.briefpack.render.workbook.SheetRows.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
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
    private final SheetRows rows;
    private final Findings findings;
    private final Map<Integer, XSSFFont> fonts = new HashMap<>();
    /** They are few, and cells are many. */
    private final List<XSSFHyperlink> deadLinks;

    SheetInspection(XSSFSheet sheet, SheetRows rows, Findings findings) {
        this.sheet = sheet;
        this.rows = rows;
        this.findings = findings;
        this.deadLinks = sheet.getHyperlinkList().stream().filter(this::isDead).toList();
    }

    void inspect() {
        inspectHeading();
        inspectLayout();
        inspectView();
        inspectPrint();
        inspectRows();
    }

    private void inspectHeading() {
        Optional<Cell> title = rows.find(0, 0);
        if (title.isEmpty() || title.get().value().isBlank()) {
            broken("A1", "holds no title", "write the title there");
        } else if (!isHeading1(title.get())) {
            broken("A1", "is not in the cell style Heading 1", "give it Excel's own heading style");
        }
        if (rows.find(1, 0).map(cell -> cell.value().isBlank()).orElse(true)) {
            broken("A2", "holds no description", "say there what the sheet holds");
        }
    }

    private boolean isHeading1(Cell cell) {
        CTCellStyles styles = sheet.getWorkbook().getStylesSource().getCTStylesheet().getCellStyles();
        long xf = style(cell).getCoreXf().getXfId();
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
        for (int i = 0; i <= rows.last(); i++) {
            Optional<Row> row = rows.find(i).filter(r -> !r.cells().isEmpty());
            if (row.isEmpty()) {
                broken("row " + (i + 1), "is blank", "leave no blank rows: they read as the end of the sheet");
                continue;
            }
            if (row.get().hidden()) {
                broken("row " + (i + 1), "is hidden", "show it or leave it out");
            }
            row.get().cells().values().forEach(this::inspectCell);
        }
    }

    private void inspectCell(Cell cell) {
        XSSFFont font = fonts.computeIfAbsent(cell.style(), index -> style(cell).getFont());
        if (!font.getFontName().equals(SANS_FONT) || font.getFontHeightInPoints() < LEAST_POINTS) {
            broken(cell.at(), "is set in " + font.getFontName() + " " + font.getFontHeightInPoints(),
                    "use " + SANS_FONT + " of " + LEAST_POINTS + " points or more");
        }
        if (cell.type() == CellType.FORMULA) {
            broken(cell.at(), "holds a formula", "write its value");
        } else if (cell.type() == CellType.STRING) {
            inspectText(cell);
        }
        inspectLink(cell);
    }

    private void inspectText(Cell cell) {
        if (CellText.looksLikeFormula(cell.value()) && !style(cell).getQuotePrefixed()) {
            broken(cell.at(), "begins like a formula", "give it the quote prefix, so that it stays text when edited");
        }
        for (String marker : Marks.misspelled(cell.value())) {
            broken(cell.at(), "has the note marker '" + marker + "'", "write it as [note 1], one marker a note");
        }
    }

    private void inspectLink(Cell cell) {
        deadLinks.stream().filter(link -> reaches(link, cell)).findFirst().ifPresent(link -> broken(cell.at(),
                "links to " + link.getLocation() + ", which does not exist", "link to a sheet of this workbook"));
    }

    private boolean isDead(XSSFHyperlink link) {
        return link.getLocation() != null
                && SheetLink.find(link.getLocation()).filter(name -> sheet.getWorkbook().getSheet(name) != null).isEmpty();
    }

    private static boolean reaches(XSSFHyperlink link, Cell cell) {
        return link.getFirstRow() <= cell.row() && cell.row() <= link.getLastRow()
                && link.getFirstColumn() <= cell.column() && cell.column() <= link.getLastColumn();
    }

    private XSSFCellStyle style(Cell cell) {
        return sheet.getWorkbook().getCellStyleAt(cell.style());
    }

    private void broken(String at, String what, String wayOut) {
        findings.broken("sheet '" + sheet.getSheetName() + "'" + (at.isEmpty() ? "" : " " + at), what, wayOut);
    }
}
