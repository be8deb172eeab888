package ca.briefpack.render.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellAddress;

/** The rows of one sheet, as they stand in a file; rows and columns count from 0. */
final class SheetRows {
    private final SortedMap<Integer, Row> rows = new TreeMap<>();

    /** A row and its cells by column. */
    record Row(boolean hidden, SortedMap<Integer, Cell> cells) {
        /** The last column that holds a cell, -1 if none does. */
        int lastColumn() {
            return cells.isEmpty() ? -1 : cells.lastKey();
        }
    }

    /** A cell: its text as read, its formula, or its value as it stands in the file. {@code style} is the index of its style. */
    record Cell(int row, int column, CellType type, int style, String value) {
        String at() {
            return new CellAddress(row, column).formatAsString();
        }
    }

    void add(int row, Row of) {
        rows.put(row, of);
    }

    /** The last row that stands in the file, -1 if none does. */
    int last() {
        return rows.isEmpty() ? -1 : rows.lastKey();
    }

    Optional<Row> find(int row) {
        return Optional.ofNullable(rows.get(row));
    }

    Optional<Cell> find(int row, int column) {
        return find(row).map(r -> r.cells().get(column));
    }

    /** The texts of the rows from {@code first} to {@code last}. */
    List<String> texts(int first, int last) {
        List<String> texts = new ArrayList<>();
        rows.subMap(first, last + 1).values().forEach(row -> row.cells().values().stream()
                .filter(cell -> cell.type() == CellType.STRING).map(Cell::value).forEach(texts::add));
        return texts;
    }
}
