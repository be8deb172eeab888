package ca.briefpack.data;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One table of the package as this program reads it: the resource it comes from, the columns it needs, how a row
 * becomes a record, and whether a run can do without it.
 *
 * @param columns the columns read, in the order that rows are sorted by
 * @param later   what packages of an older version lack, so that editions published from them can still be computed again
 * @param goods   where goods are named, if rows of other goods need not be read
 */
record Table<T>(String name, Need need, List<String> columns, RowReader<T> reader, Optional<Later> later, Optional<Goods> goods) {
    Table {
        columns = List.copyOf(columns);
    }

    /** The version of the package with which columns came, or the whole table where none is named. */
    record Later(String version, List<String> columns) {
    }

    /** The column that names goods, and the chapters whose rows are needed whatever goods are asked about. */
    record Goods(String column, Set<String> always) {
        ChapterFilter filter(String chapter) {
            Set<String> chapters = new HashSet<>(always);
            chapters.add(chapter);
            return new ChapterFilter(column, chapters);
        }
    }

    /** The same table, of which a question about one chapter needs no rows of others but those named. */
    Table<T> byGoods(String column, String... always) {
        return new Table<>(name, need, columns, reader, later, Optional.of(new Goods(column, Set.of(always))));
    }

    /** The same table, of which packages before a version lack some columns, or all where none is named. */
    Table<T> since(String version, String... columns) {
        return new Table<>(name, need, this.columns, reader, Optional.of(new Later(version, List.of(columns))), goods);
    }

    /** True if a package may lack the whole table. */
    boolean mayLack(Descriptor descriptor) {
        return later.filter(l -> l.columns().isEmpty() && descriptor.isBefore(l.version())).isPresent();
    }

    /** The columns that a package must declare. */
    List<String> columnsOf(Descriptor descriptor) {
        List<String> needed = new ArrayList<>(columns);
        later.filter(l -> descriptor.isBefore(l.version())).ifPresent(l -> needed.removeAll(l.columns()));
        return needed;
    }

    /** Rates and estimates are computed from a required table; an optional one is only told beside them. */
    enum Need { REQUIRED, OPTIONAL }

    /** Makes a record of a row. @throws RefusedValue if the row cannot be one */
    @FunctionalInterface
    interface RowReader<T> {
        T read(Row row);
    }

    static <T> Table<T> required(String name, String columns, RowReader<T> reader) {
        return new Table<>(name, Need.REQUIRED, List.of(columns.split(" ")), reader, Optional.empty(), Optional.empty());
    }

    static <T> Table<T> optional(String name, String columns, RowReader<T> reader) {
        return new Table<>(name, Need.OPTIONAL, List.of(columns.split(" ")), reader, Optional.empty(), Optional.empty());
    }
}
