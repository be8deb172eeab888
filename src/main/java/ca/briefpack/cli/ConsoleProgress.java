package ca.briefpack.cli;

import ca.briefpack.model.Problem;
import ca.briefpack.run.Progress;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/**
 * A run as it is watched by people: one line a step, with its time and result when it is done. While a step works through
 * many things its line moves on a terminal; in a log there is one line for each quarter of them.
 */
final class ConsoleProgress implements Progress {
    private static final int QUARTERS = 4;
    private static final int NARROWEST_TERMINAL = 79;

    private final PrintWriter out;
    private final Screen screen;
    private String step = "";
    private boolean midLine;
    private int shown;
    private int quarter;
    private boolean begun;

    ConsoleProgress(PrintWriter out, Screen screen) {
        this.out = out;
        this.screen = screen;
    }

    @Override
    public synchronized void step(int number, int total, String title) {
        endLine();
        if (!begun) {
            out.println();
            begun = true;
        }
        int verbEnd = (title + " ").indexOf(' ');
        step = String.format(Locale.ROOT, "[%d/%d] %-9s %s", number, total, title.substring(0, verbEnd),
                title.substring(verbEnd).strip());
        quarter = 0;
        draw(step);
    }

    @Override
    public synchronized void tick(int done, int total, String what) {
        if (screen == Screen.TERMINAL) {
            draw(cut(step + "  " + done + "/" + total + " " + what));
            return;
        }
        int reached = total == 0 ? 0 : (int) ((long) done * QUARTERS / total);
        if (reached > quarter) {
            quarter = reached;
            endLine();
            out.println(String.format(Locale.ROOT, "      %3d %%  %d of %d  %s", reached * 100 / QUARTERS, done, total, what));
            out.flush();
        }
    }

    @Override
    public synchronized void stepDone(Duration took, String summary) {
        String line = String.format(Locale.ROOT, "%-50s %12s  %s", step, Words.of(took), summary);
        if (midLine && screen == Screen.LOG) {
            out.print(line.substring(shown));
        } else {
            draw(line);
        }
        endLine();
    }

    /** Said in full at the end, where it can be found; here it would tear the lines apart. */
    @Override
    public void problem(Problem problem) {
    }

    @Override
    public synchronized void notice(String words) {
        endLine();
        out.println("      note   " + words);
        out.flush();
    }

    /** Ends the line of a step that was cut off, so that what follows starts on its own. */
    synchronized void endLine() {
        if (midLine) {
            out.println();
            out.flush();
            midLine = false;
            shown = 0;
        }
    }

    private void draw(String line) {
        String wiped = line + " ".repeat(Math.max(0, shown - line.length()));
        out.print((midLine ? "\r" : "") + wiped);
        out.flush();
        midLine = true;
        shown = line.length();
    }

    // A line that wraps cannot be written over.
    private static String cut(String line) {
        return line.length() <= NARROWEST_TERMINAL ? line : line.substring(0, NARROWEST_TERMINAL);
    }
}
