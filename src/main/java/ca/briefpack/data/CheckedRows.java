package ca.briefpack.data;

import ca.briefpack.data.Descriptor.Resource;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of all tables as records, those that break a rule left out and reported. */
final class CheckedRows {
    private final Scope scope;
    private final Descriptor descriptor;
    private final PackageFiles files;
    private final Refusals refusals;
    private final CsvTables csv;
    private final ControlTotals totals;
    private final Map<Table<?>, List<Kept>> kept = new HashMap<>();

    private CheckedRows(Scope scope, Descriptor descriptor, PackageFiles files, Refusals refusals) {
        this.scope = scope;
        this.descriptor = descriptor;
        this.files = files;
        this.refusals = refusals;
        this.csv = new CsvTables(files, refusals, Tables.filters(scope));
        this.totals = new ControlTotals(refusals);
    }

    private record Kept(int line, Object value) {
    }

    /** @throws BriefpackException with all problems so far if a required table cannot be used */
    static CheckedRows read(Scope scope, Descriptor descriptor, PackageFiles files, Refusals refusals) {
        CheckedRows rows = new CheckedRows(scope, descriptor, files, refusals);
        List<Table<?>> usable = rows.listDeclared();
        rows.load(usable);
        rows.checkCells();
        usable.forEach(rows::makeRecords);
        rows.checkKeys(usable);
        rows.totals.tell();
        return rows;
    }

    /** Whether no row of a required table was refused. */
    boolean areWhole() {
        return Tables.of(scope).stream().filter(table -> table.need() == Table.Need.REQUIRED).allMatch(table -> refusedLines(table).isEmpty());
    }

    private Set<Integer> refusedLines(Table<?> table) {
        return descriptor.findResource(table.name())
                .map(resource -> refusals.linesOf(files.where(resource.path()))).orElse(Set.of());
    }

    /** The records of a table that passed every check, in order of their columns. */
    <T> List<T> of(Table<T> table) {
        Set<Integer> refused = refusedLines(table);
        List<T> records = new ArrayList<>();
        for (Kept row : kept.getOrDefault(table, List.of())) {
            if (!refused.contains(row.line())) {
                records.add(recordOf(table, row));
            }
        }
        return records;
    }

    @SuppressWarnings("unchecked") // makeRecords put there what this table's own reader made
    private static <T> T recordOf(Table<T> table, Kept row) {
        return (T) row.value();
    }

    private List<Table<?>> listDeclared() {
        List<Table<?>> declared = new ArrayList<>();
        String where = files.where(Descriptor.FILE);
        for (Table<?> table : Tables.of(scope)) {
            Optional<Resource> resource = descriptor.findResource(table.name());
            List<String> missing = new ArrayList<>(table.columnsOf(descriptor));
            resource.ifPresent(r -> missing.removeAll(r.columns()));
            if (resource.isEmpty() && table.mayLack(descriptor)) {
                continue;
            }
            if (missing.isEmpty()) {
                declared.add(table);
            } else {
                refusals.add(new Problem(Code.P011, where, resource.isEmpty()
                        ? "does not describe the table '" + table.name() + "'"
                        : "declares no field " + String.join(", ", missing) + " in the table '" + table.name() + "'",
                        "describe it, with the fields " + String.join(", ", missing)));
            }
        }
        return declared;
    }

    private void load(List<Table<?>> usable) {
        reportUndeclaredFiles();
        csv.load(resources());
        boolean complete = Tables.of(scope).stream().filter(table -> table.need() == Table.Need.REQUIRED)
                .allMatch(table -> usable.contains(table) ? csv.isLoaded(table.name()) : table.mayLack(descriptor));
        if (!complete) {
            throw new BriefpackException(refusals.listProblems());
        }
    }

    /** A resource that no table is read from is checked all the same, if all is. */
    private List<Resource> resources() {
        return scope.isAll() ? descriptor.resources()
                : Tables.of(scope).stream().flatMap(table -> descriptor.findResource(table.name()).stream()).toList();
    }

    private void reportUndeclaredFiles() {
        Set<String> declared = descriptor.resources().stream().map(Resource::path).collect(Collectors.toSet());
        files.listNames().stream().filter(file -> file.endsWith(".csv") && !declared.contains(file))
                .forEach(file -> refusals.add(new Problem(Code.P011, files.where(file), "is not described in " + Descriptor.FILE,
                        "describe it there, or take the file away")));
    }

    private void checkCells() {
        CellChecks cells = new CellChecks(refusals, files.where(Descriptor.FILE));
        for (CsvTable table : csv.list()) {
            if (table.isLoaded() && !csv.isPart(table)) {
                totals.check(table);
            }
            cells.check(table);
            table.setAside(refusals);
        }
    }

    private CsvTable csvOf(Table<?> table) {
        return csv.find(table.name()).orElseThrow();
    }

    private void makeRecords(Table<?> table) {
        CsvTable rows = csvOf(table);
        List<Kept> records = new ArrayList<>(rows.rows().size());
        for (Row row : rows.rows().stream().sorted(new RowOrder(table, rows)).toList()) {
            findRecord(table, row, rows.where()).ifPresent(value -> records.add(new Kept(row.line(), value)));
        }
        kept.put(table, records);
        rows.setAside(refusals);
    }

    private Optional<Object> findRecord(Table<?> table, Row row, String where) {
        try {
            return Optional.of(table.reader().read(row));
        } catch (RefusedValue e) {
            refusals.refuse(where, row.line(), e.code(), e.getMessage(), e.wayOut());
            return Optional.empty();
        }
    }

    private void checkKeys(List<Table<?>> usable) {
        KeyRules keys = new KeyRules(descriptor, files.where(Descriptor.FILE), csv, refusals);
        List<CsvTable> tables = usable.stream().map(this::csvOf).toList();
        tables.forEach(keys::checkPrimaryKey);
        tables.forEach(table -> table.setAside(refusals));
        new SourceRules(csvOf(Tables.SOURCES), refusals).check(tables);
        for (CsvTable table : tables) {
            table.setAside(refusals);
            keys.checkForeignKeys(table);
            table.setAside(refusals);
        }
    }
}
