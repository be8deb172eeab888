package ca.briefpack.render.workbook;

import ca.briefpack.render.workbook.SheetRows.Cell;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/**
 * The inspection of one Excel table of a written workbook: where it stands, its headers, its cells, and that nothing stands
 * around it.
 */
final class TableInspection {
    private static final int UNITS_A_DIGIT = 256;

    private final XSSFTable table;
    private final XSSFSheet sheet;
    private final SheetRows rows;
    private final Findings findings;
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    TableInspection(XSSFTable table, SheetRows rows, Findings findings) {
        this.table = table;
        this.sheet = table.getXSSFSheet();
        this.rows = rows;
        this.findings = findings;
    }

    void inspect() {
        inspectPlace();
        inspectHeaders();
        for (int r = table.getStartRowIndex() + 1; r <= table.getEndRowIndex(); r++) {
            for (int c = 0; c <= table.getEndColIndex(); c++) {
                inspectCell(r, c);
            }
        }
        inspectSurroundings();
        inspectPrintTitles();
    }

    private void inspectPlace() {
        if (table.getStartColIndex() != 0) {
            broken("", "the table begins in column " + (table.getStartColIndex() + 1), "begin it in column A");
        }
        if (table.getHeaderRowCount() != 1) {
            broken("", "the table has " + table.getHeaderRowCount() + " header rows", "give it exactly one");
        }
        if (table.getCTTable().isSetAutoFilter()) {
            broken("", "the table has filter buttons", "turn them off");
        }
        if (table.getEndRowIndex() == table.getStartRowIndex()) {
            broken("", "the table has no rows", "leave the sheet out");
        }
    }

    private void inspectHeaders() {
        Set<String> seen = new HashSet<>();
        List<String> names = table.getCTTable().getTableColumns().getTableColumnList().stream().map(column -> column.getName())
                .toList();
        for (int c = 0; c <= table.getEndColIndex(); c++) {
            String header = rows.find(table.getStartRowIndex(), c).map(this::text).orElse("");
            String at = new CellAddress(table.getStartRowIndex(), c).formatAsString();
            if (header.isBlank()) {
                broken(at, "is a blank header", "name what the column holds");
            } else if (!seen.add(header.toLowerCase(Locale.ROOT))) {
                broken(at, "repeats the header '" + header + "'", "give every column its own header");
            }
            if (c < names.size() && !names.get(c).equals(header)) {
                broken(at, "reads '" + header + "' but the table calls the column '" + names.get(c) + "'",
                        "make both the same, or Excel repairs the file");
            }
        }
    }

    private void inspectCell(int r, int c) {
        Optional<Cell> found = rows.find(r, c);
        String text = found.map(this::text).orElse("");
        if (text.isBlank()) {
            broken(new CellAddress(r, c).formatAsString(), "is blank", "use a mark: " + Marks.ALLOWED_WORDS);
            return;
        }
        Cell cell = found.orElseThrow();
        if (cell.type() == CellType.NUMERIC && text.length() > width(c)) {
            broken(cell.at(), "shows " + text.length() + " characters in a column " + width(c) + " wide", "widen the column");
        }
        if (cell.type() == CellType.STRING && text.startsWith("[") && text.endsWith("]") && !Marks.isAllowed(text)) {
            broken(cell.at(), "holds the mark '" + text + "'", "use one of " + Marks.ALLOWED_WORDS);
        }
    }

    private int width(int column) {
        return sheet.getColumnWidth(column) / UNITS_A_DIGIT;
    }

    private void inspectSurroundings() {
        if (rows.last() > table.getEndRowIndex()) {
            broken("row " + (table.getEndRowIndex() + 2), "stands below the table", "put notes and sources above it");
        }
        for (int r = 0; r <= table.getEndRowIndex(); r++) {
            int last = r < table.getStartRowIndex() ? 0 : table.getEndColIndex();
            if (rows.find(r).filter(row -> row.lastColumn() > last).isPresent()) {
                broken(new CellAddress(r, last + 1).formatAsString(), "stands beside the table or its lines",
                        "keep lines in column A and cells in the table");
            }
        }
    }

    private void inspectPrintTitles() {
        CellRangeAddress rows = sheet.getRepeatingRows();
        if (rows == null || rows.getFirstRow() != table.getStartRowIndex() || rows.getLastRow() != table.getStartRowIndex()) {
            broken("", "does not repeat its header row on every printed page",
                    "set the rows to repeat to row " + (table.getStartRowIndex() + 1));
        }
    }

    /** What the cell shows. */
    private String text(Cell cell) {
        if (cell.type() != CellType.NUMERIC) {
            return cell.value();
        }
        XSSFCellStyle style = sheet.getWorkbook().getCellStyleAt(cell.style());
        return formatter.formatRawCellContents(Double.parseDouble(cell.value()), style.getDataFormat(),
                style.getDataFormatString());
    }

    private void broken(String at, String what, String wayOut) {
        findings.broken("sheet '" + sheet.getSheetName() + "'" + (at.isEmpty() ? "" : " " + at), what, wayOut);
    }
}
