package ca.briefpack.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.briefpack.cases.Cases;
import ca.briefpack.cases.Draws;
import ca.briefpack.data.source.CsvFile;
import ca.briefpack.data.source.Row;
import ca.briefpack.model.Actors;
import ca.briefpack.model.BriefpackException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What spreadsheets leave in the files that they save: line breaks in cells, lines of commas at the end, other marks between
 * cells.
 */
class SpreadsheetLeftoversTest {
    @TempDir
    private Path temporary;
    private SmallPackage data;

    @BeforeEach
    void copy() {
        if (temporary != null) {
            data = SmallPackage.in(temporary);
        }
    }

    @Test
    void a_row_is_named_by_the_line_on_which_it_starts_and_its_words_stand_on_one_line() {
        Cases.hold(300, draws -> assertNamed(draws.list("rows", 1, 12, row -> List.of(cell(row), cell(row)))));
    }

    /** A cell in quotes that holds line breaks of all three kinds. */
    private static String cell(Draws draws) {
        return String.join("", draws.list("cell", 0, 6, part -> part.one("part", "a", "b,c", "\r\n", "\n", "\r", "\"\"", " ")));
    }

    private static void assertNamed(List<List<String>> rows) {
        String ending = "\r\n";
        String text = "one,two" + ending
                + rows.stream().map(row -> row.stream().map(cell -> "\"" + cell + "\"").collect(Collectors.joining(",")))
                        .collect(Collectors.joining(ending))
                + ending + "last,row" + ending;

        CsvFile read = CsvFile.read("x.csv", text);

        List<Row> found = read.rows();
        assertThat(read.malformed()).isEmpty();
        assertThat(found.get(found.size() - 1).cell(0)).isEqualTo("last");
        assertThat(found).allSatisfy(row -> {
            assertThat(row.cell(0) + row.cell(1)).doesNotContainPattern("[\\r\\n]");
            String rest = IntStream.range(1, row.line()).boxed().reduce(text,
                    (left, i) -> left.replaceFirst("[^\\r\\n]*(\\r\\n|\\r|\\n)", ""), (a, b) -> b);
            String[] cells = IntStream.range(0, 2).mapToObj(row::cell).toArray(String[]::new);
            assertThat(startsWith(rest, cells)).as("line " + row.line() + " of " + text).isTrue();
        });
    }

    private static boolean startsWith(String rest, String[] cells) {
        CsvFile again = CsvFile.read("x.csv", "one,two\r\n" + rest);
        return again.rows().get(0).cell(0).equals(cells[0]) && again.rows().get(0).cell(1).equals(cells[1]);
    }

    @Test
    void a_line_break_in_a_cell_is_a_space_and_lines_after_it_are_counted_right() {
        data.replace("events.csv", "A mill closes", "\"A mill\r\n  closes\n\"").append("events.csv",
                "bad,2025-39,2025-09-12,closure,T,T,BC,,,,,,,NEWS");

        Loaded loaded = data.load();

        assertThat(loaded.evidence().actors().events()).extracting(Actors.Event::title).extracting(title -> title.en())
                .contains("A mill closes");
        assertThat(loaded.problems()).singleElement().asString()
                .startsWith("P012 data/events.csv:6 date '2025-39' is not a date");
    }

    @ParameterizedTest
    @ValueSource(strings = {",,,,,,,,,,,,\n", ",\n,,,\n\n,,,,,,,,,,,,,,,,,,\n", "\"\",\"\",\n", ",,,,\r\n\r\n"})
    void lines_of_commas_at_the_end_are_passed_over_and_remarked(String leftovers) {
        String whole = data.read("events.csv");
        data.write("events.csv", whole + leftovers);

        Loaded loaded = data.load();

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.evidence().actors().events()).hasSize(2);
        assertThat(loaded.remarks()).singleElement().asString()
                .matches("data/events.csv ends with [1-3] lines? of commas alone, from line 4 on: passed over,"
                        + " as a spreadsheet leaves them");
    }

    @Test
    void every_table_may_end_so() {
        data.csvFiles().forEach(file -> data.append(file, ",,,").append(file, ",,,,,,"));

        Loaded loaded = data.load();

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.isWhole()).isTrue();
        assertThat(loaded.remarks()).hasSameSizeAs(data.csvFiles());
    }

    @Test
    void a_file_without_leftovers_has_no_remark() {
        assertThat(data.load().remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"; semicolons", "\t tabs"})
    void what_parts_cells_is_told_once_where_it_is_no_comma(String words) {
        data.write("elasticities.csv", data.read("elasticities.csv").replace(",", words.substring(0, 1)));
        data.write("events.csv", data.read("events.csv").replace(",", words.substring(0, 1)));

        assertThat(catchThrowableOfType(BriefpackException.class, data::load).problems())
                .extracting(Object::toString).filteredOn(problem -> !problem.contains("not the same as none"))
                .containsExactlyInAnyOrder(
                        "P010 data/elasticities.csv:1 has " + words.substring(2)
                                + " between its cells, not commas -> save it as CSV with commas",
                        "P010 data/events.csv:1 has " + words.substring(2)
                                + " between its cells, not commas -> save it as CSV with commas");
    }

    @Test
    void a_header_beneath_empty_lines_is_told_with_its_line() {
        data.write("events.csv", "\n\n" + data.read("events.csv").replace("known_from", "known_form"));

        assertThat(data.problems()).first().asString().startsWith("P011 data/events.csv:3 column 'known_from' is missing");
    }

    @Test
    void words_in_yaml_stand_on_one_line_too() {
        data.replace("job.yaml", "en: Office of Trade Analysis", "en: |\n    Office of\n    Trade Analysis\n");

        assertThat(JobFile.read(data.folder().resolve("job.yaml")).issuer().publisher().en())
                .isEqualTo("Office of Trade Analysis");
    }
}
