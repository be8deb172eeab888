package ca.briefpack.pack;

import ca.briefpack.brief.book.Agenda;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Edition;
import ca.briefpack.content.Masthead;
import ca.briefpack.impact.ImpactTable;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Period;
import ca.briefpack.suppose.RateBook;
import ca.briefpack.tariff.RateEngine;
import ca.briefpack.tariff.RateHistory;
import ca.briefpack.tariff.edit.IdleBook;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.RateSchedule;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers what was computed into the study that briefs are composed from. */
final class StudyMaker {
    private StudyMaker() {
    }

    static Study of(Evidence evidence, Edition edition, RateBook book, ImpactTable impact, Agenda agenda, Masthead masthead) {
        RateEngine engine = book.law();
        Map<Lane, RateSchedule> rates = new HashMap<>();
        for (Lane lane : Lane.all()) {
            rates.put(lane, engine.schedule(lane, edition.asOf(), book.assumptions()));
        }
        Map<Lane, RateHistory> history = new HashMap<>();
        Period days = new Period(first(edition), edition.asOf());
        List.of(Lane.CANADA_TO_US, Lane.US_TO_CANADA, Lane.CANADA_TO_CHINA)
                .forEach(lane -> history.put(lane, RateHistory.of(engine, lane, days, book.assumptions())));
        // briefs describe the law as the run supposes it, and the trade that the estimates are of
        return new Study(evidence.withLaw(engine.law()).withTrade(evidence.trade().latest()), edition, rates, history,
                book.trail(), impact, agenda, masthead, new IdleBook(engine.law(), edition.asOf()));
    }

    /** The history reaches back to the look-back of the edition, or further to its own start. */
    private static LocalDate first(Edition edition) {
        return edition.lookBack().isBefore(edition.historyStart()) ? edition.lookBack() : edition.historyStart();
    }
}
