package ca.briefpack.impact.sum;

import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.ExportBook;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.impact.book.Line;
import ca.briefpack.impact.book.MultiplierBook;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.impact.income.HomeTable;
import ca.briefpack.impact.market.Assumption;
import ca.briefpack.impact.market.MarketBook;
import ca.briefpack.impact.rates.Rates;
import ca.briefpack.impact.rates.Regime;
import ca.briefpack.impact.rates.StudyPlan;
import ca.briefpack.model.Country;
import ca.briefpack.model.Economy;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Province;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.figure.Unit;
import ca.briefpack.tariff.rate.Lane;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where the figures of a study come from: the rows and the assumptions behind any indicator of any places and sector. */
public final class ImpactLineage {
    private final Map<String, Economy.Parameter> parameters;
    private final Map<String, SourceRow> scenarios = new HashMap<>();
    private final Rates rates;
    private final StudyPlan plan;
    private final ExportBook exports;
    private final MarketBook markets;
    private final MultiplierBook multipliers;
    private final Map<Asked, List<SourceRow>> known = new ConcurrentHashMap<>();

    private final Optional<HomeTable> home;

    private record Asked(Line line, List<Regime> regimes, boolean allSuppliers) {
    }

    /** What the economy is known by. @param home where sales at home are worked out */
    public record Books(ExportBook exports, MarketBook markets, MultiplierBook multipliers, Optional<HomeTable> home) {
    }

    public ImpactLineage(Evidence evidence, Rates rates, StudyPlan plan, Books books) {
        this.parameters = evidence.economy().parameters();
        evidence.scenarios().forEach(s -> scenarios.put(s.id(), s.row()));
        this.rates = rates;
        this.plan = plan;
        this.exports = books.exports;
        this.markets = books.markets;
        this.multipliers = books.multipliers;
        this.home = books.home;
    }

    /** @param sector a sector's place in their order; empty for all sectors */
    public Set<SourceRow> rows(Indicator indicator, List<Province> places, Optional<Integer> sector) {
        Set<SourceRow> rows = new LinkedHashSet<>();
        if (indicator.isOfHome()) {
            home.ifPresent(table -> rows.addAll(table.rows(indicator, places, code(sector))));
        }
        for (Province province : places) {
            for (int h : lines(indicator, province, sector)) {
                rows.addAll(exports.rows(province.ordinal(), h));
                if (indicator.isByResponse()) {
                    markets.markets().get(h).ifPresent(m -> rows.addAll(m.rows()));
                }
                if (indicator.isByMultiplier()) {
                    rows.addAll(multipliers.rows(province, h));
                }
            }
        }
        parametersOf(indicator).forEach(p -> rows.add(parameters.get(p.id()).row()));
        if (indicator.unit() == Unit.JOBS) {
            Optional.ofNullable(parameters.get(MultiplierBook.PRICE_RISE)).ifPresent(p -> rows.add(p.row()));
        }
        return rows;
    }

    /**
     * The rows that set the rates that an indicator hangs on in every scenario: those of its calibration and of what it is set
     * against.
     */
    public Set<SourceRow> commonLawRows(Indicator indicator, List<Province> places, Optional<Integer> sector) {
        List<Regime> regimes = new ArrayList<>();
        if (indicator.isByResponse()) {
            regimes.add(plan.baseline());
            regimes.addAll(plan.calibrationRegimes());
        }
        if (indicator.isAgainstStatusQuo()) {
            regimes.add(plan.statusQuo());
        }
        return lawRows(indicator, places, sector, regimes);
    }

    /** The rows that set the rates of a scenario, with its own; none if the indicator hangs on no rate. */
    public Set<SourceRow> lawRows(String scenario, Indicator indicator, List<Province> places, Optional<Integer> sector) {
        boolean hangs = indicator.isByRates() || indicator.isByResponse();
        Set<SourceRow> rows = lawRows(indicator, places, sector,
                hangs ? plan.regimes().stream().filter(r -> r.scenario().equals(scenario)).toList() : List.of());
        Optional.ofNullable(scenarios.get(scenario)).filter(row -> hangs).ifPresent(rows::add);
        return rows;
    }

    private Set<SourceRow> lawRows(Indicator indicator, List<Province> places, Optional<Integer> sector, List<Regime> regimes) {
        Set<SourceRow> rows = new LinkedHashSet<>();
        if (!regimes.isEmpty()) {
            rated(indicator, places, sector).forEach(line -> rows.addAll(lawRows(indicator, line, regimes)));
        }
        return rows;
    }

    private Stream<Line> rated(Indicator indicator, List<Province> places, Optional<Integer> sector) {
        if (indicator.isOfHome()) {
            return home.stream().flatMap(table -> table.codes(code(sector)).stream()).map(hs -> new Line(Country.CA, hs));
        }
        return places.stream().flatMap(province -> lines(indicator, province, sector).stream()).distinct()
                .filter(exports::isRated).map(exports.lines()::get);
    }

