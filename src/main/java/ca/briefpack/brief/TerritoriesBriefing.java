package ca.briefpack.brief;

import ca.briefpack.brief.actor.ActorFacts;
import ca.briefpack.brief.actor.ActorTables;
import ca.briefpack.brief.book.Baskets;
import ca.briefpack.brief.book.BriefingBuilder;
import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Study;
import ca.briefpack.brief.law.LawChanges;
import ca.briefpack.brief.law.LawSeen;
import ca.briefpack.brief.law.LawTables;
import ca.briefpack.brief.method.MethodTables;
import ca.briefpack.brief.place.TerritoryTables;
import ca.briefpack.content.Briefing;
import ca.briefpack.content.PackSpec;
import ca.briefpack.content.Scale;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Province;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.tariff.rate.Lane;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Composes the joint brief of the three territories: what is held of them, and once that the rest is not. */
final class TerritoriesBriefing {
    private static final int TOP_SECTORS = 3;
    private final Study study;
    private final FigureBook book;

    TerritoriesBriefing(Study study) {
        this.study = study;
        this.book = new FigureBook(study, Scale.THOUSAND);
    }

    Briefing compose() {
        BriefingBuilder contents = new BriefingBuilder(study, book);
        contents.figure("exports-us", together(Indicator.EXPORTS_US))
                .figure("exports-change", together(Indicator.EXPORTS_CHANGE));
        TerritoryTables tables = new TerritoryTables(study, book);
        contents.table(tables.territories()).table(tables.sectors("territory-sectors", Integer.MAX_VALUE))
                .table(tables.sectors("territory-sectors-top", TOP_SECTORS))
                .table(tables.options(study.scenarios()));
        Baskets baskets = new Baskets(study.evidence());
        Set<HsCode> headings =
                Province.territories().stream().flatMap(one -> baskets.sold(one).stream()).collect(Collectors.toSet());
        contents.table(new LawTables(study, book).instruments("instruments", Country.US, Country.CA,
                LawTables.orNone(LawTables.applied(study, Lane.CANADA_TO_US, headings))));
        addActors(contents);
        Set<String> touching = LawTables.lastDays(study, headings).keySet();
        new LawChanges(study, book).addTo(contents, m -> touching.contains(m.id()), LawChanges.on(headings),
                contents.listFacts("events"));
        contents.table(new MethodTables(study, book).parameters());
        return LawSeen.close(contents, study, PackSpec.territories());
    }

    /** What Canada has beyond its ten provinces, draw by draw. */
    private Figure together(Indicator indicator) {
        Cell canada = new Cell(Scenario.STATUS_QUO, Cell.CANADA, Cell.ALL, indicator);
        return book.beyond("territories", canada,
                Arrays.stream(Province.values()).filter(p -> !Province.territories().contains(p))
                        .map(p -> new Cell(Scenario.STATUS_QUO, p.name(), Cell.ALL, indicator)).toList());
    }

    private void addActors(BriefingBuilder contents) {
        ActorFacts facts = new ActorFacts(study.evidence(), study.edition().asOf(),
                Province.territories().stream().map(Province::name).collect(Collectors.toSet()), Set.of());
        ActorTables tables = new ActorTables(study, book);
        contents.facts("positions", facts.positions()).facts("asks", facts.asks())
                .facts("asks-before", facts.asksBefore()).facts("events", facts.events())
                .facts("plants", facts.plants(study.edition().baseline())).facts("calendar", facts.calendar())
                .table(tables.positions(facts.positions())).table(tables.events("events", facts.events()))
                .table(tables.events("calendar", facts.calendar()));
    }
}
