package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Copies of folders, and edits in them, for tests that change what others read. */
public final class Copies {
    private Copies() {
    }

    /** All files and links below a folder, put below another. */
    public static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> found = Files.walk(from)) {
            for (Path file : found.sorted().toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                if (Files.isSymbolicLink(file)) {
                    Files.createSymbolicLink(target, Files.readSymbolicLink(file));
                } else if (Files.isRegularFile(file)) {
                    Files.copy(file, target);
                }
            }
        }
    }

    /** Some words of a file, which stand there once, put in other words. */
    static void replace(Path file, String was, String is) throws IOException {
        String text = Files.readString(file);
        assertThat(text).containsOnlyOnce(was);
        Files.writeString(file, text.replace(was, is));
    }
}
