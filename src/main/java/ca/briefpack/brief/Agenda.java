package ca.briefpack.brief;

import ca.briefpack.model.Scenario;
import java.util.List;

/**
 * Which scenarios an edition shows, in order; neither the baseline nor the status quo is among them.
 *
 * @param compared      beside the status quo in every brief
 * @param options       weighed against each other in the trade-off brief
 * @param conflictIndex whether the trade-off brief prints the index of conflict
 */
public record Agenda(List<Scenario> compared, List<Scenario> options, boolean conflictIndex) {
    public Agenda {
        compared = List.copyOf(compared);
        options = List.copyOf(options);
    }
}
