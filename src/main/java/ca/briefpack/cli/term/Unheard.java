package ca.briefpack.cli.term;

import ca.briefpack.disk.FolderFiles;
import ca.briefpack.model.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was typed but did not get through: under the locale C Java makes nothing of an accent, in words and in names of folders.
 */
public final class Unheard {
    private static final String WAY_OUT = "call briefpack in a locale of UTF-8, such as LC_ALL=C.UTF-8";

    private Unheard() {
    }

    /** The first word, or the folder called from, that the locale of this process cannot tell. */
    public static Optional<Problem> find(String[] words, Path cwd) {
        Stream<Problem> typed = Arrays.stream(words).filter(FolderFiles::isUntold)
                .map(word -> problem("command line",
                        "'" + word + "' holds a letter that the locale of this process cannot tell"));
        return Stream.concat(typed, folder(cwd).stream()).findFirst();
    }

    /** A folder that one is in exists: if it is not found, its name is not what Java was told. */
    private static Optional<Problem> folder(Path cwd) {
        boolean mistaken = cwd.toString().indexOf('?') >= 0 || FolderFiles.isUntold(cwd.toString());
        return mistaken && !Files.isDirectory(cwd) ? Optional.of(problem("current folder",
                "'" + cwd + "' has a letter in its name that the locale of this process cannot tell")) : Optional.empty();
    }

    private static Problem problem(String where, String what) {
        return new Problem(Problem.Code.P001, where, what, WAY_OUT);
    }
}
