package ca.briefpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.disk.Sha256;
import ca.briefpack.model.Lang;
import ca.briefpack.publish.Manifest;
import ca.briefpack.publish.OutputLock;
import ca.briefpack.publish.PublishedFile;
import ca.briefpack.publish.ReleaseStore;
import ca.briefpack.publish.Staging;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code verify} prints, and the exit code that a script goes by. */
class VerifyCommandTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 15);
    @TempDir
    Path folder;
    private Shell shell;
    private String id;
    private Path release;

    @BeforeEach
    void publish() {
        shell = Shell.in(folder, (config, progress) -> {
            throw new AssertionError("verify must not run");
        });
        List<PublishedFile> files = List.of(file("en/national.pdf", "tariffs"), file("fr/national.pdf", "droits"));
        Map<String, String> choices = Map.of("as-of", DAY.toString(), "scenario", "all");
        Map<String, String> inputs = Map.of("data/measures.csv", "aa", "job", "bb");
        String hash = Manifest.inputHash("0.1.0", choices, inputs);
        id = DAY + "-" + hash.substring(0, 8);
        ReleaseStore store = new ReleaseStore(folder.resolve("output"));
        try (OutputLock lock = store.lock()) {
            assertThat(lock).isNotNull();
            Staging staging = store.stage(id);
            files.forEach(staging::write);
            store.publish(staging, new Manifest(id, DAY, "0.1.0", choices, inputs,
                    Map.of("national", Sha256.of((hash + "national").getBytes(StandardCharsets.UTF_8))),
                    List.of(files.get(0).entry("national", Lang.EN), files.get(1).entry("national", Lang.FR))));
        }
        release = folder.resolve("output/releases").resolve(id);
    }

    private static PublishedFile file(String path, String words) {
        return new PublishedFile(path, words.getBytes(StandardCharsets.UTF_8));
    }

    /** With the folder of the test, which is another each time, left out. */
    private void expect(String golden, Shell.Said said) throws IOException {
        Golden.expect(golden, said.out().replace(folder.toRealPath() + "/", ""));
    }

    @Test
    void a_release_that_is_whole_reads_like_this() throws IOException {
        Shell.Said said = shell.say("verify", "output/latest");

        expect("verify-well.txt", said);
        assertThat(said.exitCode()).isZero();
        assertThat(said.err()).isEmpty();
    }

    @Test
    void a_release_that_is_altered_reads_like_this() throws IOException {
        Files.writeString(release.resolve("en/national.pdf"), "Tariffs");
        Files.delete(release.resolve("fr/national.pdf"));
        Files.writeString(release.resolve("fr/mine.txt"), "mine");
        Shell.Said said = shell.say("verify", "2025-10-15");

        expect("verify-altered.txt", said);
        assertThat(said.exitCode()).isEqualTo(8);
    }

    @Test
    void a_file_from_elsewhere_reads_like_this() throws IOException {
        Files.copy(release.resolve("fr/national.pdf"), folder.resolve("attachment.pdf"));
        Shell.Said said = shell.say("verify", "attachment.pdf");

        expect("verify-file.txt", said);
        assertThat(said.exitCode()).isZero();
    }

    @Test
    void a_program_reads_this() throws IOException {
        Files.writeString(release.resolve("en/national.pdf"), "Tariffs");
        Shell.Said said = shell.say("verify", "output/latest/en/national.pdf", "--json");

        expect("verify.json", said);
        assertThat(said.exitCode()).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "verify nothing.pdf                | P001 verify 'nothing.pdf' is not a file or a release -> use one of 2025-10-15-",
            "verify 2026                       | P001 verify '2026' is not a file or a release -> use one of 2025-10-15-",
            "verify x --out nowhere            | holds no release -> name the folder of a release, or publish one first",
            "verify                            | P001 command line RELEASE|FILE is missing -> 'briefpack verify --help' lists what there is"
    })
    void words_that_mean_nothing_are_told(String words, String told) {
        Shell.Said said = shell.say(words.split(" "));

        assertThat(said.err()).contains(told.strip());
        assertThat(said.exitCode()).isEqualTo(2);
    }

    /** It is asked of archives that nobody may write to. */
    @Test
    void nothing_is_written() throws IOException {
        Path bare = folder.resolve("elsewhere/copy");
        Files.createDirectories(bare.getParent());
        for (String path : List.of("manifest.json", "en/national.pdf", "fr/national.pdf")) {
            Files.createDirectories(bare.resolve(path).getParent());
            Files.copy(release.resolve(path), bare.resolve(path));
        }
        Shell.Said said = shell.say("verify", "elsewhere/copy", "--out", "none");

        assertThat(said.exitCode()).isZero();
        assertThat(said.out()).contains("release " + id + ", not the latest", "history.jsonl does not know this release");
        assertThat(folder.resolve("none")).doesNotExist();
    }
}
