package ca.briefpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.pack.Outcome;
import ca.briefpack.run.RunReport;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever number or day stands in an option, the answer is a problem of that option or an answer: never a failure, never a wait.
 */
class OptionsOfAnySizeTest {
    private static final List<String> NUMBERS =
            List.of("1e999999999", "-1e999999999", "1e-999999999", "1e99999999999", "1e308", "NaN", "Infinity", "-Infinity",
                    "0x1p-2", "0.5d", "\u0661", "9".repeat(400), "0." + "3".repeat(400), "1_0");
    private static final List<String> DAYS =
            List.of("+999999999-12-31", "-999999999-01-01", "9999-12-31", "0000-01-01", "2051-01-01", "1e999999999",
                    "20251015", "2025-10-15T00:00");
    private static final Path DATA = Path.of("src/test/resources/data-small").toAbsolutePath();
    @TempDir
    private Path folder;

    static Stream<String> numbers() {
        return NUMBERS.stream();
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void a_number(String number) {
        Stream.of("--set s232-auto=%s", "--set s232-auto=quota:%s", "--set s232-auto=shift:%s", "--set s232-auto=scope:%s",
                "--over-quota %s", "--us-assembly %s")
                .forEach(option -> assertRefused(("rate 8703 --data " + DATA + " " + option).formatted(number)));
        Stream.of("run --draws %s", "run --seed %s", "run --threads %s", "run --set s232-auto=%s", "run --set s232-auto=quota:%s",
                "check --draws %s",
                "law --days %s --data " + DATA, "rate %s --data " + DATA)
                .forEach(words -> assertRefused(words.formatted(number)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"run --as-of %s", "check --as-of %s", "rate 8703 --as-of %s", "law --as-of %s",
            "explain ca.exposed --as-of %s",
            "rate --changes --from-date %s --to-date 2025-10-15", "rate --changes --from-date 2025-10-15 --to-date %s"})
    void a_day(String words) {
        DAYS.forEach(day -> assertRefused(words.formatted(day)));
    }

    private void assertRefused(String words) {
        Shell.Said said = Shell.in(folder, (config, progress) -> RunReport.stopped(Outcome.PUBLISHED, List.of(), List.of()))
                .say(words.split(" "));
        assertThat(said.err()).as(words).startsWith("briefpack: P001 ").hasSizeLessThan(3000);
        assertThat(said.exitCode()).as(words).isEqualTo(2);
    }
}
