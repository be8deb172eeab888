package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.order.RunConfig;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class SameBytesTest {
    @TempDir
    Path folder;

    @Test
    void the_same_inputs_give_the_same_bytes_on_a_machine_in_tokyo_that_speaks_turkish_with_other_threads_in_another_folder()
            throws IOException, InterruptedException {
        Release here = Release.of(Releases.small(folder.resolve("here"), 1));
        RunConfig config = Releases.small(folder.resolve("far/there"), 2);
        launch(config);

        Map<String, byte[]> expected = here.allFiles();
        Map<String, byte[]> there = new Release(config, here.report(), new ConcurrentHashMap<>()).allFiles();
        assertThat(there.keySet()).hasSize(27).isEqualTo(expected.keySet());
        assertThat(there).allSatisfy((path, bytes) -> assertThat(bytes).as(path).isEqualTo(expected.get(path)));
    }

    private static String read(Path log) {
        try {
            return Files.readString(log, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Runs the command line in a process of its own, as another machine would. */
    private void launch(RunConfig config) throws IOException, InterruptedException {
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g", "-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Tokyo",
                "-cp", System.getProperty("java.class.path"), "ca.briefpack.cli.Main", "run", "--as-of", config.asOf().toString(),
                "--province", "NU", "--sector", "softwood_lumber", "--scenario", "no-us-tariffs",
                "--threads", String.valueOf(config.threads()), "--out", config.folders().output().toString()))
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        assertThat(process.waitFor()).as(() -> read(log)).isZero();
    }
}
