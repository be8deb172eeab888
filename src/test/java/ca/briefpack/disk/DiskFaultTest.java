package ca.briefpack.disk;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.model.Problem.Code;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the system says of a failed call, and what is told of it: the same whether it comes from opening a file or from reading
 * on.
 */
class DiskFaultTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "No space left on device             | the disk is full",
            "Disk quota exceeded                 | the disk quota of this user is used up",
            "File too large                      | a file may not become so large for this user or on this disk",
            "Input/output error                  | the disk reports an input/output error",
            "Read-only file system               | the disk is read-only",
            "File name too long                  | its name is too long for this disk",
            "Is a directory                      | it is a folder, not a file",
            "Not a directory                     | a file stands where a folder should be",
            "Permission denied                   | permission denied",
            "Operation not permitted             | permission denied",
            "Too many levels of symbolic links   | a link leads back to itself",
            "Invalid cross-device link           | it lies on another disk than what stands beside it",
            "Structure needs cleaning            | Structure needs cleaning",
            "Espace insuffisant sur le disque    | Espace insuffisant sur le disque"})
    void a_reason_is_told_in_our_words_or_as_it_stands(String reason, String words) {
        for (IOException cause : List.of(new IOException(reason), new FileSystemException("data/x.csv", null, reason))) {
            assertThat(DiskFault.words(cause)).isEqualTo(words);
            assertThat(DiskFault.problem(Code.P010, "data/x.csv", "cannot be read", cause).toString())
                    .startsWith("P010 data/x.csv cannot be read: " + words + " -> ");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Too many open files", "Too many open files in system", "Stale file handle",
            "Connection timed out", "Host is down",
            "Transport endpoint is not connected", "Resource temporarily unavailable", "Device or resource busy",
            "Text file busy", "No locks available",
            "Interrupted system call", "Cannot allocate memory"})
    void what_may_pass_has_a_code_of_its_own_and_its_reason(String reason) {
        assertThat(DiskFault.problem(Code.P040, "output", "cannot be used", new IOException(reason)).toString())
                .isEqualTo("P043 output cannot be used: " + reason + " -> run again; the cause may have passed by then");
    }

    @Test
    void exceptions_that_say_nothing_are_told_by_their_kind() {
        assertThat(DiskFault.of(new NoSuchFileException("x"))).isEqualTo(DiskFault.ABSENT);
        assertThat(DiskFault.of(new AccessDeniedException("x"))).isEqualTo(DiskFault.FORBIDDEN);
        assertThat(DiskFault.of(new FileAlreadyExistsException("x"))).isEqualTo(DiskFault.IN_THE_WAY);
        assertThat(DiskFault.of(new NotDirectoryException("x"))).isEqualTo(DiskFault.IN_THE_WAY);
        assertThat(DiskFault.of(new FileSystemLoopException("x"))).isEqualTo(DiskFault.CIRCLE);
        assertThat(DiskFault.of(new MalformedInputException(1))).isEqualTo(DiskFault.NOT_TEXT);
        assertThat(DiskFault.words(new IOException())).isEqualTo("the system does not say why");
    }
}
