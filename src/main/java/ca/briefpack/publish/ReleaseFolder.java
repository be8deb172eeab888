package ca.briefpack.publish;

import ca.briefpack.disk.Sha256;
import ca.briefpack.disk.WholeFile;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.publish.Manifest.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A published release, opened for reading. Whatever reads a file of a release reads it here, where it is held against the
 * manifest: a file that is not as it was published is told, and never used.
 */
public final class ReleaseFolder {
    private final Path path;
    private final Manifest manifest;
    private List<Problem> differences;

    private ReleaseFolder(Path path, Manifest manifest) {
        this.path = path;
        this.manifest = manifest;
    }

    /** @throws BriefpackException with P042 if the folder has no manifest, or none that can be read */
    public static ReleaseFolder open(Path folder) {
        return new ReleaseFolder(folder, ManifestFile.read(folder));
    }

    public Path path() {
        return path;
    }

    public Manifest manifest() {
        return manifest;
    }

    /** A P042 for each file that is missing, changed or extra; none if the release is whole. */
    public synchronized List<Problem> differences() {
        if (differences == null) {
            differences = ManifestCheck.problems(manifest, path);
        }
        return differences;
    }

    /** True if the manifest lists the file and it is as it was published. */
    public boolean isAsPublished(String file) {
        return find(file).filter(entry -> ManifestCheck.problem(entry, path).isEmpty()).isPresent();
    }

    /** True if the manifest lists the file, whatever has become of it. */
    public boolean lists(String file) {
        return find(file).isPresent();
    }

    /** What the manifest says of a file; absent if it does not list it. */
    public Optional<Entry> find(String file) {
        return manifest.files().stream().filter(entry -> entry.path().equals(file)).findFirst();
    }

    /**
     * The bytes of a file that the manifest lists, as they were published.
     *
     * @throws BriefpackException with P042 if the file is missing or changed
     */
    public byte[] read(String file) {
        Entry entry = find(file)
                .orElseThrow(() -> new IllegalArgumentException("release " + manifest.releaseId() + " lists no file " + file));
        ManifestCheck.problem(entry, path).ifPresent(problem -> {
            throw new BriefpackException(problem);
        });
        try {
            byte[] bytes = WholeFile.bytes(path.resolve(file));
            if (!Sha256.of(bytes).equals(entry.sha256())) {
                throw new IOException("it was changed while it was read");
            }
            return bytes;
        } catch (IOException e) {
            throw new BriefpackException(OutputProblem.of(path.resolve(file), e), e);
        }
    }
}
