package ca.briefpack.tariff.rate;

/**
 * The ordinary (column 1) duty on goods, as far as it is computed; it stands apart from additional duties.
 *
 * @param fraction      of the customs value of all goods; lines whose duty is not computed add nothing, nor do goods that may not
 *                      be imported
 * @param computedShare share of the value of lines whose duty is computed, from 0 to 1: 0 where no schedule is held
 */
public record ColumnOneRate(double fraction, double computedShare) {
    /** No schedule of the importing country is held. */
    public static final ColumnOneRate NOT_HELD = new ColumnOneRate(0, 0);
}
