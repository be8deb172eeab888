package ca.briefpack.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@link CutOffTest} tries step by step, with a real process that publishes again and again and is killed by the system. */
@Tag("slow")
class KilledProcessTest {
    private static final int ROUNDS = 12;
    @TempDir
    Path folder;

    @Test
    void a_process_that_is_killed_while_it_publishes_loses_no_release_and_no_line_of_history() throws Exception {
        Set<String> published = new TreeSet<>();
        Random moments = new Random(17);
        for (int round = 0; round < ROUNDS; round++) {
            killAfter(moments.nextInt(400), round, published);
            assertKept(published);

            ReleaseStore store = new ReleaseStore(output());
            try (OutputLock lock = store.lock()) {
                assertThat(lock).isNotNull();
                store.recover();
            }
            assertKept(published);
            assertThat(store.latest()).isPresent().get().satisfies(latest -> {
                assertThat(latest.path().getFileName().toString()).isEqualTo(latest.manifest().releaseId());
                assertThat(store.findRecorded(latest.manifest()))
                        .hasValue(Files.readAllLines(output().resolve("history.jsonl")).size());
            });
        }
        assertThat(published).hasSize(3);
    }

    /** Each release that the process said it had published is whole, as it said or as the run after that would have it. */
    private void assertKept(Set<String> published) throws IOException {
        ReleaseStore store = new ReleaseStore(output());
        for (String id : published) {
            assertThat(store.open(id).orElseThrow().differences()).as(id).isEmpty();
        }
        assertThat(store.latest().orElseThrow().differences()).isEmpty();
        assertThat(Files.readString(output().resolve("history.jsonl"))).matches("(\\{[^\n]*}\n)+");
    }

    private void killAfter(int milliseconds, int round, Set<String> published) throws Exception {
        Path said = folder.resolve("said");
        Files.deleteIfExists(said);
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                "-cp", System.getProperty("java.class.path"), Publisher.class.getName(), output().toString(),
                String.valueOf(round))
                .redirectError(ProcessBuilder.Redirect.INHERIT).redirectOutput(said.toFile()).start();
        try {
            while (process.isAlive() && Files.size(said) == 0) {
                Thread.sleep(5);
            }
            Thread.sleep(milliseconds);
        } finally {
            process.destroyForcibly().waitFor();
        }
        published.addAll(Files.readAllLines(said));
    }

    private Path output() {
        return folder.resolve("output");
    }

    /** Another process: publishes releases of three names, each time with other words, until it is killed. */
    static final class Publisher {
        private Publisher() {
        }

        public static void main(String[] args) {
            ReleaseStore store = new ReleaseStore(Path.of(args[0]));
            for (int i = 0; i < 1000; i++) {
                String id = "2025-10-1" + i % 3 + "-aaaa";
                try (OutputLock lock = store.lock()) {
                    store.recover();
                    Releases.publish(store, id, lock + " round " + args[1] + "x".repeat(400_000) + i);
                    System.out.println(id);
                }
            }
        }
    }
}
