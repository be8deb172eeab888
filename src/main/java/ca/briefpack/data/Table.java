package ca.briefpack.data;

import java.util.List;

/**
 * One table of the package as this program reads it: the resource it comes from, the columns it needs, how a row
 * becomes a record, and whether a run can do without it.
 *
 * @param columns the columns read, in the order that rows are sorted by
 */
record Table<T>(String name, Need need, List<String> columns, RowReader<T> reader) {
    Table {
        columns = List.copyOf(columns);
    }

    /** Rates and estimates are computed from a required table; an optional one is only told beside them. */
    enum Need { REQUIRED, OPTIONAL }

    /** Makes a record of a row. @throws RefusedValue if the row cannot be one */
    @FunctionalInterface
    interface RowReader<T> {
        T read(Row row);
    }

    static <T> Table<T> required(String name, String columns, RowReader<T> reader) {
        return new Table<>(name, Need.REQUIRED, List.of(columns.split(" ")), reader);
    }

    static <T> Table<T> optional(String name, String columns, RowReader<T> reader) {
        return new Table<>(name, Need.OPTIONAL, List.of(columns.split(" ")), reader);
    }
}
