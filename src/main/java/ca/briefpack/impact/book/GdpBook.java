package ca.briefpack.impact.book;

import ca.briefpack.model.Economy;
import ca.briefpack.model.Economy.Macro;
import ca.briefpack.model.Economy.Parameter;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Trade;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Nominal GDP at the prices of the year of exports, so that a share of GDP has dollars of one year above and below. What was made
 * stays that of the year of GDP: growth since is not held.
 */
public final class GdpBook {
    /** The parameter by which the prices of GDP rise in a year after the latest one held. */
    public static final String PRICE_RISE = "gdp-price-rise-a-year";
    private final Optional<Parameter> rise;
    private final int year;

    /** @param year whose prices GDP is told at */
    public GdpBook(Economy economy, int year) {
        this.rise = Optional.ofNullable(economy.parameters().get(PRICE_RISE));
        this.year = year;
    }

    /** At the prices of the year that exports to the United States are of. */
    public static GdpBook of(Evidence evidence) {
        return new GdpBook(evidence.economy(),
                evidence.trade().exportsToUs().stream().mapToInt(Trade.Export::year).max().orElse(0));
    }

    /** GDP held of a year at the prices of the exports' year; as it is held where that is no later. */
    public double of(Macro gdp) {
        return gdp.size() * factor(gdp, Parameter::central);
    }

    /** The sum of what is held, between the ends of the rise of prices. */
    public Estimate of(List<Macro> gdp) {
        return new Estimate(sum(gdp, Parameter::low), sum(gdp, Parameter::central), sum(gdp, Parameter::high), Unit.CAD);
    }

    private double sum(List<Macro> gdp, ToDoubleFunction<Parameter> end) {
        return gdp.stream().mapToDouble(m -> m.size() * factor(m, end)).sum();
    }

    private double factor(Macro gdp, ToDoubleFunction<Parameter> end) {
        return rise.map(p -> Math.pow(end.applyAsDouble(p), Math.max(0, year - gdp.year()))).orElse(1.0);
    }

    /** The parameters that move it: the rise of prices where GDP held is of an earlier year. */
    public List<String> assumptions(List<Macro> gdp) {
        return rise.filter(p -> gdp.stream().anyMatch(m -> m.year() < year)).map(p -> List.of(p.id())).orElse(List.of());
    }

    /** The rows behind it: GDP as it is held and, where it is of an earlier year, the rise of prices. */
    public List<SourceRow> rows(List<Macro> gdp) {
        List<SourceRow> rows = new ArrayList<>(gdp.stream().map(Macro::row).toList());
        rise.filter(p -> gdp.stream().anyMatch(m -> m.year() < year)).ifPresent(p -> rows.add(p.row()));
        return rows;
    }
}
