package ca.briefpack.theory;

/**
 * What became of all markets of an {@link OpenEconomy}: ratios to the state of calibration.
 *
 * @param cost   of a unit of output, by industry
 * @param home   by good
 * @param abroad by outlet
 */
public record MarketState(double[] cost, CostMarket.Outcome[] home, CostMarket.Outcome[] abroad) {
}
