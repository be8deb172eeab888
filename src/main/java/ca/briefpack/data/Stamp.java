package ca.briefpack.data;

import ca.briefpack.data.shape.Descriptor;
import ca.briefpack.data.shape.Descriptor.Resource;
import ca.briefpack.data.source.PackageFiles;
import ca.briefpack.data.yaml.ProgramFiles;
import ca.briefpack.data.yaml.ScenarioFiles;
import ca.briefpack.disk.Sha256;
import ca.briefpack.model.Evidence.DataStamp;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The fingerprint of a package: the sha-256 of each file that belongs to it, and that of the sorted list of {@code hash, two
 * spaces, name} lines, as {@code sha256sum} writes them. Left out are the job file, which is a setting and no data, and what
 * cannot be read.
 */
final class Stamp {
    /** What is said beside the data, such as its licences. */
    private static final String DOCUMENT = "[^/]+\\.md";

    private Stamp() {
    }

    static DataStamp of(PackageFiles files, Descriptor descriptor) {
        SortedMap<String, String> hashes = new TreeMap<>();
        Set<String> tables = descriptor.resources().stream().map(Resource::path).collect(Collectors.toSet());
        files.listNames().stream().filter(file -> tables.contains(file) || isOfPackage(file))
                .forEach(file -> findSha256(files, file).ifPresent(hash -> hashes.put(file, hash)));
        StringBuilder list = new StringBuilder();
        hashes.forEach((file, hash) -> list.append(hash).append("  ").append(file).append('\n'));
        return new DataStamp(descriptor.name(), descriptor.version(), Sha256.of(list.toString().getBytes(StandardCharsets.UTF_8)),
                hashes);
    }

    /** Whether a file that no table is read from belongs to the package: what else lies in its folder is not read at all. */
    private static boolean isOfPackage(String file) {
        return file.equals(Descriptor.FILE) || ScenarioFiles.isOne(file) || ProgramFiles.isOne(file) || file.matches(DOCUMENT);
    }

    /** The stamp of a package of which not every file is read. */
    static DataStamp withoutHashes(Descriptor descriptor) {
        return new DataStamp(descriptor.name(), descriptor.version(), "", Map.of());
    }

    private static Optional<String> findSha256(PackageFiles files, String file) {
        MessageDigest digest = Sha256.digest();
        return files.copy(file, new DigestOutputStream(OutputStream.nullOutputStream(), digest))
                ? Optional.of(HexFormat.of().formatHex(digest.digest())) : Optional.empty();
    }
}
