package ca.briefpack.data;

import static ca.briefpack.data.Database.name;

import ca.briefpack.data.Descriptor.ForeignKey;
import ca.briefpack.data.Descriptor.Resource;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The rules between rows: a key stands once, what a row refers to exists, and its sources are known. A row that refers to a
 * refused row goes with it, under one problem a file.
 */
final class KeyRules {
    private static final String SOURCES = "sources";
    private final Database database;
    private final Descriptor descriptor;
    private final PackageFiles files;
    private final CsvTables tables;
    private final Refusals refusals;

    KeyRules(Database database, Descriptor descriptor, PackageFiles files, CsvTables tables, Refusals refusals) {
        this.database = database;
        this.descriptor = descriptor;
        this.files = files;
        this.tables = tables;
        this.refusals = refusals;
    }

    /** Columns of a table that must be found in those of another. {@code referring} selects line and each value as k1, k2, ... */
    private record Reference(String column, String referring, Resource to, List<String> toColumns) {
    }

    /** Refuses the rows of a resource that break a rule. What it refers to must have been checked before. */
    void check(Resource resource) {
        checkPrimaryKey(resource);
        checkSourceGiven(resource);
        for (Reference reference : referencesOf(resource)) {
            checkReference(resource, reference);
        }
    }

    private void checkPrimaryKey(Resource resource) {
        if (resource.primaryKey().isEmpty()) {
            return;
        }
        String key = names(resource.primaryKey());
        String sql = """
                WITH keyed AS (SELECT line, concat_ws(', ', %1$s) AS key, min(line) OVER (PARTITION BY %1$s) AS first FROM %2$s)
                SELECT line, key, first FROM keyed WHERE line > first ORDER BY line
                """.formatted(key, name(resource.name()));
        String columns = String.join(", ", resource.primaryKey());
        for (Repeat repeat : database.list(sql, row -> new Repeat(row.getInt(1), row.getString(2), row.getInt(3)))) {
            refusals.refuse(where(resource), repeat.line(), Code.P015,
                    columns + " '" + repeat.key() + "' stands in line " + repeat.first() + " too",
                    "keep line " + repeat.first() + " or line " + repeat.line());
        }
    }

    private record Repeat(int line, String key, int first) {
    }

    private void checkSourceGiven(Resource resource) {
        if (resource.findField("source").isPresent()) {
            database.list("SELECT line FROM " + name(resource.name()) + " WHERE source IS NULL ORDER BY line", row -> row.getInt(1))
                    .forEach(line -> refusals.refuse(where(resource), line, Code.P017, "cites no source",
                            "name one of sources.csv in column source"));
        }
    }

    private List<Reference> referencesOf(Resource resource) {
        List<Reference> references = new ArrayList<>();
        for (ForeignKey key : resource.foreignKeys()) {
            findReference(resource, key).ifPresent(references::add);
        }
        addList(references, resource, "source", SOURCES, "source_id");
        addList(references, resource, "sectors", "sectors", "sector");
        return references;
    }

    private Optional<Reference> findReference(Resource resource, ForeignKey key) {
        Optional<Resource> to = descriptor.findResource(key.resource());
        boolean known = to.isPresent() && to.get().columns().containsAll(key.referredColumns())
                && resource.columns().containsAll(key.columns()) && key.columns().size() == key.referredColumns().size();
        if (!known) {
            refusals.add(new Problem(Code.P011, files.where(Descriptor.FILE), "declares that " + resource.name() + "."
                    + String.join(",", key.columns()) + " refers to " + key.resource() + "." + String.join(",", key.referredColumns())
                    + ", which is not declared", "name fields that are declared, as many on each side"));
            return Optional.empty();
        }
        String given = key.columns().stream().map(c -> name(c) + " IS NOT NULL").collect(Collectors.joining(" AND "));
        return Optional.of(new Reference(String.join(", ", key.columns()), "SELECT line, " + aliased(key.columns()) + " FROM "
                + name(resource.name()) + " WHERE " + given, to.get(), key.referredColumns()));
    }

