package ca.briefpack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A test that the build passes over holds nothing: the names of all test classes are among those that the build runs. */
class SuiteTest {
    private static final String TEST = "(?m)^\\s*@(?:\\w+Test|Test|TestFactory)\\b";

    @Test
    void every_class_with_tests_has_a_name_that_the_build_runs() throws IOException {
        List<String> run = Documents.find("<include>\\*\\*/\\*(\\w+\\.java)</include>", Documents.text(Path.of("pom.xml")));
        assertThat(run).isNotEmpty();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            List<Path> tests = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !Documents.find(TEST, Documents.text(file)).isEmpty()).toList();
            assertThat(tests).hasSizeGreaterThan(100)
                    .allSatisfy(test -> assertThat(run).as(test.toString()).anyMatch(test.toString()::endsWith));
        }
    }
}
