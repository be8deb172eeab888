package ca.briefpack.order;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** The numbered steps of a run as they are taken, one after another: announces each to the progress and keeps its time. */
public final class Steps {
    private final Progress progress;
    private final int total;
    private final List<StepTime> taken = new ArrayList<>();

    public Steps(Progress progress, int total) {
        this.progress = progress;
        this.total = total;
    }

    /**
     * Takes the next step and returns what it made. A step that throws is announced but never done.
     *
     * @param summary says in numbers what came of the step
     */
    public <T> T take(String title, Supplier<T> work, Function<T, String> summary) {
        int number = taken.size() + 1;
        progress.step(number, total, title);
        long start = System.nanoTime();
        T made = work.get();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        StepTime time = new StepTime(number, title, took, summary.apply(made));
        taken.add(time);
        progress.stepDone(time.took(), time.summary());
        return made;
    }

    public List<StepTime> taken() {
        return List.copyOf(taken);
    }
}
