package ca.briefpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected words in {@code src/test/resources/golden/cli}, for people to read. What was really said is in {@code
 * target/golden/cli}.
 */
final class Golden {
    private Golden() {
    }

    static void expect(String name, String said) throws IOException {
        Path actual = Path.of("target", "golden", "cli", name);
        Files.createDirectories(actual.getParent());
        Files.writeString(actual, said, StandardCharsets.UTF_8);
        Path expected = Path.of("src", "test", "resources", "golden", "cli", name);
        assertThat(said).as("golden/cli/" + name)
                .isEqualTo(Files.exists(expected) ? Files.readString(expected, StandardCharsets.UTF_8) : "");
    }
}
