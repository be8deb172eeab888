package ca.briefpack.brief.place;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.central;

import ca.briefpack.brief.book.BriefingBuilder;
import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.RateLineage;
import ca.briefpack.brief.book.Study;
import ca.briefpack.brief.law.Burden;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Sector;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Trade.DomesticShare;
import ca.briefpack.model.Trade.Export;
import ca.briefpack.model.Trade.PartnerImports;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Unit;
import ca.briefpack.tariff.rate.EffectiveRate;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.RateSchedule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A sector's market in the United States: who sells there, and what each pays. */
public final class ProductTables {
    private final Study study;
    private final FigureBook book;
    private final Sector sector;
    private final List<Export> basket;
    private final List<PartnerImports> imports;

    public ProductTables(Study study, FigureBook book, Sector sector, List<Export> basket) {
        this.study = study;
        this.book = book;
        this.sector = sector;
        this.basket = basket;
        Set<HsCode> headings = study.evidence().reference().products().stream()
                .filter(p -> p.sector().equals(Optional.of(sector.code()))).map(p -> p.hs4()).collect(Collectors.toSet());
        this.imports = study.evidence().trade().usImports().stream().filter(i -> headings.contains(i.hs6().prefix(4))).toList();
    }

    /** One row a supplier of the United States' market: its share of imports and the additional duty it pays. */
    public Table competitors() {
        TableBuilder table = new TableBuilder("competitors").text("supplier").number("us-imports", Scale.MILLION, Unit.USD)
                .number("share-of-imports", Scale.PERCENT, Unit.FRACTION).number("additional-rate", Scale.PERCENT, Unit.FRACTION);
        double all = List.of(Country.partners()).stream().mapToDouble(this::value).sum();
        for (Country country : Country.partners()) {
            if (country != Country.US && value(country) > 0) {
                String id = "us." + sector.slug() + "." + country.name().toLowerCase(java.util.Locale.ROOT);
                table.row(cells(new Table.Term("place", country.name()),
                        central(book.observed(id + ".imports", value(country), Unit.USD, rows())),
                        central(book.share(id + ".share-of-imports", value(country), all, rows())),
                        central(rate(id, country))));
            }
        }
        return table.build();
    }

    /** Adds what makes up the rate of the sector's exports. */
    public void addBurden(BriefingBuilder contents) {
        new Burden(study, book, "ca." + sector.slug(), study.rates().get(Lane.CANADA_TO_US), basket)
                .addTo(contents, book.of(new Cell(Scenario.STATUS_QUO, Cell.CANADA, sector.code(), Indicator.EFFECTIVE_RATE)));
    }

    /** Canada's share of the United States' market, domestic supply included. */
    public Figure canadaShare() {
        String id = "us." + sector.slug() + ".canada-share";
        double all = List.of(Country.partners()).stream().mapToDouble(this::value).sum();
        return domestic().map(d -> book.share(id, (1 - d.shareFraction()) * value(Country.CA), all, withDomestic(d)))
                .orElseGet(() -> book.missing(id, Unit.FRACTION, Reason.NOT_AVAILABLE));
    }

    /** The share of the United States' market that its own producers supply. */
    public Figure domesticShare() {
        String id = "us." + sector.slug() + ".domestic-share";
        return domestic().map(d -> book.observed(id, d.shareFraction(), Unit.FRACTION, List.of(d.row())))
                .orElseGet(() -> book.missing(id, Unit.FRACTION, Reason.NOT_AVAILABLE));
    }

    private Figure rate(String id, Country country) {
        RateSchedule schedule = study.rates().get(new Lane(country, Country.US));
        Map<HsCode, Double> weights = new TreeMap<>();
        imports.forEach(i -> weights.merge(i.hs6().prefix(4), i.valueUsd().getOrDefault(country, 0.0), Double::sum));
        return exact(id + ".rate", EffectiveRate.of(weights, schedule).totalFraction(),
                new RateLineage(study, rows()).with(Burden.rates(weights, schedule)).by("effective-rate"));
    }

    private Figure exact(String id, double fraction, Lineage lineage) {
        return book.derived(id, Estimate.exact(fraction, Unit.FRACTION), lineage);
    }

    private double value(Country country) {
        return imports.stream().mapToDouble(i -> i.valueUsd().getOrDefault(country, 0.0)).sum();
    }

    private List<SourceRow> rows() {
        return imports.stream().map(PartnerImports::row).toList();
    }

    private List<SourceRow> withDomestic(DomesticShare share) {
        List<SourceRow> rows = new ArrayList<>(rows());
        rows.add(share.row());
        return rows;
    }

    private Optional<DomesticShare> domestic() {
        return study.evidence().trade().domesticShares().stream().filter(d -> d.sector().equals(sector.code())).findFirst();
    }
}
