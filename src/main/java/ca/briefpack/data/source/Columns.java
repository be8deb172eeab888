package ca.briefpack.data.source;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns of a CSV file by name: the place of each in a row, shared by all rows of the file. */
public final class Columns {
    public static final int ABSENT = -1;
    private final String file;
    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, List<String>> lists = new HashMap<>();

    /** @param file the name of the file in its package */
    Columns(String file, List<String> names) {
        this.file = file;
        this.names = List.copyOf(names);
        for (int place = 0; place < names.size(); place++) {
            // of a column that stands twice, the first is read
            places.putIfAbsent(names.get(place), place);
        }
    }

    String file() {
        return file;
    }

    public List<String> names() {
        return names;
    }

    int width() {
        return names.size();
    }

    /** The place of a column; {@link #ABSENT} where the file has none of that name. */
    public int place(String column) {
        return places.getOrDefault(column, ABSENT);
    }

    public int[] places(List<String> columns) {
        return columns.stream().mapToInt(this::place).toArray();
    }

    /** The items of a cell that are joined by semicolons. Few cells differ, such as those that cite sources: each is cut once. */
    List<String> items(String cell) {
        return lists.computeIfAbsent(cell, Columns::cut);
    }

    private static List<String> cut(String cell) {
        if (cell.indexOf(';') < 0) {
            return cell.isBlank() ? List.of() : List.of(cell.strip());
        }
        // a list of a stream would be copied by each row that holds it
        return List.copyOf(Arrays.stream(cell.split(";")).map(String::strip).filter(item -> !item.isEmpty()).toList());
    }
}
