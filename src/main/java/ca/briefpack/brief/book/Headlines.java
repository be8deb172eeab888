package ca.briefpack.brief.book;

import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.GdpBook;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.model.Economy.Macro;
import ca.briefpack.model.Observed;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Province;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Trade;
import ca.briefpack.model.Trade.Export;
import ca.briefpack.model.Trade.Total;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The figures that open every brief, for a place and a sector. */
public final class Headlines {
    private final Study study;
    private final FigureBook book;
    private final String place;
    private final String sector;

    public Headlines(Study study, FigureBook book, String place, String sector) {
        this.study = study;
        this.book = book;
        this.place = place;
        this.sector = sector;
    }

    /** Adds the headline figures under their plain names. */
    public void addTo(BriefingBuilder contents) {
        contents.figure("exports-us", statusQuo(Indicator.EXPORTS_US))
                .figure("exports-at-risk", statusQuo(Indicator.EXPORTS_AT_RISK))
                .figure("exports-change", statusQuo(Indicator.EXPORTS_CHANGE))
                .figure("gdp-change", statusQuo(gdpChange()))
                .figure("gdp-spillover", statusQuo(Indicator.GDP_SPILLOVER_CHANGE))
                .figure("jobs-change", statusQuo(isCanada() ? Indicator.JOBS_CANADA_CHANGE : Indicator.JOBS_CHANGE))
                .figure("jobs-exposed", statusQuo(Indicator.JOBS_EXPOSED))
                .figure("effective-rate", statusQuo(Indicator.EFFECTIVE_RATE))
                .figure("effective-rate-baseline", book.of(new Cell(Scenario.BASELINE, place, sector, Indicator.EFFECTIVE_RATE)));
        List<Macro> gdp = latestGdp();
        contents.figure("exports-at-risk-share-of-gdp", shareOfGdp("exports-at-risk", Indicator.EXPORTS_AT_RISK, gdp))
                .figure("gdp-change-share", gdpChangeShare())
                .figure("exports-us-share-of-gdp", exportsShareOfGdp());
    }

    /**
     * All exports of the place, to the United States and the world, and what part of them is modelled by product; not available
     * where the total of a province is not held.
     */
    public void addTotals(BriefingBuilder contents, List<Export> basket) {
        List<SourceRow> both = new ArrayList<>(totals().orElse(List.of()).stream().map(Total::row).toList());
        basket.forEach(e -> both.add(e.row()));
        contents.figure("exports-us-all", total("exports-us-all", Total::toUsCad))
                .figure("exports-world", total("exports-world", Total::toWorldCad))
                .figure("us-share", usShare())
                .figure("coverage", totals().map(
                        totals -> book.share(prefix() + ".coverage", Baskets.value(basket), sum(totals, Total::toUsCad), both))
                        .orElseGet(() -> book.missing(prefix() + ".coverage", Unit.FRACTION, Reason.NOT_AVAILABLE)));
    }

    private Figure total(String name, ToDoubleFunction<Total> value) {
        String id = prefix() + "." + name;
        return totals().map(totals -> book.observed(id, sum(totals, value), Unit.CAD, totals.stream().map(Total::row).toList()))
                .orElseGet(() -> book.missing(id, Unit.CAD, Reason.NOT_AVAILABLE));
    }

    /** The part of the place's goods exports that goes to the United States. */
    public Figure usShare() {
        String id = prefix() + ".us-share";
        return totals()
                .map(totals -> book.share(id, sum(totals, Total::toUsCad), sum(totals, Total::toWorldCad),
                        totals.stream().map(Total::row).toList()))
                .orElseGet(() -> book.missing(id, Unit.FRACTION, Reason.NOT_AVAILABLE));
    }

    private static double sum(List<Total> totals, ToDoubleFunction<Total> value) {
        return totals.stream().mapToDouble(value).sum();
    }

    /** The published totals of the place; empty if that of a province is not held, or does not hold what its headings add to. */
    private Optional<List<Total>> totals() {
        Trade trade = study.evidence().trade();
        List<Province> places = isCanada() ? List.of(Province.values()) : List.of(Province.of(place));
        List<Total> totals = trade.totals().stream().filter(t -> places.contains(t.province()))
                .filter(t -> t.toUsCad() >= Baskets.value(Baskets.in(trade.exportsToUs(), t.province()))).toList();
        return Optional.of(totals).filter(held -> held.size() == places.size());
    }

    /** Exports to the United States as a share of the place's GDP. */
    public Figure exportsShareOfGdp() {
        return shareOfGdpOf("exports-us", statusQuo(Indicator.EXPORTS_US), latestGdp());
    }

    /** For Canada the effects of each province on the others count; for a province only its own do. */
    private Indicator gdpChange() {
        return isCanada() ? Indicator.GDP_CANADA_CHANGE : Indicator.GDP_CHANGE;
    }

    private boolean isCanada() {
        return place.equals(Cell.CANADA);
    }

    /** The modelled change in GDP under the status quo as a share of the place's GDP. */
    public Figure gdpChangeShare() {
        return shareOfGdp("gdp-change", gdpChange(), latestGdp());
    }

    /** A figure of the place as a share of its GDP. */
    public Figure shareOfGdp(String name, Figure figure) {
        return shareOfGdpOf(name, figure, latestGdp());
    }

    private Figure shareOfGdp(String name, Indicator indicator, List<Macro> gdp) {
        return shareOfGdpOf(name, statusQuo(indicator), gdp);
    }

    private Figure shareOfGdpOf(String name, Figure figure, List<Macro> gdp) {
        String id = prefix() + "." + name + "-share-of-gdp";
        if (figure.isMissing() || gdp.isEmpty()) {
            return book.missing(id, Unit.FRACTION, Reason.NOT_AVAILABLE);
        }
        GdpBook prices = GdpBook.of(study.evidence());
        return book.share(id, figure.estimate().orElseThrow(), prices.of(gdp),
                figure.lineage().by("share-of-gdp", prices.rows(gdp)).movedBy(prices.assumptions(gdp)));
    }

    /** Nominal GDP of the place in the latest year published for all of it. */
    private List<Macro> latestGdp() {
        List<Macro> published = study.evidence().economy().macro().stream()
                .filter(m -> m.indicator() == Macro.Indicator.NOMINAL_GDP_CAD && m.value() instanceof Observed.Value)
                .filter(m -> isCanada() || m.province().name().equals(place)).toList();
        int needed = isCanada() ? Province.values().length : 1;
        return published.stream().collect(Collectors.groupingBy(Macro::year, TreeMap::new, Collectors.toList()))
                .descendingMap().values().stream().filter(year -> year.size() == needed).findFirst().orElse(List.of());
    }

    private Figure statusQuo(Indicator indicator) {
        return book.of(new Cell(Scenario.STATUS_QUO, place, sector, indicator));
    }

    private String prefix() {
        return CellId.of(place, sector);
    }
}
