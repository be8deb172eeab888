package ca.briefpack.data.shape;

import ca.briefpack.data.shape.Descriptor.Kind;
import ca.briefpack.words.Written;

/** How cells are written, kind by kind; told by one look at their characters, for there are many cells. */
public final class CellShape {
    private static final int YEAR = "2025".length();

    private CellShape() {
    }

    /** Whether a cell that is not empty is written as its kind asks. */
    public static boolean isOf(Kind kind, String cell) {
        return switch (kind) {
            case INTEGER -> Digits.isWhole(cell);
            case NUMBER -> Digits.isNumber(cell);
            case BOOLEAN -> cell.equals("true") || cell.equals("false");
            case DATE -> Written.findDay(cell).isPresent();
            case YEARMONTH -> Written.isMonth(cell);
            case YEAR -> cell.length() == YEAR && Digits.isDigits(cell, 0, YEAR);
            case OBSERVED -> ObservedCell.isOne(cell);
            case STRING -> true;
        };
    }
}
