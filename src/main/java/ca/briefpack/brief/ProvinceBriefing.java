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
import ca.briefpack.brief.law.HistoryTables;
import ca.briefpack.brief.law.LawChanges;
import ca.briefpack.brief.law.LawSeen;
import ca.briefpack.brief.law.LawTables;
import ca.briefpack.brief.method.Benchmarks;
import ca.briefpack.brief.method.ChangeTables;
import ca.briefpack.brief.method.MethodTables;
import ca.briefpack.brief.option.ChoiceTables;
import ca.briefpack.brief.option.IncidenceTable;
import ca.briefpack.brief.option.IncomeFigures;
import ca.briefpack.brief.option.ScenarioTables;
import ca.briefpack.brief.option.ShownScenarios;
import ca.briefpack.brief.option.SwingTables;
import ca.briefpack.brief.place.ChinaTable;
import ca.briefpack.brief.place.MarketTables;
import ca.briefpack.brief.place.SectorTables;
import ca.briefpack.brief.place.SpilloverTables;
import ca.briefpack.content.Briefing;
import ca.briefpack.content.PackSpec;
import ca.briefpack.content.Scale;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Province;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Sector;
import ca.briefpack.model.Trade.Export;
import ca.briefpack.model.Trade.Total;
import ca.briefpack.tariff.rate.Lane;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Composes the brief of a province or territory. */
final class ProvinceBriefing {
    private static final int TOP_SECTORS = 8;
    private static final int BARS = 5;
    /** Exports to the United States, in dollars, below which tables in millions would show next to nothing. */
    private static final double LEAST_IN_MILLIONS = 10e6;
    private final Study study;

    ProvinceBriefing(Study study) {
        this.study = study;
    }

    Briefing compose(Province province) {
        FigureBook book = new FigureBook(study, dollars(province));
        BriefingBuilder contents = new BriefingBuilder(study, book);
        Baskets baskets = new Baskets(study.evidence());
        List<Export> basket = baskets.of(province);
        Headlines headlines = new Headlines(study, book, province.name(), Cell.ALL);
        headlines.addTo(contents);
        headlines.addTotals(contents, basket);
        new ChangeTables(study, book, province.name(), Cell.ALL).addTo(contents);
        SectorTables sectors = new SectorTables(study, book, province.name(), basket);
        addSectors(contents, book, province, sectors);
        new Cautions(study, book, province.name()).addTo(contents, Cell.ALL, sectors.ranked());
        HistoryTables history = new HistoryTables(study, book, province.slug(), basket);
        contents.chart(history.chart()).table(history.table());
        new SpilloverTables(study, book).addTo(contents, province);
        addLaw(contents, book, basket);
        new Bans(study, book).addTo(contents, province.slug(), basket, true);
        addChina(contents, book, province);
        ShownScenarios shown = ShownScenarios.of(study, province.name(), Cell.ALL);
        shown.addTo(contents, study);
        addScenarios(contents, book, province, shown);
        MarketTables markets = new MarketTables(study, book);
        contents.table(markets.byMarket(province.name(), Cell.ALL)).table(markets.jobBounds(List.of(province)))
                .table(markets.scenarios(province.name(), Cell.ALL, shown))
                .figure("china-before", markets.modelled(province.name(), Cell.ALL, Indicator.EXPORTS_CHINA_BEFORE))
                .figure("china-change", markets.modelled(province.name(), Cell.ALL, Indicator.EXPORTS_CHINA_CHANGE));
        addActors(contents, book, province, sectors.ranked());
        new NextDecision(study, book).addTo(contents, province.slug(), basket, baskets.toChina(province));
        new ActorSections(study, book, new IncomeFigures(study, book)::income).addProvince(contents, province);
        Set<HsCode> headings = baskets.sold(province);
        Set<String> touching = LawTables.lastDays(study, headings).keySet();
        new LawChanges(study, book).addTo(contents, m -> touching.contains(m.id()), LawChanges.on(headings),
                contents.listFacts("events"));
        contents.table(new MethodTables(study, book).parameters())
                .table(new Benchmarks(study, book).table(province.name()::equals));
        return LawSeen.close(contents, study, PackSpec.of(province, study.evidence().reference().provinceName(province)));
    }

