package ca.briefpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A process of its own, under the locale C: names with accents get lost between the shell and Java, and that is what is said. */
@EnabledOnOs(OS.LINUX)
class LocaleTest {
    private static final String WAY_OUT = " -> call briefpack in a locale of UTF-8, such as LC_ALL=C.UTF-8\n";
    @TempDir
    private Path folder;
    private Path accented;

    @BeforeEach
    void make() throws IOException {
        assertThat(System.getProperty("sun.jnu.encoding")).as("the locale that the build gives to tests")
                .isEqualToIgnoringCase("UTF-8");
        accented = Files.createDirectories(folder.resolve("données"));
        Files.writeString(accented.resolve("case.yaml"), "model: ces\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rate 7208 --data données", "run --out été", "solve ces données/case.yaml", "compare été hiver",
            "explain été", "été"})
    void a_word_that_got_lost_is_told_and_the_way_out(String words) throws IOException, InterruptedException {
        assertThat(say("C", folder, words.split(" "))).matches(
                "briefpack: P001 command line '.*\uFFFD.*' holds a letter that the locale of this process cannot tell" + WAY_OUT);
        assertThat(say("", folder, words.split(" "))).doesNotContain("locale");
    }

    @Test
    void a_current_folder_that_got_lost_is_told() throws IOException, InterruptedException {
        assertThat(say("C", accented, "solve", "ces", "case.yaml")).startsWith("briefpack: P001 current folder '")
                .endsWith("' has a letter in its name that the locale of this process cannot tell" + WAY_OUT);
        assertThat(say("", accented, "solve", "ces", "case.yaml")).contains("case.yaml:sources is missing");
    }

    @Test
    void accents_are_printed_in_utf_8_whatever_the_locale() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("case.yaml"), "été: 1\n");

        assertThat(say("C", folder, "solve", "ces", "case.yaml")).contains("case.yaml:été is no key here");
    }

    /** @param locale that of the test where it is empty */
    private static String say(String locale, Path in, String... words) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-cp",
                        absolute(System.getProperty("java.class.path")), "ca.briefpack.cli.Main"));
        command.addAll(Arrays.asList(words));
        ProcessBuilder process = new ProcessBuilder(command).directory(in.toFile()).redirectErrorStream(true);
        if (!locale.isEmpty()) {
            process.environment().put("LC_ALL", locale);
        }
        Process started = process.start();
        String said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        started.waitFor();
        return said;
    }

    private static String absolute(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator)).map(entry -> Path.of(entry).toAbsolutePath().toString())
                .reduce((one, other) -> one + File.pathSeparator + other).orElseThrow();
    }
}
