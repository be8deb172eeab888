package ca.briefpack.data.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.briefpack.data.Job;
import ca.briefpack.data.JobFile;
import ca.briefpack.data.SmallPackage;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Problem;
import ca.briefpack.solve.CaseFile;
import ca.briefpack.words.Writing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Text that cannot be printed is told where it stands, in every column and in every file; text of any composition reads the same.
 */
class UnfitTextTest {
    private static final Path ORIGINAL = Path.of("src", "test", "resources", "data-small");
    private static final String BELL = Writing.named(7);
    private static final String NULL = Writing.named(0);
    @TempDir
    private Path temporary;
    private SmallPackage data;

    @BeforeEach
    void copy() {
        data = SmallPackage.in(temporary);
    }

    static Stream<String> tables() throws IOException {
        try (Stream<Path> files = Files.list(ORIGINAL)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".csv")).sorted().toList()
                    .stream();
        }
    }

    /**
     * Writes a table anew, all cells in quotes, with another text in some columns of its last row. @return the line of that row
     */
    private int write(String file, Predicate<String> columns, String text) {
        CsvFile table = CsvFile.read(file, data.read(file));
        List<List<String>> lines = new ArrayList<>(List.of(table.columns().names()));
        table.rows().forEach(row -> lines.add(List.of(row.cells())));
        List<String> last = lines.remove(lines.size() - 1);
        lines.add(IntStream.range(0, last.size()).mapToObj(i -> columns.test(table.columns().names().get(i)) ? text : last.get(i))
                .toList());
        data.write(file, lines.stream().map(cells -> cells.stream().map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","))).collect(Collectors.joining("\n")));
        return lines.size();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void in_every_column_a_character_that_cannot_be_printed_is_told_by_line_and_column(String file) {
        assertTold(file, "a\u0007b", 1, "holds " + BELL + ", which cannot be printed -> take it out, or write what was meant");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void in_every_column_a_cell_of_which_nothing_can_be_seen_is_told_by_line_and_column(String file) {
        assertTold(file, "\u00A0 ", 0, "holds nothing but NO-BREAK SPACE (U+00A0) -> write words, or leave it empty");
    }

    private void assertTold(String file, String text, int at, String words) {
        int line = write(file, column -> true, text);
        List<String> problems = data.problems();
        int column = 2 + at;
        for (String name : CsvFile.read(file, data.read(file)).columns().names()) {
            assertThat(problems).contains("P012 data/" + file + ":" + line + ":" + column + " " + name + " " + words);
            column += text.length() + 3;
        }
        assertThat(problems).noneMatch(problem -> problem.contains(text));
    }

    @Test
    void the_place_is_found_behind_quotes_commas_and_line_breaks() {
        data.write("stakeholders.csv", "stakeholder,name,role_en,role_fr,jurisdiction,office,sectors,source\r\n"
                + "a,\"The \"\"old\"\",\r\none\",\"Pre\u202Emier\",Premier,ON,head-of-government,,NEWS\r\n");
        assertThat(data.problems())
                .contains("P012 data/stakeholders.csv:3:10 role_en holds RIGHT-TO-LEFT OVERRIDE (U+202E), which cannot be"
                        + " printed -> take it out, or write what was meant");
    }

    @Test
    void a_name_of_a_column_that_cannot_be_printed_is_told_as_such() {
        data.replace("events.csv", "title_en", "title\u0000_en");
        assertThat(data.problems())
                .startsWith("P011 data/events.csv:1:33 a column's name holds " + NULL + ", which cannot be printed"
                        + " -> take it out, or write what was meant");
    }

    @Test
    void a_row_that_is_only_told_is_left_out_and_one_that_figures_rest_on_refuses_the_package() {
        write("events.csv", "title_fr"::equals, "\u00A0");
        assertThat(data.load().isWhole()).isTrue();
        assertThat(data.load().evidence().actors().events()).hasSize(1);
        write("sectors.csv", "label_fr"::equals, "\u00A0");
        assertThat(data.load().isWhole()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0007", "\\u0007", "\\uD800", "\uFFFE", "\u202E"})
    void yaml_tells_what_cannot_be_printed_written_or_escaped(String character) {
        data.replace("scenarios/auto-deal.yaml", "fr: Voitures à 15 pour cent", "fr: \"" + character + "Voitures\"");
        assertThat(data.problems()).singleElement().asString().startsWith("P020 data/scenarios/auto-deal.yaml:2:")
                .endsWith("), which cannot be printed -> take it out, or write what was meant");
        assertThat(data.load().evidence().scenarios()).hasSize(2);
    }

    @Test
    void yaml_tells_words_of_which_nothing_can_be_seen() {
        data.replace("scenarios/auto-deal.yaml", "fr: Voitures à 15 pour cent", "fr: \"\u00A0 \"");
        assertThat(data.problems()).startsWith("P020 data/scenarios/auto-deal.yaml:2:37 holds nothing but NO-BREAK SPACE (U+00A0)"
                + " -> write words, or leave it empty");
    }

    @Test
    void the_job_file_and_cases_are_held_to_the_same() throws IOException {
        data.replace("job.yaml", "Unclassified", "Un\u009Bclassified");
        assertThat(problems(() -> JobFile.read(data.folder().resolve("job.yaml")))).extracting(Object::toString).singleElement()
                .asString()
                .startsWith("P001 data/job.yaml:").endsWith("holds " + Writing.named(0x9B) + ", which cannot be printed"
                        + " -> take it out, or write what was meant");
        for (String name : List.of("\u0007", "\\u0007")) {
            Path file = Files.writeString(temporary.resolve("case.yaml"), "imports: {\"A" + name + "\": 1}\n");
            assertThat(problems(() -> CaseFile.read("smart", file, "case.yaml"))).extracting(Object::toString).singleElement()
                    .asString()
                    .startsWith("P001 case.yaml:1:").contains(BELL);
        }
    }

    @Test
    void the_descriptor_is_held_to_the_same() {
        data.replace("datapackage.json", "\"events.csv\"", "\"events\\u0000.csv\"");
        assertThat(problems(data::load)).extracting(Object::toString).singleElement().asString()
                .startsWith("P011 data/datapackage.json:").contains("holds " + NULL);
    }

    private static List<Problem> problems(org.assertj.core.api.ThrowableAssert.ThrowingCallable read) {
        return catchThrowableOfType(BriefpackException.class, read).problems();
    }

    /** Letters apart from their accents, as some systems write them, in every file of the package. */
    @Test
    void text_of_any_composition_reads_the_same() throws IOException {
        Evidence composed = data.load().evidence();
        Job job = JobFile.read(data.folder().resolve("job.yaml"));
        try (Stream<Path> files = Files.walk(data.folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, Normalizer.normalize(Files.readString(file), Form.NFD));
            }
        }
        assertThat(data.read("provinces.csv")).contains("Que\u0301bec");
        Evidence read = data.load().evidence();
        assertThat(List.of(read.reference(), read.trade(), read.law(), read.economy(), read.actors()))
                .isEqualTo(
                        List.of(composed.reference(), composed.trade(), composed.law(), composed.economy(), composed.actors()));
        assertThat(JobFile.read(data.folder().resolve("job.yaml"))).isEqualTo(job);
    }

    @Test
    void an_accent_that_an_escape_parts_from_its_letter_is_composed() {
        data.replace("scenarios/auto-deal.yaml", "fr: Voitures à 15 pour cent", "fr: \"e\\u0301 Voitures\"");
        assertThat(data.load().evidence().scenarios().get(0).name().fr()).isEqualTo("é Voitures");
    }
}
