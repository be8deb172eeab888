package ca.briefpack.data;

import static ca.briefpack.data.Database.name;

import ca.briefpack.data.Descriptor.Kind;
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
import java.util.stream.Stream;

/** The rows of all tables as records, those that break a rule left out and reported. */
final class CheckedRows {
    private final Database database;
    private final Descriptor descriptor;
    private final PackageFiles files;
    private final Refusals refusals;
    private final CsvTables csv;
    private final ControlTotals totals;
    private final Map<Table<?>, List<Kept>> kept = new HashMap<>();

    private CheckedRows(Database database, Descriptor descriptor, PackageFiles files, Refusals refusals) {
        this.database = database;
        this.descriptor = descriptor;
        this.files = files;
        this.refusals = refusals;
        this.csv = new CsvTables(database, files, refusals);
        this.totals = new ControlTotals(database, refusals);
    }

    private record Kept(int line, Object value) {
    }

    /** @throws BriefpackException with all problems so far if a required table cannot be used */
    static CheckedRows read(Database database, Descriptor descriptor, PackageFiles files, Refusals refusals) {
        CheckedRows rows = new CheckedRows(database, descriptor, files, refusals);
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
        return Tables.ALL.stream().filter(table -> table.need() == Table.Need.REQUIRED).allMatch(table -> refusedLines(table).isEmpty());
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
        for (Table<?> table : Tables.ALL) {
            Optional<Resource> resource = descriptor.findResource(table.name());
            List<String> missing = new ArrayList<>(table.columns());
            resource.ifPresent(r -> missing.removeAll(r.columns()));
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
        csv.load(descriptor.resources());
        boolean complete = Tables.ALL.stream().filter(table -> table.need() == Table.Need.REQUIRED)
                .allMatch(table -> usable.contains(table) && csv.isLoaded(table.name()));
        if (!complete) {
            throw new BriefpackException(refusals.listProblems());
        }
    }

    private void reportUndeclaredFiles() {
        Set<String> declared = descriptor.resources().stream().map(Resource::path).collect(Collectors.toSet());
        files.listNames().stream().filter(file -> file.endsWith(".csv") && !declared.contains(file))
                .forEach(file -> refusals.add(new Problem(Code.P011, files.where(file), "is not described in " + Descriptor.FILE,
                        "describe it there, or take the file away")));
    }

    private void checkCells() {
        CellRules cells = new CellRules(database, refusals, files.where(Descriptor.FILE));
        for (Resource resource : descriptor.resources()) {
            if (csv.isLoaded(resource.name())) {
                totals.check(resource, files.where(resource.path()));
            }
            cells.check(resource, files.where(resource.path()));
            csv.setAside(resource);
        }
    }

    private void makeRecords(Table<?> table) {
        Resource resource = descriptor.findResource(table.name()).orElseThrow();
        Map<String, Integer> places = new HashMap<>();
        table.columns().forEach(column -> places.put(column, places.size()));
        String columns = table.columns().stream().map(column -> "coalesce(" + name(column) + ", '')")
                .collect(Collectors.joining(", "));
        String sql = "SELECT line, " + columns + " FROM " + name(table.name()) + " ORDER BY " + order(table, resource);
        List<Kept> records = new ArrayList<>();
        List<Row> rows = database.list(sql, result -> {
            String[] cells = new String[places.size()];
            for (int i = 0; i < cells.length; i++) {
                cells[i] = result.getString(i + 2);
            }
            return new Row(resource.path(), result.getInt(1), places, cells);
        });
        for (Row row : rows) {
            findRecord(table, row, files.where(resource.path())).ifPresent(value -> records.add(new Kept(row.line(), value)));
        }
        kept.put(table, records);
        csv.setAside(resource);
    }

    /** Numbers are sorted as numbers; the order of lines in the file means nothing. */
    private static String order(Table<?> table, Resource resource) {
        return table.columns().stream().flatMap(column -> {
            Kind kind = resource.findField(column).orElseThrow().kind();
            return kind == Kind.INTEGER || kind == Kind.NUMBER
                    ? Stream.of("TRY_CAST(" + name(column) + " AS DECIMAL(38, 12))", name(column)) : Stream.of(name(column));
        }).collect(Collectors.joining(", "));
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
        References references = new References(database, files, csv, refusals);
        KeyRules keys = new KeyRules(database, descriptor, files, references, refusals);
        List<Resource> resources = usable.stream().map(table -> descriptor.findResource(table.name()).orElseThrow()).toList();
        resources.forEach(keys::checkPrimaryKey);
        resources.forEach(csv::setAside);
        new SourceRules(database, references).check(resources, descriptor.findResource(Tables.SOURCES.name()).orElseThrow());
        for (Resource resource : resources) {
            csv.setAside(resource);
            keys.checkForeignKeys(resource);
            csv.setAside(resource);
        }
    }
}
