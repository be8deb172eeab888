package ca.briefpack.solve;

import ca.briefpack.theory.OneSectorWorld;
import ca.briefpack.theory.OneSectorWorld.State;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The one-sector world's answer: ratios of the world under the new tariffs to the world under the old ones, both with the
 * deficits that the case keeps or closes, and the shares of exporters in the spending of importers afterwards.
 */
final class GeAnswer {
    private GeAnswer() {
    }

    static Answer of(GeCase given) {
        OneSectorWorld world = new OneSectorWorld(given.trade(), given.tariff0(), given.theta());
        double[] deficits =
                given.deficits() == GeCase.Deficits.KEEP ? deficits(given.trade()) : new double[given.regions().size()];
        State before = world.solve(given.tariff0(), deficits);
        State after = world.solve(given.tariff1(), deficits);
        List<String> regions = given.regions();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("wage", ByName.of(regions, i -> after.wage()[i] / before.wage()[i]));
        values.put("price", ByName.of(regions, i -> after.price()[i] / before.price()[i]));
        values.put("welfare", ByName.of(regions, i -> after.income()[i] / before.income()[i] * before.price()[i]
                / after.price()[i]));
        Map<String, Object> shares = new LinkedHashMap<>();
        for (int i = 0; i < regions.size(); i++) {
            double[] sold = after.share()[i];
            shares.put(regions.get(i), ByName.of(regions, j -> sold[j]));
        }
        values.put("tradeShare", shares);
        return new Answer(regions, values);
    }

    private static double[] deficits(double[][] trade) {
        double[] deficits = new double[trade.length];
        for (int i = 0; i < trade.length; i++) {
            for (int j = 0; j < trade.length; j++) {
                deficits[j] += trade[i][j];
                deficits[i] -= trade[i][j];
            }
        }
        return deficits;
    }
}
