package ca.briefpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.cli.page.Document;
import ca.briefpack.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever has only the jar can read every document that a message or a help names. */
class DocsCommandTest {
    private final Shell shell = Shell.in(Path.of("").toAbsolutePath(), (config, progress) -> {
        throw new AssertionError("reading must not run");
    });

    @ParameterizedTest
    @EnumSource(Document.class)
    void a_document_is_printed_as_it_stands_in_the_checkout(Document document) throws IOException {
        Shell.Said said = shell.say("docs", document.word());

        assertThat(said.out().strip()).isEqualTo(Files.readString(source(document)).strip());
        assertThat(said.exitCode()).isZero();
        assertThat(shell.say("docs", document.fileName()).out()).isEqualTo(said.out());
        assertThat(shell.say("docs", source(document).toString()).out()).as("as a document or a reader of the checkout names it")
                .isEqualTo(said.out());
        assertThat(shell.say("docs").out()).contains("  " + document.word() + " ").contains(document.meaning());
    }

    private static Path source(Document document) {
        return Stream.of("", "src/site/markdown", "data").map(folder -> Path.of(folder, document.fileName()))
                .filter(Files::exists).findFirst().orElseThrow();
    }

    @Test
    void every_document_of_the_checkout_is_in_the_jar() {
        assertThat(Documents.list().stream().map(path -> path.getFileName().toString()).filter(name -> name.endsWith(".md")))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(Arrays.stream(Document.values()).map(Document::fileName)).contains(name));
    }

    @Test
    void an_unknown_document_is_answered_with_those_that_there_are() {
        assertThat(shell.say("docs", "metods")).isEqualTo(
                new Shell.Said(2, "", "briefpack: P001 docs 'metods' is not a document -> did you mean 'methods'? use one of "
                        + String.join(", ", Document.words()) + "\n"));
    }

    @Test
    void no_message_and_no_help_names_a_file_of_the_checkout() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            List<String> printed =
                    sources.filter(path -> path.toString().endsWith(".java")).flatMap(DocsCommandTest::literals).toList();

            assertThat(printed).hasSizeGreaterThan(1_000).noneMatch(
                    literal -> literal.contains("src/") || literal.matches(".*\\b(methods|law|solve|OMISSIONS)\\.md.*"));
        }
        assertThat(Grammar.commandLine().getSubcommands().keySet())
                .allSatisfy(command -> assertThat(shell.say(command, "--help").out()).doesNotContain("src/", ".md"));
    }

    /** What stands in quotes in a file, comments left out. */
    private static Stream<String> literals(Path file) {
        try {
            Collection<String> lines = Files.readAllLines(file).stream()
                    .filter(line -> !line.strip().startsWith("*") && !line.strip().startsWith("/")).toList();
            return lines.stream().flatMap(line -> Documents.find("\"((?:[^\"\\\\]|\\\\.)*)\"", line).stream());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
