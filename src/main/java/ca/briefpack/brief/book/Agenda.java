package ca.briefpack.brief.book;

import ca.briefpack.model.Index;
import ca.briefpack.model.Joined;
import ca.briefpack.model.Scenario;
import java.util.List;
import java.util.Set;

/**
 * Which scenarios an edition shows, in order; neither the baseline nor the status quo is among them.
 *
 * @param compared beside the status quo in every brief
 * @param options  weighed against each other in the trade-off brief
 * @param joined   answers to them, and which of them are weighed together
 * @param indices  the indices that are printed
 */
public record Agenda(List<Scenario> compared, List<Scenario> options, Joined joined, Set<Index> indices) {
    public Agenda {
        compared = List.copyOf(compared);
        options = List.copyOf(options);
        indices = Set.copyOf(indices);
    }

    public boolean prints(Index index) {
        return indices.contains(index);
    }
}
