package ca.briefpack.publish;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which release readers find: the symbolic link {@code latest}, or, where links cannot be made, the file {@code latest.txt}
 * that holds the path of the release. Switched by one atomic rename, so there is never none and never half of one.
 */
final class LatestPointer {
    static final String LINK = "latest";
    static final String TEXT = "latest.txt";

    private final Path output;

    LatestPointer(Path output) {
        this.output = output;
    }

    /** The folder of the release that readers find; absent if there has never been one, or it has been removed by hand. */
    Optional<Path> find() throws IOException {
        Path link = output.resolve(LINK);
        Path text = output.resolve(TEXT);
        Optional<Path> target = Optional.empty();
        if (Files.isSymbolicLink(link)) {
            target = Optional.of(output.resolve(Files.readSymbolicLink(link)));
        } else if (Files.isRegularFile(text)) {
            target = Optional.of(output.resolve(Files.readString(text, StandardCharsets.UTF_8).strip()));
        }
        return target.filter(Files::isDirectory);
    }

    /** True if readers find this very folder. */
    boolean leadsTo(Path folder) throws IOException {
        Optional<Path> found = find();
        return found.isPresent() && Files.isDirectory(folder) && Files.isSameFile(found.get(), folder);
    }

    /** The path to show to people: the link where there is one, else the folder itself. */
    Optional<Path> shown() throws IOException {
        Path link = output.resolve(LINK);
        return find().map(folder -> Files.isSymbolicLink(link) ? link : folder);
    }

    /** @throws BriefpackException with P040 if something of the user's stands where the link is to be */
    void requireFree() {
        Path link = output.resolve(LINK);
        if (Files.exists(link, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(link)) {
            throw new BriefpackException(new Problem(Problem.Code.P040, link.toString(),
                    "is not the link to the newest release", "move it away: a link of that name is made by publishing"));
        }
    }

    void switchTo(Path release) throws IOException {
        requireFree();
        Path target = output.relativize(release);
        if (switchedLink(target)) {
            Files.deleteIfExists(output.resolve(TEXT));
        } else {
            Tree.replace(output.resolve(TEXT), (target.toString().replace('\\', '/') + "\n").getBytes(StandardCharsets.UTF_8));
            Files.deleteIfExists(output.resolve(LINK));
        }
        Tree.syncFolder(output);
    }

    private boolean switchedLink(Path target) throws IOException {
        Path next = Tree.next(output.resolve(LINK));
        Files.deleteIfExists(next);
        try {
            Files.createSymbolicLink(next, target);
        } catch (UnsupportedOperationException e) {
            return false;
        } catch (FileSystemException e) {
            requireNoLink(e);
            return false;
        }
        Tree.move(next, output.resolve(LINK));
        return true;
    }

    // Where there is a link, links can be made: the disk is full, or the like. Turning to the text file would take the link from
    // readers.
    private void requireNoLink(FileSystemException cause) throws FileSystemException {
        if (Files.isSymbolicLink(output.resolve(LINK))) {
            throw cause;
        }
    }
}
