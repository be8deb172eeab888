package ca.briefpack.render.workbook;

import ca.briefpack.render.workbook.WorkbookContent.Amount;
import ca.briefpack.render.workbook.WorkbookContent.Cell;
import ca.briefpack.render.workbook.WorkbookContent.Column;
import ca.briefpack.render.workbook.WorkbookContent.Day;
import ca.briefpack.render.workbook.WorkbookContent.Mark;
import ca.briefpack.render.workbook.WorkbookContent.Table;
import ca.briefpack.render.workbook.WorkbookContent.Words;
import ca.briefpack.words.TextWidth;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * How wide columns are, in digits of the body font, worked out from text lengths: no font file is measured, so every machine gets
 * the same widths. A number never wraps and must fit whole; words wrap, and the longest one must fit.
 */
final class ColumnWidths {
    private static final int MARGIN = 3;
    private static final int WIDEST_TEXT = 48;
    /** Texts of many lines get a wider column: a row of Excel is at most 409 points tall. */
    private static final int TEXT_LINES = 10;
    private static final int WIDEST_COLUMN = 110;
    /** Words longer than this, such as addresses, are broken rather than given a column of their length. */
    private static final int WIDEST_WORD = 40;
    private static final int HEADER_LINES = 3;
    private static final int ISO_DATE = 10;
    private static final int UNITS_A_DIGIT = 256;
    /** Excel adds five pixels of padding to the eight that a digit of the body font takes. */
    private static final int PADDING_UNITS = 160;

    private ColumnWidths() {
    }

    /** The width of a column: as given, or fitted to header and cells. */
    static int of(Table table, Column column) {
        return column.width().orElseGet(() -> {
            int header = ceil(TextWidth.bold(column.header()) / HEADER_LINES) + MARGIN;
            return Math.max(leastFor(table, column), Math.max(header, textWidth(widestCell(table, column))));
        });
    }

    /** The least width at which no number and no word is cut. */
    static int leastFor(Table table, Column column) {
        double least = Math.min(WIDEST_WORD, longestWord(column.header()) * TextWidth.BOLD);
        for (Cell cell : cells(table, column)) {
            least = Math.max(least, cell instanceof Words words ? longestWord(words.text()) : width(cell));
        }
        return ceil(least) + MARGIN;
    }

    /** How much text, in digits, stands on a line of a column of this width. */
    static int room(int width) {
        return width - 1;
    }

    static void set(XSSFSheet sheet, int column, int digits) {
        sheet.setColumnWidth(column, digits * UNITS_A_DIGIT + PADDING_UNITS);
    }

    private static int textWidth(double widest) {
        int most = Math.max(WIDEST_TEXT, Math.min(ceil(widest / TEXT_LINES), WIDEST_COLUMN));
        return Math.min(ceil(widest) + MARGIN, most);
    }

    private static double widestCell(Table table, Column column) {
        return cells(table, column).stream().mapToDouble(ColumnWidths::width).max().orElse(0);
    }

    private static List<Cell> cells(Table table, Column column) {
        int index = table.columns().indexOf(column);
        return table.rows().stream().filter(row -> index < row.cells().size()).map(row -> row.cells().get(index)).toList();
    }

    private static double width(Cell cell) {
        if (cell instanceof Amount amount) {
            return digits(amount);
        } else if (cell instanceof Day) {
            return ISO_DATE;
        } else if (cell instanceof Mark mark) {
            return mark.mark().length();
        }
        return TextWidth.of(((Words) cell).text());
    }

    private static int digits(Amount amount) {
        BigDecimal shown = amount.value().setScale(amount.decimals(), RoundingMode.HALF_EVEN);
        int whole = shown.abs().toBigInteger().toString().length();
        int sign = shown.signum() < 0 ? 1 : 0;
        return sign + whole + (whole - 1) / 3 + (amount.decimals() == 0 ? 0 : 1 + amount.decimals());
    }

    private static double longestWord(String text) {
        double longest = 0;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == '-') {
                longest = Math.max(longest, TextWidth.of(text, start, i));
                start = i + 1;
            }
        }
        return Math.min(longest, WIDEST_WORD);
    }

    private static int ceil(double width) {
        return (int) Math.ceil(width);
    }
}
