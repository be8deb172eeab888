package ca.briefpack.brief;

import ca.briefpack.brief.book.Baskets;
import ca.briefpack.brief.book.BriefingBuilder;
import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Headlines;
import ca.briefpack.brief.book.Study;
import ca.briefpack.brief.law.LawSeen;
import ca.briefpack.brief.law.PublishedRates;
import ca.briefpack.brief.method.BackTestTable;
import ca.briefpack.brief.method.Benchmarks;
import ca.briefpack.brief.method.CrossCheckTables;
import ca.briefpack.brief.method.EconomyCheckTable;
import ca.briefpack.brief.method.ElasticityTable;
import ca.briefpack.brief.method.MethodTables;
import ca.briefpack.brief.method.PassThroughTable;
import ca.briefpack.brief.method.ShutOutTable;
import ca.briefpack.brief.option.OptionFigures;
import ca.briefpack.brief.option.SwingTables;
import ca.briefpack.brief.place.SectorTables;
import ca.briefpack.content.Briefing;
import ca.briefpack.content.PackSpec;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.model.Trade.Export;
import java.util.List;

/**
 * Composes what all other briefs of an edition rest on: methods, assumptions, checks against other models and against what happened,
 * sources.
 */
final class MethodsBriefing {
    private final Study study;

    MethodsBriefing(Study study) {
        this.study = study;
    }

    Briefing compose() {
        FigureBook book = new FigureBook(study);
        BriefingBuilder contents = new BriefingBuilder(study, book);
        new Headlines(study, book, Cell.CANADA, Cell.ALL).addTo(contents);
        List<Export> basket = new Baskets(study.evidence()).all();
        SectorTables sectors = new SectorTables(study, book, Cell.CANADA, basket);
        new SwingTables(study, book, Cell.CANADA, Cell.ALL).addTo(contents);
        new EconomyCheckTable(study, book).addTo(contents);
        new BackTestTable(study, book).addTo(contents);
        new ShutOutTable(study, book).addTo(contents);
        contents.table(new MethodTables(study, book).parameters()).table(new ElasticityTable(study, book).table())
                .table(new PublishedRates(study, book, basket).table())
                .table(new Benchmarks(study, book).table(place -> true))
                .table(new CrossCheckTables(study, book).bySector(sectors.ranked()))
                .table(new PassThroughTable(study, book).bySector(sectors.ranked()))
                .figure("points", new OptionFigures(study, book).number("points", study.impact().drawSet().points()));
        return LawSeen.close(contents.everySource(), study, PackSpec.methods());
    }
}
