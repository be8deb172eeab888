package ca.briefpack.content;

import ca.briefpack.content.EditionChange.Previous;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Weighting;
import java.util.List;
import java.util.Optional;

/**
 * The indices of conflict that earlier editions published.
 *
 * @param editions the first published first
 * @param without  release ids of those whose indices are not kept or cannot be read, in the same order
 */
public record ConflictHistory(List<Past> editions, List<String> without) {
    /** No edition came before. */
    public static final ConflictHistory NONE = new ConflictHistory(List.of(), List.of());

    public ConflictHistory {
        editions = List.copyOf(editions);
        without = List.copyOf(without);
    }

    /** What one edition published. */
    public record Past(Previous edition, List<Kept> indices) {
        public Past {
            indices = List.copyOf(indices);
        }

        /** Empty for an option that the edition did not weigh. */
        public Optional<Kept> find(String option, Weighting weighting) {
            return indices.stream().filter(kept -> kept.index().option().equals(option)
                    && kept.index().weighting().equals(ConflictIndex.name(weighting))).findFirst();
        }
    }

    /** An index, and the line of its release that keeps it. */
    public record Kept(ConflictIndex index, SourceRow row) {
    }
}
