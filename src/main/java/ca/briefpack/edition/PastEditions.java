package ca.briefpack.edition;

import ca.briefpack.content.Site.Past;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.publish.Manifest;
import ca.briefpack.publish.ReleaseFolder;
import ca.briefpack.publish.ReleaseStore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The editions before one being made that still stand beside it: the one that it is compared with, the one that this was compared
 * with, and so on. The name of an edition is a hash of its inputs, and the edition before is one of them: so they are the same
 * whenever it is made again.
 */
public final class PastEditions {
    private static final int MOST = 24;
    private static final String FIRST_PAGE = "index.html";

    private PastEditions() {
    }

    /** The newest first; none for an edition that is compared with no other. The list ends where a manifest is gone. */
    public static List<Past> of(EditionsBefore before, ReleaseStore store) {
        List<Past> past = new ArrayList<>();
        Set<String> met = new HashSet<>();
        Optional<ReleaseFolder> next = before.last().flatMap(LastEdition::folder);
        while (next.isPresent() && past.size() < MOST && met.add(next.get().manifest().releaseId())) {
            Manifest manifest = next.get().manifest();
            past.add(new Past(manifest.releaseId(), manifest.asOf(), next.get().lists(FIRST_PAGE)));
            next = manifest.previous().map(Map.Entry::getKey).flatMap(id -> open(store, id));
        }
        return past;
    }

    private static Optional<ReleaseFolder> open(ReleaseStore store, String id) {
        try {
            return store.open(id);
        } catch (BriefpackException e) {
            return Optional.empty();
        }
    }
}
