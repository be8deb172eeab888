package ca.briefpack.impact;

import ca.briefpack.model.Country;
import ca.briefpack.model.Province;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** An indicator's value at every draw, taken from the sums; empty where there is no value to give. */
final class Series {
    private static final int BASELINE = 0;
    private static final int STATUS_QUO = 1;
    private static final Province[] PROVINCES = Province.values();
    private final Sums grid;
    private final MultiplierBook multipliers;
    private final PublishedTotals published;
    private final Map<Spill, double[]> spills = new ConcurrentHashMap<>();

    private record Spill(Quantity canada, Span span) {
    }

    Series(Sums grid, MultiplierBook multipliers, PublishedTotals published) {
        this.grid = grid;
        this.multipliers = multipliers;
        this.published = published;
    }

    /** @param place a province's place in their order, or {@link ImpactGrid#CANADA} */
    Optional<double[]> of(Indicator indicator, int scenario, int place, int sector, int draws) {
        if (!hasValue(indicator, place, sector)) {
            return Optional.empty();
        }
        double[] values = indicator.isFromOthers() ? fromOthers(indicator, new Span(scenario, place, sector, draws))
                : IntStream.range(0, draws).mapToDouble(d -> value(indicator, new Spot(scenario, place, sector, d))).toArray();
        return Arrays.stream(values).anyMatch(Double::isNaN) ? Optional.empty() : Optional.of(values);
    }

    /** All draws of a place, whose effects from other places are worked out in one go. */
    private record Span(int scenario, int place, int sector, int draws) {
        Span underStatusQuo() {
            return new Span(STATUS_QUO, place, sector, draws);
        }

        Span at(int otherPlace) {
            return new Span(scenario, otherPlace, sector, draws);
        }
    }

    private record Spot(int scenario, int place, int sector, int draw) {
    }

    private boolean hasValue(Indicator indicator, int place, int sector) {
        if (indicator.isByMultiplier() && place != ImpactGrid.CANADA && !multipliers.covers(Province.values()[place])) {
            return false;
        }
        if (indicator.isFromOthers()) {
            return multipliers.isSpread();
        }
        if (indicator.isOfHome()) {
            return grid.get(BASELINE, Quantity.HOME_SALES, place, sector, 0) > 0;
        }
        if (indicator.counts(Country.CN) && !indicator.counts(Country.US)) {
            // only main headings are published: what is not listed is not known to be nothing
            return grid.get(BASELINE, Quantity.CHINA_EXPORTS, place, sector, 0) > 0;
        }
        if (grid.get(BASELINE, Quantity.EXPORTS, place, sector, 0) == 0
                && grid.get(BASELINE, Quantity.CHINA_EXPORTS, place, sector, 0) == 0) {
            return true;
        }
        return (!indicator.isByMultiplier() || grid.get(BASELINE, Quantity.COVERED, place, sector, 0) > 0)
                && (!indicator.isByResponse() || grid.get(BASELINE, Quantity.MODELLED, place, sector, 0) > 0);
    }

    private double value(Indicator indicator, Spot at) {
        return switch (indicator) {
            case EXPORTS_US -> at.sector == grid.all() ? total(at.place) : get(Quantity.EXPORTS, at);
            case EXPORTS_AT_RISK -> get(Quantity.AT_RISK, at);
            case EFFECTIVE_RATE -> get(Quantity.DUTY, at) / get(Quantity.RATED, at);
            case EXPORTS_CHINA -> get(Quantity.CHINA_EXPORTS, at);
            case EXPORTS_US_CHANGE -> get(Quantity.CHANGE, at) - get(Quantity.CHINA_CHANGE, at);
            case EXPORTS_CHINA_CHANGE -> get(Quantity.CHINA_CHANGE, at);
            case EXPORTS_CHINA_CHANGE_VS_STATUS_QUO -> overStatusQuo(Quantity.CHINA_CHANGE, at);
            case HOME_SALES -> get(Quantity.HOME_SALES, at);
            case HOME_SALES_CHANGE -> get(Quantity.HOME_CHANGE, at);
            case HOME_SALES_CHANGE_VS_STATUS_QUO -> overStatusQuo(Quantity.HOME_CHANGE, at);
            case HOME_GDP_CHANGE -> get(Quantity.HOME_GDP_OWN, at);
            case HOME_GDP_CHANGE_VS_STATUS_QUO -> overStatusQuo(Quantity.HOME_GDP_OWN, at);
            case HOME_GDP_CANADA_CHANGE -> get(Quantity.HOME_GDP_CANADA, at);
            case HOME_GDP_CANADA_CHANGE_VS_STATUS_QUO -> overStatusQuo(Quantity.HOME_GDP_CANADA, at);
            case HOME_JOBS_CHANGE -> get(Quantity.HOME_JOBS_OWN, at);
            case HOME_JOBS_CHANGE_VS_STATUS_QUO -> overStatusQuo(Quantity.HOME_JOBS_OWN, at);
            case HOME_JOBS_CANADA_CHANGE -> get(Quantity.HOME_JOBS_CANADA, at);
            case HOME_JOBS_CANADA_CHANGE_VS_STATUS_QUO -> overStatusQuo(Quantity.HOME_JOBS_CANADA, at);
            case EXPORTS_CHANGE -> get(Quantity.CHANGE, at);
            case EXPORTS_CHANGE_VS_STATUS_QUO -> overStatusQuo(Quantity.CHANGE, at);
            case GDP_EXPOSED -> get(Quantity.GDP_EXPOSED, at);
            case GDP_CHANGE -> get(Quantity.GDP_OWN, at);
            case GDP_CHANGE_VS_STATUS_QUO -> overStatusQuo(Quantity.GDP_OWN, at);
            case GDP_SPILLOVER_CHANGE -> get(Quantity.GDP_CANADA, at) - get(Quantity.GDP_OWN, at);
            case GDP_CANADA_CHANGE -> get(Quantity.GDP_CANADA, at);
            case GDP_CANADA_CHANGE_VS_STATUS_QUO -> overStatusQuo(Quantity.GDP_CANADA, at);
            case JOBS_EXPOSED -> get(Quantity.JOBS_EXPOSED, at);
            case JOBS_CHANGE -> get(Quantity.JOBS_OWN, at);
            case JOBS_CHANGE_VS_STATUS_QUO -> overStatusQuo(Quantity.JOBS_OWN, at);
            case JOBS_CANADA_CHANGE -> get(Quantity.JOBS_CANADA, at);
            case JOBS_CANADA_CHANGE_VS_STATUS_QUO -> overStatusQuo(Quantity.JOBS_CANADA, at);
            case LABOUR_INCOME_CHANGE -> get(Quantity.INCOME_OWN, at);
            default -> throw new IllegalArgumentException(indicator + " comes from other places");
        };
    }

