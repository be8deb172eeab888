package ca.briefpack.run;

import ca.briefpack.brief.Agenda;
import ca.briefpack.brief.Edition;
import ca.briefpack.brief.Masthead;
import ca.briefpack.brief.Study;
import ca.briefpack.impact.ImpactTable;
import ca.briefpack.model.Country;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Law;
import ca.briefpack.model.Period;
import ca.briefpack.publish.ReleaseStore;
import ca.briefpack.tariff.Lane;
import ca.briefpack.tariff.RateEngine;
import ca.briefpack.tariff.RateHistory;
import ca.briefpack.tariff.RateSchedule;
import ca.briefpack.tariff.RateTrail;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what was computed into the study that briefs are composed from. */
final class StudyMaker {
    private StudyMaker() {
    }

    static Study of(Evidence evidence, Edition edition, RateBook book, ImpactTable impact, Agenda agenda, Masthead masthead) {
        RateEngine engine = book.law();
        Map<Lane, RateSchedule> rates = new HashMap<>();
        for (Lane lane : lanes()) {
            rates.put(lane, engine.schedule(lane, edition.asOf(), book.assumptions()));
        }
        Map<Lane, RateHistory> history = new HashMap<>();
        Period days = new Period(first(edition), edition.asOf());
        List.of(Lane.CANADA_TO_US, new Lane(Country.US, Country.CA), new Lane(Country.CA, Country.CN))
                .forEach(lane -> history.put(lane, RateHistory.of(engine, lane, days, book.assumptions())));
        return new Study(shown(evidence, engine.law()), edition, rates, history, new RateTrail(engine, book.assumptions()), impact,
                agenda, masthead);
    }

    /** The study of a run's inputs, draws and suppositions, without a release: its edition is named after the day alone. */
    static Study compute(Assignment assignment) {
        RunConfig config = assignment.config();
        Evidence evidence = assignment.evidence();
        RateBook book = assignment.rate();
        ImpactTable impact = assignment.estimate(book);
        Optional<LastEdition> last = last(assignment);
        Edition edition = new Edition(config.asOf(), assignment.job().assumptions().baseline(), config.asOf().toString(), "",
                evidence.stamp().version()).with(assignment.compare(last, assignment.side(impact)), past(assignment).history());
        return assignment.study(edition, book, impact);
    }

    /** What the editions before the study's published of the indices that it prints again. */
    static PastConflicts past(Assignment assignment) {
        return PastConflicts.of(assignment.config(), assignment.job(), last(assignment), new ReleaseStore(assignment.config().folders().output()));
    }

    private static Optional<LastEdition> last(Assignment assignment) {
        RunConfig config = assignment.config();
        return LastEdition.find(new ReleaseStore(config.folders().output()), config.asOf(),
                Plan.computedFrom(assignment.evidence(), Workshop.sha256(config.folders().jobFile())));
    }

    /** The history reaches back to the look-back of the edition, or further to its own start. */
    private static LocalDate first(Edition edition) {
        return edition.lookBack().isBefore(edition.historyStart()) ? edition.lookBack() : edition.historyStart();
    }

    /** The evidence with the law that the briefs describe, which is the law as the run supposes it. */
    private static Evidence shown(Evidence evidence, Law law) {
        return new Evidence(evidence.reference(), evidence.trade(), law, evidence.economy(), evidence.actors(),
                evidence.scenarios(),
                evidence.stamp());
    }

    /** Every supplier into the United States, those of Canada that its imports show, and Canada into China. */
    private static List<Lane> lanes() {
        List<Lane> lanes = new ArrayList<>(List.of(new Lane(Country.US, Country.CA), new Lane(Country.CN, Country.CA), new Lane(Country.OTHER, Country.CA),
                new Lane(Country.CA, Country.CN)));
        for (Country origin : Country.partners()) {
            if (origin != Country.US) {
                lanes.add(new Lane(origin, Country.US));
            }
        }
        return lanes;
    }
}
