package ca.briefpack.impact.sum;

import ca.briefpack.impact.book.Indicator;
import ca.briefpack.impact.book.MultiplierBook;
import ca.briefpack.impact.book.PublishedTotals;
import ca.briefpack.impact.book.Spillover;
import ca.briefpack.model.Country;
import ca.briefpack.model.Province;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The value at every draw of an indicator of sales abroad, taken from the sums; empty where there is no value to give. */
public final class IndicatorValues {
    private static final int BASELINE = 0;
    private static final int STATUS_QUO = 1;
    private static final Province[] PROVINCES = Province.values();
    private final Sums grid;
    private final MultiplierBook multipliers;
    private final PublishedTotals published;
    private final Map<Spill, double[]> spills = new ConcurrentHashMap<>();

    private record Spill(Quantity canada, Span span) {
    }

    public IndicatorValues(Sums grid, MultiplierBook multipliers, PublishedTotals published) {
        this.grid = grid;
        this.multipliers = multipliers;
        this.published = published;
    }

    /** @param place a province's place in their order, or {@link Sums#CANADA} */
    public Optional<double[]> of(Indicator indicator, int scenario, int place, int sector, int draws) {
        if (indicator.isOfHome() || !hasValue(indicator, place, sector)) {
            return Optional.empty();
        }
        double[] values = values(indicator, new Span(scenario, place, sector, draws));
        return hasGap(values) ? Optional.empty() : Optional.of(values);
    }

    private static boolean hasGap(double[] values) {
        for (double value : values) {
            if (Double.isNaN(value)) {
                return true;
            }
        }
        return false;
    }

    /** A cell at all draws. */
    private record Span(int scenario, int place, int sector, int draws) {
        Span underStatusQuo() {
            return new Span(STATUS_QUO, place, sector, draws);
        }

        Span at(int otherPlace) {
            return new Span(scenario, otherPlace, sector, draws);
        }
    }

    private boolean hasValue(Indicator indicator, int place, int sector) {
        if (indicator.isByMultiplier() && place != Sums.CANADA && !multipliers.covers(Province.values()[place])) {
            return false;
        }
        if (indicator.isFromOthers()) {
            return multipliers.isSpread();
        }
        if (indicator == Indicator.EFFECTIVE_RATE) {
            return hasBase(place, sector);
        }
        if (indicator.counts(Country.CN) && !indicator.counts(Country.US)) {
            // only main headings are published: what is not listed is not known to be nothing
            return grid.first(BASELINE, Quantity.CHINA_EXPORTS, place, sector) > 0;
        }
        if (indicator == Indicator.EXPORTS_US_BEFORE || grid.first(BASELINE, Quantity.EXPORTS, place, sector) == 0
                && grid.first(BASELINE, Quantity.CHINA_EXPORTS, place, sector) == 0) {
            return true;
        }
        return (!indicator.isByMultiplier() || grid.first(BASELINE, Quantity.COVERED, place, sector) > 0)
                && (!indicator.isByResponse() || grid.first(BASELINE, Quantity.MODELLED, place, sector) > 0);
    }

    /** True if anything is sold that a rate can fall on. */
    public boolean hasBase(int place, int sector) {
        return rated(place, sector) > 0;
    }

    private double[] values(Indicator indicator, Span at) {
        return switch (indicator) {
            case EXPORTS_US -> at.sector == grid.all() ? same(total(at.place), at) : column(Quantity.EXPORTS, at);
            case EXPORTS_AT_RISK -> column(Quantity.AT_RISK, at);
            case EFFECTIVE_RATE -> ratio(column(Quantity.DUTY, at), column(Quantity.RATED, at));
            case EXPORTS_CHINA -> column(Quantity.CHINA_EXPORTS, at);
            case EXPORTS_US_BEFORE -> usBefore(at);
            case EXPORTS_CHINA_BEFORE -> column(Quantity.CHINA_BEFORE, at);
            case EXPORTS_US_CHANGE -> minus(column(Quantity.CHANGE, at), column(Quantity.CHINA_CHANGE, at));
            case EXPORTS_CHINA_CHANGE -> column(Quantity.CHINA_CHANGE, at);
            case EXPORTS_CHINA_CHANGE_VS_STATUS_QUO -> overStatusQuo(Quantity.CHINA_CHANGE, at);
            case HOME_SALES, HOME_SALES_CHANGE, HOME_SALES_CHANGE_VS_STATUS_QUO, HOME_GDP_CHANGE, HOME_GDP_CHANGE_VS_STATUS_QUO,
                    HOME_GDP_CANADA_CHANGE, HOME_GDP_CANADA_CHANGE_VS_STATUS_QUO, HOME_JOBS_CHANGE,
                    HOME_JOBS_CHANGE_VS_STATUS_QUO, HOME_JOBS_CANADA_CHANGE, HOME_JOBS_CANADA_CHANGE_VS_STATUS_QUO ->
                throw new IllegalArgumentException(indicator + " is not of sales abroad");
            case EXPORTS_CHANGE -> column(Quantity.CHANGE, at);
            case EXPORTS_CHANGE_VS_STATUS_QUO -> overStatusQuo(Quantity.CHANGE, at);
            case GDP_EXPOSED -> column(Quantity.GDP_EXPOSED, at);
            case GDP_CHANGE -> column(Quantity.GDP_OWN, at);
            case GDP_CHANGE_VS_STATUS_QUO -> overStatusQuo(Quantity.GDP_OWN, at);
            case GDP_SPILLOVER_CHANGE -> minus(column(Quantity.GDP_CANADA, at), column(Quantity.GDP_OWN, at));
            case GDP_CANADA_CHANGE -> column(Quantity.GDP_CANADA, at);
            case GDP_CANADA_CHANGE_VS_STATUS_QUO -> overStatusQuo(Quantity.GDP_CANADA, at);
            case JOBS_EXPOSED -> column(Quantity.JOBS_EXPOSED, at);
            case JOBS_CHANGE -> column(Quantity.JOBS_OWN, at);
            case JOBS_CHANGE_VS_STATUS_QUO -> overStatusQuo(Quantity.JOBS_OWN, at);
            case JOBS_CANADA_CHANGE -> column(Quantity.JOBS_CANADA, at);
            case JOBS_CANADA_CHANGE_VS_STATUS_QUO -> overStatusQuo(Quantity.JOBS_CANADA, at);
            case LABOUR_INCOME_CHANGE -> column(Quantity.INCOME_OWN, at);
            case GDP_RECEIVED_CHANGE -> received(Quantity.GDP_CANADA, Quantity.GDP_OWN, at);
            case GDP_TOTAL_CHANGE -> together(Quantity.GDP_CANADA, Quantity.GDP_OWN, at);
            case GDP_TOTAL_CHANGE_VS_STATUS_QUO -> minus(together(Quantity.GDP_CANADA, Quantity.GDP_OWN, at),
                    together(Quantity.GDP_CANADA, Quantity.GDP_OWN, at.underStatusQuo()));
            case JOBS_RECEIVED_CHANGE -> received(Quantity.JOBS_CANADA, Quantity.JOBS_OWN, at);
            case JOBS_TOTAL_CHANGE -> together(Quantity.JOBS_CANADA, Quantity.JOBS_OWN, at);
            case JOBS_TOTAL_CHANGE_VS_STATUS_QUO -> minus(together(Quantity.JOBS_CANADA, Quantity.JOBS_OWN, at),
                    together(Quantity.JOBS_CANADA, Quantity.JOBS_OWN, at.underStatusQuo()));
        };
    }

