package ca.briefpack.edition;

import ca.briefpack.data.Job;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.order.NamedRelease;
import ca.briefpack.order.RunConfig;
import ca.briefpack.publish.Manifest;
import ca.briefpack.publish.ReleaseFolder;
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
    /** Said in messages of the release that a run names itself. */
    private static final String PREVIOUS = "--previous";

    /**
     * @param computedFrom the sha-256 of all that figures are computed from, as a manifest names it
     * @throws BriefpackException P001 if the release that the run names is none, is of a later day, or is a what-if release; P042
     *                            if it has no manifest that can be read
     */
    public static EditionsBefore of(RunConfig config, Job job, Map<String, String> computedFrom, ReleaseStore store) {
        Optional<LastEdition> last = config.isWhatIf() ? Optional.empty()
                : config.previous().map(named -> named(named, config))
                        .or(() -> LastEdition.find(store, config.asOf(), computedFrom));
        return new EditionsBefore(last, PastConflicts.of(job, last, store));
    }

    private static LastEdition named(NamedRelease named, RunConfig config) {
        ReleaseFolder release =
                new ReleaseFinder(PREVIOUS, "a release", named.from(), config.folders().output()).find(named.words());
        Manifest manifest = release.manifest();
        if (manifest.choices().containsKey(RunConfig.SET)) {
            throw refusal("'" + named.words() + "' is a what-if release, and an edition is compared with none",
                    "name another release");
        } else if (manifest.asOf().isAfter(config.asOf())) {
            throw refusal("'" + named.words() + "' is of " + manifest.asOf() + ", after the as-of date " + config.asOf(),
                    "name an earlier release, or set --as-of to " + manifest.asOf() + " or later");
        }
        return LastEdition.of(release);
    }

    private static BriefpackException refusal(String what, String wayOut) {
        return new BriefpackException(new Problem(Problem.Code.P001, PREVIOUS, what, wayOut));
    }

    /** What in their releases is not as it was published, each once. */
    public List<Problem> problems() {
        return Stream.concat(last.stream().flatMap(edition -> edition.problems().stream()), past.problems().stream()).distinct()
                .toList();
    }
}
