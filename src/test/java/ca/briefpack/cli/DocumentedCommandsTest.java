package ca.briefpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.Documents;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** The commands and options that the documents name, held against the grammar. */
@Tag("slow")
class DocumentedCommandsTest {
    private static final Map<String, CommandLine> COMMANDS = Grammar.commandLine().getSubcommands();

    static List<Path> documents() {
        return Documents.list();
    }

    @Test
    void the_command_table_lists_every_command_and_no_other() {
        List<String> listed = Documents.find("^\\| `([a-z]+)[^`]*` \\|", Documents.section(Documents.README, "Commands"));
        assertThat(listed).containsExactlyInAnyOrderElementsOf(COMMANDS.keySet());
    }

    @Test
    void the_option_table_lists_every_option_of_run() {
        List<String> listed = Documents.find("^\\| `(--[a-z-]+)", Documents.section(Documents.README, "Commands"));
        assertThat(listed).containsAll(options(COMMANDS.get(Syntax.RUN)).stream().filter(o -> !o.equals("--help")).toList());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_option_that_is_named_exists(Path document) {
        Set<String> known = new TreeSet<>(List.of("--help", "--version"));
        // those of the look at pages in a browser, which is no command of the jar
        Documents.find("(\\w+): \\{ type: '(?:boolean|string)'", Documents.text(Path.of("src/test/browser/check.mjs")))
                .forEach(option -> known.add("--" + option));
        COMMANDS.values().forEach(command -> known.addAll(options(command)));
        assertThat(known).as(document.toString())
                .containsAll(Documents.find("(?<![\\w(-])--[a-z][a-z-]*", Documents.text(document)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_call_of_the_jar_is_a_command(Path document) {
        assertThat(COMMANDS.keySet()).as(document.toString())
                .containsAll(Documents.find("briefpack\\.jar ([a-z]+)", Documents.text(document)));
    }

    @Test
    void questions_of_the_readme_are_answered_on_a_fresh_checkout() {
        Shell shell = Shell.in(Path.of("").toAbsolutePath(), (config, progress) -> {
            throw new AssertionError("a question must not run");
        });
        assertThat(calls("(?:rate|solve|explain) .*")).hasSizeGreaterThan(3)
                .allSatisfy(call -> assertThat(shell.say(call.split(" ")).exitCode()).as(call).isZero());
    }

    @Test
    void the_readme_compares_releases_that_it_has_published() {
        List<String> days =
                calls("run .*--as-of \\S+.*").stream().map(run -> run.replaceAll(".*--as-of (\\S+).*", "$1")).toList();
        assertThat(calls("compare .*")).isNotEmpty()
                .allSatisfy(call -> assertThat(days).containsAll(List.of(call.split(" ")).subList(1, 3)));
    }

    /** What the README calls the jar of the checkout with. */
    private static List<String> calls(String pattern) {
        return Documents.find("^    java -jar target/briefpack\\.jar (" + pattern + ")$", Documents.text(Documents.README));
    }

    private static List<String> options(CommandLine command) {
        return Grammar.listOptions(command.getCommandSpec());
    }
}
