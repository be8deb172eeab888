package ca.briefpack.cli.term;

import ca.briefpack.model.Problem;
import ca.briefpack.order.Progress;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * A run as it is watched by people: one line a step, with its time and result when it is done. While a step is at work its line
 * moves on a terminal, with what it has come to and the time it has taken; in a log there is one line for each quarter of what it
 * works through, and one whenever half a minute went by without.
 */
public final class ConsoleProgress implements Progress, AutoCloseable {
    private static final int QUARTERS = 4;
    private static final Duration MOVES = Duration.ofSeconds(1);
    private static final Duration LOGGED = Duration.ofSeconds(30);
    /** A step that takes no longer is not worth a clock. */
    private static final long SHORT = Duration.ofSeconds(2).toNanos();

    private final PlainPrinter out;
    private final Screen screen;
    private final int width;
    private final LongSupplier nanos;
    private String step = "";
    private String detail = "";
    private long begin;
    private long lastSaid;
    private boolean midLine;
    private int shown;
    private int quarter;
    private int furthest;
    private boolean at;
    private Heartbeat heartbeat;

    /** @param width how many letters a line of the terminal holds */
    public ConsoleProgress(PrintWriter out, Screen screen, int width) {
        this(out, screen, width, System::nanoTime);
    }

    public ConsoleProgress(PrintWriter out, Screen screen, int width, LongSupplier nanos) {
        this.out = PlainPrinter.to(out);
        this.screen = screen;
        this.width = width;
        this.nanos = nanos;
    }

    @Override
    public synchronized void step(int number, int total, String title) {
        endLine();
        if (heartbeat == null) {
            out.println();
            heartbeat = new Heartbeat(MOVES, this::beat);
        }
        int verbEnd = (title + " ").indexOf(' ');
        step = String.format(Locale.ROOT, "[%d/%d] %-9s %s", number, total, title.substring(0, verbEnd),
                title.substring(verbEnd).strip());
        detail = "";
        quarter = 0;
        furthest = 0;
        at = true;
        begin = nanos.getAsLong();
        lastSaid = begin;
        draw(step);
    }

    @Override
    public synchronized void tick(int done, int total, String what) {
        // Threads may tell in another order than they counted.
        if (!at || total == 0 || done < furthest) {
            return;
        }
        furthest = done;
        if (screen == Screen.TERMINAL) {
            detail = "  " + done + "/" + total + " " + what;
            move();
            return;
        }
        detail = String.format(Locale.ROOT, "      %3d %%  %d of %d  %s", (long) done * 100 / total, done, total, what);
        int reached = (int) ((long) done * QUARTERS / total);
        if (reached > quarter) {
            quarter = reached;
            log(detail);
        }
    }

    /** Shows that a step is still at work. */
    synchronized void beat() {
        if (!at) {
            return;
        }
        if (screen == Screen.TERMINAL) {
            move();
        } else if (nanos.getAsLong() - lastSaid >= LOGGED.toNanos()) {
            log((detail.isEmpty() ? "      at work" : detail) + "  " + TerminalFormat.of(taken()));
        }
    }

    private void move() {
        String clock = taken().toNanos() < SHORT ? "" : "  " + TerminalFormat.of(taken().truncatedTo(ChronoUnit.SECONDS));
        draw(cut(step + detail + clock));
    }

    private Duration taken() {
        return Duration.ofNanos(nanos.getAsLong() - begin);
    }

    private void log(String line) {
        lastSaid = nanos.getAsLong();
        endLine();
        out.println(line);
        out.flush();
    }

    @Override
    public synchronized void stepDone(Duration took, String summary) {
        at = false;
        String line = String.format(Locale.ROOT, "%-50s %12s  %s", step, TerminalFormat.of(took), summary);
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
    public synchronized void endLine() {
        if (midLine) {
            out.println();
            out.flush();
            midLine = false;
            shown = 0;
        }
    }

    /** Says no more. */
    @Override
    public synchronized void close() {
        at = false;
        endLine();
        if (heartbeat != null) {
            heartbeat.close();
        }
    }

    private void draw(String line) {
        String wiped = line + " ".repeat(Math.max(0, shown - line.length()));
        if (midLine) {
            out.overwrite(wiped);
        } else {
            out.print(wiped);
        }
        out.flush();
        midLine = true;
        shown = line.length();
    }

    // A line that wraps cannot be written over.
    private String cut(String line) {
        return line.length() < width ? line : line.substring(0, width - 1);
    }
}
