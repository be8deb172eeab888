package ca.briefpack.brief;

import ca.briefpack.brief.actor.ActorFacts;
import ca.briefpack.brief.actor.ActorSections;
import ca.briefpack.brief.actor.ActorTables;
import ca.briefpack.brief.actor.NextDecision;
import ca.briefpack.brief.book.Baskets;
import ca.briefpack.brief.book.BriefingBuilder;
import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Headlines;
import ca.briefpack.brief.book.Study;
import ca.briefpack.brief.law.Bans;
import ca.briefpack.brief.law.Cautions;
import ca.briefpack.brief.law.CompanyRates;
import ca.briefpack.brief.law.Conditions;
import ca.briefpack.brief.law.HistoryTables;
import ca.briefpack.brief.law.LawChanges;
import ca.briefpack.brief.law.LawSeen;
import ca.briefpack.brief.law.LawTables;
import ca.briefpack.brief.method.ChangeTables;
import ca.briefpack.brief.method.CrossCheckTables;
import ca.briefpack.brief.method.MethodTables;
import ca.briefpack.brief.option.ChoiceTables;
import ca.briefpack.brief.option.IncomeFigures;
import ca.briefpack.brief.option.ScenarioTables;
import ca.briefpack.brief.option.ShownScenarios;
import ca.briefpack.brief.option.SwingTables;
import ca.briefpack.brief.place.ChinaMarket;
import ca.briefpack.brief.place.HeadingTables;
import ca.briefpack.brief.place.MarketTables;
import ca.briefpack.brief.place.NoStory;
import ca.briefpack.brief.place.OwnTariffTables;
import ca.briefpack.brief.place.ProductTables;
import ca.briefpack.brief.place.ProvinceTables;
import ca.briefpack.content.Briefing;
import ca.briefpack.content.Fact;
import ca.briefpack.content.PackSpec;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Actors.Precision;
import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Sector;
import ca.briefpack.model.Trade.Export;
import ca.briefpack.tariff.rate.Lane;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Composes the brief of a sector group. */
final class SectorBriefing {
    private final Study study;

    SectorBriefing(Study study) {
        this.study = study;
    }

    Briefing compose(Sector sector) {
        FigureBook book = new FigureBook(study);
        BriefingBuilder contents = new BriefingBuilder(study, book);
        Baskets baskets = new Baskets(study.evidence());
        List<Export> basket = baskets.of(sector);
        Set<HsCode> headings = baskets.sold(sector);
        new Headlines(study, book, "CA", sector.code()).addTo(contents);
        contents.facts("bound", bound(sector));
        new ChangeTables(study, book, "CA", sector.code()).addTo(contents);
        ProductTables products = new ProductTables(study, book, sector, basket);
        products.addBurden(contents);
        new HeadingTables(study, book, sector.slug(), basket, headings).addTo(contents);
        new Bans(study, book).addTo(contents, "ca." + sector.slug(), basket, false);
        new Conditions(study, book, basket).addTo(contents, "ca." + sector.slug());
        contents.table(products.competitors())
                .figure("canada-share-of-us-market", products.canadaShare())
                .figure("us-domestic-share", products.domesticShare());
        contents.table(new HistoryTables(study, book, "ca." + sector.slug(), basket).table());
        addProvinces(contents, book, sector);
        new Cautions(study, book, Cell.CANADA).addTo(contents, sector.code(), List.of(sector));
        addLaw(contents, book, basket, headings);
        new ChinaMarket(study, book, sector, e -> baskets.isIn(e.hs4(), sector)).addTo(contents);
        NoStory.addTo(contents, sector, study.edition().asOf());
        OwnTariffTables own = new OwnTariffTables(study, book);
        contents.table(own.of(sector)).table(own.prices(List.of(sector)))
                .table(new MarketTables(study, book).byMarket(Cell.CANADA, sector.code()));
        addScenarios(contents, book, sector);
        addActors(contents, book, sector);
        new NextDecision(study, book).addTo(contents, "ca." + sector.slug(), basket, baskets.toChina(sector));
        new ActorSections(study, book, new IncomeFigures(study, book)::income).addSector(contents, sector);
        Set<String> touching = LawTables.lastDays(study, headings).keySet();
        new LawChanges(study, book).addTo(contents, m -> touching.contains(m.id()), LawChanges.on(headings),
                contents.listFacts("events"));
        contents.table(new CrossCheckTables(study, book).byModel(sector.code()))
                .table(new MethodTables(study, book).parameters());
        return LawSeen.close(contents, study, PackSpec.of(sector));
    }

