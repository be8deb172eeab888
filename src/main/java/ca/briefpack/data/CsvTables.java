package ca.briefpack.data;

import static ca.briefpack.data.Database.name;

import ca.briefpack.data.Descriptor.Resource;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import java.sql.Array;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The CSV files as tables of the database: every cell as text, empty cells as null, and the number of its line in column
 * {@code line}. A record stands on one line; fields may be quoted as RFC 4180 says. A line that is no record is refused.
 */
final class CsvTables {
    /** The column that holds the number of a row's line; no field may have its name. */
    static final String LINE = "line";
    /** A comma and the cell after it, quoted or not; a line is whole if such pieces make it up entirely. */
    private static final String PIECE = "',(\"(?:[^\"]|\"\")*\"|[^\",]*)'";
    private static final String RECORDS = """
            CREATE TABLE "csv record" AS
            WITH file (path, content) AS (VALUES %s),
            split AS (SELECT path, string_split(content, chr(10)) AS texts FROM file),
            numbered AS (SELECT path, rtrim(unnest(texts), chr(13)) AS text, generate_subscripts(texts, 1) AS line FROM split),
            cut AS (
                SELECT path, line, text, CASE WHEN contains(text, '"') THEN regexp_extract_all(',' || text, %s, 1)
                                              ELSE string_split(text, ',') END AS pieces
                FROM numbered WHERE text <> '')
            SELECT path, CAST(line AS INTEGER) AS line,
                   [CASE WHEN piece[1] = '"' THEN replace(piece[2:-2], '""', '"') ELSE piece END FOR piece IN pieces] AS cells,
                   length(array_to_string(pieces, ',')) = length(text) AS whole
            FROM cut
            """;
    private static final String HEADERS = "SELECT path, cells FROM \"csv record\" WHERE line = 1";
    private static final String MALFORMED = """
            WITH header AS (SELECT path, len(cells) AS width FROM "csv record" WHERE line = 1),
            measured AS (SELECT path, line, len(cells) AS width, header.width AS wanted, whole
                         FROM "csv record" JOIN header USING (path) WHERE line > 1)
            SELECT path, line, width, wanted, whole FROM measured WHERE NOT (whole AND width = wanted) ORDER BY path, line
            """;

    private final Database database;
    private final PackageFiles files;
    private final Refusals refusals;
    private final Map<String, List<String>> headers = new HashMap<>();
    private final Set<String> unloaded = new HashSet<>();
    private final Set<String> withRefused = new HashSet<>();

    CsvTables(Database database, PackageFiles files, Refusals refusals) {
        this.database = database;
        this.files = files;
        this.refusals = refusals;
    }

    /** Makes the table of each resource: empty if its file cannot be used, and then {@link #isLoaded} says so. */
    void load(List<Resource> resources) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Resource resource : resources) {
            files.findText(resource.path(), refusals).ifPresent(text -> texts.put(resource.path(), text));
        }
        if (!texts.isEmpty()) {
            cutIntoRecords(texts);
            refuseMalformed();
        }
        for (Resource resource : resources) {
            if (texts.containsKey(resource.path()) && headerMatches(resource)) {
                create(resource);
            } else {
                createEmpty(resource);
            }
        }
    }

    boolean isLoaded(String resource) {
        return !unloaded.contains(resource);
    }

    /** The table of a resource's rows that are not used: what refers to one of them is not at fault itself. */
    static String refused(String resource) {
        return name(resource + " refused");
    }

    boolean hasRefused(String resource) {
        return withRefused.contains(resource);
    }

    /** Moves the rows that have been refused out of the resource's table. */
    void setAside(Resource resource) {
        Set<Integer> lines = refusals.linesOf(files.where(resource.path()));
        if (lines.isEmpty()) {
            return;
        }
        if (withRefused.add(resource.name())) {
            // a malformed line mostly still tells its key, and that spares those who refer to it
            database.execute("CREATE TABLE " + refused(resource.name()) + " AS " + rows(resource) + " AND NOT "
                    + wellFormed(resource));
        }
        String among = " WHERE line IN (SELECT CAST(unnest(string_split(?, ',')) AS INTEGER))";
        String listed = lines.stream().map(String::valueOf).collect(Collectors.joining(","));
        database.execute("INSERT INTO " + refused(resource.name()) + " SELECT * FROM " + name(resource.name()) + among, listed);
        database.execute("DELETE FROM " + name(resource.name()) + among, listed);
    }

    private void cutIntoRecords(Map<String, String> texts) {
        List<Object> parameters = new ArrayList<>();
        texts.forEach((path, text) -> parameters.addAll(List.of(path, text)));
        String values = String.join(", ", Collections.nCopies(texts.size(), "(?, ?)"));
        database.execute(RECORDS.formatted(values, PIECE), parameters.toArray());
        database.list(HEADERS, row -> headers.put(row.getString(1), texts(row.getArray(2))));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.stream((Object[]) array.getArray()).map(String::valueOf).toList();
    }

    private boolean headerMatches(Resource resource) {
        String where = files.where(resource.path()) + ":1";
        List<String> header = headers.getOrDefault(resource.path(), List.of());
        List<String> missing = new ArrayList<>(resource.columns());
        missing.removeAll(header);
        List<String> extra = new ArrayList<>(header);
        extra.removeAll(resource.columns());
        missing.forEach(column -> refusals.add(new Problem(Code.P011, where, "column '" + column + "' is missing",
                "add it, as " + Descriptor.FILE + " declares it; the file is not used until then")));
        extra.forEach(column -> refusals.add(new Problem(Code.P011, where,
                "column '" + column + "' is not declared in " + Descriptor.FILE,
                Nearest.didYouMean(column, missing) + "rename it, take it out or declare it")));
        return missing.isEmpty();
    }

    private void refuseMalformed() {
        for (Malformed line : database.list(MALFORMED, row -> new Malformed(row.getString(1), row.getInt(2), row.getInt(3),
                row.getInt(4), row.getBoolean(5)))) {
            if (line.whole()) {
                refusals.refuse(files.where(line.path()), line.line(), Code.P010,
                        "has " + Refusals.count(line.width(), "cell") + " where the header has " + line.wanted(),
                        "put a cell that holds a comma in quotes, and leave no cell out");
            } else {
                refusals.refuse(files.where(line.path()), line.line(), Code.P010, "has a quote that its line does not close",
                        "keep a record on one line, and double a quote inside quotes");
            }
        }
    }

    private record Malformed(String path, int line, int width, int wanted, boolean whole) {
    }

    private void create(Resource resource) {
        database.execute("CREATE TABLE " + name(resource.name()) + " AS " + rows(resource) + " AND " + wellFormed(resource));
    }

    /** An empty table, so that what refers to it can still be looked up and not found. */
    private void createEmpty(Resource resource) {
        unloaded.add(resource.name());
        String columns = resource.columns().stream().map(column -> name(column) + " VARCHAR").collect(Collectors.joining(", "));
        database.execute("CREATE TABLE " + name(resource.name()) + " (line INTEGER, " + columns + ")");
    }

    private String rows(Resource resource) {
        List<String> header = headers.getOrDefault(resource.path(), List.of());
        String columns = resource.columns().stream()
                .map(column -> "nullif(cells[" + (header.indexOf(column) + 1) + "], '') AS " + name(column))
                .collect(Collectors.joining(", "));
        return "SELECT line, " + columns + " FROM \"csv record\" WHERE line > 1 AND path = " + Database.text(resource.path());
    }

    private String wellFormed(Resource resource) {
        return "(whole AND len(cells) = " + headers.getOrDefault(resource.path(), List.of()).size() + ")";
    }
}
