package ca.briefpack.run;

import ca.briefpack.content.Table;
import ca.briefpack.content.Table.Row;
import ca.briefpack.content.Table.Term;
import ca.briefpack.model.Lang;
import ca.briefpack.render.FigureFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Tables as a page shows them. It leaves out rows and columns that say nothing and, but for a few tables, sources. Where a table has a row for a
 * central estimate and one for each end of its range, a workbook names each in a column of its own; a page has no such column, and
 * an end stands there in place of the name.
 */
final class EndRows {
    private static final Set<String> WITH_SOURCES = Set.of("positions", "events", "calendar");

    private EndRows() {
    }

    private static boolean hasEnds(Table table) {
        return table.columns().size() > 1 && table.columns().get(1).key().equals("end");
    }

    /** True if the row holds the low or high end of a range. */
    private static boolean isEnd(Table table, Row row) {
        return hasEnds(table) && !((Term) row.cells().get(1)).keys().contains("CENTRAL");
    }

    private static List<Row> rows(Table table) {
        return new FigureFormat(Lang.EN).rows(table, true);
    }

    private static boolean isPrinted(Table table, int column) {
        String key = table.columns().get(column).key();
        return !new FigureFormat(Lang.EN).idleColumns(table).contains(column) && !key.equals("end")
                && (!key.equals("sources") || WITH_SOURCES.contains(table.id()));
    }

    /** A table as a page shows it. */
    static Table asPrinted(Table table) {
        return new Table(table.id(), picked(table.columns(), table), rows(table).stream()
                .map(row -> new Row(first(picked(row.cells(), table), isEnd(table, row), row.cells().get(1 % row.cells().size())),
                        row.total()))
                .toList());
    }

    /** The same for what a workbook holds of the table. */
    static Values asPrinted(Values values, Table table) {
        List<Row> shown = rows(table);
        return new Values(IntStream.range(0, values.rows().size()).filter(r -> shown.contains(table.rows().get(r)))
                .mapToObj(r -> first(picked(values.rows().get(r), table), isEnd(table, table.rows().get(r)), Values.ANY))
                .toList());
    }

    private static <T> List<T> picked(List<T> cells, Table table) {
        return new ArrayList<>(IntStream.range(0, cells.size()).filter(i -> isPrinted(table, i)).mapToObj(cells::get).toList());
    }

    private static <T> List<T> first(List<T> cells, boolean isEnd, T end) {
        if (isEnd) {
            cells.set(0, end);
        }
        return cells;
    }
}
