package ca.briefpack.publish;

import ca.briefpack.model.BriefpackException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

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

    /** Writes all of some files, or none if the disk refuses one. @throws BriefpackException as {@link #write(String, byte[])} */
    public void writeAll(List<PublishedFile> files) {
        List<Path> written = new ArrayList<>();
        try {
            files.forEach(file -> written.add(write(file)));
        } catch (BriefpackException e) {
            written.forEach(Staging::remove);
            throw e;
        }
    }

    /**
     * What is left of a file that could not be written must not be published; where it cannot be removed, publishing refuses it.
     */
    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Told by what publishing finds.
        }
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
            remove(file);
            throw new BriefpackException(OutputProblem.of(file, e), e);
        }
    }

    /**
     * Takes a file over from an earlier release, for a pack that has not changed. @throws BriefpackException with P042 if it has
     * changed
     */
    public Path keep(ReleaseFolder release, Manifest.Entry entry) {
        return write(entry.path(), release.read(entry.path()));
    }

    private static String requireFree(String path) {
        if (path.equals(Manifest.FILE_NAME)) {
            throw new IllegalArgumentException("'" + path + "' is written by publishing, not staged");
        }
        return ReleasePath.require(path);
    }
}
