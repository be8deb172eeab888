package ca.briefpack.publish;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * Which release readers find: the symbolic link {@code latest}, or, where links cannot be made, the file {@code latest.txt}
 * that holds the path of the release. Switched by one atomic rename, so there is never none and never half of one.
 */
final class LatestPointer {
    static final String LINK = "latest";
    static final String TEXT = "latest.txt";

    private final Path output;
    private final Linker linker;

    LatestPointer(Path output, Linker linker) {
        this.output = output;
        this.linker = linker;
    }

    /** Makes a symbolic link. */
    interface Linker {
        void link(Path link, Path target) throws IOException;
    }

    /** The folder of the release that readers find; absent if there has never been one, or it has been removed by hand. */
    Optional<Path> find() throws IOException {
        Path link = output.resolve(LINK);
        Path text = output.resolve(TEXT);
        Optional<Path> target = Optional.empty();
        if (Files.isSymbolicLink(link)) {
            target = Optional.of(Files.readSymbolicLink(link));
        } else if (Files.isRegularFile(text)) {
            target = Optional.of(Path.of(Files.readString(text, StandardCharsets.UTF_8).strip()));
        }
        return target.map(output::resolve).filter(Files::isDirectory);
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
        Path next = output.resolve("." + LINK + ".next");
        Files.deleteIfExists(next);
        try {
            linker.link(next, target);
        } catch (UnsupportedOperationException | FileSystemException e) {
            return false;
        }
        Files.move(next, output.resolve(LINK), StandardCopyOption.ATOMIC_MOVE);
        return true;
    }
}
