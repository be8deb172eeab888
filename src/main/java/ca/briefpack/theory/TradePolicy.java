package ca.briefpack.theory;

/**
 * Duties and grants under an option.
 *
 * @param home   {@code [good][source]}: duties of this country, source 0 is home and pays none
 * @param abroad {@code [good][market][source]}: duties abroad, source 0 is this country
 * @param grants to each province, paid by the treasury and financed per head
 */
public record TradePolicy(double[][] home, double[][][] abroad, double[] grants) {
    /** The duties of the state that an economy is calibrated in, without grants. */
    public static TradePolicy unchanged(OpenEconomy economy) {
        return new TradePolicy(economy.goods().stream().map(good -> good.home().duty().clone()).toArray(double[][]::new),
                economy.goods().stream().map(
                        good -> good.abroad().stream().map(foreign -> foreign.market().duty().clone()).toArray(double[][]::new))
                        .toArray(double[][][]::new),
                new double[economy.provinces()]);
    }
}
