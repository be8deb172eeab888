package ca.briefpack.tariff.edit;

import ca.briefpack.model.Law;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Scenario.Edit;
import ca.briefpack.model.TariffMeasure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a scenario touches nothing in force on the day it is looked at. Scenarios name a measure and its successors, so an edit
 * counts as idle only if no other reaches its group of measures; a repeal of what is not in force asks for nothing more, unless
 * nothing else is.
 *
 * @param day     the day on which the scenario is looked at
 * @param all     true if the scenario has edits, every one is idle, and it grants no support
 * @param targets the measures and groups that the idle edits name, in order
 * @param live    the scenario without the edits that reach nothing
 */
public record IdleEdits(LocalDate day, boolean all, List<String> targets, Scenario live) {
    public IdleEdits {
        targets = List.copyOf(targets);
    }

    /** @param asOf the day of the law; the scenario is looked at on {@link Scenario#seenOn} of it */
    public static IdleEdits of(Law law, Scenario scenario, LocalDate asOf) {
        LocalDate day = scenario.seenOn(asOf);
        Set<String> reached = new HashSet<>();
        List<Edit> idle = new ArrayList<>();
        Law edited = law;
        for (Edit edit : scenario.edits()) {
            Law after = edit instanceof Edit.EndCusma ? edited
                    : ScenarioLaw.edited(edited, edit, edit.from().equals(LocalDate.MIN) ? asOf : edit.from(), scenario);
            Set<String> groups = Stream.of(edited, after).flatMap(l -> inForce(l, target(edit), day)).map(m -> m.legal().group())
                    .collect(Collectors.toSet());
            if (groups.isEmpty() && !(edit instanceof Edit.EndCusma)) {
                idle.add(edit);
            }
            reached.addAll(groups);
            edited = after;
        }
        boolean all = scenario.support().isEmpty() && !idle.isEmpty() && idle.size() == scenario.edits().size();
        Law last = edited;
        return new IdleEdits(day, all,
                idle.stream().filter(edit -> all || !(edit instanceof Edit.Repeal) && !groups(last, edit).stream()
                        .anyMatch(reached::contains)).map(IdleEdits::target).distinct().toList(),
                scenario.changing(scenario.edits().stream().filter(edit -> !idle.contains(edit)).toList()));
    }

    public boolean isAny() {
        return !targets.isEmpty();
    }

    private static Stream<TariffMeasure> inForce(Law law, String target, LocalDate day) {
        return law.measures().stream().filter(m -> DutyEdit.isTarget(m, target) && m.inForce().contains(day));
    }

    private static Set<String> groups(Law law, Edit edit) {
        return law.measures().stream().filter(m -> DutyEdit.isTarget(m, target(edit))).map(m -> m.legal().group())
                .collect(Collectors.toSet());
    }

    /** The end of CUSMA names no measure. */
    private static String target(Edit edit) {
        return edit instanceof Edit.Targeted targeted ? targeted.target()
                : edit instanceof Edit.Add add ? add.measure().id() : "";
    }
}
