package ca.briefpack.desk.rate;

import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Trade;
import ca.briefpack.tariff.rate.Lane;
import java.util.Map;
import java.util.TreeMap;

/** Yearly trade of a lane by heading, as the importing or exporting side counts it; empty where the lane's trade is not held. */
record TradeValues(String currency, Map<HsCode, Double> byHeading) {

    static TradeValues of(Trade trade, Lane lane) {
        Map<HsCode, Double> values = new TreeMap<>();
        if (lane.equals(Lane.CANADA_TO_US)) {
            trade.exportsToUs().forEach(row -> values.merge(row.hs4(), row.valueCad(), Double::sum));
        } else if (lane.from() == Country.CA && lane.into() == Country.CN) {
            trade.exportsToChina().forEach(row -> values.merge(row.hs4(), row.valueCad(), Double::sum));
        } else if (lane.into() == Country.CA && lane.from() == Country.US) {
            trade.canadaImports().forEach(row -> values.merge(row.hs4(), row.fromUsCad(), Double::sum));
        } else if (lane.into() == Country.CA && lane.from() == Country.CN) {
            trade.canadaImports().forEach(row -> values.merge(row.hs4(), row.fromChinaCad(), Double::sum));
        } else if (lane.into() == Country.US) {
            trade.usImports().forEach(
                    row -> values.merge(row.hs6().prefix(4), row.valueUsd().getOrDefault(lane.from(), 0.0), Double::sum));
            return new TradeValues("USD", values);
        }
        return new TradeValues("CAD", values);
    }
}
