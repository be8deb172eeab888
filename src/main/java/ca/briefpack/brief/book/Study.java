package ca.briefpack.brief.book;

import ca.briefpack.content.Edition;
import ca.briefpack.content.Masthead;
import ca.briefpack.impact.ImpactTable;
import ca.briefpack.model.Economy.Parameter;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Scenario;
import ca.briefpack.tariff.RateHistory;
import ca.briefpack.tariff.RateTrail;
import ca.briefpack.tariff.edit.IdleBook;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.RateSchedule;
import ca.briefpack.weigh.Reach;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What was computed for an edition: the evidence, the rates of the as-of date by lane, and the estimates for every scenario.
 *
 * @param rates     by lane, the law of the as-of date
 * @param history   Canada into the United States, the United States into Canada, Canada into China: every day to the as-of date
 * @param trail    from any of those rates back to the data
 * @param agenda    which scenarios are shown
 * @param idle      what scenarios would change that is not in force on the as-of date
 */
public record Study(Evidence evidence, Edition edition, Map<Lane, RateSchedule> rates, Map<Lane, RateHistory> history,
        RateTrail trail, ImpactTable impact, Agenda agenda, Masthead masthead, IdleBook idle) {
    /** A published number that stands beside figures of ours; none of them rests on this parameter. */
    public static final String PUBLISHED_PASS_THROUGH = "border-pass-through";

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
        return Reach.of(idle.of(scenario).live(), evidence.law());
    }

    /** The parameters that figures rest on and that a source sets which reaches beyond the as-of date, by id. */
    public List<Parameter> laterParameters() {
        return evidence.economy().parameters().values().stream()
                .filter(parameter -> !parameter.id().equals(PUBLISHED_PASS_THROUGH))
                .filter(parameter -> parameter.row().sources().stream()
                        .map(evidence.reference().sources()::get).filter(Objects::nonNull)
                        .anyMatch(source -> source.reachesBeyond(edition.asOf())))
                .sorted(Comparator.comparing(Parameter::id)).toList();
    }

    /** Canada into the United States, the law of the day that the look-back begins. */
    RateSchedule earlier() {
        return history.get(Lane.CANADA_TO_US).on(edition.lookBack());
    }
}
