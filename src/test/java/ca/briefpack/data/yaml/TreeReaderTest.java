package ca.briefpack.data.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreeReaderTest {
    private static final JsonFactory YAML = YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    private static final JsonFactory JSON = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private static List<String> problems(JsonFactory factory, String text) {
        List<Problem> problems = new ArrayList<>();
        Optional<JsonNode> root = new TreeReader(factory, "x", Code.P001).find(text, problems);
        assertThat(root.isEmpty()).isEqualTo(!problems.isEmpty());
        return problems.stream().map(Problem::toString).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "a: 1\\n---\\nb: 2         | x:3 begins a second document, which would not be read -> keep one of the two, or join them",
            "---\\na: 1\\n...\\n---\\n | x:4 begins a second document, which would not be read -> keep one of the two, or join them",
            "a: 1\\n--- x              | x:2 begins a second document, which would not be read -> keep one of the two, or join them",
            "a: 1\\na: 2               | x:2 has a key that stands twice -> keep one of the two",
            "a: &n 1\\nb: *n           | x:2 holds *n, which stands for a value written elsewhere -> write the value itself",
            "a: 010                    | x:1 holds 010, which YAML reads to the base 8 -> write it without the leading 0, or in quotes if it is a code",
            "a: .inf                   | x:1 '.inf' is not a number -> write a number, or inf where it may be infinite",
            "a: 1\\nb: .NaN            | x:2 '.NaN' is not a number -> write a number, or inf where it may be infinite",
            "a: 1e99999999999          | x:1 holds 1e99999999999, which is too large or too fine a number -> write it with at most 18 digits before the point and 30 after it",
            "a: [1, 1e-400]            | x:1 holds 1e-400, which is too large or too fine a number -> write it with at most 18 digits before the point and 30 after it",
            "a: 'b                     | x:1 is not valid YAML -> look there for an indent, a colon or a quote that is wrong"})
    void what_is_wrong_with_yaml_is_told_with_its_line(String text, String problem) {
        assertThat(problems(YAML, text.replace("\\n", "\n"))).containsExactly("P001 " + problem);
    }

    @Test
    void one_document_may_begin_and_end_as_such() {
        assertThat(problems(YAML, "%YAML 1.1\n---\na: 1_000.5\nb: 0x1F\nc: 2025-01-31\n...\n")).isEmpty();
    }

    @Test
    void what_is_too_long_or_too_deep_is_told_as_that() {
        assertThat(problems(YAML, "# a comment that is long\n".repeat(150_000) + "a: 1\n")).singleElement().asString()
                .contains(" is longer than a file of settings can be -> ");
        assertThat(problems(YAML, "a: " + "[".repeat(3000))).singleElement().asString()
                .contains(" has values within values too deep, or too long a word -> ");
        assertThat(problems(JSON, "[".repeat(3000))).singleElement().asString()
                .contains(" has values within values too deep, or too long a word -> ");
        assertThat(problems(JSON, "[" + "9".repeat(3000) + "]")).singleElement().asString()
                .contains(" holds a number of too many digits -> write it shorter");
    }
}
