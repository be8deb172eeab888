package ca.briefpack.impact;

import ca.briefpack.model.Country;
import ca.briefpack.model.Economy;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Province;
import ca.briefpack.model.SourceRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Where the figures of a study come from: the rows and the assumptions behind any indicator of any places and sector. */
final class Trail {
    private final Map<String, Economy.Parameter> parameters;
    private final StudyPlan plan;
    private final ExportBook exports;
    private final MarketBook markets;
    private final MultiplierBook multipliers;

    Trail(Evidence evidence, StudyPlan plan, ExportBook exports, MarketBook markets, MultiplierBook multipliers) {
        this.parameters = evidence.economy().parameters();
        this.plan = plan;
        this.exports = exports;
        this.markets = markets;
        this.multipliers = multipliers;
    }

    /** @param sector a sector's place in their order; empty for all sectors */
    List<SourceRow> rows(Indicator indicator, List<Province> places, Optional<Integer> sector) {
        Set<SourceRow> rows = new TreeSet<>();
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
        return List.copyOf(rows);
    }

    /** Ids of the parameters that move the figure, then ids of the {@link Assumption}s that it rests on. */
    List<String> assumptions(Indicator indicator, List<Province> places, Optional<Integer> sector) {
        Set<String> ids = new LinkedHashSet<>();
        parametersOf(indicator).forEach(p -> ids.add(p.id()));
        Set<Assumption> taken = new TreeSet<>();
        if (indicator.isByResponse()) {
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
            case LOST_SALES_DIVERTED -> indicator.isByResponse() && indicator.isByMultiplier();
        };
    }
}
