package ca.briefpack.data.check;

import ca.briefpack.data.rows.Scope;
import ca.briefpack.data.rows.Table;
import ca.briefpack.data.rows.Tables;
import ca.briefpack.data.shape.Descriptor;
import ca.briefpack.data.shape.Descriptor.Resource;
import ca.briefpack.data.shape.Refusals;
import ca.briefpack.data.shape.RefusedValue;
import ca.briefpack.data.source.CsvTable;
import ca.briefpack.data.source.CsvTables;
import ca.briefpack.data.source.PackageFiles;
import ca.briefpack.data.source.Row;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.model.Told;
import ca.briefpack.words.NameList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of all tables as records, those that break a rule left out and reported. */
public final class CheckedRows {
    private static final int FILES_TOLD = 5;
    private final Scope scope;
    private final Descriptor descriptor;
    private final PackageFiles files;
    private final Refusals refusals;
    private final CsvTables csv;
    private final ControlTotals totals;
    private final Map<Table<?>, List<Kept>> kept = new HashMap<>();
    private final Map<String, List<String>> undescribed = new LinkedHashMap<>();
    private final Set<Told> lacking = EnumSet.noneOf(Told.class);

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

    /**
     * @param mayLack what is told that may be lacking
     * @throws BriefpackException with all problems so far if another table cannot be used
     */
    public static CheckedRows read(Scope scope, Set<Told> mayLack, Descriptor descriptor, PackageFiles files, Refusals refusals) {
        CheckedRows rows = new CheckedRows(scope, descriptor, files, refusals);
        List<Table<?>> declared = rows.listDeclared();
        rows.load();
        rows.requireLoaded(declared, mayLack);
        rows.checkCells();
        declared.forEach(rows::makeRecords);
        rows.checkKeys(declared);
        rows.totals.tell();
        return rows;
    }

    /**
     * Whether no row was refused of a table that figures are computed from, and every rule that is declared of it could be
     * checked.
     */
    public boolean areWhole() {
        return Tables.of(scope).stream().filter(Table::isRequired)
                .allMatch(table -> refusedLines(table).isEmpty()
                        && descriptor.findResource(table.name()).stream().allMatch(Resource::isSound));
    }

    /** The tables that could not be read. */
    public Set<Told> lacking() {
        return Set.copyOf(lacking);
    }

    /** How many rows were refused of each table that is told. */
    public Map<Told, Integer> leftOut() {
        Map<Told, Integer> leftOut = new EnumMap<>(Told.class);
        Tables.of(scope).forEach(table -> table.told().ifPresent(told -> leftOut.put(told, refusedLines(table).size())));
        return leftOut;
    }

    private Set<Integer> refusedLines(Table<?> table) {
        return descriptor.findResource(table.name())
                .map(resource -> refusals.linesOf(files.where(resource.path()))).orElse(Set.of());
    }

