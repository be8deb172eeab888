package ca.briefpack.publish;

import ca.briefpack.disk.Sha256;
import ca.briefpack.model.Lang;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The inventory of a release: what it was made from and every file in it with its checksum. Stands in the release as
 * {@code manifest.json}; equal manifests are equal bytes.
 *
 * @param version  the version of briefpack that made it
 * @param choices  the options that decide what the release says, by name
 * @param inputs   the sha-256 of every input file, by name
 * @param packKeys the hash of everything each pack was made from, by pack slug; a pack whose key is the same again is unchanged
 * @param files    in order of path, whatever the order given
 */
public record Manifest(String releaseId, LocalDate asOf, String version, Map<String, String> choices,
        Map<String, String> inputs, Map<String, String> packKeys, List<Entry> files) {
    /** The manifest's own name; it is the one file of a release that it does not list. */
    public static final String FILE_NAME = "manifest.json";

    public Manifest {
        ReleasePath.requireName(releaseId, releaseId);
        choices = Map.copyOf(choices);
        inputs = Map.copyOf(inputs);
        packKeys = Map.copyOf(packKeys);
        files = files.stream().sorted(Comparator.comparing(Entry::path)).toList();
        requireOnce(files);
    }

    /**
     * One file of the release.
     *
     * @param path   relative to the release
     * @param sha256 64 lower-case hexadecimal digits
     * @param pack   the slug of the pack it belongs to; {@link #RECORD} for what the release keeps for comparing with later ones,
     *               {@link #SITE} for what is made of all its packs
     * @param lang   empty for a file in no language
     */
    public record Entry(String path, String sha256, long bytes, String pack, Optional<Lang> lang) {
        /** What stands in place of a pack's slug for a file that no reader opens. */
        public static final String RECORD = "record";
        /** The same for the pages and machine files by which readers find their way in the release. */
        public static final String SITE = "site";

        public Entry {
            ReleasePath.require(path);
            if (!sha256.matches("[0-9a-f]{64}")) {
                throw new IllegalArgumentException("sha-256 '" + sha256 + "' of " + path + " must be 64 hexadecimal digits");
            }
        }

        /** A file of a pack, in its language. */
        public Entry(String path, String sha256, long bytes, String pack, Lang lang) {
            this(path, sha256, bytes, pack, Optional.of(lang));
        }
    }

    /** Under {@link #inputs}: the headline figures of the edition before, with which this one compares itself. */
    private static final String PREVIOUS = "previous/";

    /** The name under which {@link #inputs} lists the edition before. */
    public static String previousInput(String releaseId) {
        return PREVIOUS + releaseId;
    }

    /** The edition before, and the sha-256 of its headline figures; empty for a first edition. */
    public Optional<Map.Entry<String, String>> previous() {
        return inputs.entrySet().stream().filter(input -> input.getKey().startsWith(PREVIOUS)).findFirst()
                .map(input -> Map.entry(input.getKey().substring(PREVIOUS.length()), input.getValue()));
    }

    /** The files of one pack, in order of path. */
    public List<Entry> listFiles(String pack) {
        return files.stream().filter(f -> f.pack().equals(pack)).toList();
    }

    /** True if it holds every pack that the other holds, in the same languages at least. */
    public boolean covers(Manifest other) {
        return packsByLanguage().containsAll(other.packsByLanguage());
    }

    private Set<Map.Entry<String, Optional<Lang>>> packsByLanguage() {
        return files.stream().filter(file -> !file.pack().equals(Entry.SITE)).map(file -> Map.entry(file.pack(), file.lang()))
                .collect(Collectors.toSet());
    }

    /**
     * The sha-256 of what decides what a release says: the version, the choices and the inputs. A release is named by its
     * beginning, so neither can be altered in a manifest without its name telling.
     */
    public static String inputHash(String version, Map<String, String> choices, Map<String, String> inputs) {
        return Sha256.of((version + new TreeMap<>(choices) + new TreeMap<>(inputs)).getBytes(StandardCharsets.UTF_8));
    }

    /** {@link #inputHash(String, Map, Map)} of this release. */
    public String inputHash() {
        return inputHash(version, choices, inputs);
    }

    private static void requireOnce(List<Entry> sorted) {
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).path().equals(sorted.get(i - 1).path())) {
                throw new IllegalArgumentException("the manifest lists " + sorted.get(i).path() + " twice");
            }
        }
    }
}
