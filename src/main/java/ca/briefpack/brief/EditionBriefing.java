package ca.briefpack.brief;

import ca.briefpack.brief.actor.ActorFacts;
import ca.briefpack.brief.book.BriefingBuilder;
import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Headlines;
import ca.briefpack.brief.book.Study;
import ca.briefpack.brief.law.LawChanges;
import ca.briefpack.brief.law.LawSeen;
import ca.briefpack.brief.method.ChangeTables;
import ca.briefpack.content.Briefing;
import ca.briefpack.content.PackSpec;
import ca.briefpack.impact.book.Cell;
import java.util.Set;

/** Composes what the list of an edition's packs says beside them: what changed, and what comes next, for the nation. */
final class EditionBriefing {
    private final Study study;

    EditionBriefing(Study study) {
        this.study = study;
    }

    Briefing compose() {
        FigureBook book = new FigureBook(study);
        BriefingBuilder contents = new BriefingBuilder(study, book);
        new Headlines(study, book, Cell.CANADA, Cell.ALL).addTo(contents);
        new ChangeTables(study, book, Cell.CANADA, Cell.ALL).addTo(contents);
        ActorFacts facts = new ActorFacts(study.evidence(), study.edition().asOf(), Set.of(), Set.of());
        new LawChanges(study, book).addTo(contents, measure -> true, code -> true, facts.events());
        contents.facts("events", facts.events()).facts("calendar", facts.calendar());
        return LawSeen.close(contents, study, PackSpec.national());
    }
}