    /** The records of a table that passed every check, in order of their columns. */
    public <T> List<T> of(Table<T> table) {
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
            if (missing.isEmpty()) {
                declared.add(table);
            } else if (resource.isEmpty() && !table.mayLack(descriptor)) {
                undescribed.put(table.name(), missing);
            } else if (!table.mayLack(descriptor)) {
                refusals.add(new Problem(Code.P011, where,
                        "declares no field " + NameList.of(missing) + " in the table '" + table.name() + "'",
                        "describe it, with the fields " + NameList.of(missing)));
            }
        }
        reportUndescribed(where);
        return declared;
    }

    private void reportUndescribed(String where) {
        if (undescribed.size() == 1) {
            undescribed.forEach(
                    (table, fields) -> refusals.add(new Problem(Code.P011, where, "does not describe the table '" + table + "'",
                            "describe it, with the fields " + NameList.of(fields))));
        } else if (!undescribed.isEmpty()) {
            refusals.add(new Problem(Code.P011, where, "does not describe the tables " + NameList.of(undescribed.keySet()),
                    "restore it, or describe them"));
        }
    }

    private void load() {
        reportUndeclaredFiles();
        Tables.of(scope).forEach(table -> descriptor.findResource(table.name())
                .ifPresent(resource -> refusals.expect(files.where(resource.path()))));
        csv.load(resources());
    }

    /** Refuses the package if a table of it is not read, unless it may lack that one. */
    private void requireLoaded(List<Table<?>> declared, Set<Told> mayLack) {
        List<Table<?>> unread =
                Tables.of(scope).stream().filter(table -> !declared.contains(table) || !csv.isLoaded(table.name())).toList();
        unread.forEach(table -> table.told().ifPresent(lacking::add));
        Arrays.stream(Told.values())
                .filter(told -> told.isFolder() && scope.holds(told) && !files.isFolder(told.word(), refusals))
                .forEach(lacking::add);
        List<Told> missed = lacking.stream().filter(told -> !mayLack.contains(told)).toList();
        if (!missed.isEmpty() || unread.stream()
                .anyMatch(table -> table.isRequired() && (declared.contains(table) || !table.mayLack(descriptor)))) {
            List<Problem> problems = new ArrayList<>(refusals.listProblems());
            if (!missed.isEmpty()) {
                problems.add(lackingProblem(missed));
            }
            throw new BriefpackException(problems);
        }
    }

    /** Told after what is wrong with the files: that a brief can do without them, where an answer to a question cannot. */
    private Problem lackingProblem(List<Told> missed) {
        String words = missed.stream().map(Told::word).collect(Collectors.joining(", "));
        return new Problem(Code.P010, missed.stream().map(one -> files.where(one.file())).collect(Collectors.joining(", ")),
                "cannot be used, which is not the same as none", "put it right as said before" + (scope.isAll()
                        ? ", or have it printed as not available: write may-lack: [" + words + "] in the job file, or --may-lack "
                                + words.replace(" ", "")
                        : ""));
    }

    /** A resource that no table is read from is checked all the same, if all is. */
    private List<Resource> resources() {
        return scope.isAll() ? descriptor.resources()
                : Tables.of(scope).stream().flatMap(table -> descriptor.findResource(table.name()).stream()).toList();
    }

    private void reportUndeclaredFiles() {
        Set<String> declared = descriptor.resources().stream().map(Resource::path).collect(Collectors.toSet());
        undescribed.keySet().forEach(table -> declared.add(table + ".csv"));
        List<String> undeclared =
                files.listNames().stream().filter(file -> file.endsWith(".csv") && !declared.contains(file)).toList();
        if (undeclared.size() <= FILES_TOLD) {
            undeclared.forEach(
                    file -> refusals.add(new Problem(Code.P011, files.where(file), "is not described in " + Descriptor.FILE,
                            "describe it there, or take the file away")));
        } else {
            refusals.add(new Problem(Code.P011, files.where(undeclared.get(0)),
                    "and " + (undeclared.size() - 1) + " more files are not described in "
                            + Descriptor.FILE,
                    "describe them there, or take the files away"));
        }
    }

    private void checkCells() {
        CellChecks cells = new CellChecks(refusals);
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
        KeyRules keys = new KeyRules(csv, refusals);
        List<CsvTable> tables = usable.stream().map(this::csvOf).toList();
        tables.forEach(keys::checkPrimaryKey);
        tables.forEach(table -> table.setAside(refusals));
        PeriodRules periods = new PeriodRules(refusals);
        usable.forEach(table -> table.lasting().ifPresent(lasting -> periods.check(csvOf(table), lasting)));
        tables.forEach(table -> table.setAside(refusals));
        new SourceRules(csvOf(Tables.SOURCES), refusals).check(tables);
        for (CsvTable table : tables) {
            table.setAside(refusals);
            keys.checkForeignKeys(table);
            table.setAside(refusals);
        }
    }
}
