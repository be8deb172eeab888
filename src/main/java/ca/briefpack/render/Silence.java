package ca.briefpack.render;

import ca.briefpack.content.Table;
import ca.briefpack.content.Table.Column.Kind;
import ca.briefpack.content.Table.Mark;
import ca.briefpack.content.Table.Number;
import ca.briefpack.content.Table.Row;
import ca.briefpack.content.Table.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether a table would print numbers that say nothing, so that a page can say that in a sentence instead. */
enum Silence {
    /** Every number is missing. */
    MISSING,
    /** Every number is missing or truly zero. */
    NONE,
    /** Every number is missing, zero or rounds to zero. */
    NEAR,
    /** Some number says something, or there is none. */
    SPEAKS;

    private static final int LEAST_ROWS = 2;

    static Silence of(Table table) {
        return most(table.rows().stream().flatMap(row -> ofCells(table, row)));
    }

    /** That of a row alone. */
    static Silence of(Table table, Row row) {
        return most(ofCells(table, row));
    }

    /**
     * The rows of a table that say something, or those that do not: all their numbers are missing or zero. A total says something,
     * and so does each row of a table with words beside a name.
     */
    static List<Row> rows(Table table, boolean telling) {
        boolean numbersAlone = table.columns().stream().filter(column -> !column.isNumeric()).count() == 1;
        return table.rows().stream()
                .filter(row -> telling == (row.total() || !numbersAlone || of(table, row).compareTo(NONE) > 0)).toList();
    }

    /**
     * The places of the columns, beside the first, that say in each of at least two rows the same word of a vocabulary, or the
     * same nothing: a mark, or zero. A number goes with the ends of its range or not at all. None if no other column were left.
     */
    static List<Integer> idleColumns(Table table) {
        List<Row> rows = rows(table, true);
        if (rows.size() < LEAST_ROWS) {
            return List.of();
        }
        List<Integer> idle = new ArrayList<>();
        for (int from = 1, to; from < table.columns().size(); from = to) {
            to = from + 1;
            while (to < table.columns().size() && table.columns().get(to).kind() == Kind.BOUND) {
                to++;
            }
            if (IntStream.range(from, to).allMatch(i -> isIdle(table, rows, i))) {
                IntStream.range(from, to).forEach(idle::add);
            }
        }
        return idle.size() < table.columns().size() - 1 ? List.copyOf(idle) : List.of();
    }

    private static boolean isIdle(Table table, List<Row> rows, int column) {
        return rows.stream().map(row -> nothing(row.cells().get(column), table.columns().get(column))).distinct().toList()
                .size() == 1 && !nothing(rows.get(0).cells().get(column), table.columns().get(column)).isEmpty();
    }

    /** What stands for a cell that says nothing by itself: empty for one that does. */
    private static List<String> nothing(Table.Cell cell, Table.Column column) {
        if (cell instanceof Term term) {
            return term.keys();
        }
        if (cell instanceof Mark mark) {
            return List.of(mark.reason().mark());
        }
        Silence silence = of(cell, column);
        return silence == MISSING ? List.of(((Number) cell).figure().missing().mark())
                : silence == NONE ? List.of(NONE.name()) : List.of();
    }

    /** Where one says more than another the whole does. */
    private static Silence most(Stream<Silence> cells) {
        return cells.reduce((one, other) -> one.compareTo(other) > 0 ? one : other).orElse(SPEAKS);
    }

    private static Stream<Silence> ofCells(Table table, Row row) {
        return IntStream.range(0, table.columns().size()).filter(i -> table.columns().get(i).isNumeric())
                .mapToObj(i -> of(row.cells().get(i), table.columns().get(i)));
    }

    private static Silence of(Table.Cell cell, Table.Column column) {
        if (cell instanceof Mark) {
            return MISSING;
        }
        if (!(cell instanceof Number number)) {
            return SPEAKS;
        }
        if (number.figure().isMissing()) {
            return MISSING;
        }
        if (PrintedNumber.roundsToZero(number.figure(), number.part(), column.scale())) {
            return NEAR;
        }
        return PrintedNumber.decimal(number.figure(), number.part(), column.scale()).signum() == 0 ? NONE : SPEAKS;
    }
}
