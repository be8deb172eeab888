package ca.briefpack.impact.book;

import ca.briefpack.impact.ImpactTable;
import ca.briefpack.model.Province;

/**
 * The address of a number in the {@link ImpactTable}.
 *
 * @param place  a province code, or {@link #CANADA}
 * @param sector a sector code, {@link #ALL}, {@link #OTHER}, or {@link #UNLISTED}
 */
public record Cell(String scenario, String place, String sector, Indicator indicator) {
    /** All provinces and territories together. */
    public static final String CANADA = "CA";
    /** All sectors together. */
    public static final String ALL = "all";
    /** The headings that belong to no sector. */
    public static final String OTHER = "other";
    /**
     * Exports in headings that the data do not list: published total less listed headings. Holds {@link Indicator#EXPORTS_US}
     * alone.
     */
    public static final String UNLISTED = "unlisted";

    /** All sectors of Canada. */
    public static Cell canada(String scenario, Indicator indicator) {
        return new Cell(scenario, CANADA, ALL, indicator);
    }

    /** All sectors of a province. */
    public static Cell of(String scenario, Province province, Indicator indicator) {
        return new Cell(scenario, province.name(), ALL, indicator);
    }

    /** The same indicator and sector of all Canada. */
    public Cell ofCanada() {
        return new Cell(scenario, CANADA, sector, indicator);
    }

    /** The same indicator and place in another sector. */
    public Cell in(String otherSector) {
        return new Cell(scenario, place, otherSector, indicator);
    }
}
