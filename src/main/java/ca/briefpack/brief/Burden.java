package ca.briefpack.brief;

import ca.briefpack.model.Estimate;
import ca.briefpack.model.Figure;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.model.Trade.Export;
import ca.briefpack.model.Unit;
import ca.briefpack.tariff.EffectiveRate;
import ca.briefpack.tariff.RateSchedule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The parts, by authority, of the effective rate of a basket of exports. Together they are the central value of the model's
 * effective rate, which also has the range. Special transactions have no tariff line and stand outside.
 */
final class Burden {
    private final FigureBook book;
    private final String id;
    private final EffectiveRate rate;
    private final List<SourceRow> rows;

    Burden(FigureBook book, String id, RateSchedule schedule, List<Export> basket) {
        this.book = book;
        this.id = id;
        this.rate = EffectiveRate.of(weights(basket), schedule);
        this.rows = basket.stream().map(Export::row).toList();
    }

    Figure part(Authority authority) {
        return figure("effective-rate-" + authority.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                rate.byAuthority().getOrDefault(authority, 0.0));
    }

    /** The authorities that add to the rate, largest first. */
    List<Authority> authorities() {
        return rate.byAuthority().entrySet().stream().filter(e -> e.getValue() > 0)
                .sorted(Map.Entry.<Authority, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).toList();
    }

    private Figure figure(String name, double fraction) {
        return book.derived(id + "." + name, Estimate.exact(fraction, Unit.FRACTION), "effective-rate", rows);
    }

    static Map<HsCode, Double> weights(List<Export> basket) {
        Map<HsCode, Double> weights = new TreeMap<>();
        basket.stream().filter(e -> !e.hs4().isSpecial()).forEach(e -> weights.merge(e.hs4(), e.valueCad(), Double::sum));
        return weights;
    }
}
