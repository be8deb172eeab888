package ca.briefpack.run;

import ca.briefpack.brief.EditionChange;
import ca.briefpack.brief.EditionChange.Kind;
import ca.briefpack.brief.EditionChange.Previous;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.publish.Manifest;
import ca.briefpack.publish.ReleaseStore;
import ca.briefpack.publish.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The edition that one being made is compared with: the latest release, or, where that was computed from the very same data, job,
 * day and version, the one before it. So a rerun, or another choice of packs, compares with the same edition again.
 *
 * @param sha256 of its headline figures, or of its manifest if it has none
 */
record LastEdition(String releaseId, String sha256, Path folder) {
    private static final int DATE_LENGTH = "2025-10-15".length();

    /** @param computedFrom the sha-256 of every file of the data package and of the job file, as a manifest names them */
    static Optional<LastEdition> find(ReleaseStore store, LocalDate asOf, Map<String, String> computedFrom) {
        return store.latest().flatMap(latest -> {
            boolean again = latest.asOf().equals(asOf) && latest.version().equals(Version.CURRENT)
                    && computed(latest.inputs()).equals(computed(computedFrom));
            return again ? latest.previous().map(p -> new LastEdition(p.getKey(), p.getValue(), store.release(p.getKey())))
                    : Optional.of(new LastEdition(latest.releaseId(), sha256(store, latest), store.release(latest.releaseId())));
        });
    }

    private static Map<String, String> computed(Map<String, String> inputs) {
        Map<String, String> computed = new TreeMap<>(inputs);
        computed.keySet().removeIf(name -> !name.startsWith("data/") && !name.equals("job"));
        return computed;
    }

    private static String sha256(ReleaseStore store, Manifest manifest) {
        Path file = store.release(manifest.releaseId()).resolve(EditionRecord.HEADLINES);
        try {
            return Files.isRegularFile(file) ? Sha256.of(file) : Sha256.of(manifest.toJson());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What changed since; not split if that edition did not record what it was made from, or this version cannot read it. */
    EditionChange until(ChangeSplit.Side now) {
        Previous previous = new Previous(releaseId, LocalDate.parse(releaseId.substring(0, DATE_LENGTH)));
        if (!EditionRecord.isIn(folder)) {
            return EditionChange.unrecorded(previous);
        }
        try {
            return new EditionChange(Kind.SPLIT, Optional.of(previous), ChangeSplit.upTo(ChangeSplit.Side.of(folder), now));
        } catch (BriefpackException e) {
            return EditionChange.unrecorded(previous);
        }
    }
}
