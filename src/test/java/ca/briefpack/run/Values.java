package ca.briefpack.run;

import ca.briefpack.content.Table;
import ca.briefpack.content.Table.Cell;
import ca.briefpack.content.Table.Column;
import ca.briefpack.content.Table.Number;
import ca.briefpack.content.Table.Own;
import ca.briefpack.content.Table.Term;
import ca.briefpack.model.Lang;
import ca.briefpack.render.FigureFormat;
import ca.briefpack.render.PrintedNumber;
import ca.briefpack.render.pdf.PdfContents.Grid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/**
 * The cells of a table without the marks of a language: numbers as plain decimals, dates as year-month-day, words as they are. A
 * cell that only templates can word is {@link #ANY}.
 */
record Values(List<List<String>> rows) {
    /** Stands for any words: those of a controlled vocabulary, which the engine does not know. */
    static final String ANY = "*";
    private static final Pattern DATE = Pattern.compile("(?:(?<before>\\d{1,2})(?:er)? )?(?<month>\\p{L}+)"
            + "(?: (?<after>\\d{1,2}),)? (?<year>\\d{4})");
    private static final List<List<String>> MONTHS = List.of(
            List.of("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                    "November", "December"),
            List.of("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
                    "novembre", "décembre"));

    /** What the engine says. */
    static Values of(Table table, Lang lang) {
        FigureFormat format = new FigureFormat(lang);
        return new Values(table.rows().stream().map(row -> IntStream.range(0, row.cells().size())
                .mapToObj(i -> engine(row.cells().get(i), table.columns().get(i), format, lang)).toList()).toList());
    }

    /**
     * The rows that a page shows of a table of which it has room for {@code most}: the first ones, and totals wherever they
     * stand.
     */
    static Values shown(Table table, Lang lang, int rows) {
        Values all = of(table, lang);
        int first = IntStream.rangeClosed(0, all.rows().size()).filter(most -> count(table, most) == rows).max().orElse(rows);
        return new Values(IntStream.range(0, all.rows().size()).filter(i -> i < first || table.rows().get(i).total())
                .mapToObj(all.rows()::get).toList());
    }

    private static long count(Table table, int first) {
        return IntStream.range(0, table.rows().size()).filter(i -> i < first || table.rows().get(i).total()).count();
    }

    /** What a page says, its header left out. */
    static Values of(Grid grid, Table table, Lang lang) {
        return new Values(grid.rows().stream().skip(1).map(row -> IntStream.range(0, row.size())
                .mapToObj(i -> printed(row.get(i), table.columns().get(i), lang)).toList()).toList());
    }

    /** What a workbook says. */
    static Values of(XSSFTable table, Lang lang) {
        XSSFSheet sheet = table.getXSSFSheet();
        return new Values(IntStream.rangeClosed(table.getStartRowIndex() + 1, table.getEndRowIndex())
                .mapToObj(r -> IntStream.rangeClosed(table.getStartColIndex(), table.getEndColIndex())
                        .mapToObj(c -> stored(sheet.getRow(r).getCell(c), lang)).toList())
                .toList());
    }

    /** Each place where the other says something else: {@code row 3 column 2: 12.8 is not 12.9}. */
    List<String> differencesFrom(Values other) {
        List<String> differences = new ArrayList<>();
        if (rows.size() != other.rows.size()) {
            differences.add(rows.size() + " rows are not " + other.rows.size());
        }
        for (int r = 0; r < Math.min(rows.size(), other.rows.size()); r++) {
            for (int c = 0; c < Math.max(rows.get(r).size(), other.rows.get(r).size()); c++) {
                String mine = at(rows.get(r), c);
                String others = at(other.rows.get(r), c);
                if (!mine.equals(others) && !mine.equals(ANY) && !others.equals(ANY)) {
                    differences.add("row " + (r + 1) + " column " + (c + 1) + ": " + mine + " is not " + others);
                }
            }
        }
        return differences;
    }

    /** The same without words, which differ by language. */
    Values withoutWords(Table table) {
        return new Values(rows.stream().map(row -> IntStream.range(0, row.size())
                .mapToObj(i -> table.columns().get(i).kind() == Column.Kind.TEXT ? ANY : row.get(i)).toList()).toList());
    }

    private static String at(List<String> row, int column) {
        return column < row.size() ? row.get(column) : "nothing";
    }

    private static String engine(Cell cell, Column column, FigureFormat format, Lang lang) {
        if (cell instanceof Term) {
            return ANY;
        }
        if (cell instanceof Number number && !number.figure().isMissing()
                && !PrintedNumber.roundsToZero(number.figure(), number.part(), column.scale())) {
            return PrintedNumber.decimal(number.figure(), number.part(), column.scale()).stripTrailingZeros().toPlainString();
        }
        if (cell instanceof Own own && own.isNumber() && !own.figure().isMissing()
                && !PrintedNumber.roundsToZero(own.figure(), own.part(), own.scale())) {
            return PrintedNumber.decimal(own.figure(), own.part(), own.scale()).stripTrailingZeros().toPlainString();
        }
        return words(format.cellText(cell, column), lang);
    }

    private static String printed(String text, Column column, Lang lang) {
        String plain = words(text, lang);
        if (!column.isNumeric() || plain.startsWith("[")) {
            return plain;
        }
        String digits = lang == Lang.FR ? plain.replace(" ", "").replace(',', '.') : plain.replace(",", "");
        return new BigDecimal(digits.replace('\u2212', '-')).stripTrailingZeros().toPlainString();
    }

    /** {@code 2025-10-14} from {@code October 14, 2025} or {@code 14 octobre 2025}, {@code 2025-10} from {@code October 2025}. */
    private static String words(String text, Lang lang) {
        String plain = Release.plain(text);
        Matcher date = DATE.matcher(plain);
        if (!date.matches()) {
            return plain;
        }
        int month = MONTHS.get(lang.ordinal()).indexOf(date.group("month")) + 1;
        String before = date.group("before");
        String day = before == null ? date.group("after") : before;
        return month == 0 ? plain : String.format(Locale.ROOT, "%s-%02d%s", date.group("year"), month,
                day == null ? "" : String.format(Locale.ROOT, "-%02d", Integer.parseInt(day)));
    }

    private static String stored(XSSFCell cell, Lang lang) {
        if (cell.getCellType() != CellType.NUMERIC) {
            return words(cell.getStringCellValue(), lang);
        }
        return DateUtil.isCellDateFormatted(cell) ? cell.getLocalDateTimeCellValue().toLocalDate().toString()
                : BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros().toPlainString();
    }
}
