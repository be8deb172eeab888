package ca.briefpack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ConsoleProgressTest {
    private final StringWriter out = new StringWriter();

    @Test
    void a_shorter_line_wipes_out_the_longer_one_before() {
        ConsoleProgress progress = on(Screen.TERMINAL);

        progress.step(8, 9, "render packs");
        progress.tick(1, 2, "sector-softwood-lumber");
        progress.tick(2, 2, "national");

        assertThat(out.toString()).endsWith("\r[8/9] render    packs  2/2 national" + " ".repeat("sector-softwood-lumber".length() - "national".length()));
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
                "       50 %  500 of 1000  pack-500", "       75 %  750 of 1000  pack-750", "      100 %  1000 of 1000  pack-1000");
    }

    @Test
    void a_note_stands_on_a_line_of_its_own_beneath_its_step() {
        ConsoleProgress progress = on(Screen.TERMINAL);

        progress.step(4, 9, "rate every product");
        progress.notice("scenario escalation changes nothing");

        assertThat(out.toString()).endsWith("[4/9] rate      every product" + System.lineSeparator() + "      note   scenario escalation changes nothing"
                + System.lineSeparator());
    }

    private ConsoleProgress on(Screen screen) {
        return new ConsoleProgress(new PrintWriter(out), screen);
    }
}
