package ca.briefpack.data.source;

import ca.briefpack.data.shape.Descriptor.Kind;
import ca.briefpack.data.shape.Digits;
import ca.briefpack.data.shape.ObservedCell;
import ca.briefpack.data.shape.RefusedValue;
import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Actors.Precision;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Observed;
import ca.briefpack.model.Period;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.model.Province;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Text;
import ca.briefpack.words.Written;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One row of a table, read column by column as what the model wants. Every reading of a value that cannot be that throws
 * {@link RefusedValue} with the column, the value and the way out.
 */
public final class Row {
    private static final String SOURCE = "source";
    /** No one types it, so that it parts cells that may hold anything. */
    private static final String KEY_SEPARATOR = "\u001F";

    /** A double holds every whole number of so many digits exactly. */
    private static final int EXACT_DIGITS = 15;

    private final Columns columns;
    private final int line;
    private final String[] cells;

    /** @param cells the cells, one a column; an empty one is an empty text */
    Row(Columns columns, int line, String[] cells) {
        this.columns = columns;
        this.line = line;
        this.cells = cells;
    }

    /** The line of the file on which the row starts. */
    public int line() {
        return line;
    }

    public String cell(int place) {
        return place == Columns.ABSENT ? "" : cells[place];
    }

    String[] cells() {
        return cells;
    }

