package ca.briefpack.solve;

import ca.briefpack.theory.CesMarket;
import ca.briefpack.theory.CesSolution;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The answer of the market with constant elasticity of substitution: ratios to the start, spending and duties in the case's
 * unit.
 */
final class CesAnswer {
    private CesAnswer() {
    }

    static Answer of(CesCase given) {
        List<CesCase.Source> sources = given.sources();
        double spent = sources.stream().mapToDouble(CesCase.Source::expenditure).sum();
        CesMarket market = new CesMarket(sources.stream().mapToDouble(s -> s.expenditure() / spent).toArray(),
                given.substitution(),
                given.demand(), sources.stream().mapToDouble(CesCase.Source::supply).toArray());
        CesSolution solution = market.solve(sources.stream().mapToDouble(s -> (1 + s.tariff1()) / (1 + s.tariff0())).toArray());
        Map<String, Object> outcomes = new LinkedHashMap<>();
        for (int j = 0; j < sources.size(); j++) {
            outcomes.put(sources.get(j).name(), source(sources.get(j), solution.sources().get(j)));
        }
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("priceIndex", solution.price());
        values.put("sources", outcomes);
        return new Answer(sources.stream().map(CesCase.Source::name).toList(), values);
    }

    private static Map<String, Double> source(CesCase.Source before, CesSolution.Outcome after) {
        Map<String, Double> values = new LinkedHashMap<>();
        if (Double.isInfinite(before.tariff1())) {
            // what may not be bought has no price
            List.of("quantity", "expenditure", "tariffRevenue").forEach(name -> values.put(name, 0.0));
            return values;
        }
        double expenditure = before.expenditure() * after.expenditure();
        values.put("producerPrice", after.producerPrice());
        values.put("quantity", after.quantity());
        values.put("consumerPrice", after.consumerPrice());
        values.put("expenditure", expenditure);
        values.put("tariffRevenue", expenditure * before.tariff1() / (1 + before.tariff1()));
        return values;
    }
}