    private String code(Optional<Integer> sector) {
        return sector.map(exports.sectors()::get).orElse(Cell.ALL);
    }

    /**
     * Canada's own rate is the indicator's, told to the codes and claims; who competes with it moves what it sells, and what
     * moved their rates and its own is told by the acts alone, for the rest stands with the rates.
     */
    private List<SourceRow> lawRows(Indicator indicator, Line line, List<Regime> regimes) {
        return known.computeIfAbsent(new Asked(line, regimes, indicator.isByResponse()), asked -> {
            Set<SourceRow> rows = new LinkedHashSet<>();
            Country into = line.into();
            for (Country from : Country.partners()) {
                if (from != into && (from == Country.CA || indicator.isByResponse())) {
                    regimes.stream().map(regime -> rates.grounds(new Lane(from, into), line.hs4(), regime))
                            .forEach(grounds -> rows.addAll(indicator.isByRates() ? grounds.rows() : grounds.acts()));
                }
            }
            return List.copyOf(rows);
        });
    }

    /** Ids of the parameters that move the figure, then ids of the {@link Assumption}s that it rests on. */
    public List<String> assumptions(Indicator indicator, List<Province> places, Optional<Integer> sector) {
        Set<String> ids = new LinkedHashSet<>();
        parametersOf(indicator).forEach(p -> ids.add(p.id()));
        Set<Assumption> taken = new TreeSet<>();
        if (indicator.isOfHome()) {
            taken.addAll(Set.of(Assumption.HOME_SALES_BY_IMPORTS, Assumption.ORDINARY_DUTIES_UNCHANGED));
            places.stream().filter(p -> indicator.isByMultiplier() && !multipliers.covers(p))
                    .forEach(p -> taken.add(Assumption.PLACES_WITHOUT_MULTIPLIERS));
        } else if (indicator.isByResponse()) {
            taken.add(plan.calibration() == StudyPlan.Calibration.NAIVE
                    ? Assumption.CALIBRATED_NAIVELY : Assumption.CALIBRATED_BY_MONTH);
        }
        for (Province province : places) {
            lines(indicator, province, sector).forEach(h -> taken.addAll(assumptions(indicator, province, h)));
        }
        taken.forEach(a -> ids.add(a.id()));
        return List.copyOf(ids);
    }

    private Set<Assumption> assumptions(Indicator indicator, Province province, int h) {
        Set<Assumption> taken = new TreeSet<>();
        if (indicator.isByResponse()) {
            markets.markets().get(h).ifPresentOrElse(m -> taken.addAll(m.assumptions()),
                    () -> taken.add(Assumption.HEADINGS_NOT_MODELLED));
        }
        if (indicator.isByMultiplier()) {
            if (!multipliers.covers(province)) {
                taken.add(Assumption.PLACES_WITHOUT_MULTIPLIERS);
            } else if (multipliers.effect(province.ordinal(), h).map(MultiplierBook.Effect::fallback).orElse(false)) {
                taken.add(Assumption.MULTIPLIER_FALLBACK);
            }
        }
        return taken;
    }

    /** The lines that a province sells; if it sells none, those that are published as zero, for a zero has its rows too. */
    private List<Integer> lines(Indicator indicator, Province province, Optional<Integer> sector) {
        List<Integer> within = IntStream.range(0, exports.lines().size()).filter(h -> indicator.counts(exports.into(h))).boxed()
                .filter(h -> sector.map(s -> s == exports.sectorIndex(h)).orElse(true)).toList();
        List<Integer> traded = within.stream().filter(h -> exports.value(province.ordinal(), h) != 0).toList();
        return traded.isEmpty() ? within : traded;
    }

    private static List<ModelParameter> parametersOf(Indicator indicator) {
        return Arrays.stream(ModelParameter.values()).filter(p -> moves(p, indicator)).toList();
    }

    private static boolean moves(ModelParameter parameter, Indicator indicator) {
        return switch (parameter) {
            case US_CONTENT_AUTOS, METAL_CONTENT, CUSMA_SHIFT -> indicator.counts(Country.US)
                    && (indicator.isByRates() || indicator.isByResponse());
            case CHINA_SHARE -> indicator.counts(Country.CN) && indicator.isByResponse();
            case HOME_SALES_SCALE -> indicator.isOfHome();
            case DEMAND_ELASTICITY, SUPPLY_ELASTICITY, SUBSTITUTION_SCALE -> indicator.isByResponse();
            case MULTIPLIER_SCALE -> indicator.isByMultiplier();
            case LOST_SALES_DIVERTED -> !indicator.isOfHome() && indicator.isByResponse() && indicator.isByMultiplier();
        };
    }
}
