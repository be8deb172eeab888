package ca.briefpack.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.solve.CaseFile;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever a number stands, one that could fill the memory or that no figure can be is told with its file, and nothing fails. */
class NumbersOfAnySizeTest {
    private static final List<String> BEYOND =
            List.of("1e999999999", "-1e999999999", "1e-999999999", "1e99999999999", "1e308", "1e400", "1e19", "1e-31",
                    "9".repeat(400), "0." + "3".repeat(400));
    /** What a reader of files may say at most of one problem. */
    private static final int LONGEST = 2000;
    private static final Pattern NUMBER = Pattern.compile("(?<=[:\\[,] )-?[0-9.]+(?=[,\\]}\\s]|$)", Pattern.MULTILINE);
    @TempDir
    private Path temporary;
    private SmallPackage data;

    @BeforeEach
    void copy() {
        data = SmallPackage.in(temporary);
    }

    @Test
    void in_every_cell_of_a_column_of_numbers() throws IOException {
        JsonNode descriptor = new ObjectMapper().readTree(data.read("datapackage.json"));
        int columns = 0;
        for (JsonNode resource : descriptor.get("resources")) {
            String file = resource.get("path").asText();
            List<String> header = List.of(data.read(file).lines().findFirst().orElseThrow().split(","));
            for (JsonNode field : resource.at("/schema/fields")) {
                boolean number = List.of("number", "integer", "year").contains(field.path("type").asText());
                if (number && data.read(file).lines().count() > 1) {
                    columns++;
                    assertCellsAreTold(file, header.indexOf(field.get("name").asText()));
                }
            }
        }
        assertThat(columns).isGreaterThan(50);
    }

    private void assertCellsAreTold(String file, int column) {
        String whole = data.read(file);
        List<String> lines = whole.lines().toList();
        for (String number : List.of("1e999999999", "1e-999999999", "9".repeat(400), "1e99")) {
            String[] cells = lines.get(1).split(",", -1);
            if (lines.get(1).contains("\"") || cells.length <= column) {
                return;
            }
            cells[column] = number;
            List<String> changed = new ArrayList<>(lines);
            changed.set(1, String.join(",", cells));
            data.write(file, String.join("\n", changed) + "\n");
            assertThat(problems()).as(file + " " + number).anyMatch(p -> p.where().equals("data/" + file + ":2"))
                    .allMatch(p -> p.toString().length() < LONGEST);
        }
        data.write(file, whole);
    }

    @Test
    void in_every_place_of_the_descriptor() {
        String whole = data.read("datapackage.json");
        for (MatchResult place : numbers(whole)) {
            for (String number : BEYOND) {
                data.write("datapackage.json", whole.substring(0, place.start()) + number + whole.substring(place.end()));
                assertThat(problems()).as(number).singleElement().satisfies(p -> {
                    assertThat(p.where()).isEqualTo("data/datapackage.json:"
                            + (1 + whole.substring(0, place.start()).chars().filter(c -> c == '\n').count()));
                    assertThat(p.toString()).contains("P011").contains("number").hasSizeLessThan(LONGEST);
                });
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"scenarios/auto-deal.yaml", "programs/retraining.yaml"})
    void in_every_place_of_a_file_of_the_package(String file) {
        String whole = data.read(file);
        assertThat(numbers(whole)).isNotEmpty();
        for (MatchResult place : numbers(whole)) {
            for (String number : BEYOND) {
                data.write(file, whole.substring(0, place.start()) + number + whole.substring(place.end()));
                assertThat(problems()).as(file + " " + number).anyMatch(p -> p.where().startsWith("data/" + file))
                        .allMatch(p -> p.toString().length() < LONGEST);
            }
        }
        data.write(file, whole);
    }

    @Test
    void in_every_value_of_the_job() throws IOException {
        List<String> whole = Files.readAllLines(data.folder().resolve("job.yaml"), StandardCharsets.UTF_8);
        for (int line = 0; line < whole.size(); line++) {
            int colon = whole.get(line).indexOf(": ");
            if (colon > 0 && !whole.get(line).startsWith("#")) {
                for (String number : BEYOND) {
                    List<String> changed = new ArrayList<>(whole);
                    changed.set(line, whole.get(line).substring(0, colon + 2) + number);
                    Files.write(data.folder().resolve("job.yaml"), changed, StandardCharsets.UTF_8);
                    assertRefusedOrRead(() -> JobFile.read(data.folder().resolve("job.yaml")));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gsim", "ces", "smart", "leontief", "price", "ge", "world"})
    void in_every_place_of_a_case(String model) throws IOException {
        String documented = Files.readString(Path.of("src/site/markdown/solve.md"), StandardCharsets.UTF_8);
        int begin = documented.indexOf("model: " + model + "\n");
        String whole = documented.substring(begin, documented.indexOf("```", begin)).replaceAll("#.*", "");
        Path file = temporary.resolve("case.yaml");
        assertThat(numbers(whole)).isNotEmpty();
        for (MatchResult place : numbers(whole)) {
            for (String number : BEYOND) {
                Files.writeString(file, whole.substring(0, place.start()) + number + whole.substring(place.end()),
                        StandardCharsets.UTF_8);
                assertThatThrownBy(() -> CaseFile.read(model, file, "case.yaml")).as(model + " " + number).isInstanceOfSatisfying(
                        BriefpackException.class,
                        e -> assertThat(e.problems())
                                .allMatch(p -> p.where().startsWith("case.yaml") && p.toString().length() < LONGEST));
            }
        }
    }

    private static List<MatchResult> numbers(String text) {
        Matcher matcher = NUMBER.matcher(text);
        return matcher.results().toList();
    }

    private List<Problem> problems() {
        try {
            return data.load().problems();
        } catch (BriefpackException e) {
            return e.problems();
        }
    }

    private static void assertRefusedOrRead(Runnable reading) {
        try {
            reading.run();
        } catch (BriefpackException e) {
            assertThat(e.problems()).allMatch(p -> p.where().startsWith("data/job.yaml") && p.toString().length() < LONGEST);
        }
    }
}
