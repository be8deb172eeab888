package ca.briefpack.data;

import ca.briefpack.data.Descriptor.Kind;
import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Actors.Precision;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Observed;
import ca.briefpack.model.Period;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.model.Province;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Text;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One row of a table, read column by column as what the model wants. Every reading of a value that cannot be that throws
 * {@link RefusedValue} with the column, the value and the way out.
 */
final class Row {
    private static final String SOURCE = "source";

    private final String file;
    private final int line;
    private final Map<String, Integer> places;
    private final String[] cells;

    /**
     * @param places the place of each column among the cells
     * @param cells  the cells; an empty one is an empty text
     */
    Row(String file, int line, Map<String, Integer> places, String[] cells) {
        this.file = file;
        this.line = line;
        this.places = places;
        this.cells = cells.clone();
    }

    int line() {
        return line;
    }

    SourceRow lineage() {
        return new SourceRow(file, line, list(SOURCE));
    }

    Optional<String> findText(String column) {
        String cell = cells[places.get(column)];
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    String text(String column) {
        return findText(column).orElseThrow(() -> RefusedValue.empty(column));
    }

    /** The words of {@code stem_en} and {@code stem_fr}. */
    Text words(String stem) {
        return findWords(stem).orElseThrow(() -> new RefusedValue(Code.P012, stem + "_en and " + stem + "_fr are empty",
                "write it in both languages"));
    }

    /** The words of {@code stem_en} and {@code stem_fr}, if there are any; words in one language only are refused. */
    Optional<Text> findWords(String stem) {
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
    List<String> list(String column) {
        return findText(column).map(cell -> Arrays.stream(cell.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList())
                .orElse(List.of());
    }

    OptionalDouble findNumber(String column) {
        return findText(column).isPresent() ? OptionalDouble.of(number(column)) : OptionalDouble.empty();
    }

    double number(String column) {
        String cell = text(column);
        try {
            return Double.parseDouble(cell);
        } catch (NumberFormatException e) {
            throw RefusedValue.notA(Kind.NUMBER, column, cell);
        }
    }

    /** A rate or share as a fraction from 0 to {@code most}. */
    double fraction(String column, int most) {
        double value = number(column);
        if (!(value >= 0)) {
            throw RefusedValue.below(column, text(column), "0");
        }
        if (value > most) {
            throw RefusedValue.above(column, text(column), String.valueOf(most));
        }
        return value;
    }

    int whole(String column) {
        String cell = text(column);
        try {
            return Integer.parseInt(cell);
        } catch (NumberFormatException e) {
            throw RefusedValue.notA(Kind.INTEGER, column, cell);
        }
    }

    LocalDate date(String column) {
        String cell = text(column);
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeException e) {
            throw RefusedValue.notA(Kind.DATE, column, cell);
        }
    }

    YearMonth month(String column) {
        String cell = text(column);
        try {
            return YearMonth.parse(cell);
        } catch (DateTimeException e) {
            throw RefusedValue.notA(Kind.YEARMONTH, column, cell);
        }
    }

    /** The days from {@code valid_from} to {@code valid_to}; an empty end is open, an empty start has always been. */
    Period period() {
        LocalDate from = findText("valid_from").isPresent() ? date("valid_from") : LocalDate.MIN;
        LocalDate to = findText("valid_to").isPresent() ? date("valid_to") : LocalDate.MAX;
        if (to.isBefore(from)) {
            throw new RefusedValue(Code.P013, "date range turned round: valid_to " + to + " is before valid_from " + from,
                    "swap them, or leave valid_to empty for an open end");
        }
        return new Period(from, to);
    }

    /** A date known to the day, the month or the year. */
    DatePoint point(String column) {
        String cell = text(column);
        try {
            return switch (cell.length()) {
                case 4 -> new DatePoint(LocalDate.parse(cell + "-01-01"), Precision.YEAR);
                case 7 -> new DatePoint(LocalDate.parse(cell + "-01"), Precision.MONTH);
                default -> new DatePoint(LocalDate.parse(cell), Precision.DAY);
            };
        } catch (DateTimeException e) {
            throw new RefusedValue(Code.P012, column + " '" + cell + "' is not a date",
                    "write 2025, 2025-03 or 2025-03-04, as exactly as it is known");
        }
    }

    Province province(String column) {
        return code(Province.class, column);
    }

    HsCode hs(String column) {
        String cell = text(column);
        try {
            return HsCode.of(cell);
        } catch (IllegalArgumentException e) {
            throw new RefusedValue(Code.P012, column + " '" + cell + "' is not an HS code",
                    "write 2, 4, 6, 8 or 10 digits without dots");
        }
    }

    Observed observed(String column) {
        String cell = findText(column).orElse("");
        return ObservedCell.find(cell).orElseThrow(() -> RefusedValue.notA(Kind.OBSERVED, column, cell));
    }

    /** A constant of an enum, written in any case. */
    <E extends Enum<E>> E code(Class<E> type, String column) {
        return code(type, column, text(column));
    }

    <E extends Enum<E>> Optional<E> findCode(Class<E> type, String column) {
        return findText(column).map(word -> code(type, column, word));
    }

    /** The constants of an enum that a list names. */
    <E extends Enum<E>> List<E> codes(Class<E> type, String column) {
        return list(column).stream().map(item -> code(type, column, item)).toList();
    }

    private static <E extends Enum<E>> E code(Class<E> type, String column, String word) {
        List<E> constants = List.of(type.getEnumConstants());
        return constants.stream().filter(e -> e.name().equals(word.toUpperCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> RefusedValue.notACode(RefusedValue.nounOf(type), column, word,
                        constants.stream().map(Enum::name).toList()));
    }
}