    private Scale dollars(Province province) {
        double toUs = study.evidence().trade().totals().stream().filter(t -> t.province() == province).mapToDouble(Total::toUsCad)
                .sum();
        return toUs < LEAST_IN_MILLIONS ? Scale.THOUSAND : Scale.MILLION;
    }

    private void addSectors(BriefingBuilder contents, FigureBook book, Province province, SectorTables sectors) {
        contents.table(sectors.impact("sectors-top", TOP_SECTORS)).table(sectors.impact("sectors", Integer.MAX_VALUE))
                .table(sectors.rates()).chart(sectors.losses(BARS));
        sectors.addBurden(contents);
        List<Sector> ranked = sectors.ranked();
        for (int i = 0; i < Math.min(3, ranked.size()) && (i == 0 || sectors.matters(ranked.get(i))); i++) {
            contents.figure("top" + (i + 1),
                    book.of(new Cell(Scenario.STATUS_QUO, province.name(), ranked.get(i).code(), Indicator.EXPORTS_CHANGE)));
        }
    }

    private void addLaw(BriefingBuilder contents, FigureBook book, List<Export> basket) {
        LawTables law = new LawTables(study, book);
        Set<HsCode> soldThere = basket.stream().filter(e -> e.valueCad() > 0).map(Export::hs4).collect(Collectors.toSet());
        contents.table(law.instruments("instruments", Country.US, Country.CA,
                LawTables.orNone(LawTables.applied(study, Lane.CANADA_TO_US, soldThere))))
                .table(law.instruments("counter-measures", Country.CA, Country.US, Set.of()))
                .table(law.instruments("china-measures", Country.CN, Country.CA, Set.of()));
    }

    private void addChina(BriefingBuilder contents, FigureBook book, Province province) {
        ChinaTable china = new ChinaTable(study, book, province.name(), e -> e.province() == province);
        contents.table(china.table()).figure("china-at-risk", china.total()).figure("china-duty", china.meanDuty());
    }

    private void addScenarios(BriefingBuilder contents, FigureBook book, Province province, ShownScenarios shown) {
        ScenarioTables scenarios = new ScenarioTables(study, book, shown);
        contents.table(scenarios.about()).table(scenarios.table(province.name(), Cell.ALL)).table(scenarios.matrix())
                .table(scenarios.detail()).table(scenarios.forProvince(province))
                .table(new IncidenceTable(study, book).of(province))
                .chart(scenarios.chart(province.name(), Cell.ALL));
        new ChoiceTables(study, book).addTo(contents, province);
        new SwingTables(study, book, province.name(), Cell.ALL).addTo(contents);
    }

    private void addActors(BriefingBuilder contents, FigureBook book, Province province, List<Sector> ranked) {
        Set<String> top = ranked.stream().limit(5).map(Sector::code).collect(Collectors.toSet());
        ActorFacts facts = new ActorFacts(study.evidence(), study.edition().asOf(), Set.of(province.name()), top,
                soldToChina(province).collect(Collectors.toSet()));
        ActorTables tables = new ActorTables(study, book);
        contents.facts("positions", facts.positions()).facts("asks", facts.asks())
                .facts("asks-before", facts.asksBefore()).facts("events", facts.events())
                .facts("plants", facts.plants(study.edition().baseline())).facts("calendar", facts.calendar())
                .table(tables.positions(facts.positions())).table(tables.events("events", facts.events()))
                .table(tables.events("calendar", facts.calendar())).table(tables.support(facts.support()));
    }

    /** What the province sells to the United States or to China. */
    private Stream<HsCode> soldToChina(Province province) {
        return study.evidence().trade().exportsToChina().stream().filter(e -> e.province() == province && e.valueCad() > 0)
                .map(e -> e.hs4());
    }
}
