package ca.briefpack.impact;

/** Sums of quantities by scenario, place, sector and draw, from which indicators are taken. */
interface Sums {
    /** @param place a province's place in their order, or {@link ImpactGrid#CANADA} */
    double get(int scenario, Quantity quantity, int place, int sector, int draw);

    /** The place of all sectors together. */
    int all();
}
