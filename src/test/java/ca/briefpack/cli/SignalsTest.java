package ca.briefpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A process of its own, ended by a signal while it is at work. */
@Tag("slow")
@DisabledOnOs(OS.WINDOWS)
class SignalsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"TERM, 143, SIGTERM", "INT, 130, Ctrl-C (SIGINT)"})
    void a_signal_has_a_last_line_and_its_exit_code_and_leaves_what_readers_find(String signal, int exitCode, String name)
            throws IOException, InterruptedException {
        Path latest = Files.createDirectories(folder.resolve("output/releases/2025-10-15-1a2b3c4d"));
        Files.createSymbolicLink(folder.resolve("output/latest"), Path.of("releases/2025-10-15-1a2b3c4d"));

        Ended ended =
                end(signal, "run", "--as-of", "2025-10-15", "--out", folder.resolve("output").toString(), "--province", "NU");

        assertThat(ended.exitCode).isEqualTo(exitCode);
        assertThat(ended.lines).last().asString()
                .isEqualTo("Outcome     stopped by " + name + ": readers find a whole release, the last one published (exit code "
                        + exitCode + ")");
        assertThat(folder.resolve("output/latest").toRealPath()).isEqualTo(latest.toRealPath());
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130"})
    void a_machine_is_told_by_a_report(String signal, int exitCode) throws IOException, InterruptedException {
        Ended ended = end(signal, "run", "--as-of", "2025-10-15", "--json", "--out", folder.resolve("output").toString());

        assertThat(ended.exitCode).isEqualTo(exitCode);
        assertThat(new com.fasterxml.jackson.databind.ObjectMapper().readTree(String.join("\n", ended.lines)).get("exitCode")
                .asInt()).isEqualTo(exitCode);
    }

    private record Ended(int exitCode, List<String> lines) {
    }

    /** Signals the process as soon as it holds the lock of its output folder. */
    private Ended end(String signal, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (OS.LINUX.isCurrentOs()) {
            // a build in the background of a shell ignores Ctrl-C, and so would all that it starts
            command.addAll(List.of("env", "--default-signal=INT"));
        }
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g", "-cp",
                System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(Arrays.asList(words));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Path lock = folder.resolve("output/.lock");
        while (process.isAlive() && (Files.notExists(lock) || Files.size(lock) == 0)) {
            Thread.sleep(20);
        }
        new ProcessBuilder("kill", "-" + signal, String.valueOf(process.pid())).start().waitFor();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> lines = said.lines().collect(Collectors.toList());
            return new Ended(process.waitFor(), lines);
        }
    }
}