    /** Several cells as one text that no other cells give. */
    public String key(int[] places) {
        if (places.length == 1) {
            return cells[places[0]];
        }
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < places.length; i++) {
            key.append(i == 0 ? "" : KEY_SEPARATOR).append(cells[places[i]]);
        }
        return key.toString();
    }

    /** Compares the same cells of two rows as texts, the first that differ. */
    public int compareKey(Row other, int[] places) {
        for (int place : places) {
            int order = cells[place].compareTo(other.cells[place]);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** A key as it is told to people. */
    public static String told(String key) {
        return key.replace(KEY_SEPARATOR, ", ");
    }

    public SourceRow lineage() {
        return new SourceRow(columns.file(), line, list(SOURCE));
    }

    public Optional<String> findText(String column) {
        String cell = cell(columns.place(column));
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    public String text(String column) {
        String cell = cell(columns.place(column));
        if (cell.isEmpty()) {
            throw RefusedValue.empty(column);
        }
        return cell;
    }

    /** The words of {@code stem_en} and {@code stem_fr}. */
    public Text words(String stem) {
        return findWords(stem).orElseThrow(() -> new RefusedValue(Code.P012, stem + "_en and " + stem + "_fr are empty",
                "write it in both languages"));
    }

    /** The words of {@code stem_en} and {@code stem_fr}, if there are any; words in one language only are refused. */
    public Optional<Text> findWords(String stem) {
        Optional<String> en = findText(stem + "_en");
        Optional<String> fr = findText(stem + "_fr");
        if (en.isPresent() != fr.isPresent()) {
            String absent = stem + (en.isPresent() ? "_fr" : "_en");
            throw new RefusedValue(Code.P012, absent + " is empty, though the other language is there",
                    "write it in both languages");
        }
        return en.map(words -> new Text(words, fr.orElseThrow()));
    }

    /** The items of a cell that are joined by semicolons; none if the cell is empty. */
    public List<String> list(String column) {
        return columns.items(cell(columns.place(column)));
    }

    public OptionalDouble findNumber(String column) {
        return findText(column).isPresent() ? OptionalDouble.of(number(column)) : OptionalDouble.empty();
    }

    public double number(String column) {
        String cell = text(column);
        // most amounts are whole, and parsed as such at a fraction of the cost
        if (cell.length() <= EXACT_DIGITS && Digits.isPlain(cell)) {
            return Long.parseLong(cell);
        }
        try {
            return Double.parseDouble(cell);
        } catch (NumberFormatException e) {
            throw RefusedValue.notA(Kind.NUMBER, column, cell);
        }
    }

    /** A rate or share as a fraction, or another number, from 0 to {@code most}. */
    public double fraction(String column, int most) {
        double value = number(column);
        if (!(value >= 0)) {
            throw RefusedValue.below(column, text(column), "0");
        }
        if (value > most) {
            throw RefusedValue.above(column, text(column), String.valueOf(most));
        }
        return value;
    }

    public int whole(String column) {
        String cell = text(column);
        try {
            return Integer.parseInt(cell);
        } catch (NumberFormatException e) {
            throw RefusedValue.notA(Kind.INTEGER, column, cell);
        }
    }

    public boolean flag(String column) {
        return Boolean.parseBoolean(text(column));
    }

    public LocalDate date(String column) {
        String cell = text(column);
        return Written.findDay(cell).orElseThrow(() -> RefusedValue.notA(Kind.DATE, column, cell));
    }

    public Optional<LocalDate> findDate(String column) {
        return findText(column).map(cell -> date(column));
    }

    public YearMonth month(String column) {
        String cell = text(column);
        if (!Written.isMonth(cell)) {
            throw RefusedValue.notA(Kind.YEARMONTH, column, cell);
        }
        return YearMonth.of(Integer.parseInt(cell, 0, 4, 10), Integer.parseInt(cell, 5, 7, 10));
    }

    /** The days from {@code valid_from} to {@code valid_to}; an empty end is open, an empty start has always been. */
    public Period period() {
        LocalDate from = findText("valid_from").isPresent() ? date("valid_from") : LocalDate.MIN;
        LocalDate to = findText("valid_to").isPresent() ? date("valid_to") : LocalDate.MAX;
        if (to.isBefore(from)) {
            throw new RefusedValue(Code.P013, "date range turned round: valid_to " + to + " is before valid_from " + from,
                    "swap them, or leave valid_to empty for an open end");
        }
        return new Period(from, to);
    }

    /** A date known to the day, the month or the year. */
    public DatePoint point(String column) {
        String cell = text(column);
        Precision precision = switch (cell.length()) {
            case 4 -> Precision.YEAR;
            case 7 -> Precision.MONTH;
            default -> Precision.DAY;
        };
        String day = cell + switch (precision) {
            case YEAR -> "-01-01";
            case MONTH -> "-01";
            case DAY -> "";
        };
        return new DatePoint(Written.findDay(day).orElseThrow(() -> new RefusedValue(Code.P012, column + " '" + cell
                + "' is not a date", "write 2025, 2025-03 or 2025-03-04, as exactly as it is known")), precision);
    }

    public Province province(String column) {
        return code(Province.class, column);
    }

    public HsCode hs(String column) {
        String cell = text(column);
        try {
            return HsCode.of(cell);
        } catch (IllegalArgumentException e) {
            throw new RefusedValue(Code.P012, column + " '" + cell + "' is not an HS code",
                    "write 2, 4, 6, 8 or 10 digits without dots");
        }
    }

    public Observed observed(String column) {
        String cell = findText(column).orElse("");
        return ObservedCell.find(cell).orElseThrow(() -> RefusedValue.notA(Kind.OBSERVED, column, cell));
    }

    /** A constant of an enum, written in any case. */
    public <E extends Enum<E>> E code(Class<E> type, String column) {
        return code(type, column, text(column));
    }

    public <E extends Enum<E>> Optional<E> findCode(Class<E> type, String column) {
        return findText(column).map(word -> code(type, column, word));
    }

    /** The constants of an enum that a list names. */
    public <E extends Enum<E>> List<E> codes(Class<E> type, String column) {
        return list(column).stream().map(item -> code(type, column, item)).toList();
    }

    private static <E extends Enum<E>> E code(Class<E> type, String column, String word) {
        E[] constants = type.getEnumConstants();
        for (E constant : constants) {
            if (constant.name().equalsIgnoreCase(word)) {
                return constant;
            }
        }
        throw RefusedValue.notACode(RefusedValue.nounOf(type), column, word, Arrays.stream(constants).map(Enum::name).toList());
    }
}
