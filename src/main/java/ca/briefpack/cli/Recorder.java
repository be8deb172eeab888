package ca.briefpack.cli;

import ca.briefpack.model.Problem;
import ca.briefpack.order.Progress;
import ca.briefpack.order.StepTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Passes a run's progress on and remembers its steps, problems and remarks: remarks for the
 * end, the rest for the report of a run that could not give its own.
 */
final class Recorder implements Progress {
    private final Progress next;
    private final List<StepTime> steps = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private int number;
    private String title = "";

    Recorder(Progress next) {
        this.next = next;
    }

    @Override
    public synchronized void step(int stepNumber, int total, String stepTitle) {
        number = stepNumber;
        title = stepTitle;
        next.step(stepNumber, total, stepTitle);
    }

    @Override
    public void tick(int done, int total, String what) {
        next.tick(done, total, what);
    }

    @Override
    public synchronized void stepDone(Duration took, String summary) {
        steps.add(new StepTime(number, title, took, summary));
        next.stepDone(took, summary);
    }

    @Override
    public synchronized void problem(Problem problem) {
        problems.add(problem);
        next.problem(problem);
    }

    @Override
    public void notice(String words) {
        next.notice(words);
    }

    @Override
    public synchronized void remark(String words) {
        remarks.add(words);
        next.remark(words);
    }

    synchronized List<String> remarks() {
        return List.copyOf(remarks);
    }

    synchronized List<StepTime> steps() {
        return List.copyOf(steps);
    }

    synchronized List<Problem> problems() {
        return List.copyOf(problems);
    }
}
