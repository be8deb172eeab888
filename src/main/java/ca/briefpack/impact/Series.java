package ca.briefpack.impact;

import ca.briefpack.model.Country;
import ca.briefpack.model.Province;
import java.util.Optional;

/** An indicator's value at every draw, taken from the sums; empty where there is no value to give. */
final class Series {
    private static final int BASELINE = 0;
    private static final int STATUS_QUO = 1;
    private static final Province[] PROVINCES = Province.values();
    private final Sums grid;
    private final MultiplierBook multipliers;
    private final PublishedTotals published;

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
        double[] values = new double[draws];
        for (int d = 0; d < draws; d++) {
            values[d] = value(indicator, new Spot(scenario, place, sector, d));
            if (Double.isNaN(values[d])) {
                return Optional.empty();
            }
        }
        return Optional.of(values);
    }

    private record Spot(int scenario, int place, int sector, int draw) {
        Spot underStatusQuo() {
            return new Spot(STATUS_QUO, place, sector, draw);
        }
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
            case GDP_RECEIVED_CHANGE -> received(Quantity.GDP_CANADA, Quantity.GDP_OWN, at);
            case GDP_TOTAL_CHANGE -> together(Quantity.GDP_CANADA, Quantity.GDP_OWN, at);
            case GDP_TOTAL_CHANGE_VS_STATUS_QUO -> together(Quantity.GDP_CANADA, Quantity.GDP_OWN, at)
                    - together(Quantity.GDP_CANADA, Quantity.GDP_OWN, at.underStatusQuo());
            case JOBS_RECEIVED_CHANGE -> received(Quantity.JOBS_CANADA, Quantity.JOBS_OWN, at);
            case JOBS_TOTAL_CHANGE -> together(Quantity.JOBS_CANADA, Quantity.JOBS_OWN, at);
            case JOBS_TOTAL_CHANGE_VS_STATUS_QUO -> together(Quantity.JOBS_CANADA, Quantity.JOBS_OWN, at)
                    - together(Quantity.JOBS_CANADA, Quantity.JOBS_OWN, at.underStatusQuo());
            case JOBS_EXPOSED -> get(Quantity.JOBS_EXPOSED, at);
            case JOBS_CHANGE -> get(Quantity.JOBS_OWN, at);
            case JOBS_CHANGE_VS_STATUS_QUO -> overStatusQuo(Quantity.JOBS_OWN, at);
            case JOBS_CANADA_CHANGE -> get(Quantity.JOBS_CANADA, at);
            case JOBS_CANADA_CHANGE_VS_STATUS_QUO -> overStatusQuo(Quantity.JOBS_CANADA, at);
            case LABOUR_INCOME_CHANGE -> get(Quantity.INCOME_OWN, at);
        };
    }

    /** What a place feels of all provinces' exports. */
    private double together(Quantity canada, Quantity own, Spot at) {
        return get(own, at) + received(canada, own, at);
    }

    /** What a place feels of the other provinces' exports; all places together feel all that spills over. */
    private double received(Quantity canada, Quantity own, Spot at) {
        if (at.place == ImpactGrid.CANADA) {
            return get(canada, at) - get(own, at);
        }
        double sum = 0;
        for (Province exporter : PROVINCES) {
            double share = multipliers.spillover().share(exporter, PROVINCES[at.place]);
            if (share > 0) {
                Spot there = new Spot(at.scenario, exporter.ordinal(), at.sector, at.draw);
                sum += share * (get(canada, there) - get(own, there));
            }
        }
        return sum;
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
