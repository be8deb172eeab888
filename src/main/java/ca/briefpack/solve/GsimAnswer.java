package ca.briefpack.solve;

import ca.briefpack.theory.Gsim;
import ca.briefpack.theory.Gsim.ConsumerSurplus;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The Global Simulation Model's answer, by region: proportional changes of prices and supply, and welfare in the unit of trade.
 */
final class GsimAnswer {
    private GsimAnswer() {
    }

    static Answer of(GsimCase given) {
        Gsim.Region[] regions = IntStream.range(0, given.regions().size())
                .mapToObj(i -> new Gsim.Region(given.demand()[i], given.supply()[i], given.substitution()[i]))
                .toArray(Gsim.Region[]::new);
        Gsim gsim = new Gsim(given.trade(), powers(given.tariff0()), powers(given.tariff1()), regions);
        ConsumerSurplus form =
                given.surplus() == GsimCase.Surplus.GSIM ? ConsumerSurplus.AS_COMMONLY_CODED : ConsumerSurplus.CONSISTENT;
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("price", ByName.of(given.regions(), gsim::worldPrice));
        values.put("supply", ByName.of(given.regions(), gsim::supply));
        values.put("compositePrice", ByName.of(given.regions(), gsim::compositePrice));
        values.put("producerSurplus", ByName.of(given.regions(), gsim::producerSurplus));
        values.put("consumerSurplus", ByName.of(given.regions(), v -> gsim.consumerSurplus(v, form)));
        values.put("tariffRevenue", ByName.of(given.regions(), gsim::revenueChange));
        values.put("netWelfare", ByName.of(given.regions(), v -> gsim.netWelfare(v, form)));
        return new Answer(given.regions(), values);
    }

    private static double[][] powers(double[][] tariffs) {
        double[][] powers = new double[tariffs.length][tariffs.length];
        for (int i = 0; i < powers.length; i++) {
            for (int j = 0; j < powers.length; j++) {
                powers[i][j] = 1 + tariffs[i][j];
            }
        }
        return powers;
    }
}
