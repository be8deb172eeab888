package ca.briefpack.edition;

import ca.briefpack.content.ConflictHistory;
import ca.briefpack.content.ConflictHistory.Past;
import ca.briefpack.content.EditionChange.Previous;
import ca.briefpack.data.Job;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Index;
import ca.briefpack.model.Problem;
import ca.briefpack.publish.Manifest;
import ca.briefpack.publish.ReleaseFolder;
import ca.briefpack.publish.ReleaseStore;
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
 * The indices of conflict of the editions before one being made: of the edition that it is compared with, of the one that this
 * was compared with, and so on.
 *
 * @param inputs   the sha-256 of each file read, under the name that a manifest gives it as an input
 * @param problems what is wrong with files that were not used
 */
public record PastConflicts(ConflictHistory history, Map<String, String> inputs, List<Problem> problems) {
    /** How many editions are told of at most. */
    static final int MOST = 8;
    private static final PastConflicts NONE = new PastConflicts(ConflictHistory.NONE, Map.of(), List.of());
    /** Begins the name under which a manifest has the file of an earlier edition as an input. */
    static final String INPUT = "conflict/";

    /** None for an edition that is compared with no other, and where the job switches the index off. */
    static PastConflicts of(Job job, Optional<LastEdition> last, ReleaseStore store) {
        boolean printed = job.weighed().indices().contains(Index.CONFLICT);
        return !printed || last.isEmpty() ? NONE : before(last.get(), store);
    }

    /** Those of an edition and of the ones before it, {@link #MOST} in all. */
    public static PastConflicts before(LastEdition last, ReleaseStore store) {
        List<Past> editions = new ArrayList<>();
        List<String> without = new ArrayList<>();
        Map<String, String> inputs = new TreeMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Link link : chain(last, store, problems)) {
            List<Past> found = link.folder.filter(folder -> folder.lists(ConflictFile.NAME))
                    .map(folder -> read(folder, inputs, problems)).orElse(List.of());
            editions.addAll(found);
            if (found.isEmpty()) {
                without.add(link.id);
            }
        }
        return new PastConflicts(new ConflictHistory(editions, without), inputs, problems);
    }

    /** An edition; its folder is empty if it is gone, or has no manifest that can be read. */
    private record Link(String id, Optional<ReleaseFolder> folder) {
    }

    /** The oldest first; it begins where a manifest is gone. */
    private static Deque<Link> chain(LastEdition last, ReleaseStore store, List<Problem> problems) {
        Deque<Link> chain = new ArrayDeque<>();
        Set<String> met = new HashSet<>();
        Optional<String> next = Optional.of(last.edition().releaseId());
        while (next.isPresent() && chain.size() < MOST && met.add(next.get())) {
            Link link = new Link(next.get(),
                    next.get().equals(last.edition().releaseId()) ? last.folder() : folder(next.get(), store, problems));
            chain.addFirst(link);
            link.folder.ifPresent(folder -> problems.addAll(folder.differences()));
            next = link.folder.flatMap(folder -> folder.manifest().previous()).map(Map.Entry::getKey);
        }
        return chain;
    }

    private static Optional<ReleaseFolder> folder(String id, ReleaseStore store, List<Problem> problems) {
        try {
            return store.open(id);
        } catch (BriefpackException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    /** None if the file is not as it was published, which the differences of its release tell, or is none. */
    private static List<Past> read(ReleaseFolder release, Map<String, String> inputs, List<Problem> problems) {
        if (!release.isAsPublished(ConflictFile.NAME)) {
            return List.of();
        }
        Manifest manifest = release.manifest();
        inputs.put(INPUT + manifest.releaseId(), release.find(ConflictFile.NAME).orElseThrow().sha256());
        try {
            return List.of(new Past(new Previous(manifest.releaseId(), manifest.asOf()), ConflictFile.read(release)));
        } catch (BriefpackException e) {
            problems.addAll(e.problems());
            return List.of();
        }
    }
}
