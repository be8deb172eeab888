package ca.briefpack.brief.book;

import ca.briefpack.content.Edition;
import ca.briefpack.content.Masthead;
import ca.briefpack.impact.ImpactTable;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Scenario;
import ca.briefpack.tariff.RateHistory;
import ca.briefpack.tariff.RateTrail;
import ca.briefpack.tariff.edit.IdleEdits;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.RateSchedule;
import ca.briefpack.weigh.Reach;
import java.util.List;
import java.util.Map;

/**
 * What was computed for an edition: the evidence, the rates of the as-of date by lane, and the estimates for every scenario.
 *
 * @param rates     by lane, the law of the as-of date
 * @param history   Canada into the United States, the United States into Canada, Canada into China: every day to the as-of date
 * @param trail    from any of those rates back to the data
 * @param agenda    which scenarios are shown
 */
public record Study(Evidence evidence, Edition edition, Map<Lane, RateSchedule> rates, Map<Lane, RateHistory> history,
        RateTrail trail, ImpactTable impact, Agenda agenda, Masthead masthead) {
    public Study {
        rates = Map.copyOf(rates);
        history = Map.copyOf(history);
    }

    /** The scenarios compared in every brief, in the order in which they are shown. */
    public List<Scenario> scenarios() {
        return agenda.compared();
    }

    /** The markets in which a scenario has its first effects on the as-of date. */
    public Reach reach(Scenario scenario) {
        return Reach.of(IdleEdits.of(evidence.law(), scenario, edition.asOf()).live(), evidence.law());
    }

    /** Canada into the United States, the law of the day that the look-back begins. */
    RateSchedule earlier() {
        return history.get(Lane.CANADA_TO_US).on(edition.lookBack());
    }
}
