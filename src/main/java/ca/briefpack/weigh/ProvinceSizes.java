package ca.briefpack.weigh;

import ca.briefpack.impact.book.GdpBook;
import ca.briefpack.model.Economy.Macro;
import ca.briefpack.model.Province;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Weighting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How large each province is, in one order of provinces: nominal GDP in dollars of the year of exports and persons, of the latest year held
 * of each.
 */
public record ProvinceSizes(double[] gdp, double[] population, List<SourceRow> rows) {
    public ProvinceSizes {
        gdp = gdp.clone();
        population = population.clone();
        rows = List.copyOf(rows);
    }

    /** True if GDP and population of the province are held and more than nothing: what is weighed by size needs one. */
    public static boolean isHeld(List<Macro> macro, Province province) {
        return Stream.of(Macro.Indicator.NOMINAL_GDP_CAD, Macro.Indicator.POPULATION)
                .allMatch(indicator -> latest(macro, province, indicator).filter(m -> m.size() > 0).isPresent());
    }

    /** @throws java.util.NoSuchElementException if the size of a province is not held */
    public static ProvinceSizes of(List<Macro> macro, GdpBook prices, List<Province> provinces) {
        List<Macro> gdp = latest(macro, provinces, Macro.Indicator.NOMINAL_GDP_CAD);
        List<Macro> population = latest(macro, provinces, Macro.Indicator.POPULATION);
        List<SourceRow> rows = new ArrayList<>(prices.rows(gdp));
        population.forEach(m -> rows.add(m.row()));
        return new ProvinceSizes(gdp.stream().mapToDouble(prices::of).toArray(),
                population.stream().mapToDouble(Macro::size).toArray(), rows);
    }

    /** The weight of a dollar by province. */
    double[] weights(Weighting weighting) {
        double[] weight = new double[gdp.length];
        for (int p = 0; p < weight.length; p++) {
            weight[p] = switch (weighting) {
                case GDP -> 1;
                case POPULATION -> population[p] / gdp[p];
                case EQUAL -> 1 / gdp[p];
            };
        }
        return weight;
    }

    /** What the GDP of all provinces weighs: a weighted net over this is the mean of their changes in GDP, as fractions of it. */
    double whole(Weighting weighting) {
        return switch (weighting) {
            case GDP -> Arrays.stream(gdp).sum();
            case POPULATION -> Arrays.stream(population).sum();
            case EQUAL -> gdp.length;
        };
    }

    private static List<Macro> latest(List<Macro> macro, List<Province> provinces, Macro.Indicator indicator) {
        return provinces.stream().map(province -> latest(macro, province, indicator).orElseThrow()).toList();
    }

    private static Optional<Macro> latest(List<Macro> macro, Province province, Macro.Indicator indicator) {
        return Macro.latest(macro, province, indicator, Integer.MAX_VALUE);
    }
}
