package ca.briefpack.data.check;

import ca.briefpack.data.check.References.Unknown;
import ca.briefpack.data.source.CsvTable;
import ca.briefpack.data.source.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A table whose rows refer to keys that must be known. */
final class Referring {
    private final CsvTable table;
    private final Set<String> known;

    /** @param known the keys that may be referred to */
    Referring(CsvTable table, Set<String> known) {
        this.table = table;
        this.known = known;
    }

    /**
     * The keys that rows have in some columns and that are not known, line by line; a row with an empty cell refers to nothing.
     */
    List<Unknown> listUnknown(List<String> columns) {
        int[] places = table.columns().places(columns);
        List<Unknown> unknown = new ArrayList<>();
        for (Row row : table.rows()) {
            if (!hasEmpty(row, places)) {
                String key = row.key(places);
                if (!known.contains(key)) {
                    unknown.add(new Unknown(row.line(), key));
                }
            }
        }
        return unknown;
    }

    private static boolean hasEmpty(Row row, int[] places) {
        for (int place : places) {
            if (row.cell(place).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The items of a column's lists, joined by semicolons, that are not known, line by line. */
    List<Unknown> listUnknownItems(String column) {
        int place = table.columns().place(column);
        // few lists differ, so each is cut once
        Map<String, List<String>> unknownOf = new HashMap<>(Map.of("", List.of()));
        List<Unknown> unknown = new ArrayList<>();
        for (Row row : table.rows()) {
            for (String item : unknownOf.computeIfAbsent(row.cell(place), this::unknownItems)) {
                unknown.add(new Unknown(row.line(), item));
            }
        }
        return unknown;
    }

    /** Nothing between two semicolons is an item too, and not known. */
    private List<String> unknownItems(String cell) {
        Set<String> items = new TreeSet<>();
        Arrays.stream(cell.split(";", -1)).map(String::strip).filter(item -> !known.contains(item)).forEach(items::add);
        return List.copyOf(items);
    }
}
