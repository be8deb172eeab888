package ca.briefpack.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.briefpack.model.BriefpackException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputLockTest {
    @TempDir
    Path output;

    @Test
    void a_second_run_is_refused_and_told_who_holds_the_lock() {
        try (OutputLock held = new ReleaseStore(output).lock()) {
            assertThatThrownBy(() -> new ReleaseStore(output).lock()).isInstanceOf(BriefpackException.class)
                    .hasMessage("P041 " + output.resolve(".lock") + " is held by process " + ProcessHandle.current().pid()
                            + " -> wait for that run to end, or publish elsewhere with --out; the lock goes when its process ends");
            assertThat(held).isNotNull();
        }
    }

    @Test
    void the_lock_is_free_again_after_the_run() {
        new ReleaseStore(output).lock().close();

        try (OutputLock second = new ReleaseStore(output).lock()) {
            assertThat(second).isNotNull();
        }
    }

    @Test
    void closing_twice_gives_nothing_of_others_away() {
        OutputLock first = new ReleaseStore(output).lock();
        first.close();
        try (OutputLock second = new ReleaseStore(output).lock()) {
            first.close();
            assertThatThrownBy(() -> new ReleaseStore(output).lock()).hasMessageContaining("P041");
            assertThat(second).isNotNull();
        }
    }

    @Test
    void a_lock_file_left_behind_blocks_nobody() throws IOException {
        Files.writeString(output.resolve(".lock"), "process 1");

        try (OutputLock lock = new ReleaseStore(output).lock()) {
            assertThat(output.resolve(".lock")).hasContent("process " + ProcessHandle.current().pid());
            assertThat(lock).isNotNull();
        }
    }

    @Test
    void another_process_holds_the_lock_until_it_is_killed() throws Exception {
        Process other = otherProcess();
        try (BufferedReader said = other.inputReader()) {
            assertThat(said.readLine()).isEqualTo("holding");
            assertThatThrownBy(() -> new ReleaseStore(output).lock()).hasMessageContaining("is held by process " + other.pid());
        } finally {
            other.destroyForcibly().waitFor();
        }

        try (OutputLock lock = new ReleaseStore(output).lock()) {
            assertThat(lock).isNotNull();
        }
    }

    @Test
    void a_refused_second_try_does_not_open_the_door_to_other_processes() throws Exception {
        try (OutputLock held = new ReleaseStore(output).lock()) {
            assertThatThrownBy(() -> new ReleaseStore(output).lock()).hasMessageContaining("P041");
            Process other = otherProcess();
            try (BufferedReader said = other.inputReader()) {
                assertThat(said.readLine()).startsWith("P041 ");
            } finally {
                other.destroyForcibly().waitFor();
            }
            assertThat(held).isNotNull();
        }
    }

    private Process otherProcess() throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp", System.getProperty("java.class.path"), LockHolder.class.getName(), output.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /** Another process: takes the lock of the folder it is given and says so, then waits to be killed. */
    static final class LockHolder {
        private LockHolder() {
        }

        public static void main(String[] args) throws InterruptedException {
            try (OutputLock lock = new ReleaseStore(Path.of(args[0])).lock()) {
                System.out.println(lock == null ? "" : "holding");
                Thread.sleep(60_000);
            } catch (BriefpackException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
