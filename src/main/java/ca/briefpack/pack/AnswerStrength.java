package ca.briefpack.pack;

import ca.briefpack.impact.ImpactModel;
import ca.briefpack.impact.income.IncomeClosure;
import ca.briefpack.impact.income.IncomeItem;
import ca.briefpack.impact.income.IncomeTable;
import ca.briefpack.impact.rates.Regime;
import ca.briefpack.impact.rates.StudyPlan;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Joined.Answered;
import ca.briefpack.model.Joined.Joint;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Province;
import ca.briefpack.model.Scenario;
import ca.briefpack.suppose.RateBook;
import ca.briefpack.suppose.ScenarioChoice;
import ca.briefpack.theory.PayingIntervals;
import ca.briefpack.theory.PayingIntervals.Interval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * At which strengths of an answer, that is at which rates of it, an option pays: real income of a place with the answer certain,
 * option and answer solved together at each rate, at the central values.
 */
public final class AnswerStrength {
    /** The strongest that is looked at. */
    private static final double MOST = 1;
    private final Computation computation;
    private final Answered answered;
    private final Optional<Province> place;
    private final IncomeClosure closure;
    private final Evidence evidence;
    private final LocalDate day;

    /**
     * What was found.
     *
     * @param closure    as in ids of figures
     * @param ownRate    the highest rate that the answer on record sets
     * @param unanswered real income without the answer, dollars a year
     * @param atOwnRate  with it
     * @param most       the highest rate that was looked at
     * @param pays       the intervals of rates in which it is over zero
     */
    public record Paying(Answered answered, Optional<Province> place, String closure, double ownRate, double unanswered,
            double atOwnRate, double most, List<Interval> pays) {
    }

    private AnswerStrength(Computation computation, Answered answered, Optional<Province> place, IncomeClosure closure) {
        this.computation = computation;
        this.answered = answered;
        this.place = place;
        this.closure = closure;
        this.evidence = computation.evidence().withScenarios(List.of(answered.option()));
        LocalDate asOf = computation.config().asOf();
        LocalDate ofOption = answered.option().seenOn(asOf);
        LocalDate ofAnswer = answered.answer().scenario().seenOn(asOf);
        this.day = ofOption.isAfter(ofAnswer) ? ofOption : ofAnswer;
    }

    /** @param answered one whose answer sets a rate, @param place empty for Canada */
    public static Paying of(Computation computation, Answered answered, Optional<Province> place, IncomeClosure closure) {
        AnswerStrength strength = new AnswerStrength(computation, answered, place, closure);
        double own = answered.answer().rate().orElseThrow();
        IncomeTable once = strength.table(own);
        return new Paying(answered, place, closure.word(), own, strength.net(once, answered.option().id()),
                strength.net(once, strength.id(0)), MOST, PayingIntervals.of(strength::nets, 0, MOST));
    }

    private double[] nets(double[] rates) {
        IncomeTable table = table(rates);
        double[] nets = new double[rates.length];
        for (int i = 0; i < nets.length; i++) {
            nets[i] = net(table, id(i));
        }
        return nets;
    }

    private double net(IncomeTable table, String id) {
        return table.find(id, IncomeItem.INCOME, place, closure).orElseThrow(() -> new BriefpackException(new Problem(
                Problem.Code.P001, "--strength", "no real income is known of " + place.map(Province::name).orElse("Canada"),
                "ask about a province with an account, or Canada")))[0];
    }

    private IncomeTable table(double... rates) {
        List<Joint> joints = new ArrayList<>();
        List<Regime> regimes = new ArrayList<>();
        for (int i = 0; i < rates.length; i++) {
            joints.add(new Joint(id(i), answered.option().id(), named(answered.answer().at(rates[i]).scenario(), i)));
            regimes.add(new Regime(id(i), day));
        }
        LocalDate asOf = computation.config().asOf();
        RateBook book = new RateBook(evidence, asOf, ScenarioChoice.assumptions(computation.job(), evidence),
                computation.whatIf().findScenario(), joints);
        StudyPlan plan = ScenarioChoice.plan(evidence, computation.job(), asOf).with(List.of(), regimes);
        return ImpactModel.centralIncome(evidence, book, plan);
    }

    private String id(int rate) {
        return Joint.id(answered.option().id(), name(rate));
    }

    private String name(int rate) {
        return answered.answer().id() + "@" + rate;
    }

    /** Laws are told apart by the ids of what was added to them. */
    private Scenario named(Scenario answer, int rate) {
        return new Scenario(name(rate), answer.name(), answer.rationale(), answer.edits(), answer.sources(), answer.row());
    }
}
