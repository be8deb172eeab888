package ca.briefpack;

import static ca.briefpack.Documents.README;
import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.model.Problem;
import ca.briefpack.order.Version;
import ca.briefpack.pack.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the documents say of the project, held against the project. Of commands {@code DocumentedCommandsTest} takes care, of the
 * steps of a run {@code DocumentedStepsTest}.
 */
class DocsTest {
    private static final String PATH =
            "(?<![\\w/.-])((?:src|data|templates|\\.ci|\\.mvn)/[\\w./-]*\\w/?|pom\\.xml|LICENSE)(?![\\w*])";
    private static final String TYPE = "`([A-Z][A-Za-z]*[a-z][A-Za-z]*(?:\\.[A-Z][A-Za-z]+)?)`";
    private static final Set<String> TYPES = types();

    static List<Path> documents() {
        return Documents.list();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_path_that_is_named_exists(Path document) {
        assertThat(Documents.find(PATH, Documents.text(document))).as(document.toString())
                .allSatisfy(path -> assertThat(Path.of(path)).exists());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void no_mark_of_a_merge_is_left(Path document) {
        assertThat(Documents.text(document)).doesNotContainPattern("(?m)^(<{7}|>{7}|={7})( |$)");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_link_leads_to_a_file(Path document) {
        Path folder = document.toAbsolutePath().getParent();
        assertThat(Documents.find("\\]\\((?!http)([^)#]+)", Documents.text(document))).as(document.toString())
                .allSatisfy(link -> assertThat(folder.resolve(link)).exists());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_type_that_is_named_exists(Path document) {
        assertThat(Documents.find(TYPE, Documents.text(document))).as(document.toString())
                .allSatisfy(type -> assertThat(TYPES).contains(type.substring(type.indexOf('.') + 1)));
    }

    @Test
    void the_table_of_rooms_is_what_the_rooms_say_of_themselves() {
        assertThat(Documents.rows(Documents.section(Documents.page("architecture.md"), "The rooms")))
                .extracting(row -> List.of(row.get(0), firstSmall(row.get(1)), row.get(2)))
                .containsExactlyInAnyOrderElementsOf(Rooms.all().values().stream()
                        .map(room -> List.of(room.name(), firstSmall(room.what().replace("`", "")),
                                room.mayUse().isEmpty() ? "-" : String.join(", ", room.mayUse())))
                        .toList());
    }

    private static String firstSmall(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    @Test
    void the_problem_table_is_every_code_with_the_exit_code_of_a_run_that_it_stops() {
        List<String> expected = Arrays.stream(Problem.Code.values())
                .map(code -> code + " " + Outcome.stoppedBy(code).exitCode()).toList();
        assertThat(Documents.rows(Documents.section(README, "Problems"))).extracting(row -> row.get(0) + " " + row.get(3))
                .isEqualTo(expected);
    }

    @Test
    void the_exit_codes_are_the_outcomes() {
        List<List<String>> expected = Arrays.stream(Outcome.values())
                .map(outcome -> List.of(String.valueOf(outcome.exitCode()), outcome.meaning())).toList();
        assertThat(Documents.rows(Documents.section(README, "Exit codes"))).isEqualTo(expected);
    }

    @Test
    void the_parameters_are_those_of_the_data() {
        List<List<String>> expected = csv("parameters.csv")
                .map(c -> List.of(c.get(0), c.get(3), c.get(4), c.get(5), c.get(6))).toList();
        assertThat(Documents.rows(Documents.section(Documents.page("methods.md"), "Parameters")))
                .extracting(row -> row.subList(0, 5)).isEqualTo(expected);
    }

    @Test
    void published_figures_are_quoted_as_the_data_has_them() {
        Set<List<String>> held = csv("benchmarks.csv")
                .map(c -> List.of(c.get(5), c.get(8), c.get(3))).collect(Collectors.toSet());
        List<List<String>> quoted = Documents.rows(Documents.text(Documents.page("changelog.md"))).stream()
                .map(row -> row.subList(2, 5)).toList();
        assertThat(quoted).isNotEmpty().allSatisfy(row -> assertThat(held).contains(row));
    }

    @Test
    void every_library_has_a_decision_that_names_its_version() {
        String pom = Documents.text(Path.of("pom.xml"));
        String used = pom.split("</dependencyManagement>")[1].split("<build>")[0];
        List<String> libraries = Documents.find("<artifactId>([^<]+</artifactId><version>[^<]+)", used).stream()
                .map(found -> resolved(found.replace("</artifactId><version>", " "), pom)).toList();
        String decisions = Documents.text(Documents.page("decisions.md"));
        List<String> decided = Documents.find("`([a-z0-9_-]+` \\d[\\d.]*\\d)", decisions).stream()
                .map(found -> found.replace("`", "")).toList();
        assertThat(libraries).hasSizeGreaterThan(10);
        assertThat(decided).containsAll(libraries);
    }

    @Test
    void every_decision_is_dated_and_two_sentences_long() {
        List<String> decisions = Documents.find("^- (.*)$", Documents.text(Documents.page("decisions.md")));
        assertThat(decisions).isNotEmpty().allSatisfy(decision -> {
            assertThat(decision).matches("\\*\\*20\\d\\d-\\d\\d-\\d\\d .*\\*\\* .*");
            assertThat(decision.replaceFirst("\\*\\*.*?\\*\\* ", "").split("(?<=\\.) (?=[A-Z])")).hasSize(2);
        });
    }

    @Test
    void the_changelog_tells_of_the_current_version_and_its_numbers() {
        String newest = Documents.text(Documents.page("changelog.md")).split("\n## ")[1];
        assertThat(newest).startsWith(Version.CURRENT + " ").contains("**Numbers**");
    }

    private static String resolved(String library, String pom) {
        List<String> property = Documents.find("\\$\\{([\\w.]+)}", library);
        return property.isEmpty() ? library : library.replace("${" + property.get(0) + "}",
                Documents.find("<" + property.get(0) + ">([^<]+)<", pom).get(0));
    }

    private static Stream<List<String>> csv(String table) {
        return Documents.text(Path.of("data", table)).lines().skip(1).map(CsvLine::cells);
    }

    private static Set<String> types() {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .flatMap(f -> Documents.find("\\b(?:class|record|enum|interface) ([A-Z]\\w+)", Documents.text(f)).stream())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
