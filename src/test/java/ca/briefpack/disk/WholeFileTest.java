package ca.briefpack.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    private Path folder;

    @Test
    void a_file_larger_than_a_text_can_be_is_refused_by_its_size() throws IOException {
        Path file = folder.resolve("large.csv");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(3L << 30);
        }

        IOException refused = catchThrowableOfType(IOException.class, () -> WholeFile.bytes(file));

        assertThat(DiskFault.of(refused)).isEqualTo(DiskFault.OVERSIZE);
        assertThat(DiskFault.words(refused))
                .matches("it has 3,072 MiB, and a heap of [0-9]+ MiB takes no file of more than [0-9]+ MiB");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void what_has_no_end_is_refused_once_it_is_too_much() {
        IOException refused = catchThrowableOfType(IOException.class, () -> WholeFile.bytes(Path.of("/dev/zero")));

        assertThat(DiskFault.words(refused)).startsWith("it has no end, and a heap of ");
    }

    @Test
    void a_text_is_utf_8_or_refused() throws IOException {
        Files.write(folder.resolve("a"), new byte[]{'c', 'a', 'f', (byte) 0xE9});

        IOException refused = catchThrowableOfType(IOException.class, () -> WholeFile.text(folder.resolve("a")));

        assertThat(DiskFault.of(refused)).isEqualTo(DiskFault.NOT_TEXT);
    }
}
