package ca.briefpack.data.source;

import ca.briefpack.data.shape.Descriptor.Resource;
import ca.briefpack.data.shape.Refusals;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rows of one CSV file, in order of their lines: those in use, and those set aside because they were refused. */
public final class CsvTable {
    private final Resource resource;
    private final String where;
    private final Columns columns;
    private final Optional<CsvFile> file;
    private final List<Row> refused;
    private List<Row> rows;
    private int known;

    private CsvTable(Resource resource, String where, Optional<CsvFile> file) {
        this.resource = resource;
        this.where = where;
        this.file = file;
        this.columns = file.map(CsvFile::columns).orElseGet(() -> new Columns(resource.path(), resource.columns()));
        this.rows = file.map(CsvFile::rows).orElse(List.of());
        this.refused =
                new ArrayList<>(file.map(CsvFile::malformed).orElse(List.of()).stream().map(CsvFile.Malformed::row).toList());
        this.known = refused.size();
    }

    /** @param where the file as a user would type it */
    static CsvTable of(Resource resource, String where, CsvFile file) {
        return new CsvTable(resource, where, Optional.of(file));
    }

    /** The table of a file that cannot be used: empty, so that what refers to it can still be looked up and not found. */
    static CsvTable unloaded(Resource resource, String where) {
        return new CsvTable(resource, where, Optional.empty());
    }

    public Resource resource() {
        return resource;
    }

    public String where() {
        return where;
    }

    public Columns columns() {
        return columns;
    }

    /** Whether its file can be used. */
    public boolean isLoaded() {
        return file.isPresent();
    }

    public List<Row> rows() {
        return rows;
    }

    /** The line and column of a character of a cell, of a row that starts on a line. */
    public String spot(int line, int cell, int character) {
        return file.orElseThrow().spot(line, cell, character);
    }

    /** The keys that its rows have in some columns. */
    public Set<String> keys(List<String> of) {
        return keys(rows, of);
    }

    /** The keys of the rows that are not used: what refers to one of them is not at fault itself. */
    public Set<String> refusedKeys(List<String> of) {
        return keys(refused, of);
    }

    private Set<String> keys(List<Row> among, List<String> of) {
        int[] places = columns.places(of);
        Set<String> keys = new HashSet<>();
        among.forEach(row -> keys.add(row.key(places)));
        return keys;
    }

    /** Moves the rows that have been refused out of use. */
    public void setAside(Refusals refusals) {
        Set<Integer> lines = refusals.linesOf(where);
        if (lines.size() == known) {
            return;
        }
        known = lines.size();
        List<Row> kept = new ArrayList<>(rows.size());
        rows.forEach(row -> (lines.contains(row.line()) ? refused : kept).add(row));
        rows = kept;
    }
}
