package ca.briefpack.brief;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.central;
import static ca.briefpack.content.TableBuilder.words;

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
import ca.briefpack.brief.law.HistoryTables;
import ca.briefpack.brief.law.LawChanges;
import ca.briefpack.brief.law.LawSeen;
import ca.briefpack.brief.law.LawTables;
import ca.briefpack.brief.law.PublishedRates;
import ca.briefpack.brief.method.BackTestTable;
import ca.briefpack.brief.method.Benchmarks;
import ca.briefpack.brief.method.ChangeTables;
import ca.briefpack.brief.method.MethodTables;
import ca.briefpack.brief.option.ConflictTables;
import ca.briefpack.brief.option.IncidenceTable;
import ca.briefpack.brief.option.IncomeFigures;
import ca.briefpack.brief.option.LatelyKnown;
import ca.briefpack.brief.option.OptionFigures;
import ca.briefpack.brief.option.OwnChoices;
import ca.briefpack.brief.option.ScenarioTables;
import ca.briefpack.brief.option.ShownScenarios;
import ca.briefpack.brief.option.SwingTables;
import ca.briefpack.brief.place.ChinaTable;
import ca.briefpack.brief.place.MarketTables;
import ca.briefpack.brief.place.OwnTariffTables;
import ca.briefpack.brief.place.ProvinceTables;
import ca.briefpack.brief.place.SectorTables;
import ca.briefpack.brief.place.ShareRanks;
import ca.briefpack.brief.place.SpilloverTables;
import ca.briefpack.content.Briefing;
import ca.briefpack.content.PackSpec;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.model.Country;
import ca.briefpack.model.Index;
import ca.briefpack.model.Province;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Sector;
import ca.briefpack.model.Trade.Export;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Unit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Composes the national overview. */
final class NationalBriefing {
    private static final int TOP_SECTORS = 12;
    private static final int BARS = 5;
    private static final int HEAT_SECTORS = 8;
    private final Study study;

    NationalBriefing(Study study) {
        this.study = study;
    }

    Briefing compose() {
        FigureBook book = new FigureBook(study);
        BriefingBuilder contents = new BriefingBuilder(study, book);
        Baskets baskets = new Baskets(study.evidence());
        List<Export> basket = baskets.all();
        Headlines headlines = new Headlines(study, book, "CA", Cell.ALL);
        headlines.addTo(contents);
        headlines.addTotals(contents, basket);
        new ChangeTables(study, book, "CA", Cell.ALL).addTo(contents);
        SectorTables sectors = new SectorTables(study, book, "CA", basket);
        contents.table(sectors.impact("sectors-top", TOP_SECTORS)).table(sectors.impact("sectors", Integer.MAX_VALUE))
                .table(sectors.rates()).chart(sectors.losses(BARS))
                .table(heat(book, sectors.ranked()));
        sectors.addBurden(contents);
        new Cautions(study, book, Cell.CANADA).addTo(contents, Cell.ALL, sectors.ranked());
        HistoryTables history = new HistoryTables(study, book, "ca", basket);
        contents.chart(history.chart()).table(history.table())
                .table(new PublishedRates(study, book, basket).table());
        addProvinces(contents, book);
        addLaw(contents, book);
        new Bans(study, book).addTo(contents, "ca", basket, true);
        ChinaTable china = new ChinaTable(study, book, Cell.CANADA, e -> true);
        contents.table(china.table()).figure("china-at-risk", china.total());
        addActors(contents, book);
        new NextDecision(study, book).addTo(contents, "ca", basket, baskets.allToChina());
        new ActorSections(study, book, new IncomeFigures(study, book)::income).addNational(contents);
        OwnTariffTables own = new OwnTariffTables(study, book);
        MarketTables markets = new MarketTables(study, book);
        ShownScenarios shown = ShownScenarios.of(study, Cell.CANADA, Cell.ALL);
        shown.addTo(contents, study);
        contents.facts("options-lately", LatelyKnown.of(study, study.scenarios())).table(own.bySector())
                .table(own.prices(study.evidence().reference().sectors()))
                .table(markets.byMarket(Cell.CANADA, Cell.ALL)).table(markets.jobBounds(List.of(Province.values())))
                .table(markets.scenarios(Cell.CANADA, Cell.ALL, shown));
        ScenarioTables scenarios = new ScenarioTables(study, book, shown);
        contents.table(scenarios.about()).table(scenarios.table("CA", Cell.ALL)).table(scenarios.matrix())
                .table(scenarios.detail()).chart(scenarios.chart("CA", Cell.ALL)).table(new IncidenceTable(study, book).all());
        addOptions(contents, book);
        new SwingTables(study, book, "CA", Cell.ALL).addTo(contents);
        new BackTestTable(study, book).addTo(contents);
        contents.table(new MethodTables(study, book).parameters())
                .table(new Benchmarks(study, book).table(place -> true));
        return LawSeen.close(contents, study, PackSpec.national());
    }

