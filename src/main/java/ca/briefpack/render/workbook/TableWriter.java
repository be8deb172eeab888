package ca.briefpack.render.workbook;

import ca.briefpack.render.workbook.CellLooks.Edit;
import ca.briefpack.render.workbook.CellLooks.Flow;
import ca.briefpack.render.workbook.CellLooks.Ink;
import ca.briefpack.render.workbook.CellLooks.Look;
import ca.briefpack.render.workbook.CellLooks.Named;
import ca.briefpack.render.workbook.CellLooks.Rule;
import ca.briefpack.render.workbook.CellLooks.Stance;
import ca.briefpack.render.workbook.WorkbookContent.Amount;
import ca.briefpack.render.workbook.WorkbookContent.Cell;
import ca.briefpack.render.workbook.WorkbookContent.Column;
import ca.briefpack.render.workbook.WorkbookContent.Day;
import ca.briefpack.render.workbook.WorkbookContent.Mark;
import ca.briefpack.render.workbook.WorkbookContent.Row;
import ca.briefpack.render.workbook.WorkbookContent.Table;
import ca.briefpack.render.workbook.WorkbookContent.Type;
import ca.briefpack.render.workbook.WorkbookContent.Weight;
import ca.briefpack.render.workbook.WorkbookContent.Words;
import ca.briefpack.words.TextWidth;
import java.util.List;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** The writer of one table: header row, rows, column widths, and the named Excel table around them. */
final class TableWriter {
    private static final String TABLE_STYLE = "TableStyleLight1";
    private static final String ISO_DATE = "yyyy-mm-dd";
    private static final String TEXT_FORMAT = "@";

    private final Table table;
    private final XSSFSheet target;
    private final CellLooks looks;
    private final List<Integer> widths;

    TableWriter(Table table, XSSFSheet target, CellLooks looks) {
        this.table = table;
        this.target = target;
        this.looks = looks;
        this.widths = table.columns().stream().map(column -> ColumnWidths.of(table, column)).toList();
    }

    void write(int headerRow) {
        writeHeaders(target.createRow(headerRow));
        for (int i = 0; i < table.rows().size(); i++) {
            writeRow(table.rows().get(i), target.createRow(headerRow + 1 + i));
        }
        int lastRow = headerRow + table.rows().size();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            CellWriter.setWidth(target, i, widths.get(i));
            if (column.type() == Type.CODE) {
                // Codes such as 0702 are text on purpose; Excel would flag each as a mistake.
                target.addIgnoredErrors(new CellRangeAddress(headerRow + 1, lastRow, i, i),
                        IgnoredErrorType.NUMBER_STORED_AS_TEXT);
            }
        }
        name(headerRow, lastRow);
    }

    private void writeHeaders(XSSFRow row) {
        int lines = 1;
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            Look look = new Look(Named.NORMAL, Ink.BOLD, Flow.WRAP, Rule.BELOW, stance(i), Look.GENERAL, Edit.FREE);
            CellWriter.writeText(row.createCell(i), column.header(), look, looks);
            lines = Math.max(lines, RowHeights.lines(column.header(), ColumnWidths.room(widths.get(i)) / TextWidth.BOLD));
        }
        RowHeights.set(row, lines * RowHeights.BODY_LINE);
    }

    private void writeRow(Row row, XSSFRow targetRow) {
        int lines = 1;
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            writeCell(cell, i, row.weight(), targetRow.createCell(i));
            lines = Math.max(lines, cell instanceof Words words ? RowHeights.lines(words.text(), ColumnWidths.room(widths.get(i)))
                    : 1);
        }
        RowHeights.set(targetRow, lines * RowHeights.BODY_LINE);
    }

    private void writeCell(Cell cell, int column, Weight weight, XSSFCell targetCell) {
        if (cell instanceof Amount amount) {
            targetCell.setCellValue(amount.value().doubleValue());
            targetCell.setCellStyle(looks.style(look(column, weight, numberFormat(amount.decimals()))));
        } else if (cell instanceof Day day) {
            targetCell.setCellValue(day.date());
            targetCell.setCellStyle(looks.style(look(column, weight, ISO_DATE)));
        } else if (cell instanceof Mark mark) {
            CellWriter.writeText(targetCell, mark.mark(), look(column, weight, Look.GENERAL), looks);
        } else if (cell instanceof Words words) {
            String format = table.columns().get(column).type() == Type.CODE ? TEXT_FORMAT : Look.GENERAL;
            writeWords(words, look(column, weight, format), targetCell);
        }
    }

    private void writeWords(Words words, Look look, XSSFCell targetCell) {
        Look linked = words.link().isEmpty() ? look : look.linked();
        CellWriter.writeText(targetCell, words.text(), linked, looks);
        words.link().ifPresent(link -> CellWriter.addLink(targetCell, link));
    }

    private Look look(int index, Weight weight, String format) {
        Type type = table.columns().get(index).type();
        boolean total = weight == Weight.TOTAL;
        Ink ink = type == Type.BOUND ? (total ? Ink.GREY_BOLD : Ink.GREY) : (total ? Ink.BOLD : Ink.PLAIN);
        return new Look(Named.NORMAL, ink, type.isNumeric() ? Flow.RUN_ON : Flow.WRAP, total ? Rule.ABOVE : Rule.NONE,
                stance(index),
                format, Edit.FREE);
    }

    private Stance stance(int index) {
        if (table.columns().get(index).type().isNumeric()) {
            return Stance.RIGHT;
        }
        return index > 0 && table.columns().get(index - 1).type().isNumeric() ? Stance.APART : Stance.LEFT;
    }

    private static String numberFormat(int decimals) {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    private void name(int headerRow, int lastRow) {
        CellReference from = new CellReference(headerRow, 0);
        CellReference to = new CellReference(lastRow, table.columns().size() - 1);
        AreaReference area = target.getWorkbook().getCreationHelper().createAreaReference(from, to);
        XSSFTable named = target.createTable(area);
        named.setName(table.name());
        named.setDisplayName(table.name());
        CTTableStyleInfo style = named.getCTTable().addNewTableStyleInfo();
        style.setName(TABLE_STYLE);
        style.setShowRowStripes(true);
        style.setShowColumnStripes(false);
        style.setShowFirstColumn(false);
        style.setShowLastColumn(false);
    }
}
