package ca.briefpack.content;

import ca.briefpack.model.Actors;
import ca.briefpack.model.Observed;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Unit;
import java.util.List;
import java.util.Optional;

/**
 * A table: typed columns and rows. Its title, notes and column headings are worded by the templates, by its id and column keys.
 */
public record Table(String id, List<Column> columns, List<Row> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("table " + id + " has " + columns.size() + " columns but a row of "
                        + row.cells().size() + " cells");
            }
        }
    }

    /** The cell of a row in the column of that key. @throws IllegalArgumentException if the table has no such column */
    public Cell cell(Row row, String key) {
        return row.cells().get(columns.indexOf(column(key)));
    }

    /** The column of that key. @throws IllegalArgumentException if the table has none */
    public Column column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("table " + id + " has no column '" + key + "'"));
    }

    /** True if it has a column of that key. */
    public boolean has(String key) {
        return columns.stream().anyMatch(column -> column.key().equals(key));
    }

    /** True if a cell holds that word of a vocabulary. */
    public boolean tells(String vocabulary, String key) {
        return rows.stream().flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell instanceof Term term && term.vocabulary().equals(vocabulary) && term.keys().contains(key));
    }

    /**
     * A column.
     *
     * @param key   stable key of its heading: {@code exports-change}
     * @param kind  what its cells hold
     * @param scale how numbers are scaled; {@link Scale#ONE} for others
     * @param unit  the unit of its numbers; {@link Unit#COUNT} for others
     * @param name  its heading where that comes from the data (a scenario's name); empty where templates word it by key
     */
    public record Column(String key, Kind kind, Scale scale, Unit unit, Optional<Text> name) {
        /** What cells hold; BOUND is the low or high end of a range, printed in grey. */
        public enum Kind {
            TEXT, CODE, DATE, NUMBER, BOUND
        }

        public Column(String key, Kind kind, Scale scale, Unit unit) {
            this(key, kind, scale, unit, Optional.empty());
        }

        public static Column text(String key) {
            return new Column(key, Kind.TEXT, Scale.ONE, Unit.COUNT);
        }

        public static Column number(String key, Scale scale, Unit unit) {
            return new Column(key, Kind.NUMBER, scale, unit);
        }

        public static Column bound(String key, Scale scale, Unit unit) {
            return new Column(key, Kind.BOUND, scale, unit);
        }

        public boolean isNamed() {
            return name.isPresent();
        }

        /** @throws java.util.NoSuchElementException if the heading is worded by key */
        public Text givenName() {
            return name.orElseThrow();
        }

        public boolean isNumeric() {
            return kind == Kind.NUMBER || kind == Kind.BOUND;
        }
    }

    /** A row; {@code total} rows are set in semibold with a rule above. */
    public record Row(List<Cell> cells, boolean total) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** What stands in a cell. Never blank: a missing value is a {@link Mark}. */
    public sealed interface Cell {
    }

    /** Words in both languages. */
    public record Words(Text text) implements Cell {
    }

    /** A part of a figure. A missing figure prints its mark. */
    public record Number(Figure figure, Part part) implements Cell {
    }

    /** Words of a controlled vocabulary, worded by the templates: {@code term("basis", "METAL_CONTENT")}. */
    public record Term(String vocabulary, List<String> keys) implements Cell {
        public Term {
            keys = List.copyOf(keys);
        }

        public Term(String vocabulary, String key) {
            this(vocabulary, List.of(key));
        }
    }

    /** A date, to its precision. */
    public record Day(Actors.DatePoint date) implements Cell {
    }

    /** Nothing to show, and why. */
    public record Mark(Observed.Reason reason) implements Cell {
    }

    /** An aspect of a figure that stands among figures of other units, in a unit of its own. */
    public record Own(Figure figure, Aspect aspect) implements Cell {
        /** The number in {@link #scale}. */
        public Scale scale() {
            return figure.unit().isInHundredths() ? Scale.PERCENT : Scale.ONE;
        }

        /** The part of the estimate that the aspect is. @throws IllegalStateException if it is none */
        public Part part() {
            return switch (aspect) {
                case CENTRAL -> Part.CENTRAL;
                case LOW -> Part.LOW;
                case HIGH -> Part.HIGH;
                default -> throw new IllegalStateException(aspect + " is no part of an estimate");
            };
        }

        public boolean isNumber() {
            return aspect != Aspect.UNIT && aspect != Aspect.PRINTED;
        }
    }

    /** What a cell shows of a figure: a number, its unit, or the figure as a sentence prints it. */
    public enum Aspect {
        CENTRAL, LOW, HIGH, UNIT, PRINTED
    }

    /** Which part of an estimate. */
    public enum Part { LOW, CENTRAL, HIGH }
}
