package ca.briefpack.solve;

import ca.briefpack.theory.PriceModel;
import java.util.LinkedHashMap;
import java.util.Map;

/** The price model's answer: rises of prices by sector, as fractions. */
final class PriceAnswer {
    private PriceAnswer() {
    }

    static Answer of(PriceCase given) {
        PriceModel model = new PriceModel(perOutput(given.home(), given.output()), perOutput(given.imported(), given.output()),
                given.tariff(), given.importShare(), given.markup());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("producerPrice", ByName.of(given.sectors(), model::producer));
        values.put("direct", ByName.of(given.sectors(), model::direct));
        values.put("supplyChain", ByName.of(given.sectors(), model::chain));
        values.put("price", ByName.of(given.sectors(), model::total));
        return new Answer(given.sectors(), values);
    }

    private static double[][] perOutput(double[][] flows, double[] output) {
        double[][] coefficients = new double[flows.length][flows.length];
        for (int i = 0; i < flows.length; i++) {
            for (int j = 0; j < flows.length; j++) {
                coefficients[i][j] = flows[i][j] / output[j];
            }
        }
        return coefficients;
    }
}
