package ca.briefpack.data;

import static ca.briefpack.data.Database.name;

import ca.briefpack.data.Descriptor.Resource;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import java.sql.Array;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The CSV files as tables of the database: every cell as text, empty cells as null, and the number of its line in column
 * {@code line}. A record stands on one line; fields may be quoted as RFC 4180 says. A line that is no record is refused.
 */
final class CsvTables {
    /** A comma and the cell after it, quoted or not; a line is whole if such pieces make it up entirely. */
    private static final String PIECE = "',(\"(?:[^\"]|\"\")*\"|[^\",]*)'";
    private static final String RECORDS = """
            CREATE OR REPLACE TABLE "csv record" AS
            WITH file AS (SELECT string_split(?, chr(10)) AS texts),
            numbered AS (SELECT rtrim(unnest(texts), chr(13)) AS text, generate_subscripts(texts, 1) AS line FROM file),
            written AS (SELECT line, text FROM numbered WHERE text <> ''),
            cut AS (
                SELECT line, text, CASE WHEN contains(text, '"') THEN regexp_extract_all(',' || text, %s, 1)
                                        ELSE string_split(text, ',') END AS pieces
                FROM written)
            SELECT line,
                   [CASE WHEN piece[1] = '"' THEN replace(piece[2:-2], '""', '"') ELSE piece END FOR piece IN pieces] AS cells,
                   length(array_to_string(pieces, ',')) = length(text) AS whole
            FROM cut
            """.formatted(PIECE);

    private final Database database;
    private final PackageFiles files;
    private final Refusals refusals;
    private final Set<String> unloaded = new HashSet<>();

    CsvTables(Database database, PackageFiles files, Refusals refusals) {
        this.database = database;
        this.files = files;
        this.refusals = refusals;
    }

    /** Makes the table of a resource: empty if its file cannot be used, and then {@link #isLoaded} says so. */
    void load(Resource resource) {
        boolean usable = files.findText(resource.path(), refusals).map(text -> fill(resource, text)).orElse(false);
        if (!usable) {
            createEmpty(resource);
        }
    }

    /** An empty table, so that what refers to it can still be looked up and not found. */
    void createEmpty(Resource resource) {
        unloaded.add(resource.name());
        String columns = resource.columns().stream().map(column -> name(column) + " VARCHAR").collect(Collectors.joining(", "));
        database.execute("CREATE TABLE " + name(resource.name()) + " (line INTEGER, " + columns + ")");
        database.execute("CREATE TABLE " + refused(resource) + " (line INTEGER, " + columns + ")");
    }

    /** The table of a resource's rows that are not used: what refers to one of them is not at fault itself. */
    static String refused(Resource resource) {
        return name(resource.name() + " refused");
    }

    /** Moves the rows that have been refused out of the resource's table. */
    void setAside(Resource resource) {
        Set<Integer> lines = refusals.linesOf(files.where(resource.path()));
        if (!lines.isEmpty()) {
            String among = " WHERE line IN (SELECT CAST(unnest(string_split(?, ',')) AS INTEGER))";
            String listed = lines.stream().map(String::valueOf).collect(Collectors.joining(","));
            database.execute("INSERT INTO " + refused(resource) + " SELECT * FROM " + name(resource.name()) + among, listed);
            database.execute("DELETE FROM " + name(resource.name()) + among, listed);
        }
    }

    boolean isLoaded(String resource) {
        return !unloaded.contains(resource);
    }

    private boolean fill(Resource resource, String text) {
        database.execute(RECORDS, text);
        List<String> header = header();
        if (!headerMatches(resource, header)) {
            return false;
        }
        refuseMalformed(files.where(resource.path()), header.size());
        String columns = resource.columns().stream()
                .map(column -> "nullif(cells[" + (header.indexOf(column) + 1) + "], '') AS " + name(column))
                .collect(Collectors.joining(", "));
        String wellFormed = "whole AND len(cells) = " + header.size();
        String rows = " AS SELECT CAST(line AS INTEGER) AS line, " + columns + " FROM \"csv record\" WHERE line > 1 AND ";
        database.execute("CREATE TABLE " + name(resource.name()) + rows + wellFormed);
        // a malformed line mostly still tells its key, and that spares those who refer to it
        database.execute("CREATE TABLE " + refused(resource) + rows + "NOT (" + wellFormed + ")");
        return true;
    }

    private List<String> header() {
        return database.list("SELECT cells FROM \"csv record\" WHERE line = 1", row -> texts(row.getArray(1))).stream()
                .findFirst().orElse(List.of());
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray()).map(String::valueOf).toList();
    }

    private boolean headerMatches(Resource resource, List<String> header) {
        String where = files.where(resource.path()) + ":1";
        List<String> missing = new ArrayList<>(resource.columns());
        missing.removeAll(header);
        List<String> extra = new ArrayList<>(header);
        extra.removeAll(resource.columns());
        missing.forEach(column -> refusals.add(new Problem(Code.P011, where, "column '" + column + "' is missing",
                "add it, as " + Descriptor.FILE + " declares it; this file is left out until then")));
        extra.forEach(column -> refusals.add(new Problem(Code.P011, where,
                "column '" + column + "' is not declared in " + Descriptor.FILE,
                Nearest.didYouMean(column, missing) + "rename it, remove it or declare it")));
        return missing.isEmpty();
    }

    private void refuseMalformed(String where, int width) {
        database.list("SELECT line, len(cells), whole FROM \"csv record\" WHERE line > 1 AND NOT (whole AND len(cells) = ?) ORDER BY line",
                row -> {
                    refusals.refuse(where, row.getInt(1), Code.P010, row.getBoolean(3)
                                    ? "has " + Refusals.count(row.getInt(2), "cell") + " where the header has " + width
                                    : "has a quote that its line does not close",
                            row.getBoolean(3) ? "put a cell that holds a comma in quotes, and leave no cell out"
                                    : "keep a record on one line, and double a quote inside quotes");
                    return row.getInt(1);
                }, width);
    }
}
