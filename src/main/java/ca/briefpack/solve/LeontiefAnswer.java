package ca.briefpack.solve;

import ca.briefpack.solve.LeontiefCase.Household;
import ca.briefpack.theory.Leontief;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The input-output answer, in the order of the sectors. Closed, the inverse has households as its last row and column;
 * multipliers and shock stay those of the sectors.
 */
final class LeontiefAnswer {
    private final LeontiefCase given;
    private final double[] output;
    private final int n;

    private LeontiefAnswer(LeontiefCase given) {
        this.given = given;
        this.n = given.sectors().size();
        this.output = new double[n];
        for (int i = 0; i < n; i++) {
            output[i] = Arrays.stream(given.transactions()[i]).sum() + given.finalDemand()[i];
        }
    }

    static Answer of(LeontiefCase given) {
        return new LeontiefAnswer(given).answer();
    }

    private Answer answer() {
        Leontief open = Leontief.ofFlows(given.transactions(), output);
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("output", list(n, i -> output[i]));
        values.put("coefficients", IntStream.range(0, n).mapToObj(i -> list(n, j -> open.coefficient(i, j))).toList());
        values.putAll(effects(open, n));
        given.household().ifPresent(household -> values.put("closed", effects(closed(open, household), n + 1)));
        return new Answer(Stream.concat(given.sectors().stream(), Stream.of("households")).toList(), values);
    }

    private Leontief closed(Leontief open, Household household) {
        double[] labour = new double[n];
        double[] consumption = new double[n];
        for (int i = 0; i < n; i++) {
            labour[i] = household.payments()[i] / output[i];
            consumption[i] = household.consumption()[i] / household.income();
        }
        return open.closed(labour, consumption, household.payments()[n] / household.income());
    }

    private Map<String, Object> effects(Leontief economy, int size) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("inverse", IntStream.range(0, size).mapToObj(i -> list(size, j -> economy.requirement(i, j))).toList());
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        values.put("outputMultiplier", multipliers(economy, ones));
        if (!given.factors().isEmpty()) {
            Map<String, Object> factors = new LinkedHashMap<>();
            given.factors().forEach((name, totals) -> factors.put(name, multipliers(economy, perOutput(totals))));
            values.put("factorMultiplier", factors);
        }
        given.shock().ifPresent(shock -> {
            double[] change = economy.outputs(Arrays.copyOf(shock, size));
            values.put("shock", list(n, i -> change[i]));
        });
        return values;
    }

    private double[] perOutput(double[] totals) {
        return IntStream.range(0, n).mapToDouble(i -> totals[i] / output[i]).toArray();
    }

    private List<Double> multipliers(Leontief economy, double[] perOutput) {
        double[] multipliers = economy.multipliers(perOutput);
        return list(n, j -> multipliers[j]);
    }

    private static List<Double> list(int size, IntToDoubleFunction value) {
        return IntStream.range(0, size).mapToDouble(value).boxed().toList();
    }
}
