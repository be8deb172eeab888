package ca.briefpack.publish;

import ca.briefpack.model.Lang;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Small releases for tests: two files, one in each language, that say {@code words}. */
final class Releases {
    private Releases() {
    }

    static Manifest publish(ReleaseStore store, String id, String words) {
        Staging staging = store.stage(id);
        Manifest manifest = stageFiles(staging, words);
        store.publish(staging, manifest);
        return manifest;
    }

    static Manifest stageFiles(Staging staging, String words) {
        published(words).forEach(staging::write);
        return manifest(staging.releaseId(), files(words));
    }

    /** The manifest's entries of a release that says these words. */
    static List<Manifest.Entry> files(String words) {
        List<PublishedFile> files = published(words);
        return List.of(files.get(0).entry("national", Lang.EN), files.get(1).entry("national", Lang.FR));
    }

    private static List<PublishedFile> published(String words) {
        return List.of(file("en/national.pdf", words), file("fr/national.pdf", words + " (fr)"));
    }

    static Manifest manifest(String id, List<Manifest.Entry> entries) {
        return new Manifest(id, LocalDate.of(2025, 10, 15), "0.1.0", Map.of("province", "all", "lang", "en,fr"),
                Map.of("provinces.csv", "aa", "exports_us.csv", "bb"), Map.of("national", "cc"), entries);
    }

    static PublishedFile file(String path, String words) {
        return new PublishedFile(path, words.getBytes(StandardCharsets.UTF_8));
    }
}
