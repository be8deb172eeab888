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
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableStyleInfo;

/** The writer of one table: header row, rows, column widths, and the named Excel table around them. */
final class TableWriter {
    private static final String TABLE_STYLE = "TableStyleLight1";
    private static final String ISO_DATE = "yyyy-mm-dd";
    private static final String TEXT_FORMAT = "@";

    private final Table table;
    private final XSSFSheet target;
    private final RowWriter rows;
    private final List<Integer> widths;

    TableWriter(Table table, XSSFSheet target, RowWriter rows) {
        this.table = table;
        this.target = target;
        this.rows = rows;
        this.widths = table.columns().stream().map(column -> ColumnWidths.of(table, column)).toList();
    }

    void write(int headerRow) {
        writeHeaders();
        table.rows().forEach(this::writeRow);
        int lastRow = headerRow + table.rows().size();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            ColumnWidths.set(target, i, widths.get(i));
            if (column.type() == Type.CODE) {
                // Codes such as 0702 are text on purpose; Excel would flag each as a mistake.
                target.addIgnoredErrors(new CellRangeAddress(headerRow + 1, lastRow, i, i),
                        IgnoredErrorType.NUMBER_STORED_AS_TEXT);
            }
        }
        name(headerRow, lastRow);
    }

    private void writeHeaders() {
        int lines = 1;
        for (int i = 0; i < table.columns().size(); i++) {
            String header = table.columns().get(i).header();
            lines = Math.max(lines, RowHeights.lines(header, ColumnWidths.room(widths.get(i)) / TextWidth.BOLD));
        }
        rows.startRow(lines * RowHeights.BODY_LINE);
        for (int i = 0; i < table.columns().size(); i++) {
            Look look = new Look(Named.NORMAL, Ink.BOLD, Flow.WRAP, Rule.BELOW, stance(i), Look.GENERAL, Edit.FREE);
            rows.text(table.columns().get(i).header(), look);
        }
        rows.endRow();
    }

    private void writeRow(Row row) {
        int lines = 1;
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            lines = Math.max(lines, cell instanceof Words words ? RowHeights.lines(words.text(), ColumnWidths.room(widths.get(i)))
                    : 1);
        }
        rows.startRow(lines * RowHeights.BODY_LINE);
        for (int i = 0; i < row.cells().size(); i++) {
            writeCell(row.cells().get(i), i, row.weight());
        }
        rows.endRow();
    }

    private void writeCell(Cell cell, int column, Weight weight) {
        if (cell instanceof Amount amount) {
            rows.number(amount.value().doubleValue(), look(column, weight, numberFormat(amount.decimals())));
        } else if (cell instanceof Day day) {
            rows.date(day.date(), look(column, weight, ISO_DATE));
        } else if (cell instanceof Mark mark) {
            rows.text(mark.mark(), look(column, weight, Look.GENERAL));
        } else if (cell instanceof Words words) {
            String format = table.columns().get(column).type() == Type.CODE ? TEXT_FORMAT : Look.GENERAL;
            writeWords(words, look(column, weight, format));
        }
    }

    private void writeWords(Words words, Look look) {
        rows.text(words.text(), words.link().isEmpty() ? look : look.linked());
        words.link().ifPresent(rows::link);
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
        XSSFTable named = target.createTable(area(headerRow, lastRow, 0));
        addColumns(named.getCTTable(), area(headerRow, lastRow, table.columns().size() - 1));
        named.setName(table.name());
        named.setDisplayName(table.name());
        CTTableStyleInfo style = named.getCTTable().addNewTableStyleInfo();
        style.setName(TABLE_STYLE);
        style.setShowRowStripes(true);
        style.setShowColumnStripes(false);
        style.setShowFirstColumn(false);
        style.setShowLastColumn(false);
    }

    /** POI's own way looks the names up in the rows, all of them again for every column. */
    private void addColumns(CTTable named, AreaReference area) {
        named.setRef(area.formatAsString());
        CTTableColumns columns = named.getTableColumns();
        for (int i = 0; i < table.columns().size(); i++) {
            CTTableColumn column = i == 0 ? columns.getTableColumnArray(0) : columns.addNewTableColumn();
            column.setId(i + 1);
            column.setName(table.columns().get(i).header());
        }
        columns.setCount(table.columns().size());
    }

    private AreaReference area(int headerRow, int lastRow, int lastColumn) {
        return target.getWorkbook().getCreationHelper().createAreaReference(new CellReference(headerRow, 0),
                new CellReference(lastRow, lastColumn));
    }
}
