package ca.briefpack.cli.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process of its own, whose output goes where no byte can be written. */
@EnabledOnOs(OS.LINUX)
class StandardOutputTest {
    private static ProcessBuilder process(String... words) {
        List<String> command =
                new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-cp",
                        System.getProperty("java.class.path"), "ca.briefpack.cli.Main"));
        command.addAll(List.of(words));
        return new ProcessBuilder(command);
    }

    @ParameterizedTest
    @ValueSource(strings = {"run --help", "solve ces src/site/cases/lumber.yaml --json"})
    void an_answer_that_is_cut_off_by_a_full_disk_is_told(String words) throws IOException, InterruptedException {
        Process started = process(words.split(" ")).redirectOutput(new File("/dev/full")).start();

        assertThat(new String(started.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo("briefpack: P040 standard output cannot be written: the disk is full -> free some space\n");
        assertThat(started.waitFor()).isEqualTo(2);
    }

    @Test
    void a_reader_that_has_seen_enough_is_no_fault() throws IOException, InterruptedException {
        Process started = process("run", "--help").start();
        started.getInputStream().close();

        assertThat(new String(started.getErrorStream().readAllBytes(), StandardCharsets.UTF_8)).isEmpty();
        assertThat(started.waitFor()).isZero();
    }
}
