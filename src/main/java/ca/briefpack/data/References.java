package ca.briefpack.data;

import static ca.briefpack.data.Database.name;

import ca.briefpack.data.Descriptor.Resource;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What happens to rows that refer to what is not there. If it never was, each is a problem; if it was refused or its
 * file could not be loaded, the rows go with it under one problem a file, for the fault is not theirs.
 */
final class References {
    private final Database database;
    private final PackageFiles files;
    private final CsvTables tables;
    private final Refusals refusals;

    References(Database database, PackageFiles files, CsvTables tables, Refusals refusals) {
        this.database = database;
        this.files = files;
        this.tables = tables;
        this.refusals = refusals;
    }

    /** A value of a line that was not found where it should be. */
    record Unknown(int line, String value) {
    }

    /** @param words what to say of a value that never was there */
    void refuse(Resource resource, Resource to, Collection<Unknown> unknown, List<String> toColumns,
                Function<String, RefusedValue> words) {
        boolean loaded = tables.isLoaded(to.name());
        Set<String> setAside = tables.hasRefused(to.name())
                ? new HashSet<>(listKeys(CsvTables.refused(to.name()), toColumns)) : Set.of();
        NavigableSet<Integer> dependents = new TreeSet<>();
        for (Unknown one : unknown) {
            if (!loaded || setAside.contains(one.value())) {
                dependents.add(one.line());
            } else {
                RefusedValue refused = words.apply(one.value());
                refusals.refuse(files.where(resource.path()), one.line(), refused.code(), refused.getMessage(), refused.wayOut());
            }
        }
        if (!dependents.isEmpty()) {
            refusals.refuseDependents(files.where(resource.path()), dependents,
                    " left out for referring to " + (loaded ? "refused lines of " : "") + to.path());
        }
    }

    /** The keys that a resource still has, sorted. */
    List<String> listKeys(Resource resource, List<String> columns) {
        return listKeys(name(resource.name()), columns);
    }

    private List<String> listKeys(String table, List<String> columns) {
        String key = columns.stream().map(Database::name).collect(Collectors.joining(", "));
        return database.list("SELECT DISTINCT concat_ws(', ', " + key + ") AS key FROM " + table + " ORDER BY key",
                row -> row.getString(1));
    }
}
