package ca.briefpack.desk.rate;

import ca.briefpack.desk.rate.RateChanges.At;
import ca.briefpack.desk.rate.RateChanges.ProductChange;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Law;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.tariff.RateEngine;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.Rate;
import ca.briefpack.tariff.rate.RateAssumptions;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
        return new RateChanges(query, new LawLog(law, assumptions).acts(query), products, headings.size(), trade.currency(),
                open(query));
    }

    /** What became open in the span about duties that are held as unchanged: no change in the data is not yet no change. */
    private List<String> open(ChangesQuery query) {
        Set<String> onLane =
                law.measures().stream().filter(m -> m.border().imposedBy() == query.into() && m.border().covers(query.from())
                        && m.inForce().contains(query.toDate())).map(TariffMeasure::id).collect(Collectors.toSet());
        return evidence.reference().cautions().stream()
                .filter(c -> LawLog.begins(c.inForce(), query) && c.inForce().contains(query.toDate())
                        && !Collections.disjoint(c.measures(), onLane))
                .map(c -> evidence.reference().findSector(c.sector()).orElseThrow().label().en() + ": " + c.words().en())
                .toList();
    }

    private static BigDecimal weight(ProductChange product) {
        return product.change().abs().multiply(product.tradeValue().orElse(BigDecimal.ZERO));
    }

    private Optional<ProductChange> findChange(HsCode hs4, Lane lane, ChangesQuery query, TradeValues trade) {
        At before = at(engine.rate(hs4, lane, query.fromDate(), assumptions));
        At after = at(engine.rate(hs4, lane, query.toDate(), assumptions));
        boolean same = before.rate().compareTo(after.rate()) == 0
                && before.prohibitedFraction().compareTo(after.prohibitedFraction()) == 0;
        String label = evidence.reference().findProduct(hs4).map(p -> p.label().en()).orElse("");
        return same ? Optional.empty() : Optional.of(new ProductChange(hs4, label, Optional.ofNullable(trade.byHeading().get(hs4))
                .map(value -> BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_EVEN)), before, after));
    }

    private static At at(Rate rate) {
        return new At(Printed.of(rate.totalFraction()), Printed.of(rate.cusmaShare()), Printed.of(rate.prohibitedShare()));
    }
}
