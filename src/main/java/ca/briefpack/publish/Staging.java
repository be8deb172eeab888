package ca.briefpack.publish;

import ca.briefpack.model.BriefpackException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder where a release is gathered before anyone can see it. Files may be written from several threads. */
public final class Staging {
    private final String releaseId;
    private final Path folder;

    Staging(String releaseId, Path folder) {
        this.releaseId = releaseId;
        this.folder = folder;
    }

    public String releaseId() {
        return releaseId;
    }

    public Path folder() {
        return folder;
    }

    public Path write(PublishedFile file) {
        return write(file.path(), file.content());
    }

    /**
     * Writes one file of the release.
     *
     * @param path relative to the release: lower-case names of at most 60 characters, parted by slashes
     * @throws IllegalArgumentException if the path has another form, is taken, or is the manifest's
     * @throws BriefpackException       with P040 if the disk refuses
     */
    public Path write(String path, byte[] content) {
        Path file = folder.resolve(requireFree(path));
        try {
            Files.createDirectories(file.getParent());
            return Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw new IllegalArgumentException("'" + path + "' is already staged in release " + releaseId, e);
        } catch (IOException e) {
            throw new BriefpackException(OutputProblem.of(file, e), e);
        }
    }

    /** Takes a file over from an earlier release, for a pack that has not changed. */
    public Path keep(Path release, Manifest.Entry entry) {
        Path file = release.resolve(entry.path());
        try {
            return write(entry.path(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new BriefpackException(OutputProblem.of(file, e), e);
        }
    }

    private static String requireFree(String path) {
        if (path.equals(Manifest.FILE_NAME)) {
            throw new IllegalArgumentException("'" + path + "' is written by publishing, not staged");
        }
        return ReleasePath.require(path);
    }
}
