package ca.briefpack.pack;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Problem;
import ca.briefpack.publish.Manifest.Entry;
import ca.briefpack.publish.ReleaseFolder;
import ca.briefpack.publish.ReleaseStore;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a release of the name of the one being made already holds. Files that are as they were published can be taken over; a pack
 * with others must be made again in their language, asked for or not, or readers would lose it.
 *
 * @param folder   empty if there is no such release, or its manifest cannot be read
 * @param problems what in it is not as it was published
 */
public record Held(Optional<ReleaseFolder> folder, List<Problem> problems) {
    public static Held of(ReleaseStore store, String releaseId) {
        try {
            Optional<ReleaseFolder> folder = store.open(releaseId);
            return new Held(folder, folder.map(ReleaseFolder::differences).orElse(List.of()));
        } catch (BriefpackException e) {
            return new Held(Optional.empty(), e.problems());
        }
    }

    /**
     * The files of a pack that can be taken over, in languages in which all of them can. @param key what the pack is made from
     * now
     */
    public List<Entry> files(String slug, String key) {
        Set<Lang> lost = lost(slug, key);
        return entries(slug).stream().filter(entry -> entry.lang().filter(lost::contains).isEmpty()).toList();
    }

    /** The languages in which the release has lost a pack: all of them if nobody can tell which it held. */
    public Set<Lang> lost(String slug, String key) {
        if (folder.isEmpty()) {
            return problems.isEmpty() ? EnumSet.noneOf(Lang.class) : EnumSet.allOf(Lang.class);
        }
        boolean isOurs = key.equals(folder.get().manifest().packKeys().get(slug));
        Set<Lang> lost = EnumSet.noneOf(Lang.class);
        entries(slug).stream().filter(entry -> !isOurs || !isWhole(entry)).forEach(entry -> entry.lang().ifPresent(lost::add));
        return lost;
    }

    private boolean isWhole(Entry entry) {
        return problems.isEmpty() || folder.orElseThrow().isAsPublished(entry.path());
    }

    private List<Entry> entries(String slug) {
        return folder.map(release -> release.manifest().listFiles(slug)).orElse(List.of());
    }
}
