package ca.briefpack.brief.book;

import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.model.Scenario;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The ids of the figures of cells: {@code on.autos.exports-change.status-quo}; without a scenario where every one has the same
 * value.
 */
public final class CellId {
    private static final Set<Indicator> SAME_IN_EVERY_SCENARIO =
            EnumSet.of(Indicator.EXPORTS_US, Indicator.GDP_EXPOSED, Indicator.JOBS_EXPOSED, Indicator.EXPORTS_US_BEFORE,
                    Indicator.EXPORTS_CHINA_BEFORE);

    private CellId() {
    }

    /** How ids begin that are of a sector in a place, or of all sectors in it: {@code on.autos}, {@code on}. */
    public static String of(String place, String sector) {
        return place.toLowerCase(Locale.ROOT) + (sector.equals(Cell.ALL) ? "" : "." + sector.replace('_', '-'));
    }

    static String of(Cell cell) {
        String scenario = hangsOnScenario(cell.indicator()) ? "." + cell.scenario() : "";
        return of(cell.place(), cell.sector()) + "."
                + cell.indicator().name().toLowerCase(Locale.ROOT).replace('_', '-') + scenario;
    }

    /**
     * The cell whose rows and assumptions tell how this one came about: that of the baseline where every scenario has the same
     * value.
     */
    static Cell traced(Cell cell) {
        return hangsOnScenario(cell.indicator()) ? cell
                : new Cell(Scenario.BASELINE, cell.place(), cell.sector(), cell.indicator());
    }

    private static boolean hangsOnScenario(Indicator indicator) {
        return !SAME_IN_EVERY_SCENARIO.contains(indicator);
    }
}
