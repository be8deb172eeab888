package ca.briefpack.brief;

import ca.briefpack.model.Estimate;
import ca.briefpack.model.Figure;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Lineage;
import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.model.Trade.Export;
import ca.briefpack.model.Unit;
import ca.briefpack.tariff.EffectiveRate;
import ca.briefpack.tariff.Rate;
import ca.briefpack.tariff.RateSchedule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The parts, by authority, of the effective rate of a basket of exports. Together they are the central value of the model's
 * effective rate, which also has the range. Special transactions have no tariff line and stand outside.
 */
final class Burden {
    private final FigureBook book;
    private final String id;
    private final EffectiveRate rate;
    private final Study study;
    private final RateSchedule schedule;
    private final List<Export> basket;

    /** @param id the prefix of the figures' ids: {@code ca.autos} */
    Burden(Study study, FigureBook book, String id, RateSchedule schedule, List<Export> basket) {
        this.study = study;
        this.book = book;
        this.id = id;
        this.schedule = schedule;
        this.basket = basket;
        this.rate = EffectiveRate.of(weights(basket), schedule);
    }

    /** What an authority adds to the rate, printed to the digits of the whole. */
    Figure part(Authority authority, Figure whole) {
        String name = id + ".effective-rate-" + authority.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Lineage lineage = new RateLineage(study, basket.stream().map(Export::row).toList())
                .with(rates(weights(basket), schedule), c -> c.authority() == authority).by("effective-rate");
        double part = rate.fraction(authority);
        return whole.estimate().map(estimate -> book.alone(name, part, estimate, lineage))
                .orElseGet(() -> book.derived(name, Estimate.exact(part, Unit.FRACTION), lineage));
    }

    /** The rates of a basket's headings. */
    static Stream<Rate> rates(Map<HsCode, Double> weights, RateSchedule schedule) {
        return weights.keySet().stream().flatMap(hs4 -> schedule.findRate(hs4).stream());
    }

    /** The authorities that add to the rate, largest first. */
    List<Authority> authorities() {
        return rate.byAuthority().entrySet().stream().filter(e -> e.getValue() > 0)
                .sorted(Map.Entry.<Authority, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).toList();
    }

    static Map<HsCode, Double> weights(List<Export> basket) {
        Map<HsCode, Double> weights = new TreeMap<>();
        basket.stream().filter(e -> !e.hs4().isSpecial()).forEach(e -> weights.merge(e.hs4(), e.valueCad(), Double::sum));
        return weights;
    }
}
