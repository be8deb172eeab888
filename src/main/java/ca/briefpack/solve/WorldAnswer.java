package ca.briefpack.solve;

import ca.briefpack.theory.CaliendoParro;
import ca.briefpack.theory.WorldChange;
import ca.briefpack.theory.WorldEquilibrium;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The many-sector world's answer: ratios of the world under the new tariffs to the world under the old ones, both with the
 * deficits that the case keeps or closes, and trade afterwards. {@code welfare} is real spending; its log-linear parts, in per
 * cent, stand beside it.
 */
final class WorldAnswer {
    private WorldAnswer() {
    }

    static Answer of(WorldCase given) {
        CaliendoParro world = new CaliendoParro(given.table());
        double[] deficits =
                given.deficits() == GeCase.Deficits.KEEP ? given.table().deficits() : new double[given.regions().size()];
        WorldEquilibrium before = world.solve(given.table().tariff(), deficits);
        WorldEquilibrium after = world.solve(given.tariff1(), deficits);
        List<String> regions = given.regions();
        List<WorldChange> changes = IntStream.range(0, regions.size()).mapToObj(n -> WorldChange.of(before, after, n)).toList();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("wage", ByName.of(regions, n -> after.wage()[n] / before.wage()[n]));
        values.put("price", ByName.of(regions, n -> after.consumerPrice()[n] / before.consumerPrice()[n]));
        values.put("welfare", ByName.of(regions, n -> after.income()[n] / before.income()[n]
                * before.consumerPrice()[n] / after.consumerPrice()[n]));
        values.put("termsOfTrade", part(regions, changes, WorldChange::termsOfTrade));
        values.put("volumeOfTrade", part(regions, changes, WorldChange::volumeOfTrade));
        values.put("realWage", part(regions, changes, WorldChange::realWage));
        Map<String, Object> trade = new LinkedHashMap<>();
        for (int j = 0; j < given.sectors().size(); j++) {
            Map<String, Object> ofSector = new LinkedHashMap<>();
            double[][] sold = after.trade()[j];
            for (int i = 0; i < regions.size(); i++) {
                double[] ofExporter = sold[i];
                ofSector.put(regions.get(i), ByName.of(regions, n -> ofExporter[n]));
            }
            trade.put(given.sectors().get(j), ofSector);
        }
        values.put("trade", trade);
        return new Answer(regions, values);
    }

    private static Map<String, Double> part(List<String> regions, List<WorldChange> changes, ToDoubleFunction<WorldChange> of) {
        return ByName.of(regions, n -> of.applyAsDouble(changes.get(n)));
    }
}
