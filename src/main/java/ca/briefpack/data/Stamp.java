package ca.briefpack.data;

import ca.briefpack.model.Evidence.DataStamp;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The fingerprint of a package: the sha-256 of each file, and that of the sorted list of {@code hash, two spaces, name} lines, as
 * {@code sha256sum} writes them. The job file is left out: it is a setting, not data.
 */
final class Stamp {
    private Stamp() {
    }

    static DataStamp of(PackageFiles files, Descriptor descriptor) {
        SortedMap<String, String> hashes = new TreeMap<>();
        files.listNames().stream().filter(file -> !file.equals(JobFile.NAME))
                .forEach(file -> hashes.put(file, sha256(files.bytes(file))));
        StringBuilder list = new StringBuilder();
        hashes.forEach((file, hash) -> list.append(hash).append("  ").append(file).append('\n'));
        return new DataStamp(descriptor.name(), descriptor.version(), sha256(list.toString().getBytes(StandardCharsets.UTF_8)),
                hashes);
    }

    /** The stamp of a package of which not every file is read. */
    static DataStamp withoutHashes(Descriptor descriptor) {
        return new DataStamp(descriptor.name(), descriptor.version(), "", Map.of());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
