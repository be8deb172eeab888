package ca.briefpack.impact.sum;

import ca.briefpack.model.Province;

/** Sums of quantities by scenario, place, sector and draw, from which indicators are taken. */
public interface Sums {
    /** The place of all provinces together. */
    int CANADA = Province.values().length;

    /**
     * A quantity at the first draws, in an array of the caller's own.
     *
     * @param place a province's place in their order, or {@link #CANADA}
     * @param draws how many
     */
    double[] column(int scenario, Quantity quantity, int place, int sector, int draws);

    /** A quantity at the first draw. */
    default double first(int scenario, Quantity quantity, int place, int sector) {
        return column(scenario, quantity, place, sector, 1)[0];
    }

    /** One column added to another, element by element. */
    static void add(double[] column, double[] into) {
        for (int d = 0; d < into.length; d++) {
            into[d] += column[d];
        }
    }

    /** The place of all sectors together. */
    int all();
}
