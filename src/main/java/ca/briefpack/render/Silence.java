package ca.briefpack.render;

import ca.briefpack.content.Table;
import ca.briefpack.content.Table.Mark;
import ca.briefpack.content.Table.Number;
import ca.briefpack.content.Table.Row;
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

    static Silence of(Table table) {
        return most(table.rows().stream().flatMap(row -> ofCells(table, row)));
    }

    /** That of a row alone. */
    static Silence of(Table table, Row row) {
        return most(ofCells(table, row));
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
