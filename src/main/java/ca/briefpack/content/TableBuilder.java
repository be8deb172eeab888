package ca.briefpack.content;

import ca.briefpack.content.Table.Cell;
import ca.briefpack.content.Table.Column;
import ca.briefpack.content.Table.Part;
import ca.briefpack.content.Table.Row;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A table being built row by row, with cells for figures and their ranges. */
public final class TableBuilder {
    private final String id;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    public TableBuilder(String id) {
        this.id = id;
    }

    public TableBuilder text(String... keys) {
        for (String key : keys) {
            columns.add(Column.text(key));
        }
        return this;
    }

    public TableBuilder date(String key) {
        columns.add(new Column(key, Column.Kind.DATE, Scale.ONE, Unit.COUNT));
        return this;
    }

    public TableBuilder number(String key, Scale scale, Unit unit) {
        columns.add(Column.number(key, scale, unit));
        return this;
    }

    /** A column of numbers under a heading that comes from the data. */
    public TableBuilder named(Text heading, String key, Scale scale, Unit unit) {
        columns.add(new Column(key, Column.Kind.NUMBER, scale, unit, Optional.of(heading)));
        return this;
    }

    /** Three columns: the central value and its two bounds, {@code key-low} and {@code key-high}. */
    public TableBuilder range(String key, Scale scale, Unit unit) {
        columns.add(Column.number(key, scale, unit));
        columns.add(Column.bound(key + "-low", scale, unit));
        columns.add(Column.bound(key + "-high", scale, unit));
        return this;
    }

    public TableBuilder row(List<Cell> cells) {
        rows.add(new Row(cells, false));
        return this;
    }

    public TableBuilder total(List<Cell> cells) {
        rows.add(new Row(cells, true));
        return this;
    }

    public Table build() {
        return new Table(id, columns, rows);
    }

    public static Cell words(Text text) {
        return new Table.Words(text);
    }

    public static Cell words(String same) {
        return new Table.Words(Text.same(same));
    }

    public static Cell term(String vocabulary, Enum<?> key) {
        return new Table.Term(vocabulary, key.name());
    }

    public static Cell central(Figure figure) {
        return new Table.Number(figure, Part.CENTRAL);
    }

    /** The three cells of {@link #range}. */
    public static List<Cell> range(Figure figure) {
        return List.of(central(figure), new Table.Number(figure, Part.LOW), new Table.Number(figure, Part.HIGH));
    }

    /** One row's cells from single cells and lists of cells, in order. */
    public static List<Cell> cells(Object... parts) {
        List<Cell> cells = new ArrayList<>();
        for (Object part : parts) {
            if (part instanceof Cell cell) {
                cells.add(cell);
            } else {
                ((List<?>) part).forEach(cell -> cells.add((Cell) cell));
            }
        }
        return cells;
    }
}
