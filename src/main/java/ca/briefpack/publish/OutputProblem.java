package ca.briefpack.publish;

import ca.briefpack.model.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The problem behind a failed read or write of the output folder, with the way out that fits its cause. */
final class OutputProblem {
    private static final String ELSEWHERE = "choose another folder with --out";

    private OutputProblem() {
    }

    static Problem of(Path where, IOException cause) {
        String reason = reason(cause);
        String at = cause instanceof FileSystemException f ? Optional.ofNullable(f.getFile()).orElse(where.toString())
                : where.toString();
        if (reason.toLowerCase(Locale.ROOT).contains("no space left")) {
            return problem(at, "cannot be written: the disk is full", "free some space, or " + ELSEWHERE + " on another disk");
        }
        if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException || Files.isRegularFile(where)) {
            return problem(at, "cannot be used: it is a file, not a folder", "move it away, or " + ELSEWHERE);
        }
        if (cause instanceof AccessDeniedException) {
            return problem(at, "cannot be written: permission denied", "let this user write there, or " + ELSEWHERE);
        }
        return problem(at, "cannot be used: " + reason, "see that the folder can be read and written, or " + ELSEWHERE);
    }

    private static Problem problem(String where, String what, String wayOut) {
        return new Problem(Problem.Code.P040, where, what, wayOut);
    }

    private static String reason(IOException cause) {
        String own = cause instanceof FileSystemException f ? f.getReason() : cause.getMessage();
        return Optional.ofNullable(own).filter(r -> !r.isBlank()).orElse(cause instanceof NoSuchFileException ? "it can neither be found nor made" : "the system does not say why");
    }
}
