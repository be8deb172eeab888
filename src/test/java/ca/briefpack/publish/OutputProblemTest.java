package ca.briefpack.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputProblemTest {
    @TempDir
    private Path folder;

    private static String told(IOException cause) {
        return OutputProblem.of(Path.of("out"), cause).toString();
    }

    @Test
    void a_cause_without_words_of_its_own_is_told_in_ours() {
        assertThat(told(new NoSuchFileException("out/foo")))
                .isEqualTo("P040 out/foo cannot be used: it can neither be found nor made"
                        + " -> see that the folder can be read and written, or choose another folder with --out");
        assertThat(told(new IOException())).isEqualTo("P040 out cannot be used: the system does not say why"
                + " -> see that the folder can be read and written, or choose another folder with --out");
    }

    /** The path is a file that is there, as most are that a write fails on: that is not what is wrong with it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "No space left on device | P040 | the disk is full -> free some space, or choose another folder with --out on another disk",
            "Disk quota exceeded     | P040 | the disk quota of this user is used up -> remove files of this user, or have the quota raised, or choose another folder with --out",
            "File too large          | P040 | a file may not become so large for this user or on this disk -> raise the limit on the size of files (ulimit -f), or use another disk, or choose another folder with --out",
            "Input/output error      | P040 | the disk reports an input/output error -> look after the disk: it may be failing, or lost from the network, or choose another folder with --out",
            "Read-only file system   | P040 | the disk is read-only -> mount it for writing, or use another disk, or choose another folder with --out",
            "Too many open files     | P043 | Too many open files -> run again; the cause may have passed by then",
            "Something new           | P040 | Something new -> see that the folder can be read and written, or choose another folder with --out"})
    void a_failure_on_a_file_is_told_by_its_reason(String reason, String code, String words) throws IOException {
        Path file = Files.writeString(folder.resolve("brief.pdf"), "begun");

        for (IOException cause : new IOException[]{new IOException(reason),
                new FileSystemException(file.toString(), null, reason)}) {
            assertThat(OutputProblem.of(file, cause).toString())
                    .matches(code + " \\Q" + file + "\\E cannot be (used|written): \\Q" + words + "\\E");
        }
    }

    @Test
    void a_folder_that_may_not_be_written_is_told_as_that() {
        assertThat(told(new AccessDeniedException("out/releases")))
                .isEqualTo("P040 out/releases cannot be used: permission denied"
                        + " -> allow this user to read and write it, or choose another folder with --out");
    }

    @Test
    void what_stands_in_the_way_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "a file");
        Path dead = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("gone"));

        assertRefused(file, "P040 " + file
                + " cannot be used: it is a file, not a folder -> move it away, or choose another folder with --out");
        assertRefused(file.resolve("out"), "P040 " + file
                + " cannot be used: it is a file, not a folder -> move it away, or choose another folder with --out");
        assertRefused(dead, "P040 " + dead
                + " cannot be used: it is a link that leads nowhere -> mend the link, or choose another folder with --out");
    }

    @Test
    void a_folder_that_is_linked_from_elsewhere_can_be_published_into() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Files.createDirectories(folder.resolve("elsewhere")));

        assertThat(new ReleaseStore(link).check()).isEmpty();
        new ReleaseStore(link).lock().close();
    }

    private static void assertRefused(Path output, String problem) {
        assertThat(new ReleaseStore(output).check()).extracting(Problem::toString).containsExactly(problem);
        assertThat(catchThrowableOfType(BriefpackException.class, () -> new ReleaseStore(output).lock())).hasMessage(problem);
    }
}
