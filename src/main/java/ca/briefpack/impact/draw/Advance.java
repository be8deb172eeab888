package ca.briefpack.impact.draw;

import java.util.concurrent.atomic.AtomicLong;

/** How far a long study has come; pieces of work are counted from any thread. */
public final class Advance {
    private static final int TOLD = 1000;
    private final long work;
    private final int total;
    private final Watcher watcher;
    private final AtomicLong done = new AtomicLong();

    /** Told how far a study has come. May be called from any thread. */
    @FunctionalInterface
    public interface Watcher {
        /** @param done how many of {@code total} are as good as done */
        void done(int done, int total);
    }

    /**
     * @param work  all pieces of work
     * @param total what the watcher is told they are
     */
    public Advance(long work, int total, Watcher watcher) {
        this.work = work;
        this.total = total;
        this.watcher = watcher;
    }

    /** Counts pieces of work as done; the watcher is told about a thousand times in all. */
    public void add(long pieces) {
        long now = done.addAndGet(pieces);
        if (now * TOLD / work > (now - pieces) * TOLD / work) {
            watcher.done((int) (now * total / work), total);
        }
    }
}
