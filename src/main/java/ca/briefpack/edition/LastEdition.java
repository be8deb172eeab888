package ca.briefpack.edition;

import ca.briefpack.content.EditionChange;
import ca.briefpack.content.EditionChange.Kind;
import ca.briefpack.content.EditionChange.Previous;
import ca.briefpack.disk.Sha256;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.order.Version;
import ca.briefpack.publish.Manifest;
import ca.briefpack.publish.ManifestFile;
import ca.briefpack.publish.ReleaseFolder;
import ca.briefpack.publish.ReleaseStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The edition that one being made is compared with: the latest release, or, where that was computed from the very same data, job,
 * day and version, the one before it. So a rerun, or another choice of packs, compares with the same edition again.
 *
 * @param sha256   of its headline figures; of its manifest if it kept none; of nothing if what it kept is not as it was published
 * @param folder   empty if it is gone or has no manifest that can be read
 * @param problems what in it is not as it was published
 */
public record LastEdition(Previous edition, String sha256, Optional<ReleaseFolder> folder, List<Problem> problems) {
    private static final int DATE_LENGTH = "2025-10-15".length();
    /** The hash of a record that is not as it was published. */
    static final String NOTHING = Sha256.of(new byte[0]);

    /**
     * @param computedFrom the sha-256 of every file of the data package and of the job file, as a manifest names them
     * @throws BriefpackException P042 if readers are led to a folder of which not even the date can be told
     */
    public static Optional<LastEdition> find(ReleaseStore store, LocalDate asOf, Map<String, String> computedFrom) {
        try {
            return store.latest().flatMap(latest -> isAgain(latest.manifest(), asOf, computedFrom)
                    ? latest.manifest().previous().map(before -> before(store, before.getKey(), before.getValue()))
                    : Optional.of(of(latest)));
        } catch (BriefpackException e) {
            String id = store.latestId().filter(name -> name.matches("\\d{4}-\\d{2}-\\d{2}-.*")).orElseThrow(() -> e);
            return Optional.of(unreadable(id, e));
        }
    }

    private static boolean isAgain(Manifest latest, LocalDate asOf, Map<String, String> computedFrom) {
        return latest.asOf().equals(asOf) && latest.version().equals(Version.CURRENT)
                && computed(latest.inputs()).equals(computed(computedFrom));
    }

    private static Map<String, String> computed(Map<String, String> inputs) {
        Map<String, String> computed = new TreeMap<>(inputs);
        computed.keySet().removeIf(name -> !name.startsWith("data/") && !name.equals("job"));
        return computed;
    }

    /** An edition that has since been removed is named as it was when it still stood. */
    private static LastEdition before(ReleaseStore store, String id, String sha256) {
        try {
            return store.open(id).map(LastEdition::of)
                    .orElseGet(() -> new LastEdition(previous(id), sha256, Optional.empty(), List.of()));
        } catch (BriefpackException e) {
            return unreadable(id, e);
        }
    }

    static LastEdition of(ReleaseFolder folder) {
        Manifest manifest = folder.manifest();
        String sha256 = !EditionRecord.isIn(manifest) ? Sha256.of(ManifestFile.bytes(manifest))
                : EditionRecord.isAsPublished(folder) ? folder.find(EditionRecord.HEADLINES).orElseThrow().sha256() : NOTHING;
        return new LastEdition(new Previous(manifest.releaseId(), manifest.asOf()), sha256, Optional.of(folder),
                folder.differences());
    }

    private static LastEdition unreadable(String id, BriefpackException e) {
        return new LastEdition(previous(id), NOTHING, Optional.empty(), e.problems());
    }

    private static Previous previous(String id) {
        return new Previous(id, LocalDate.parse(id.substring(0, DATE_LENGTH)));
    }

    /**
     * What changed since; not split if that edition did not record what it was made from, this version cannot read it, or it is
     * not as it was published.
     */
    public EditionChange until(EditionSide now) {
        if (sha256.equals(NOTHING)) {
            return EditionChange.altered(edition);
        }
        if (folder.filter(found -> EditionRecord.isIn(found.manifest())).isEmpty()) {
            return EditionChange.unrecorded(edition);
        }
        try {
            return new EditionChange(Kind.SPLIT, Optional.of(edition), ChangeSplit.upTo(EditionRecord.side(folder.get()), now));
        } catch (BriefpackException e) {
            return EditionChange.unrecorded(edition);
        }
    }
}
