package ca.briefpack.cli.term;

import ca.briefpack.model.Problem;
import ca.briefpack.order.Progress;
import java.io.PrintWriter;
import java.time.Duration;

/** Work that is watched by nobody but may take long: a line every half minute, and none of what ends before. */
public final class OccasionalProgress implements Progress, AutoCloseable {
    private static final Duration EVERY = Duration.ofSeconds(30);

    private final PrintWriter out;
    private final Heartbeat heartbeat;
    private String step = "";
    private String detail = "";
    private int beats;

    public OccasionalProgress(PrintWriter out) {
        this.out = out;
        this.heartbeat = new Heartbeat(EVERY, this::beat);
    }

    /** Half a minute has gone by. */
    synchronized void beat() {
        beats++;
        out.println(step + detail + "  " + TerminalFormat.of(EVERY.multipliedBy(beats)));
        out.flush();
    }

    @Override
    public synchronized void step(int number, int total, String title) {
        step = "[" + number + "/" + total + "] " + title;
        detail = "";
    }

    @Override
    public synchronized void tick(int done, int total, String what) {
        detail = "  " + done + " of " + total + " " + what;
    }

    @Override
    public void stepDone(Duration took, String summary) {
    }

    @Override
    public void problem(Problem problem) {
    }

    @Override
    public void close() {
        heartbeat.close();
    }
}
