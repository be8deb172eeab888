package ca.briefpack.render;

import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.Table.Cell;
import ca.briefpack.content.Table.Column;
import ca.briefpack.content.Table.Part;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Rounded;
import ca.briefpack.model.figure.TrueZero;
import ca.briefpack.model.figure.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The number that is printed of a part of a figure on a scale, and whether it hides that the part is not zero. */
public final class PrintedNumber {
    /** A column's scale is chosen for its large numbers; what needs more decimals than this is as good as zero there. */
    private static final int MOST_DECIMALS = 2;

    private PrintedNumber() {
    }

    /** True if a table would print 0 for a part that is not 0: readers must be able to take a printed zero for a true one. */
    public static boolean roundsToZero(Figure figure, Part part, Scale scale) {
        return TrueZero.isHidden(decimal(figure, part, scale), exactly(figure, part));
    }

    /** The number that a cell prints, for a spreadsheet. @throws IllegalStateException if the figure is missing */
    public static BigDecimal decimal(Figure figure, Part part, Scale scale) {
        Rounded rounded = figure.rounded();
        BigDecimal base = switch (part) {
            case LOW -> rounded.low();
            case CENTRAL -> rounded.central();
            case HIGH -> rounded.high();
        };
        BigDecimal scaled = base.movePointLeft(scale.power());
        int decimals = decimals(rounded, scale, figure.unit());
        return scaled.setScale(decimals, RoundingMode.HALF_EVEN);
    }

    /**
     * The digits of the number that a cell holds for machines, {@code -4400.0}, decimals to be shown included; empty if it holds a
     * mark or words, or a zero that hides something.
     */
    public static String plain(Cell cell, Column column) {
        if (cell instanceof Table.Own own && own.isNumber()) {
            return plain(own.figure(), own.part(), own.scale());
        }
        return column.isNumeric() && cell instanceof Table.Number number
                ? plain(number.figure(), number.part(), column.scale()) : "";
    }

    private static String plain(Figure figure, Part part, Scale scale) {
        return figure.isMissing() || roundsToZero(figure, part, scale) ? "" : decimal(figure, part, scale).toPlainString();
    }

    private static int decimals(Rounded rounded, Scale scale, Unit unit) {
        if (rounded.stepExponent() != Integer.MIN_VALUE) {
            return Math.min(MOST_DECIMALS, Math.max(0, scale.power() - rounded.stepExponent()));
        }
        BigDecimal scaled = rounded.central().movePointLeft(scale.power());
        return switch (scale) {
            case ONE -> unit == Unit.RATIO || unit == Unit.COUNT
                    ? Math.max(0, Math.min(MOST_DECIMALS + 1, scaled.stripTrailingZeros().scale())) : 0;
            case PERCENT -> scaled.signum() != 0 && scaled.abs().compareTo(new BigDecimal("0.1")) < 0 ? 2 : 1;
            default -> 1;
        };
    }

    static double exactly(Figure figure, Part part) {
        Estimate estimate = figure.estimate().orElseThrow();
        return switch (part) {
            case LOW -> estimate.low();
            case CENTRAL -> estimate.central();
            case HIGH -> estimate.high();
        };
    }
}