    private double[] fromOthers(Indicator indicator, Span span) {
        return switch (indicator) {
            case GDP_RECEIVED_CHANGE -> received(Quantity.GDP_CANADA, Quantity.GDP_OWN, span);
            case GDP_TOTAL_CHANGE -> together(Quantity.GDP_CANADA, Quantity.GDP_OWN, span);
            case GDP_TOTAL_CHANGE_VS_STATUS_QUO -> minus(together(Quantity.GDP_CANADA, Quantity.GDP_OWN, span),
                    together(Quantity.GDP_CANADA, Quantity.GDP_OWN, span.underStatusQuo()));
            case JOBS_RECEIVED_CHANGE -> received(Quantity.JOBS_CANADA, Quantity.JOBS_OWN, span);
            case JOBS_TOTAL_CHANGE -> together(Quantity.JOBS_CANADA, Quantity.JOBS_OWN, span);
            case JOBS_TOTAL_CHANGE_VS_STATUS_QUO -> minus(together(Quantity.JOBS_CANADA, Quantity.JOBS_OWN, span),
                    together(Quantity.JOBS_CANADA, Quantity.JOBS_OWN, span.underStatusQuo()));
            default -> throw new IllegalArgumentException(indicator + " is a place's own");
        };
    }

    /** What a place feels of all provinces' exports. */
    private double[] together(Quantity canada, Quantity own, Span span) {
        double[] sum = received(canada, own, span);
        for (int d = 0; d < sum.length; d++) {
            sum[d] = get(own, new Spot(span.scenario, span.place, span.sector, d)) + sum[d];
        }
        return sum;
    }

    /** What a place feels of the other provinces' exports; all places together feel all that spills over. */
    private double[] received(Quantity canada, Quantity own, Span span) {
        if (span.place == ImpactGrid.CANADA) {
            return spilled(canada, own, span);
        }
        double[] sum = new double[span.draws];
        for (Province exporter : PROVINCES) {
            double share = multipliers.spillover().share(exporter, PROVINCES[span.place]);
            if (share > 0) {
                // every place is asked for the same: what an exporter sets off is worked out once
                double[] spilled = spills.computeIfAbsent(new Spill(canada, span.at(exporter.ordinal())), s -> spilled(canada, own, s.span));
                for (int d = 0; d < sum.length; d++) {
                    sum[d] += share * spilled[d];
                }
            }
        }
        return sum;
    }

    /** What the exports of a place set off outside it, at every draw. */
    private double[] spilled(Quantity canada, Quantity own, Span span) {
        return IntStream.range(0, span.draws).mapToObj(d -> new Spot(span.scenario, span.place, span.sector, d))
                .mapToDouble(at -> get(canada, at) - get(own, at)).toArray();
    }

    private static double[] minus(double[] one, double[] other) {
        return IntStream.range(0, one.length).mapToDouble(d -> one[d] - other[d]).toArray();
    }

    private double get(Quantity quantity, Spot at) {
        return grid.get(at.scenario, quantity, at.place, at.sector, at.draw);
    }

    private double overStatusQuo(Quantity quantity, Spot at) {
        return get(quantity, at) - grid.get(STATUS_QUO, quantity, at.place, at.sector, at.draw);
    }

    /** Exports of the listed headings that have tariff lines: the most that can be at risk. */
    double rated(int place, int sector) {
        return grid.get(BASELINE, Quantity.RATED, place, sector, 0);
    }

    /** Published exports of a place to the United States; Canada's are its provinces' added up. */
    double total(int place) {
        if (place != ImpactGrid.CANADA) {
            return published.total(Province.values()[place]);
        }
        double sum = 0;
        for (Province province : Province.values()) {
            sum += published.total(province);
        }
        return sum;
    }

    /** Exports in headings that the data do not list; empty if no total is published for a place that exports. */
    Optional<Double> unlisted(int place) {
        if (place != ImpactGrid.CANADA) {
            return published.unlisted(Province.values()[place]);
        }
        double sum = 0;
        for (Province province : Province.values()) {
            Optional<Double> ofProvince = published.unlisted(province);
            if (ofProvince.isEmpty() && published.total(province) != 0) {
                return Optional.empty();
            }
            sum += ofProvince.orElse(0.0);
        }
        return Optional.of(sum);
    }

    Spillover spillover() {
        return multipliers.spillover();
    }

    PublishedTotals published() {
        return published;
    }
}
