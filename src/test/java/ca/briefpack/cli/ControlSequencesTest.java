package ca.briefpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.cli.term.Screen;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.order.StepTime;
import ca.briefpack.pack.Outcome;
import ca.briefpack.run.BriefingRun;
import ca.briefpack.run.RunReport;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From wherever a control sequence comes, it does not reach the terminal, and a name with a line break forges no line. */
class ControlSequencesTest {
    private static final String EVIL = "x\u001b]0;title\u0007\u009b2J\nbriefpack: P099 forged\r\u202e";
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"%s", "run %s", "run --%s", "run --as-of %s", "run --province %s", "run --sector %s", "run --lang %s",
            "run --set %s", "run --set m=%s",
            "run --threads %s", "run --draws %s", "run --seed %s", "rate %s", "rate 8703 --from %s", "rate 8703 --company %s=1",
            "rate 8703 --cusma %s",
            "rate 8703 --data %s", "rate 8703 --job %s", "law --days %s", "law --data %s", "explain %s --data nowhere",
            "compare %s %s", "solve %s case.yaml",
            "solve ces %s", "run --data %s", "run --templates %s", "run --out %s", "check --job %s"})
    void from_a_word_of_the_command_line(String words) {
        for (boolean json : new boolean[]{false, true}) {
            String[] args = Stream
                    .concat(Arrays.stream(words.split(" ")).map(word -> word.replace("%s", EVIL)),
                            json ? Stream.of("--json") : Stream.empty())
                    .toArray(String[]::new);
            assertPlain(new Shell(folder, Screen.TERMINAL, new BriefingRun()).say(args), json);
        }
    }

    @Test
    void from_a_report_its_steps_and_its_remarks() {
        Problem problem = new Problem(Code.P014, EVIL, EVIL, EVIL);
        Shell shell = Shell.in(folder, (config, progress) -> {
            progress.step(1, 1, "read " + EVIL);
            progress.tick(1, 2, EVIL);
            progress.notice(EVIL);
            progress.remark(EVIL);
            progress.stepDone(Duration.ofMillis(1), EVIL);
            return new RunReport(Outcome.PARTIAL, Optional.of(EVIL), List.of(),
                    List.of(new StepTime(1, "read " + EVIL, Duration.ZERO, EVIL)), List.of(problem),
                    RunReport.Standing.LATEST, Optional.of(folder.resolve(EVIL.replace("\u0000", ""))), 1);
        });

        assertPlain(shell.say(), false);
        assertPlain(shell.on(Screen.TERMINAL).say(), false);
        assertPlain(shell.say("--json"), true);
    }

    @Test
    void from_what_stops_a_run() {
        assertPlain(Shell.in(folder, (config, progress) -> {
            throw new IllegalStateException(EVIL);
        }).say(), false);
        assertPlain(Shell.in(folder, (config, progress) -> {
            throw new BriefpackException(new Problem(Code.P040, EVIL, EVIL, EVIL));
        }).say("--json"), true);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void from_names_and_texts_of_a_package() throws IOException {
        Path data = folder.resolve("data");
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/data-small"))) {
            for (Path file : files.toList()) {
                Files.copy(file, data.resolve(Path.of("src/test/resources/data-small").relativize(file).toString()));
            }
        }
        Files.writeString(data.resolve(EVIL + ".csv"), "a\n");
        Files.writeString(data.resolve("scenarios").resolve(EVIL + ".yaml"),
                "id: \"" + EVIL.replace("\n", "\\n").replace("\r", "\\r").replace("\u001b", "\\e")
                        .replace("\u0007", "\\a").replace("\u009b", "\\x9b") + "\"\n");
        for (String parameter : List.of("us-content-autos", "metal-content-scale", "cusma-shift")) {
            Files.writeString(data.resolve("parameters.csv"), parameter + ",A,A,0.5,0.5,0.5,share,C,C,TRADE\n",
                    StandardOpenOption.APPEND);
        }
        Path measures = data.resolve("measures.csv");
        Files.writeString(measures,
                Files.readString(measures, StandardCharsets.UTF_8)
                        .replace("Automobiles,Automobiles", "\"" + EVIL + "\",Automobiles")
                        .replace("Proc. 10908,", "\"" + EVIL + "\","),
                StandardCharsets.UTF_8);

        for (String words : List.of("rate 8703 --as-of 2025-10-15", "law --as-of 2025-10-15",
                "rate --changes --from-date 2025-03-01 --to-date 2025-10-15")) {
            Shell.Said said = new Shell(folder, Screen.TERMINAL, new BriefingRun()).say(words.split(" "));
            assertPlain(said, false);
            assertThat(said.out() + said.err()).contains("]0;title");
        }
    }

    private static void assertPlain(Shell.Said said, boolean json) {
        assertThat(said.out().replace("\n", "").replace("\r[", "[") + said.err().replace("\n", "").replace("\t", ""))
                .doesNotContainPattern("[\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]");
        assertThat((said.out() + said.err()).lines()).noneMatch(line -> line.startsWith("briefpack: P099 forged"));
        if (json) {
            assertThat(read(said.out()).path("exitCode").isInt()).isTrue();
        }
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new AssertionError(json, e);
        }
    }
}
