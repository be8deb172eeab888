package ca.briefpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.cli.term.Screen;
import ca.briefpack.cli.term.TerminalWidth;
import ca.briefpack.order.Version;
import ca.briefpack.pack.Outcome;
import ca.briefpack.run.RunReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
    private final Shell shell = Shell.in(Path.of("").toAbsolutePath(), (config, progress) -> {
        throw new AssertionError("help must not run");
    });

    @ParameterizedTest
    @CsvSource({"--help, help.txt", "run --help, run-help.txt", "check --help, check-help.txt", "rate --help, rate-help.txt",
            "law --help, law-help.txt", "solve --help, solve-help.txt", "explain --help, explain-help.txt",
            "compare --help, compare-help.txt",
            "verify --help, verify-help.txt", "preview --help, preview-help.txt", "docs --help, docs-help.txt"})
    void help_reads_like_this(String words, String golden) throws IOException {
        Shell.Said said = shell.say(words.split(" "));

        Golden.expect(golden, said.out());
        assertThat(said.exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"run --help", "run -h", "help run", "--as-of 2025-10-15 --help"})
    void help_can_be_asked_for_in_many_ways(String words) {
        assertThat(shell.say(words.split(" ")).out()).isEqualTo(shell.say("run", "--help").out());
    }

    @ParameterizedTest
    @ValueSource(ints = {55, 60, 72, 80, 100, 110, 132, 200})
    void help_follows_the_width_of_the_terminal(int width) {
        Shell narrow = shell.wide(width);
        List<String> commands = new ArrayList<>(Grammar.commandLine().getSubcommands().keySet());
        commands.add("");

        assertThat(commands).allSatisfy(command -> {
            Shell.Said said = command.isEmpty() ? narrow.say("--help") : narrow.say(command, "--help");
            assertThat(said.exitCode()).isZero();
            assertThat(said.out().lines()).as(command)
                    .allSatisfy(line -> assertThat(line.length()).as(line).isLessThanOrEqualTo(width));
        });
    }

    @Test
    void a_wide_terminal_has_fewer_lines_than_a_narrow_one() {
        assertThat(shell.wide(60).say("run", "--help").out().lines().count())
                .isGreaterThan(shell.wide(160).say("run", "--help").out().lines().count());
    }

    @ParameterizedTest
    @CsvSource({"80, LOG, 80", "80, TERMINAL, 80", "12, LOG, 55", "0, LOG, 110", "wide, LOG, 110", "'', LOG, 110", "-5, LOG, 110",
            "999999, LOG, 1000"})
    void the_width_is_what_the_environment_says(String columns, Screen screen, int width) {
        assertThat(TerminalWidth.of(columns, screen)).isEqualTo(width);
        assertThat(TerminalWidth.of(null, Screen.LOG)).isEqualTo(TerminalWidth.UNKNOWN);
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void help_explains_every_exit_code(Outcome outcome) {
        assertThat(shell.say("run", "--help").out()).contains(outcome.exitCode() + "  " + outcome.meaning());
    }

    @ParameterizedTest
    @EnumSource(Setting.class)
    void help_explains_every_setting_with_its_default(Setting setting) {
        for (String command : List.of("run", "check")) {
            assertThat(shell.say(command, "--help").out()).contains(setting.option() + "=" + setting.form())
                    .contains(setting.meaning() + " (default: " + setting.byDefault() + ")");
        }
    }

    @Test
    void the_version_is_that_of_the_pom() throws IOException {
        assertThat(shell.say("--version").out()).isEqualTo("briefpack " + Version.CURRENT + "\n");
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<artifactId>briefpack</artifactId>\n  <version>" + Version.CURRENT + "</version>");
    }

    @Test
    void the_examples_of_the_help_are_understood() {
        Shell running = Shell.in(Path.of("").toAbsolutePath(),
                (config, progress) -> RunReport.stopped(Outcome.PUBLISHED, List.of(), List.of()));
        List<String> examples = running.say("run", "--help").out().lines().filter(l -> l.startsWith("  briefpack"))
                .map(l -> l.strip().split(" {2,}")[0].substring("briefpack".length()).strip()).toList();

        assertThat(examples).hasSizeGreaterThan(3).allSatisfy(
                words -> assertThat(running.say(words.isEmpty() ? new String[0] : words.split(" ")).exitCode()).isZero());
    }
}
