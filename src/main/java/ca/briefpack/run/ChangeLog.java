package ca.briefpack.run;

import ca.briefpack.model.Evidence;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Law;
import ca.briefpack.model.Period;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.run.RateChanges.At;
import ca.briefpack.run.RateChanges.Kind;
import ca.briefpack.run.RateChanges.LawChange;
import ca.briefpack.run.RateChanges.ProductChange;
import ca.briefpack.tariff.Lane;
import ca.briefpack.tariff.Rate;
import ca.briefpack.tariff.RateAssumptions;
import ca.briefpack.tariff.RateEngine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What changed on a lane between two days: acts of law one by one, and the rates of its headings on either day. */
final class ChangeLog {
    private final Evidence evidence;
    private final Law law;
    private final RateEngine engine;
    private final RateAssumptions assumptions;

    ChangeLog(Evidence evidence, RateEngine engine, RateAssumptions assumptions) {
        this.evidence = evidence;
        this.law = evidence.law();
        this.engine = engine;
        this.assumptions = assumptions;
    }

    RateChanges of(ChangesQuery query) {
        Lane lane = new Lane(query.from(), query.into());
        TradeValues trade = TradeValues.of(evidence.trade(), lane);
        List<HsCode> headings = engine.headings(lane);
        List<ProductChange> products = new ArrayList<>();
        headings.forEach(hs4 -> findChange(hs4, lane, query, trade).ifPresent(products::add));
        products.sort(Comparator.comparing(ChangeLog::weight).reversed()
                .thenComparing(Comparator.comparing((ProductChange p) -> p.change().abs()).reversed())
                .thenComparing(ProductChange::hs4));
        return new RateChanges(query, acts(query), products, headings.size(), trade.currency(), open(query));
    }

    /** What became open in the span about duties that are held as unchanged: no change in the data is not yet no change. */
    private List<String> open(ChangesQuery query) {
        Set<String> onLane = law.measures().stream().filter(m -> m.border().imposedBy() == query.into() && m.border().covers(query.from())
                && m.inForce().contains(query.toDate())).map(TariffMeasure::id).collect(Collectors.toSet());
        return evidence.reference().cautions().stream()
                .filter(c -> begins(c.inForce(), query) && c.inForce().contains(query.toDate()) && !Collections.disjoint(c.measures(), onLane))
                .map(c -> evidence.reference().findSector(c.sector()).orElseThrow().label().en() + ": " + c.words().en()).toList();
    }

    private static BigDecimal weight(ProductChange product) {
        return product.change().abs().multiply(product.tradeValue().orElse(BigDecimal.ZERO));
    }

    private Optional<ProductChange> findChange(HsCode hs4, Lane lane, ChangesQuery query, TradeValues trade) {
        At before = at(engine.rate(hs4, lane, query.fromDate(), assumptions));
        At after = at(engine.rate(hs4, lane, query.toDate(), assumptions));
        boolean same = before.rate().equals(after.rate()) && before.prohibitedFraction().equals(after.prohibitedFraction());
        String label = evidence.reference().findProduct(hs4).map(p -> p.label().en()).orElse("");
        return same ? Optional.empty() : Optional.of(new ProductChange(hs4, label, Optional.ofNullable(trade.byHeading().get(hs4))
                .map(value -> BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_EVEN)), before, after));
    }

    private static At at(Rate rate) {
        return new At(Printed.of(rate.totalFraction()), Printed.of(rate.cusmaShare()), Printed.of(rate.prohibitedShare()));
    }

    private List<LawChange> acts(ChangesQuery query) {
        List<LawChange> acts = new ArrayList<>();
        for (TariffMeasure measure : law.measures()) {
            if (measure.border().imposedBy() == query.into() && measure.border().covers(query.from())) {
                beginningAndEnd(measure, query, acts);
                newLists(measure, query, acts);
                newRates(measure, query, acts);
            }
        }
        acts.sort(Comparator.comparing(LawChange::day).thenComparing(act -> act.measure().id()).thenComparing(LawChange::kind)
                .thenComparing(LawChange::detail));
        return acts;
    }

    private static void beginningAndEnd(TariffMeasure measure, ChangesQuery query, List<LawChange> acts) {
        if (begins(measure.inForce(), query)) {
            acts.add(act(measure, Kind.BEGAN, measure.inForce().from(), ""));
        }
        LocalDate last = measure.inForce().to();
        if (!last.isBefore(query.fromDate()) && last.isBefore(query.toDate())) {
            acts.add(act(measure, Kind.ENDED, last, ""));
        }
    }

    private static boolean begins(Period period, ChangesQuery query) {
        return period.from().isAfter(query.fromDate()) && !period.from().isAfter(query.toDate());
    }

    private void newLists(TariffMeasure measure, ChangesQuery query, List<LawChange> acts) {
        law.relistings(measure).forEach((day, codes) -> {
            if (day.isAfter(query.fromDate()) && !day.isAfter(query.toDate())) {
                acts.add(act(measure, Kind.SCOPE, day, "list of goods changed by " + codes.size() + (codes.size() == 1 ? " code" : " codes")));
            }
        });
    }

    private void newRates(TariffMeasure measure, ChangesQuery query, List<LawChange> acts) {
        law.companyDuties().stream().filter(duty -> duty.measure().equals(measure.id())
                        && assumptions.softwood().shares().containsKey(duty.company()) && begins(duty.inForce(), query)
                        && duty.inForce().from().isAfter(measure.inForce().from()))
                .forEach(duty -> acts.add(act(measure, Kind.RATE, duty.inForce().from(),
                        duty.company() + ", " + duty.review() + ": " + Printed.of(duty.totalFraction()).toPlainString())));
    }

    private static LawChange act(TariffMeasure measure, Kind kind, LocalDate day, String detail) {
        TariffMeasure.Legal legal = measure.legal();
        return new LawChange(RateReply.measure(measure), legal.authority(), kind, day, detail,
                legal.heading().isBlank() ? legal.instrument().en() : legal.instrument().en() + ", " + legal.heading());
    }
}
