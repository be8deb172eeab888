package ca.briefpack.data.rows;

import ca.briefpack.data.shape.Descriptor;
import ca.briefpack.data.shape.RefusedValue;
import ca.briefpack.data.source.ChapterFilter;
import ca.briefpack.data.source.Row;
import ca.briefpack.model.Told;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One table of the package as this program reads it: the resource it comes from, the columns it needs, how a row
 * becomes a record, and whether a run can do without it.
 *
 * @param told    what it is told as, if no figure is computed from it, so that a run may do without it where a setting says so
 * @param columns the columns read, in the order that rows are sorted by
 * @param later   what packages of an older version lack, so that editions published from them can still be computed again
 * @param goods   where goods are named, if rows of other goods need not be read
 * @param lasting what rows are about, if they are true for a time
 */
public record Table<T>(String name, Optional<Told> told, List<String> columns, RowReader<T> reader, Optional<Later> later,
        Optional<Goods> goods,
        Optional<Lasting> lasting) {
    public Table {
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

    /**
     * What the rows of a table with days or months are about: no two about the same thing are true at once.
     *
     * @param about     the columns that say what; each item of a list counts for itself
     * @param eitherWay true if what two columns name is the same thing the other way round
     */
    public record Lasting(List<String> about, boolean eitherWay) {
        public Lasting {
            about = List.copyOf(about);
        }
    }

    /** The same table, of which no two rows about the same are true at once. */
    Table<T> oneAtATime(String... about) {
        return new Table<>(name, told, columns, reader, later, goods, Optional.of(new Lasting(List.of(about), false)));
    }

    /** The same, where two columns name the same thing either way round. */
    Table<T> oneAtATimeEitherWay(String one, String other) {
        return new Table<>(name, told, columns, reader, later, goods, Optional.of(new Lasting(List.of(one, other), true)));
    }

    /** The same table, of which a question about one chapter needs no rows of others but those named. */
    Table<T> byGoods(String column, String... always) {
        return new Table<>(name, told, columns, reader, later, Optional.of(new Goods(column, Set.of(always))), lasting);
    }

    /** The same table, of which packages before a version lack some columns, or all where none is named. */
    Table<T> since(String version, String... columns) {
        return new Table<>(name, told, this.columns, reader, Optional.of(new Later(version, List.of(columns))), goods, lasting);
    }

    /** True if a package may lack the whole table. */
    public boolean mayLack(Descriptor descriptor) {
        return later.filter(l -> l.columns().isEmpty() && descriptor.isBefore(l.version())).isPresent();
    }

    /** The columns that a package must declare. */
    public List<String> columnsOf(Descriptor descriptor) {
        List<String> needed = new ArrayList<>(columns);
        later.filter(l -> descriptor.isBefore(l.version())).ifPresent(l -> needed.removeAll(l.columns()));
        return needed;
    }

    /** True if rates and estimates are computed from it: none of its rows may be left out. */
    public boolean isRequired() {
        return told.isEmpty();
    }

    /** Makes a record of a row. @throws RefusedValue if the row cannot be one */
    @FunctionalInterface
    public interface RowReader<T> {
        public T read(Row row);
    }

    static <T> Table<T> required(String name, String columns, RowReader<T> reader) {
        return new Table<>(name, Optional.empty(), List.of(columns.split(" ")), reader, Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    static <T> Table<T> told(Told told, String columns, RowReader<T> reader) {
        return new Table<>(told.word(), Optional.of(told), List.of(columns.split(" ")), reader, Optional.empty(),
                Optional.empty(), Optional.empty());
    }
}
