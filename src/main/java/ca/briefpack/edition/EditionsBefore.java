package ca.briefpack.edition;

import ca.briefpack.data.Job;
import ca.briefpack.model.Problem;
import ca.briefpack.order.RunConfig;
import ca.briefpack.publish.ReleaseStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an edition tells of those before it.
 *
 * @param last the one that it is compared with; empty for a what-if edition, which is compared with none
 * @param past their indices of conflict
 */
public record EditionsBefore(Optional<LastEdition> last, PastConflicts past) {
    /** @param computedFrom the sha-256 of all that figures are computed from, as a manifest names it */
    public static EditionsBefore of(RunConfig config, Job job, Map<String, String> computedFrom, ReleaseStore store) {
        Optional<LastEdition> last = config.isWhatIf() ? Optional.empty() : LastEdition.find(store, config.asOf(), computedFrom);
        return new EditionsBefore(last, PastConflicts.of(job, last, store));
    }

    /** What in their releases is not as it was published, each once. */
    public List<Problem> problems() {
        return Stream.concat(last.stream().flatMap(edition -> edition.problems().stream()), past.problems().stream()).distinct()
                .toList();
    }
}