    private void addList(List<Reference> references, Resource resource, String column, String to, String toColumn) {
        Optional<Resource> referred = descriptor.findResource(to).filter(r -> r.findField(toColumn).isPresent());
        if (resource.findField(column).isPresent() && referred.isPresent()) {
            String referring = """
                    SELECT DISTINCT line, k1 FROM (SELECT line, trim(unnest(string_split(%s, ';'))) AS k1 FROM %s) WHERE k1 <> ''
                    """.formatted(name(column), name(resource.name()));
            references.add(new Reference(column, referring, referred.get(), List.of(toColumn)));
        }
    }

    private void checkReference(Resource resource, Reference reference) {
        int width = reference.toColumns().size();
        String keys = keyNames(width);
        String sql = """
                WITH referring AS (%1$s),
                known AS (SELECT %2$s FROM %3$s),
                set_aside AS (SELECT %2$s FROM %4$s),
                unknown AS (SELECT line, %5$s FROM referring ANTI JOIN known USING (%5$s)),
                excused AS (SELECT DISTINCT line, %5$s FROM unknown SEMI JOIN set_aside USING (%5$s))
                SELECT line, concat_ws(', ', %5$s) AS key, excused.line IS NOT NULL AS set_aside
                FROM unknown LEFT JOIN excused USING (line, %5$s) ORDER BY line, key
                """.formatted(reference.referring(), aliased(reference.toColumns()), name(reference.to().name()),
                CsvTables.refused(reference.to()), keys);
        List<Unknown> unknown = database.list(sql, row -> new Unknown(row.getInt(1), row.getString(2), row.getBoolean(3)));
        if (!unknown.isEmpty()) {
            refuse(resource, reference, unknown);
        }
    }

    private record Unknown(int line, String value, boolean setAside) {
    }

    private void refuse(Resource resource, Reference reference, List<Unknown> unknown) {
        boolean loaded = tables.isLoaded(reference.to().name());
        NavigableSet<Integer> dependents = new TreeSet<>();
        List<String> known = listKnown(reference);
        for (Unknown one : unknown) {
            if (one.setAside() || !loaded) {
                dependents.add(one.line());
            } else {
                RefusedValue words = words(reference, one.value(), known);
                refusals.refuse(where(resource), one.line(), words.code(), words.getMessage(), words.wayOut());
            }
        }
        if (!dependents.isEmpty()) {
            refusals.refuseDependents(where(resource), dependents,
                    " left out for referring to " + (loaded ? "refused lines of " : "") + reference.to().path());
        }
    }

    private static RefusedValue words(Reference reference, String value, List<String> known) {
        if (reference.to().name().equals(SOURCES)) {
            return new RefusedValue(Code.P017, "source '" + value + "' is not in sources.csv",
                    "add it there, or " + Nearest.useOneOf(value, known));
        }
        return RefusedValue.notACode(String.join(", ", reference.toColumns()), reference.column(), value, known);
    }

    private List<String> listKnown(Reference reference) {
        return database.list("SELECT DISTINCT concat_ws(', ', " + names(reference.toColumns()) + ") AS key FROM "
                + name(reference.to().name()) + " ORDER BY key", row -> row.getString(1));
    }

    private String where(Resource resource) {
        return files.where(resource.path());
    }

    private static String names(List<String> columns) {
        return columns.stream().map(Database::name).collect(Collectors.joining(", "));
    }

    private static String aliased(List<String> columns) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            parts.add(name(columns.get(i)) + " AS k" + (i + 1));
        }
        return String.join(", ", parts);
    }

    private static String keyNames(int width) {
        List<String> keys = new ArrayList<>();
        for (int i = 1; i <= width; i++) {
            keys.add("k" + i);
        }
        return String.join(", ", keys);
    }
}
