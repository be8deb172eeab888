package ca.briefpack.tariff.edit;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Law;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Scenario.Edit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A law after the edits of a scenario, one after another; the days before an edit's date keep the old law.
 *
 * <p>A measure whose rate or treatment changes is split into the days before and from the date, under the same id. A rate set on
 * a measure of company or item rates replaces all of them.
 *
 * @param cusmaEnd first day on which no goods can claim CUSMA preference, if the scenario ends it
 */
public record ScenarioLaw(Law law, Optional<LocalDate> cusmaEnd) {

    /**
     * @throws BriefpackException P020 for every edit whose target is no measure and no group, or whose new dates are turned
     * round
     */
    public static ScenarioLaw of(Law law, Scenario scenario, LocalDate asOf) {
        List<Problem> problems = problems(law, scenario);
        if (!problems.isEmpty()) {
            throw new BriefpackException(problems);
        }
        Law edited = law;
        Optional<LocalDate> end = Optional.empty();
        for (Edit edit : scenario.edits()) {
            LocalDate from = edit.from().equals(LocalDate.MIN) ? asOf : edit.from();
            if (edit instanceof Edit.EndCusma) {
                end = end.filter(from::isAfter).or(() -> Optional.of(from));
            } else {
                edited = edited(edited, edit, from, scenario);
            }
        }
        return new ScenarioLaw(edited, end);
    }

    /** The law after one edit, which is not the end of CUSMA. */
    static Law edited(Law law, Edit edit, LocalDate from, Scenario scenario) {
        if (edit instanceof Edit.Add add) {
            return new ScopeEdit(law, from, scenario).add(add);
        }
        if (edit instanceof Edit.SetScope scope) {
            return new ScopeEdit(law, from, scenario).set(scope);
        }
        if (edit instanceof Edit.Shift || edit instanceof Edit.Redate) {
            return DateEdit.apply(law, (Edit.Targeted) edit);
        }
        return DutyEdit.apply(law, (Edit.Targeted) edit, from);
    }

    /** What is wrong with a scenario: targets that neither the law nor an edit before knows, dates that cannot be. */
    static List<Problem> problems(Law law, Scenario scenario) {
        Set<String> known = new HashSet<>();
        law.measures().forEach(measure -> known.addAll(List.of(measure.id(), measure.legal().group())));
        List<Problem> problems = new ArrayList<>();
        for (Edit edit : scenario.edits()) {
            if (edit instanceof Edit.Add add) {
                if (law.measures().stream().anyMatch(measure -> measure.id().equals(add.measure().id()))) {
                    problems.add(problem(scenario, "adds '" + add.measure().id() + "', which is a measure already",
                            "give it an id of its own, or edit the measure"));
                }
                known.addAll(List.of(add.measure().id(), add.measure().legal().group()));
            }
            if (edit instanceof Edit.Targeted targeted && !known.contains(targeted.target())) {
                problems.add(problem(scenario, "edits '" + targeted.target() + "', which is no measure and no group of measures",
                        "use an id or a group of measures.csv"));
            }
            if (edit instanceof Edit.Redate redate) {
                DateEdit.listTurnedRound(law, redate).forEach(id -> problems.add(problem(scenario, "lets '" + id
                        + "' end before it begins", "give both days, begins and ends, in order")));
            }
        }
        return problems;
    }

    private static Problem problem(Scenario scenario, String what, String wayOut) {
        return new Problem(Problem.Code.P020, scenario.row().where(), "scenario '" + scenario.id() + "' " + what, wayOut);
    }
}
