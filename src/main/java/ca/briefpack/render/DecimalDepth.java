package ca.briefpack.render;

import ca.briefpack.content.Table;
import ca.briefpack.content.Table.Cell;
import ca.briefpack.content.Table.Column;
import ca.briefpack.content.Table.Number;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far each number of a column reaches to the right of the decimal mark, so that a page can set 0.80, 1.7 and 18 one mark
 * under the other: a right-aligned cell that reaches less far than its column's deepest is moved in by the difference.
 */
final class DecimalDepth {
    private DecimalDepth() {
    }

    /** The deepest number of each column; 0 for columns of whole numbers and of words. */
    static List<Integer> ofColumns(Table table) {
        return IntStream.range(0, table.columns().size()).mapToObj(i -> table.rows().stream()
                .mapToInt(row -> of(row.cells().get(i), table.columns().get(i))).max().orElse(0)).toList();
    }

    /** The decimals that the cell prints; 0 for words and marks, which stand where whole numbers end. */
    static int of(Cell cell, Column column) {
        if (!(cell instanceof Number number) || number.figure().isMissing()
                || PrintedNumber.roundsToZero(number.figure(), number.part(), column.scale())) {
            return 0;
        }
        return PrintedNumber.decimal(number.figure(), number.part(), column.scale()).scale();
    }
}
