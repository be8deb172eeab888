package ca.briefpack.render.workbook;

import ca.briefpack.render.workbook.WorkbookContent.Amount;
import ca.briefpack.render.workbook.WorkbookContent.Cell;
import ca.briefpack.render.workbook.WorkbookContent.Column;
import ca.briefpack.render.workbook.WorkbookContent.Day;
import ca.briefpack.render.workbook.WorkbookContent.Mark;
import ca.briefpack.render.workbook.WorkbookContent.Row;
import ca.briefpack.render.workbook.WorkbookContent.Table;
import ca.briefpack.render.workbook.WorkbookContent.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/**
 * How wide columns are, in digits of the body font, worked out from text lengths: no font file is measured, so every machine gets the
 * same widths. A number never wraps and must fit whole; words wrap, and the longest one must fit.
 */
final class ColumnWidths {
    private static final int MARGIN = 3;
    private static final int WIDEST_TEXT = 60;
    /** Words longer than this, such as addresses, are broken rather than given a column of their length. */
    private static final int WIDEST_WORD = 40;
    private static final int HEADER_LINES = 3;
    /** Bold capitals are about a fifth wider than digits. */
    private static final double HEADER_STRETCH = 1.2;
    private static final int ISO_DATE = 10;

    private ColumnWidths() {
    }

    /** The width of a column: as given, or fitted to header and cells. */
    static int of(Table table, Column column) {
        return column.width().orElseGet(() -> {
            int header = stretched(column.header().length() / HEADER_LINES) + MARGIN;
            return Math.max(leastFor(table, column), Math.max(header, Math.min(longestCell(table, column) + MARGIN, WIDEST_TEXT)));
        });
    }

    /** The least width at which no number and no word is cut. */
    static int leastFor(Table table, Column column) {
        int index = table.columns().indexOf(column);
        int least = stretched(longestWord(column.header()));
        for (Row row : table.rows()) {
            if (index < row.cells().size()) {
                Cell cell = row.cells().get(index);
                least = Math.max(least, cell instanceof Words words ? longestWord(words.text()) : length(cell));
            }
        }
        return least + MARGIN;
    }

    private static int longestCell(Table table, Column column) {
        int index = table.columns().indexOf(column);
        return table.rows().stream().filter(row -> index < row.cells().size()).mapToInt(row -> length(row.cells().get(index))).max().orElse(0);
    }

    private static int length(Cell cell) {
        if (cell instanceof Amount amount) {
            return length(amount);
        } else if (cell instanceof Day) {
            return ISO_DATE;
        } else if (cell instanceof Mark mark) {
            return mark.mark().length();
        }
        return ((Words) cell).text().length();
    }

    private static int length(Amount amount) {
        BigDecimal shown = amount.value().setScale(amount.decimals(), RoundingMode.HALF_EVEN);
        int whole = shown.abs().toBigInteger().toString().length();
        int sign = shown.signum() < 0 ? 1 : 0;
        return sign + whole + (whole - 1) / 3 + (amount.decimals() == 0 ? 0 : 1 + amount.decimals());
    }

    private static int longestWord(String text) {
        int longest = Arrays.stream(text.split("[ -]")).mapToInt(String::length).max().orElse(0);
        return Math.min(longest, WIDEST_WORD);
    }

    private static int stretched(int length) {
        return (int) Math.ceil(length * HEADER_STRETCH);
    }
}
