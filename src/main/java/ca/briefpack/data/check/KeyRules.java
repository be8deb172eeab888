package ca.briefpack.data.check;

import ca.briefpack.data.check.References.Unknown;
import ca.briefpack.data.rows.Tables;
import ca.briefpack.data.shape.Descriptor.ForeignKey;
import ca.briefpack.data.shape.Refusals;
import ca.briefpack.data.shape.RefusedValue;
import ca.briefpack.data.source.CsvTable;
import ca.briefpack.data.source.CsvTables;
import ca.briefpack.data.source.Row;
import ca.briefpack.model.Problem.Code;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rules between rows: a key stands once, and what a row refers to exists. */
final class KeyRules {
    /** The table and column that the items of a list are found in. */
    private record Listed(String table, String key) {
    }

    /** Columns that hold lists, by name: a list is more than a foreign key can say. */
    private static final SortedMap<String, Listed> LISTS = new TreeMap<>(Map.of(
            "sectors", new Listed(Tables.SECTORS.name(), "sector"), "follows", new Listed(Tables.EVENTS.name(), "event"),
            "measures", new Listed(Tables.MEASURES.name(), "measure")));

    private final CsvTables tables;
    private final References references;
    private final Refusals refusals;

    KeyRules(CsvTables tables, Refusals refusals) {
        this.tables = tables;
        this.references = new References(refusals);
        this.refusals = refusals;
    }

    /** Refuses every row whose key stands in an earlier line. */
    void checkPrimaryKey(CsvTable table) {
        List<String> key = table.resource().primaryKey();
        if (key.isEmpty()) {
            return;
        }
        int[] places = table.columns().places(key);
        // most files are sorted by their key, and then no key can stand twice
        if (!ascends(table.rows(), places)) {
            refuseRepeated(table, key, places);
        }
    }

    private static boolean ascends(List<Row> rows, int[] places) {
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i - 1).compareKey(rows.get(i), places) >= 0) {
                return false;
            }
        }
        return true;
    }

    private void refuseRepeated(CsvTable table, List<String> key, int[] places) {
        Map<String, Integer> first = new HashMap<>();
        for (Row row : table.rows()) {
            Integer earlier = first.putIfAbsent(row.key(places), row.line());
            if (earlier != null) {
                refusals.refuse(table.where(), row.line(), Code.P015, String.join(", ", key) + " '" + Row.told(row.key(places))
                        + "' stands in line " + earlier + " too", "keep line " + earlier + " or line " + row.line());
            }
        }
    }

    /**
     * Refuses every row that refers to one that does not exist. What it refers to must have been checked before; of a table that
     * is read in part no one knows what it holds.
     */
    void checkForeignKeys(CsvTable table) {
        table.resource().foreignKeys().forEach(
                key -> tables.find(key.resource()).filter(to -> !tables.isPart(to)).ifPresent(to -> check(table, key, to)));
        LISTS.forEach((column, listed) -> {
            if (table.resource().findField(column).isPresent()) {
                tables.find(listed.table()).ifPresent(to -> checkList(table, column, to, List.of(listed.key())));
            }
        });
    }

    private void check(CsvTable table, ForeignKey key, CsvTable to) {
        List<Unknown> unknown = new Referring(table, to.keys(key.referredColumns())).listUnknown(key.columns());
        refuse(table, unknown, to, key.referredColumns(), String.join(", ", key.columns()));
    }

    private void checkList(CsvTable table, String column, CsvTable to, List<String> toColumns) {
        List<Unknown> unknown = new Referring(table, to.keys(toColumns)).listUnknownItems(column);
        refuse(table, unknown, to, toColumns, column);
    }

    private void refuse(CsvTable table, List<Unknown> unknown, CsvTable to, List<String> toColumns, String column) {
        if (!unknown.isEmpty()) {
            List<String> known = to.keys(toColumns).stream().map(Row::told).toList();
            references.refuse(table, to, unknown, toColumns, value -> RefusedValue.notACode(
                    String.join(", ", toColumns), column, value, known));
        }
    }
}
