package ca.briefpack.tariff;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Law;
import ca.briefpack.model.Period;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Scenario.Edit;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.model.TariffMeasure.CusmaTreatment;
import ca.briefpack.model.TariffMeasure.Duty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A law after the edits of a scenario, one after another; the days before an edit's date keep the old law.
 *
 * <p>A measure whose rate or treatment changes is split into the days before and from the date, under the same id. A rate set on
 * a measure of company or item rates replaces all of them.
 *
 * @param cusmaEnd first day on which no goods can claim CUSMA preference, if the scenario ends it
 */
record ScenarioLaw(Law law, Optional<LocalDate> cusmaEnd) {

    /** @throws BriefpackException P020 for every edit whose target is no measure and no group */
    static ScenarioLaw of(Law law, Scenario scenario, LocalDate asOf) {
        List<Problem> problems = problems(law, scenario);
        if (!problems.isEmpty()) {
            throw new BriefpackException(problems);
        }
        List<TariffMeasure> measures = law.measures();
        Optional<LocalDate> end = Optional.empty();
        for (Edit edit : scenario.edits()) {
            LocalDate from = edit.from().equals(LocalDate.MIN) ? asOf : edit.from();
            if (edit instanceof Edit.EndCusma) {
                end = end.filter(from::isAfter).or(() -> Optional.of(from));
            } else {
                measures = edited(measures, edit, from);
            }
        }
        return new ScenarioLaw(new Law(measures, law.links(), law.codes(), law.precedence(), law.companyDuties(),
                law.itemDuties()), end);
    }

    /** What is wrong with a scenario: targets that the law does not know. */
    static List<Problem> problems(Law law, Scenario scenario) {
        List<Problem> problems = new ArrayList<>();
        for (Edit edit : scenario.edits()) {
            target(edit).filter(target -> law.measures().stream().noneMatch(measure -> isTarget(measure, target)))
                    .ifPresent(target -> problems.add(new Problem(Problem.Code.P020, scenario.row().where(),
                            "scenario '" + scenario.id() + "' edits '" + target
                                    + "', which is no measure and no group of measures",
                            "use an id or a group of measures.csv")));
        }
        return problems;
    }

    private static Optional<String> target(Edit edit) {
        if (edit instanceof Edit.Repeal repeal) {
            return Optional.of(repeal.target());
        }
        if (edit instanceof Edit.SetRate setRate) {
            return Optional.of(setRate.target());
        }
        return edit instanceof Edit.ExemptCusma exempt ? Optional.of(exempt.target()) : Optional.empty();
    }

    private static boolean isTarget(TariffMeasure measure, String target) {
        return measure.id().equals(target) || measure.legal().group().equals(target);
    }

    private static List<TariffMeasure> edited(List<TariffMeasure> measures, Edit edit, LocalDate from) {
        String target = target(edit).orElseThrow();
        List<TariffMeasure> result = new ArrayList<>();
        for (TariffMeasure measure : measures) {
            if (!isTarget(measure, target) || measure.inForce().to().isBefore(from)) {
                result.add(measure);
            } else {
                before(measure, from).ifPresent(result::add);
                change(edit).map(change -> after(measure, from, change)).ifPresent(result::add);
            }
        }
        return result;
    }

    /** The new duty; empty for a repeal. */
    private static Optional<UnaryOperator<Duty>> change(Edit edit) {
        if (edit instanceof Edit.SetRate setRate) {
            return Optional.of(duty -> new Duty(setRate.rateFraction(), ofOneRate(duty.basis()), duty.cusma()));
        }
        return edit instanceof Edit.ExemptCusma
                ? Optional.of(duty -> new Duty(duty.rateFraction(), duty.basis(), CusmaTreatment.EXEMPT)) : Optional.empty();
    }

    private static Basis ofOneRate(Basis basis) {
        return basis == Basis.COMPANY || basis == Basis.ITEM ? Basis.FULL_VALUE : basis;
    }

    private static Optional<TariffMeasure> before(TariffMeasure measure, LocalDate from) {
        return measure.inForce().from().isBefore(from)
                ? Optional.of(with(measure, measure.duty(), new Period(measure.inForce().from(), from.minusDays(1))))
                : Optional.empty();
    }

    private static TariffMeasure after(TariffMeasure measure, LocalDate from, UnaryOperator<Duty> change) {
        LocalDate start = measure.inForce().from().isBefore(from) ? from : measure.inForce().from();
        return with(measure, change.apply(measure.duty()), new Period(start, measure.inForce().to()));
    }

    private static TariffMeasure with(TariffMeasure measure, Duty duty, Period inForce) {
        return new TariffMeasure(measure.id(), measure.title(), measure.border(), measure.legal(), duty, inForce,
                measure.note(), measure.row());
    }
}
