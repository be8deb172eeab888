package ca.briefpack.data;

import static ca.briefpack.data.Database.name;

import ca.briefpack.data.Descriptor.ForeignKey;
import ca.briefpack.data.Descriptor.Resource;
import ca.briefpack.data.References.Unknown;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rules between rows: a key stands once, and what a row refers to exists. */
final class KeyRules {
    /** The table and column that the items of a list are found in. */
    private record Listed(String table, String key) {
    }

    /** Columns that hold lists, by name. */
    private static final SortedMap<String, Listed> LISTS = new TreeMap<>(Map.of(
            "sectors", new Listed(Tables.SECTORS.name(), "sector"), "follows", new Listed(Tables.EVENTS.name(), "event"),
            "measures", new Listed(Tables.MEASURES.name(), "measure")));

    private final Database database;
    private final Descriptor descriptor;
    private final PackageFiles files;
    private final References references;
    private final Refusals refusals;

    KeyRules(Database database, Descriptor descriptor, PackageFiles files, References references, Refusals refusals) {
        this.database = database;
        this.descriptor = descriptor;
        this.files = files;
        this.references = references;
        this.refusals = refusals;
    }

    /** Columns of a table that must be found in those of another. {@code referring} selects line and each value as k1, k2, ... */
    private record Link(String column, String referring, Resource to, List<String> toColumns) {
    }

    /** Refuses every row whose key stands in an earlier line. */
    void checkPrimaryKey(Resource resource) {
        if (resource.primaryKey().isEmpty()) {
            return;
        }
        String sql = """
                WITH keyed AS (SELECT line, concat_ws(', ', %1$s) AS key, min(line) OVER (PARTITION BY %1$s) AS first FROM %2$s)
                SELECT line, key, first FROM keyed WHERE line > first ORDER BY line
                """.formatted(names(resource.primaryKey()), name(resource.name()));
        String columns = String.join(", ", resource.primaryKey());
        for (Repeat repeat : database.list(sql, row -> new Repeat(row.getInt(1), row.getString(2), row.getInt(3)))) {
            refusals.refuse(files.where(resource.path()), repeat.line(), Code.P015,
                    columns + " '" + repeat.key() + "' stands in line " + repeat.first() + " too",
                    "keep line " + repeat.first() + " or line " + repeat.line());
        }
    }

    private record Repeat(int line, String key, int first) {
    }

    /** Refuses every row that refers to one that does not exist. What it refers to must have been checked before. */
    void checkForeignKeys(Resource resource) {
        List<Link> links = new ArrayList<>();
        resource.foreignKeys().forEach(key -> findLink(resource, key).ifPresent(links::add));
        LISTS.forEach((column, to) -> findListLink(resource, column, to).ifPresent(links::add));
        for (Link link : links) {
            List<Unknown> unknown = listUnknown(link);
            if (!unknown.isEmpty()) {
                List<String> known = references.listKeys(link.to(), link.toColumns());
                references.refuse(resource, link.to(), unknown, link.toColumns(), value -> RefusedValue.notACode(
                        String.join(", ", link.toColumns()), link.column(), value, known));
            }
        }
    }

    private List<Unknown> listUnknown(Link link) {
        String keys = IntStream.rangeClosed(1, link.toColumns().size()).mapToObj(i -> "k" + i).collect(Collectors.joining(", "));
        String sql = """
                WITH referring AS (%1$s),
                known AS (SELECT %2$s FROM %3$s),
                unknown AS (SELECT DISTINCT line, %4$s FROM referring ANTI JOIN known USING (%4$s))
                SELECT line, concat_ws(', ', %4$s) AS key FROM unknown ORDER BY line, key
                """.formatted(link.referring(), aliased(link.toColumns()), name(link.to().name()), keys);
        return database.list(sql, row -> new Unknown(row.getInt(1), row.getString(2)));
    }

    private Optional<Link> findLink(Resource resource, ForeignKey key) {
        Optional<Resource> to = descriptor.findResource(key.resource());
        boolean known = to.isPresent() && to.get().columns().containsAll(key.referredColumns())
                && resource.columns().containsAll(key.columns()) && key.columns().size() == key.referredColumns().size();
        if (!known) {
            refusals.add(new Problem(Code.P011, files.where(Descriptor.FILE), "declares that " + resource.name() + "."
                    + String.join(",", key.columns()) + " refers to " + key.resource() + "."
                    + String.join(",", key.referredColumns())
                    + ", which is not declared", "name fields that are declared, as many on each side"));
            return Optional.empty();
        }
        String given = key.columns().stream().map(c -> name(c) + " IS NOT NULL").collect(Collectors.joining(" AND "));
        String referring = "SELECT line, " + aliased(key.columns()) + " FROM " + name(resource.name()) + " WHERE " + given;
        return Optional.of(new Link(String.join(", ", key.columns()), referring, to.get(), key.referredColumns()));
    }

    /** The codes that a cell lists, joined by semicolons: a list is more than a foreign key can say. */
    private Optional<Link> findListLink(Resource resource, String column, Listed listed) {
        Optional<Resource> to = descriptor.findResource(listed.table());
        if (resource.findField(column).isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        String referring = "SELECT line, trim(unnest(string_split(" + name(column) + ", ';'))) AS k1 FROM " + name(resource.name());
        return Optional.of(new Link(column, referring, to.get(), List.of(listed.key())));
    }

    private static String names(List<String> columns) {
        return columns.stream().map(Database::name).collect(Collectors.joining(", "));
    }

    private static String aliased(List<String> columns) {
        return IntStream.range(0, columns.size()).mapToObj(i -> name(columns.get(i)) + " AS k" + (i + 1))
                .collect(Collectors.joining(", "));
    }
}
