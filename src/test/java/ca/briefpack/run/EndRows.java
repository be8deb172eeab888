package ca.briefpack.run;

import ca.briefpack.content.Table;
import ca.briefpack.content.Table.Row;
import ca.briefpack.content.Table.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tables that have a row for a central estimate and one for each end of its range. A workbook names each in a column of its own;
 * a page has no such column, and an end stands there in place of the name.
 */
final class EndRows {
    private EndRows() {
    }

    private static boolean isIn(Table table) {
        return table.columns().size() > 1 && table.columns().get(1).key().equals("end");
    }

    /** True if the row holds the low or high end of a range. */
    private static boolean isEnd(Row row) {
        return !((Term) row.cells().get(1)).keys().contains("CENTRAL");
    }

    /** A table as a page shows it; any other table as it is. */
    static Table asPrinted(Table table) {
        return !isIn(table) ? table : new Table(table.id(), without(table.columns()), table.rows().stream()
                .map(row -> new Row(first(without(row.cells()), row, row.cells().get(1)), row.total())).toList());
    }

    /** The same for what a workbook holds of the table. */
    static Values asPrinted(Values values, Table table) {
        return !isIn(table) ? values : new Values(IntStream.range(0, values.rows().size())
                .mapToObj(r -> first(without(values.rows().get(r)), table.rows().get(r), Values.ANY)).toList());
    }

    private static <T> List<T> without(List<T> cells) {
        List<T> rest = new ArrayList<>(cells);
        rest.remove(1);
        return rest;
    }

    private static <T> List<T> first(List<T> cells, Row row, T end) {
        if (isEnd(row)) {
            cells.set(0, end);
        }
        return cells;
    }
}
