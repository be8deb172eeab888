package ca.briefpack.weigh;

import ca.briefpack.impact.draw.Draw;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.model.Trade.CanadaImports;
import ca.briefpack.theory.CesMarket;
import ca.briefpack.theory.CesSolution;
import java.util.Arrays;
import java.util.List;

/**
 * Canada's imports of a heading as a market of three suppliers: the United States, China and all others. What is made in Canada
 * is left out, for its share is not held, so the cost to users is on the high side and the lost sales are on the low side.
 *
 * <p>A tariff {@code t} on goods of the United States changes the market's price index by the ratio P ({@link CesMarket}). With
 * imports V in all and {@code V_us} from the United States, and demand elasticity eta:
 * <pre>
 *   lost    = V_us (1 - p q)
 *   cost    = V (P^(1 + eta) - 1) / (1 + eta)      the loss of consumer surplus; V log P where eta is -1
 *   revenue = t V_us p q
 * </pre>
 */
record LeverMarket(CanadaImports imports, double theta) {
    private static final int SUPPLIERS = 3;

    Lever.Outcome outcome(double tariff, List<Draw> draws) {
        double[][] by = new double[SUPPLIERS][draws.size()];
        for (int d = 0; d < draws.size(); d++) {
            double eta = draws.get(d).of(ModelParameter.DEMAND_ELASTICITY);
            CesSolution after = market(draws.get(d)).solve(1 + tariff, 1, 1);
            double kept = imports.fromUsCad() * after.sources().get(0).revenue();
            by[0][d] = imports.fromUsCad() - kept;
            by[1][d] = imports.totalCad() * surplus(after.price(), 1 + eta);
            by[2][d] = tariff * kept;
        }
        return new Lever.Outcome(by[0], by[1], by[2]);
    }

    private CesMarket market(Draw draw) {
        double us = imports.fromUsCad() / imports.totalCad();
        double china = Math.min(1 - us, imports.fromChinaCad() / imports.totalCad());
        double[] supply = new double[SUPPLIERS];
        Arrays.fill(supply, draw.of(ModelParameter.SUPPLY_ELASTICITY));
        return new CesMarket(new double[]{us, china, Math.max(0, 1 - us - china)},
                (theta + 1) * draw.of(ModelParameter.SUBSTITUTION_SCALE), draw.of(ModelParameter.DEMAND_ELASTICITY), supply);
    }

    private static double surplus(double price, double power) {
        return power == 0 ? Math.log(price) : Math.expm1(power * Math.log(price)) / power;
    }
}