    /** What is not modelled, as headings that are not listed, is taken to be sold as it was. */
    private double[] usBefore(Span at) {
        double[] before = minus(column(Quantity.BEFORE, at), column(Quantity.CHINA_BEFORE, at));
        if (at.sector == grid.all()) {
            Sums.add(minus(same(total(at.place), at), column(Quantity.EXPORTS, at)), before);
        }
        return before;
    }

    /** What a place feels of all provinces' exports. */
    private double[] together(Quantity canada, Quantity own, Span span) {
        double[] sum = column(own, span);
        Sums.add(received(canada, own, span), sum);
        return sum;
    }

    /** What a place feels of the other provinces' exports; all places together feel all that spills over. */
    private double[] received(Quantity canada, Quantity own, Span span) {
        if (span.place == Sums.CANADA) {
            return spilled(canada, own, span);
        }
        double[] sum = new double[span.draws];
        for (Province exporter : PROVINCES) {
            double share = multipliers.spillover().share(exporter, PROVINCES[span.place]);
            if (share > 0) {
                // every place is asked for the same: what an exporter sets off is worked out once
                double[] spilled =
                        spills.computeIfAbsent(new Spill(canada, span.at(exporter.ordinal())), s -> spilled(canada, own, s.span));
                for (int d = 0; d < sum.length; d++) {
                    sum[d] += share * spilled[d];
                }
            }
        }
        return sum;
    }

    /** What the exports of a place set off outside it, at every draw. */
    private double[] spilled(Quantity canada, Quantity own, Span span) {
        return minus(column(canada, span), column(own, span));
    }

    private double[] overStatusQuo(Quantity quantity, Span span) {
        return minus(column(quantity, span), column(quantity, span.underStatusQuo()));
    }

    private double[] column(Quantity quantity, Span span) {
        return grid.column(span.scenario, quantity, span.place, span.sector, span.draws);
    }

    private static double[] same(double value, Span span) {
        double[] values = new double[span.draws];
        Arrays.fill(values, value);
        return values;
    }

    private static double[] minus(double[] one, double[] other) {
        double[] difference = new double[one.length];
        for (int d = 0; d < one.length; d++) {
            difference[d] = one[d] - other[d];
        }
        return difference;
    }

    private static double[] ratio(double[] one, double[] other) {
        double[] ratio = new double[one.length];
        for (int d = 0; d < one.length; d++) {
            ratio[d] = one[d] / other[d];
        }
        return ratio;
    }

    /** Exports of the listed headings that have tariff lines: the most that can be at risk. */
    public double rated(int place, int sector) {
        return grid.first(BASELINE, Quantity.RATED, place, sector);
    }

    /** Published exports of a place to the United States; Canada's are its provinces' added up. */
    double total(int place) {
        if (place != Sums.CANADA) {
            return published.total(Province.values()[place]);
        }
        double sum = 0;
        for (Province province : Province.values()) {
            sum += published.total(province);
        }
        return sum;
    }

    /** Exports in headings that the data do not list; empty if no total is published for a place that exports. */
    public Optional<Double> unlisted(int place) {
        if (place != Sums.CANADA) {
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

    public Spillover spillover() {
        return multipliers.spillover();
    }

    public PublishedTotals published() {
        return published;
    }
}
