package ca.briefpack.theory;

import java.util.Arrays;

/**
 * Duties, bans and grants under an option.
 *
 * @param home     {@code [good][source]}: duties of this country, source 0 is home and pays none
 * @param quota    {@code [good][source]}: the most that a source may sell, as a ratio to what it sells in the state of
 *                 calibration; infinite where there is no quota
 * @param abroad   {@code [outlet][source]}: duties abroad, source 0 is this country
 * @param admitted {@code [outlet]}: of this country's goods the part that is not banned there, as a ratio to the state of
 *                 calibration
 * @param grants   to each province, paid by the treasury and financed per head
 */
public record TradePolicy(double[][] home, double[][] quota, double[][] abroad, double[] admitted, double[] grants) {
    /** The duties of the state that an economy is calibrated in, without grants. */
    public static TradePolicy unchanged(OpenEconomy economy) {
        double[] admitted = new double[economy.outlets().size()];
        Arrays.fill(admitted, 1);
        return new TradePolicy(economy.goods().stream().map(good -> good.market().duty().clone()).toArray(double[][]::new),
                economy.goods().stream().map(good -> none(good.market().duty().length)).toArray(double[][]::new),
                economy.outlets().stream().map(outlet -> outlet.market().duty().clone()).toArray(double[][]::new), admitted,
                new double[economy.provinces()]);
    }

    /** The same with other grants. */
    public TradePolicy granting(double[] other) {
        return new TradePolicy(home, quota, abroad, admitted, other);
    }

    private static double[] none(int sources) {
        double[] quota = new double[sources];
        Arrays.fill(quota, Double.POSITIVE_INFINITY);
        return quota;
    }
}
