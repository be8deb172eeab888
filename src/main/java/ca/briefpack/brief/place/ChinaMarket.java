package ca.briefpack.brief.place;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.central;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.brief.book.AuthorityNames;
import ca.briefpack.brief.book.BriefingBuilder;
import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.RateLineage;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Chart.Bar;
import ca.briefpack.content.Chart.BuildUp;
import ca.briefpack.content.Fact;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Actors.Precision;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Sector;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.Trade.ChinaExport;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Unit;
import ca.briefpack.tariff.rate.Contribution;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.RateSchedule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a sector sells to China, what China's duties on it are made of, and how much of the sector's loss is there. */
public final class ChinaMarket {
    private static final String METHOD = "effective-rate";
    private final Study study;
    private final FigureBook book;
    private final Sector sector;
    private final Predicate<ChinaExport> ofSector;
    private final List<ChinaExport> exports;

    public ChinaMarket(Study study, FigureBook book, Sector sector, Predicate<ChinaExport> ofSector) {
        this.study = study;
        this.book = book;
        this.sector = sector;
        this.ofSector = ofSector;
        this.exports = study.evidence().trade().exportsToChina().stream().filter(ofSector).toList();
    }

    /**
     * Adds figures, tables and charts; and the fact {@code china-leads} where the greater part of the modelled loss is in China.
     */
    public void addTo(BriefingBuilder contents) {
        ChinaTable china = new ChinaTable(study, book, "CA." + sector.slug(), ofSector);
        Figure inChina = statusQuo(Indicator.EXPORTS_CHINA_CHANGE);
        Figure inUs = statusQuo(Indicator.EXPORTS_US_CHANGE);
        contents.table(china.table()).table(parts()).chart(buildUp()).chart(new ProvinceTables(study, book)
                .map("china-map", Scenario.STATUS_QUO, sector.code(), Indicator.EXPORTS_CHINA))
                .figure("china-at-risk", china.total()).figure("exports-china", statusQuo(Indicator.EXPORTS_CHINA))
                .figure("china-rate", total()).figure("china-before", statusQuo(Indicator.EXPORTS_CHINA_BEFORE))
                .figure("china-change", inChina).figure("us-change", inUs);
        boolean leads = loss(inChina) > loss(inUs);
        contents.facts("china-leads",
                leads ? List.of(new Fact("china-leads", "CN", new DatePoint(study.edition().asOf(), Precision.DAY),
                        sector.label(), sector.label(), Optional.of(inChina), sector.row())) : List.of());
    }

    private static double loss(Figure change) {
        return change.estimate().map(e -> Math.max(0, -e.central())).orElse(0.0);
    }

    /** One row a measure of China: the part of the average duty that it makes. */
    private Table parts() {
        TableBuilder table =
                new TableBuilder("china-rates").text("measure").number("china-rate-part", Scale.PERCENT, Unit.FRACTION);
        Map<TariffMeasure, Figure> byMeasure = byMeasure();
        byMeasure.forEach((measure, part) -> table.row(cells(words(measure.title()), central(part))));
        return byMeasure.isEmpty() ? table.build()
                : table.total(cells(new Table.Term("sector", "ALL"), central(total()))).build();
    }

    private BuildUp buildUp() {
        return new BuildUp("china-build-up", Scale.PERCENT, byMeasure().entrySet().stream()
                .map(e -> new Bar(e.getKey().title(), e.getValue())).toList(), new Bar(AuthorityNames.TOTAL, total()),
                Optional.empty());
    }

    private Map<TariffMeasure, Figure> byMeasure() {
        Map<TariffMeasure, Figure> parts = new LinkedHashMap<>();
        for (TariffMeasure measure : study.evidence().law().measures()) {
            double duty = exports.stream().mapToDouble(e -> e.valueCad() * rate(e, measure)).sum();
            if (duty > 0 && measure.inForce().contains(study.edition().asOf())) {
                parts.put(measure, share("china-rate." + measure.id(), duty, c -> c.measure().equals(measure.id())));
            }
        }
        return parts;
    }

    private double rate(ChinaExport export, TariffMeasure measure) {
        return schedule().findRate(export.hs4()).stream().flatMap(r -> r.contributions().stream())
                .filter(c -> c.measure().equals(measure.id())).mapToDouble(Contribution::rateFraction).sum();
    }

    private Figure total() {
        return share("china-rate", exports.stream()
                .mapToDouble(e -> e.valueCad() * schedule().findRate(e.hs4()).map(r -> r.totalFraction()).orElse(0.0)).sum(),
                c -> true);
    }

    private Figure share(String name, double duty, Predicate<Contribution> made) {
        String id = "ca." + sector.slug() + "." + name;
        double all = exports.stream().mapToDouble(ChinaExport::valueCad).sum();
        List<SourceRow> rows = exports.stream().map(ChinaExport::row).collect(Collectors.toList());
        return book.share(id, Estimate.exact(duty, Unit.CAD), all, new RateLineage(study, rows)
                .with(exports.stream().map(ChinaExport::hs4).distinct().flatMap(hs4 -> schedule().findRate(hs4).stream()), made)
                .by(METHOD));
    }

    private Figure statusQuo(Indicator indicator) {
        return book.of(new Cell(Scenario.STATUS_QUO, Cell.CANADA, sector.code(), indicator));
    }

    private RateSchedule schedule() {
        return study.rates().get(Lane.CANADA_TO_CHINA);
    }
}
