package ca.briefpack.data.shape;

import ca.briefpack.data.shape.Descriptor.Kind;
import java.math.BigDecimal;

/**
 * The least or the most that the cells of a column may be, as the descriptor writes it: a number, or a text that sorts as time
 * does.
 */
public final class Bound {
    private final String written;
    private final Kind kind;
    private final boolean plain;

    public Bound(String written, Kind kind) {
        this.written = written;
        this.kind = kind;
        this.plain = Digits.isPlain(written);
    }

    public String written() {
        return written;
    }

    public boolean isZero() {
        return written.equals("0");
    }

    /** How a cell of the right kind compares: below 0 if it is less. A symbol is neither less nor more. */
    public int compare(String cell) {
        return switch (kind) {
            case INTEGER, NUMBER, YEAR, OBSERVED -> compareNumber(cell);
            // dates and months in ISO order are in order of time
            case BOOLEAN, DATE, YEARMONTH, STRING -> cell.compareTo(written);
        };
    }

    private int compareNumber(String cell) {
        if (plain && Digits.isPlain(cell)) {
            // without signs and leading zeros the longer number is the greater
            return cell.length() == written.length() ? cell.compareTo(written) : cell.length() - written.length();
        }
        return Digits.isNumber(cell) ? new BigDecimal(cell).compareTo(new BigDecimal(written)) : 0;
    }
}