    /** Provinces by the sectors that lose most: the modelled change in exports under the status quo. */
    private Table heat(FigureBook book, List<Sector> ranked) {
        List<Sector> top = ranked.stream().limit(HEAT_SECTORS).toList();
        TableBuilder table = new TableBuilder("heat").text("province");
        top.forEach(s -> table.named(s.label(), "sector." + s.code(), Scale.MILLION, Unit.CAD));
        for (Province province : Province.values()) {
            table.row(cells(words(study.evidence().reference().provinceName(province)), top.stream()
                    .map(s -> central(statusQuo(book, province.name(), s.code(), Indicator.EXPORTS_CHANGE))).toList()));
        }
        return table.total(cells(new Table.Term("place", "CA"), top.stream()
                .map(s -> central(statusQuo(book, "CA", s.code(), Indicator.EXPORTS_CHANGE))).toList())).build();
    }

    private void addProvinces(BriefingBuilder contents, FigureBook book) {
        ProvinceTables provinces = new ProvinceTables(study, book);
        SpilloverTables spillover = new SpilloverTables(study, book);
        contents.table(provinces.impact("provinces", Cell.ALL)).table(spillover.byPlace()).table(spillover.pairs());
        Map<Province, Figure> shares = new EnumMap<>(Province.class);
        for (Province province : Province.values()) {
            shares.put(province, new Headlines(study, book, province.name(), Cell.ALL).gdpChangeShare());
        }
        contents.chart(provinces.map("gdp-map", Scale.PERCENT, shares));
        contents.table(new ShareRanks(study, book, shares).table());
    }

    /** What Canada can choose, and the index of conflict of the scenarios compared here that the trade-off brief weighs. */
    private void addOptions(BriefingBuilder contents, FigureBook book) {
        OptionFigures figures = new OptionFigures(study, book);
        new OwnChoices(study, book, figures).addTo(contents, Optional.empty());
        if (study.agenda().prints(Index.CONFLICT) && figures.isModelled()) {
            new ConflictTables(study, book, figures, study.scenarios().stream().filter(figures.counted()::contains).toList())
                    .addTo(contents);
        }
    }

    private void addLaw(BriefingBuilder contents, FigureBook book) {
        LawTables law = new LawTables(study, book);
        contents.table(law.instruments("instruments", Country.US, Country.CA, Set.of()))
                .table(law.instruments("counter-measures", Country.CA, Country.US, Set.of()))
                .table(law.instruments("china-into-canada", Country.CA, Country.CN, Set.of()))
                .table(law.instruments("china-measures", Country.CN, Country.CA, Set.of()))
                .table(law.timeline(Map.of()));
    }

    private void addActors(BriefingBuilder contents, FigureBook book) {
        ActorFacts facts = new ActorFacts(study.evidence(), study.edition().asOf(), Set.of(), Set.of());
        new LawChanges(study, book).addTo(contents, m -> true, code -> true, facts.events());
        ActorTables tables = new ActorTables(study, book);
        contents.facts("positions", facts.positions()).facts("asks", facts.asks())
                .facts("asks-before", facts.asksBefore()).facts("events", facts.events())
                .facts("plants", facts.plants(study.edition().baseline())).facts("calendar", facts.calendar())
                .facts("engaged", facts.engaged())
                .table(tables.positions(facts.positions())).table(tables.events("events", facts.events()))
                .table(tables.events("calendar", facts.calendar())).table(tables.support(facts.support()));
    }

    private static Figure statusQuo(FigureBook book, String place, String sector, Indicator indicator) {
        return book.of(new Cell(Scenario.STATUS_QUO, place, sector, indicator));
    }
}
