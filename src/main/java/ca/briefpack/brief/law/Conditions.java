package ca.briefpack.brief.law;

import ca.briefpack.brief.book.BriefingBuilder;
import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.RateLineage;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Fact;
import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Actors.Precision;
import ca.briefpack.model.Law.Condition;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.Trade.Export;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Unit;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.Rate;
import ca.briefpack.tariff.rate.RateSchedule;
import ca.briefpack.tariff.rate.Spread;
import ca.briefpack.tariff.rate.Spread.Hinge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** The conditions of use on which measures in force fall on a basket of exports to the United States, or leave it be. */
public final class Conditions {
    /** From this many points of the rate on, page 1 says how far it may lie from what is printed. */
    private static final double WORTH_A_WORD = 0.05;
    private final Study study;
    private final FigureBook book;
    private final List<Export> basket;

    public Conditions(Study study, FigureBook book, List<Export> basket) {
        this.study = study;
        this.book = book;
        this.basket = basket;
    }

    /**
     * Adds {@code conditions}: a fact for each condition and measure that hangs on it, its kind {@code OPEN} where nothing is
     * known of the share that meets it; {@code conditions-lead}, the open ones if they could move the rate far; and, if there are
     * any, {@code rate-low} and {@code rate-high}, the effective rate if all such shares lie where they make it least and most.
     *
     * @param id the prefix of the figures' ids: {@code ca.pharma}
     */
    public void addTo(BriefingBuilder contents, String id) {
        List<Fact> facts = value() > 0 ? facts() : List.of();
        boolean wide = !facts.isEmpty() && bound(Spread::high) - bound(Spread::low) >= WORTH_A_WORD;
        contents.facts("conditions", facts)
                .facts("conditions-lead", facts.stream().filter(f -> wide && f.kind().equals("OPEN")).toList());
        if (!facts.isEmpty()) {
            contents.figure("rate-low", figure(id + ".rate-low", bound(Spread::low)))
                    .figure("rate-high", figure(id + ".rate-high", bound(Spread::high)));
        }
    }

    private List<Fact> facts() {
        Map<String, TariffMeasure> inForce = new HashMap<>();
        study.evidence().law().measures().stream().filter(m -> m.inForce().contains(study.edition().asOf()))
                .forEach(m -> inForce.put(m.id(), m));
        List<Fact> facts = new ArrayList<>();
        rates().stream().flatMap(rate -> rate.coverage().spread().hinges().stream()).distinct()
                .sorted(Comparator.comparing(Hinge::measure).thenComparing(Hinge::condition))
                .forEach(hinge -> facts.add(fact(hinge, inForce.get(hinge.measure()))));
        return facts;
    }

    private Fact fact(Hinge hinge, TariffMeasure measure) {
        Condition condition = study.evidence().law().conditions().get(hinge.condition());
        return new Fact(hinge.measure() + "." + hinge.condition(), condition.open() ? "OPEN" : "COUNTED",
                new DatePoint(measure.inForce().from(), Precision.DAY), condition.note(), measure.title(),
                Optional.of(new LawTables(study, book).rate(measure)), condition.row());
    }

    private double bound(ToDoubleFunction<Spread> end) {
        double duty = Burden.weights(basket).entrySet().stream().mapToDouble(e -> e.getValue() * schedule().findRate(e.getKey())
                .map(rate -> end.applyAsDouble(rate.coverage().spread())).orElse(0.0)).sum();
        return duty / value();
    }

    /** What of the basket a rate can fall on; without any no rate hangs on a condition. */
    private double value() {
        return Burden.weights(basket).values().stream().mapToDouble(Double::doubleValue).sum();
    }

    private Figure figure(String id, double fraction) {
        return book.derived(id, Estimate.exact(fraction, Unit.FRACTION),
                new RateLineage(study, basket.stream().map(Export::row).toList())
                        .with(rates().stream()).by("effective-rate"));
    }

    private List<Rate> rates() {
        return Burden.rates(Burden.weights(basket), schedule()).toList();
    }

    private RateSchedule schedule() {
        return study.rates().get(Lane.CANADA_TO_US);
    }
}
