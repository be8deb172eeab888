package ca.briefpack.publish;

import ca.briefpack.disk.DiskFault;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The problem behind a failed read or write of the output folder, with the way out that fits its cause. */
final class OutputProblem {
    private static final String ELSEWHERE = "choose another folder with --out";
    private static final String LINK = "it is a link that leads nowhere";
    private static final String FILE = "it is a file, not a folder";

    private OutputProblem() {
    }

    static Problem of(Path where, IOException cause) {
        Path at = cause instanceof FileSystemException f && f.getFile() != null ? where.resolveSibling(f.getFile()) : where;
        Code code = DiskFault.code(Code.P040, cause);
        return switch (DiskFault.of(cause)) {
            case IN_THE_WAY -> inTheWay(at);
            case ABSENT -> new Problem(code, at.toString(), "cannot be used: it can neither be found nor made",
                    "see that the folder can be read and written, or " + ELSEWHERE);
            case FULL -> new Problem(code, at.toString(), "cannot be written: " + DiskFault.words(cause),
                    "free some space, or " + ELSEWHERE + " on another disk");
            case OTHER -> new Problem(code, at.toString(), "cannot be used: " + DiskFault.words(cause),
                    "see that the folder can be read and written, or " + ELSEWHERE);
            case PASSING -> DiskFault.problem(code, at.toString(), "cannot be used", cause);
            default -> new Problem(code, at.toString(), "cannot be used: " + DiskFault.words(cause),
                    DiskFault.wayOut(cause) + ", or " + ELSEWHERE);
        };
    }

    /** What stands where a folder should be: the nearest thing on the way that is none. */
    static Problem inTheWay(Path folder) {
        Path at = folder;
        while (at.getParent() != null && !Files.exists(at) && !Files.isSymbolicLink(at)) {
            at = at.getParent();
        }
        boolean dead = Files.isSymbolicLink(at) && !Files.exists(at);
        return new Problem(Code.P040, at.toString(), "cannot be used: " + (dead ? LINK : FILE),
                (dead ? "mend the link" : "move it away") + ", or " + ELSEWHERE);
    }

    /** What would keep a folder from being made or written, found without writing anything. */
    static Optional<Problem> find(Path folder) {
        Path existing = folder.toAbsolutePath();
        while (!Files.exists(existing) && !Files.isSymbolicLink(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        if (!Files.isDirectory(existing)) {
            return Optional.of(inTheWay(existing));
        }
        if (Files.isWritable(existing)) {
            return Optional.empty();
        }
        return Optional.of(
                new Problem(Code.P040, folder.toString(), "cannot be written: " + (isReadOnly(existing) ? "the disk is read-only"
                        : "permission denied"), ELSEWHERE));
    }

    private static boolean isReadOnly(Path folder) {
        try {
            return Files.getFileStore(folder).isReadOnly();
        } catch (IOException e) {
            return false;
        }
    }
}
