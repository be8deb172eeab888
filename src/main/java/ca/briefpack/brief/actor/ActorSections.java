package ca.briefpack.brief.actor;

import ca.briefpack.brief.book.BriefingBuilder;
import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Study;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.model.Index;
import ca.briefpack.model.Province;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Sector;
import ca.briefpack.model.figure.Figure;
import java.util.List;
import java.util.function.BiFunction;

/** What a brief says of actors, reports and support beyond the lists of facts: for the nation, a province or a sector. */
public final class ActorSections {
    private final Study study;
    private final FigureBook book;
    private final StatedTables stated;

    /** @param income the change in real income that a scenario brings a place */
    public ActorSections(Study study, FigureBook book, BiFunction<Scenario, String, Figure> income) {
        this.study = study;
        this.book = book;
        this.stated = new StatedTables(study, book, income);
    }

    /** Grid, alignment, network, stated beside modelled, ledgers and mitigation for all Canada. */
    public void addNational(BriefingBuilder contents) {
        addStands(contents);
        LedgerTables ledger = new LedgerTables(study, book);
        SupportTables support = new SupportTables(study, book, Cell.ALL);
        MitigationTables mitigation = new MitigationTables(study, book);
        contents.table(ledger.byProvince(Cell.ALL)).table(ledger.bySector("ledger-sectors", Cell.CANADA))
                .table(support.table(support.announcing()))
                .table(mitigation.byProvince()).table(mitigation.byScenario(Cell.CANADA));
    }

    /** Where everybody stands: the part that any brief on several provinces can use. */
    void addStands(BriefingBuilder contents) {
        StandTables stands = new StandTables(study, book);
        AlignmentTables alignment = new AlignmentTables(study, book);
        contents.table(stands.table()).chart(stands.chart());
        if (study.agenda().prints(Index.ALIGNMENT)) {
            contents.table(alignment.table()).chart(alignment.chart());
        }
        contents.table(stated.table(actor -> true)).table(stated.options());
        new DiscourseTables(study, book).addTo(contents);
    }

    /** What its own actors and the premiers say beside what is modelled for them; its reports, support and displaced workers. */
    public void addProvince(BriefingBuilder contents, Province province) {
        contents.table(stated.table(a -> a.isPremier() || a.jurisdiction().equals(province.name())))
                .table(new LedgerTables(study, book).bySector("ledger", province.name()))
                .table(new SupportTables(study, book, Cell.ALL).table(List.of(province)))
                .table(new MitigationTables(study, book).byScenario(province.name()));
    }

    /** What those that speak for the sector say beside what is modelled for them; its reports and support. */
    public void addSector(BriefingBuilder contents, Sector sector) {
        SupportTables support = new SupportTables(study, book, sector.code());
        contents.table(stated.table(a -> a.sectors().contains(sector.code())))
                .table(new LedgerTables(study, book).byProvince(sector.code()))
                .table(support.table(support.announcing()));
    }
}
