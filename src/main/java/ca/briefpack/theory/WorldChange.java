package ca.briefpack.theory;

/**
 * What a region gains or loses between two states of the world, in Caliendo and Parro's log-linear parts, per cent:
 * <pre>
 *   terms of trade  = sum ( exports (c_own - 1) - imports (c_partner - 1) ) / income
 *   volume of trade = sum  tariff x imports (imports'/imports - c_partner)  / income
 *   welfare         = terms of trade + volume of trade
 *   real wage       = wage / consumer price - 1
 * </pre>
 * with costs c as ratios of the second state to the first, and everything else of the first.
 */
public record WorldChange(double termsOfTrade, double volumeOfTrade, double realWage) {

    /** The change of region n from {@code before} to {@code after}. */
    public static WorldChange of(WorldEquilibrium before, WorldEquilibrium after, int n) {
        double terms = 0;
        double volume = 0;
        for (int j = 0; j < before.trade().length; j++) {
            double[][] trade = before.trade()[j];
            double own = after.cost()[j][n] / before.cost()[j][n] - 1;
            for (int i = 0; i < trade.length; i++) {
                double partner = after.cost()[j][i] / before.cost()[j][i];
                terms += trade[n][i] * own - trade[i][n] * (partner - 1);
                volume += before.tariff()[j][i][n] * (after.trade()[j][i][n] - trade[i][n] * partner);
            }
        }
        double income = before.income()[n];
        double wage = after.wage()[n] / before.wage()[n] / (after.consumerPrice()[n] / before.consumerPrice()[n]);
        return new WorldChange(100 * terms / income, 100 * volume / income, 100 * (wage - 1));
    }

    public double welfare() {
        return termsOfTrade + volumeOfTrade;
    }
}
