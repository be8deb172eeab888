package ca.briefpack.run;

import ca.briefpack.brief.ConflictHistory;
import ca.briefpack.brief.ConflictHistory.Past;
import ca.briefpack.brief.EditionChange.Previous;
import ca.briefpack.data.Job;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Index;
import ca.briefpack.model.Problem;
import ca.briefpack.publish.Manifest;
import ca.briefpack.publish.ReleaseStore;
import ca.briefpack.publish.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The indices of conflict of the editions before one being made: of the edition that it is compared with, of the one that this was
 * compared with, and so on.
 *
 * @param inputs   the sha-256 of each file read, under the name that a manifest gives it as an input
 * @param problems what is wrong with files that were not used
 */
record PastConflicts(ConflictHistory history, Map<String, String> inputs, List<Problem> problems) {
    /** How many editions are told of at most. */
    static final int MOST = 8;
    private static final PastConflicts NONE = new PastConflicts(ConflictHistory.NONE, Map.of(), List.of());
    private static final String INPUT = "conflict/";

    /** None for a what-if edition, which is compared with no other, and where the job switches the index off. */
    static PastConflicts of(RunConfig config, Job job, Optional<LastEdition> last, ReleaseStore store) {
        boolean printed = job.weighed().indices().contains(Index.CONFLICT);
        return config.isWhatIf() || !printed || last.isEmpty() ? NONE : before(last.get(), store);
    }

    /** Those of an edition and of the ones before it, {@link #MOST} in all. */
    static PastConflicts before(LastEdition last, ReleaseStore store) {
        List<Past> editions = new ArrayList<>();
        List<String> without = new ArrayList<>();
        Map<String, String> inputs = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Link link : chain(last, store, problems)) {
            List<Past> found = link.manifest.filter(PastConflicts::isKept).map(m -> read(m, store.release(link.id), inputs, problems)).orElse(List.of());
            editions.addAll(found);
            if (found.isEmpty()) {
                without.add(link.id);
            }
        }
        return new PastConflicts(new ConflictHistory(editions, without), inputs, problems);
    }

    /** An edition; its manifest is empty if its folder is gone or damaged. */
    private record Link(String id, Optional<Manifest> manifest) {
    }

    /** The oldest first; it begins where a manifest is gone. */
    private static Deque<Link> chain(LastEdition last, ReleaseStore store, List<Problem> problems) {
        Deque<Link> chain = new ArrayDeque<>();
        Set<String> met = new HashSet<>();
        Optional<String> next = Optional.of(last.releaseId());
        while (next.isPresent() && chain.size() < MOST && met.add(next.get())) {
            Link link = new Link(next.get(), manifest(store.release(next.get()), problems));
            chain.addFirst(link);
            next = link.manifest.flatMap(Manifest::previous).map(Map.Entry::getKey);
        }
        return chain;
    }

    private static Optional<Manifest> manifest(Path release, List<Problem> problems) {
        try {
            return Files.isDirectory(release) ? Optional.of(Manifest.read(release)) : Optional.empty();
        } catch (BriefpackException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    /** False for a release without a trade-off brief, one whose job had the index switched off, and one of a version before there was a file. */
    private static boolean isKept(Manifest manifest) {
        return manifest.files().stream().anyMatch(file -> file.path().equals(ConflictFile.NAME));
    }

    private static List<Past> read(Manifest manifest, Path release, Map<String, String> inputs, List<Problem> problems) {
        try {
            byte[] bytes = Files.readAllBytes(release.resolve(ConflictFile.NAME));
            inputs.put(INPUT + manifest.releaseId(), Sha256.of(bytes));
            return List.of(new Past(new Previous(manifest.releaseId(), manifest.asOf()), ConflictFile.read(bytes, release, manifest)));
        } catch (IOException e) {
            problems.add(ConflictFile.unreadable(release, e));
        } catch (BriefpackException e) {
            problems.addAll(e.problems());
        }
        return List.of();
    }
}