    /** The sector itself where contracts and lines bind what it sells, so that no duty moves its sales within a year. */
    private List<Fact> bound(Sector sector) {
        return sector.response() != Sector.Response.BOUND ? List.of()
                : List.of(new Fact(sector.slug(), "bound", new DatePoint(study.edition().asOf(), Precision.DAY), sector.label(),
                        sector.label(), Optional.empty(), sector.row()));
    }

    private void addProvinces(BriefingBuilder contents, FigureBook book, Sector sector) {
        ProvinceTables provinces = new ProvinceTables(study, book);
        contents.table(provinces.impact("provinces", sector.code())).chart(provinces.losses(sector.code()))
                .chart(provinces.largest(sector.code()))
                .chart(provinces.map("export-map", Scenario.STATUS_QUO, sector.code(), Indicator.EXPORTS_US));
    }

    private void addLaw(BriefingBuilder contents, FigureBook book, List<Export> basket, Set<HsCode> headings) {
        LawTables law = new LawTables(study, book);
        new CompanyRates(study, book).addTo(contents, basket);
        contents.table(law.instruments("instruments", Country.US, Country.CA,
                LawTables.orNone(LawTables.applied(study, Lane.CANADA_TO_US, headings))))
                .table(law.instruments("counter-measures", Country.CA, Country.US,
                        LawTables.orNone(LawTables.applied(study, Lane.US_TO_CANADA, headings))))
                .table(law.instruments("china-measures", Country.CN, Country.CA,
                        LawTables.orNone(LawTables.applied(study, Lane.CANADA_TO_CHINA, headings))))
                .table(law.timeline(lastDaysOf(headings)));
    }

    private Map<String, LocalDate> lastDaysOf(Set<HsCode> headings) {
        Map<String, LocalDate> last = LawTables.lastDays(study, headings);
        return last.isEmpty() ? Map.of("-", LocalDate.MAX) : last;
    }

    private void addScenarios(BriefingBuilder contents, FigureBook book, Sector sector) {
        ShownScenarios shown = ShownScenarios.of(study, Cell.CANADA, sector.code());
        shown.addTo(contents, study);
        ScenarioTables scenarios = new ScenarioTables(study, book, shown);
        contents.table(scenarios.about()).table(scenarios.table("CA", sector.code())).chart(scenarios.chart("CA", sector.code()))
                .table(new MarketTables(study, book).scenarios(Cell.CANADA, sector.code(), shown));
        new ChoiceTables(study, book).addTo(contents, sector);
        new SwingTables(study, book, "CA", sector.code()).addTo(contents);
    }

    private void addActors(BriefingBuilder contents, FigureBook book, Sector sector) {
        ActorFacts facts = new ActorFacts(study.evidence(), study.edition().asOf(), Set.of(), Set.of(sector.code()));
        ActorTables tables = new ActorTables(study, book);
        contents.facts("positions", facts.positions()).facts("asks", facts.asks())
                .facts("asks-before", facts.asksBefore()).facts("events", facts.events())
                .facts("plants", facts.plants(study.edition().baseline())).facts("calendar", facts.calendar())
                .table(tables.positions(facts.positions())).table(tables.events("events", facts.events()))
                .table(tables.events("calendar", facts.calendar())).table(tables.support(facts.support()));
    }
}
