package ca.briefpack.weigh;

import ca.briefpack.model.Economy.Macro;
import ca.briefpack.model.Observed;
import ca.briefpack.model.Province;
import ca.briefpack.model.SourceRow;
import java.util.ArrayList;
import java.util.List;

/**
 * How large each province is, in one order of provinces: nominal GDP in dollars and population in persons, of the latest year
 * published for all of them.
 */
public record ProvinceSizes(double[] gdp, double[] population, List<SourceRow> rows) {
    public ProvinceSizes {
        gdp = gdp.clone();
        population = population.clone();
        rows = List.copyOf(rows);
    }

    /** @throws IllegalArgumentException if there is no year for which the size of every province is published */
    public static ProvinceSizes of(List<Macro> macro, List<Province> provinces) {
        List<SourceRow> rows = new ArrayList<>();
        double[] gdp = latest(macro, provinces, Macro.Indicator.NOMINAL_GDP_CAD, rows);
        return new ProvinceSizes(gdp, latest(macro, provinces, Macro.Indicator.POPULATION, rows), rows);
    }

    private static double[] latest(List<Macro> macro, List<Province> provinces, Macro.Indicator indicator, List<SourceRow> rows) {
        List<Macro> published = macro.stream().filter(m -> m.indicator() == indicator && m.value() instanceof Observed.Value)
                .toList();
        int year = published.stream().mapToInt(Macro::year).distinct().filter(y -> provinces.stream()
                .allMatch(p -> published.stream().anyMatch(m -> m.year() == y && m.province() == p))).max()
                .orElseThrow(() -> new IllegalArgumentException("no year has " + indicator + " of every province"));
        return provinces.stream().map(p -> published.stream().filter(m -> m.year() == year && m.province() == p).findFirst()
                .orElseThrow()).peek(m -> rows.add(m.row())).mapToDouble(m -> ((Observed.Value) m.value()).value()).toArray();
    }
}
