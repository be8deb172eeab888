package ca.briefpack.data.check;

import ca.briefpack.data.rows.Table;
import ca.briefpack.data.shape.Descriptor;
import ca.briefpack.data.shape.Descriptor.Kind;
import ca.briefpack.data.shape.Digits;
import ca.briefpack.data.source.CsvTable;
import ca.briefpack.data.source.Row;
import java.math.BigDecimal;
import java.util.Comparator;

/**
 * Rows by their cells, column by column: numbers as numbers, all else as text, empty cells last. The order of lines means
 * nothing.
 */
final class RowOrder implements Comparator<Row> {
    private final int[] places;
    private final boolean[] numeric;

    /** @param table what is read, and in which order of columns; one that is not declared orders nothing */
    RowOrder(Table<?> table, CsvTable rows) {
        places = rows.columns().places(table.columns());
        numeric = new boolean[places.length];
        for (int i = 0; i < numeric.length; i++) {
            numeric[i] = rows.resource().findField(table.columns().get(i)).map(Descriptor.Field::kind)
                    .filter(kind -> kind == Kind.INTEGER || kind == Kind.NUMBER).isPresent();
        }
    }

    @Override
    public int compare(Row one, Row other) {
        for (int i = 0; i < places.length; i++) {
            String a = one.cell(places[i]);
            String b = other.cell(places[i]);
            if (!a.equals(b)) {
                int order = a.isEmpty() || b.isEmpty() ? Boolean.compare(a.isEmpty(), b.isEmpty())
                        : numeric[i] ? compareNumbers(a, b) : a.compareTo(b);
                if (order != 0) {
                    return order;
                }
            }
        }
        return 0;
    }

    private static int compareNumbers(String a, String b) {
        int order = Digits.isWhole(a) && Digits.isWhole(b) ? Long.compare(Long.parseLong(a), Long.parseLong(b))
                : new BigDecimal(a).compareTo(new BigDecimal(b));
        return order != 0 ? order : a.compareTo(b);
    }
}
