package ca.briefpack.cli.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleProgressTest {
    private final StringWriter out = new StringWriter();
    private final AtomicLong clock = new AtomicLong();

    @Test
    void a_shorter_line_wipes_out_the_longer_one_before() {
        ConsoleProgress progress = on(Screen.TERMINAL);

        progress.step(8, 9, "render packs");
        progress.tick(1, 2, "sector-softwood-lumber");
        progress.tick(2, 2, "national");

        assertThat(out.toString()).endsWith(
                "\r[8/9] render    packs  2/2 national" + " ".repeat("sector-softwood-lumber".length() - "national".length()));
    }

    @Test
    void a_moving_line_never_wraps() {
        ConsoleProgress progress = on(Screen.TERMINAL);

        progress.step(8, 9, "render packs");
        progress.tick(1, 2, "x".repeat(200));

        assertThat(out.toString().split("\r")[1]).hasSize(79);
    }

    @Test
    void a_log_has_at_most_four_lines_about_any_number_of_packs() {
        ConsoleProgress progress = on(Screen.LOG);

        progress.step(8, 9, "render packs");
        for (int done = 1; done <= 1000; done++) {
            progress.tick(done, 1000, "pack-" + done);
        }
        progress.stepDone(Duration.ofSeconds(1), "1000 packs");

        assertThat(out.toString().lines().filter(l -> l.contains(" % "))).containsExactly("       25 %  250 of 1000  pack-250",
                "       50 %  500 of 1000  pack-500", "       75 %  750 of 1000  pack-750",
                "      100 %  1000 of 1000  pack-1000");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 79, 80, 200})
    void a_moving_line_is_narrower_than_the_terminal(int width) {
        ConsoleProgress progress = new ConsoleProgress(new PrintWriter(out), Screen.TERMINAL, width, clock::get);

        progress.step(8, 9, "render packs");
        progress.tick(1, 2, "x".repeat(500));
        pass(3600);
        progress.beat();

        assertThat(out.toString().strip().split("\r")).allSatisfy(line -> assertThat(line.length()).isLessThan(width));
    }

    @Test
    void a_step_that_tells_nothing_moves_on_a_terminal_all_the_same() {
        ConsoleProgress progress = new ConsoleProgress(new PrintWriter(out), Screen.TERMINAL, 80, clock::get);

        progress.step(3, 9, "load the data");
        pass(65);
        progress.beat();
        pass(1);
        progress.beat();

        assertThat(out.toString()).endsWith("\r[3/9] load      the data  1 min 05 s\r[3/9] load      the data  1 min 06 s");
    }

    @Test
    void a_log_has_a_line_every_half_minute_of_a_step_that_tells_nothing_or_seldom() {
        ConsoleProgress progress = new ConsoleProgress(new PrintWriter(out), Screen.LOG, 80, clock::get);

        progress.step(5, 9, "estimate trade");
        second(progress, 59);
        progress.tick(41, 1000, "random draws");
        second(progress, 61);
        progress.stepDone(Duration.ofSeconds(120), "well");
        second(progress, 100);

        assertThat(out.toString().lines().filter(l -> l.startsWith("      "))).containsExactly("      at work  30.0 s",
                "        4 %  41 of 1000  random draws  1 min 00 s", "        4 %  41 of 1000  random draws  1 min 30 s",
                "        4 %  41 of 1000  random draws  2 min 00 s");
    }

    @Test
    void what_threads_tell_late_is_passed_over() {
        ConsoleProgress progress = on(Screen.TERMINAL);

        progress.step(5, 9, "estimate trade");
        progress.tick(20, 100, "draws");
        progress.tick(19, 100, "draws");

        assertThat(out.toString()).endsWith("20/100 draws");
    }

    @Test
    void the_beat_ends_with_the_work() {
        ConsoleProgress progress = new ConsoleProgress(new PrintWriter(out), Screen.LOG, 80, clock::get);
        progress.step(5, 9, "estimate trade");
        progress.close();
        String before = out.toString();
        second(progress, 100);

        assertThat(out.toString()).isEqualTo(before).endsWith(System.lineSeparator());
    }

    @Test
    void a_question_that_nobody_watches_has_a_line_every_half_minute_and_no_other() {
        try (OccasionalProgress progress = new OccasionalProgress(new PrintWriter(out))) {
            progress.step(3, 3, "look through all packs");
            progress.tick(4, 59, "national");
            assertThat(out.toString()).isEmpty();
            progress.beat();
            progress.stepDone(Duration.ofSeconds(31), "59 packs");
        }

        assertThat(out.toString().lines()).containsExactly("[3/3] look through all packs  4 of 59 national  30.0 s");
    }

    private void second(ConsoleProgress progress, int times) {
        for (int i = 0; i < times; i++) {
            pass(1);
            progress.beat();
        }
    }

    private void pass(int seconds) {
        clock.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }

    @Test
    void a_note_stands_on_a_line_of_its_own_beneath_its_step() {
        ConsoleProgress progress = on(Screen.TERMINAL);

        progress.step(4, 9, "rate every product");
        progress.notice("scenario escalation changes nothing");

        assertThat(out.toString()).endsWith(
                "[4/9] rate      every product" + System.lineSeparator() + "      note   scenario escalation changes nothing"
                        + System.lineSeparator());
    }

    private ConsoleProgress on(Screen screen) {
        return new ConsoleProgress(new PrintWriter(out), screen, 80);
    }
}
