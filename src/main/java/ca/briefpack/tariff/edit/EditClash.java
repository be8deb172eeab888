package ca.briefpack.tariff.edit;

import ca.briefpack.model.Law;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Scenario.Edit;
import ca.briefpack.model.TariffMeasure;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether two scenarios can come together. */
public final class EditClash {
    private EditClash() {
    }

    /** Ids of the measures that both change, each in another way; none if they can come together. */
    public static List<String> of(Law law, Scenario one, Scenario other) {
        Set<String> clashing = new TreeSet<>();
        for (Edit edit : one.edits()) {
            for (Edit against : other.edits()) {
                if (!edit.equals(against)) {
                    Set<String> both = targets(law, edit);
                    both.retainAll(targets(law, against));
                    clashing.addAll(both);
                }
            }
        }
        return List.copyOf(clashing);
    }

    /** True if all that one scenario changes the other changes too. */
    public static boolean holds(Scenario whole, Scenario part) {
        return whole.edits().containsAll(part.edits());
    }

    private static Set<String> targets(Law law, Edit edit) {
        if (edit instanceof Edit.Targeted targeted) {
            return law.measures().stream().filter(m -> DutyEdit.isTarget(m, targeted.target())).map(TariffMeasure::id)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        return Stream.of(edit).filter(Edit.Add.class::isInstance).map(add -> ((Edit.Add) add).measure().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
