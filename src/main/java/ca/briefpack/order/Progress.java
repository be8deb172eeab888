package ca.briefpack.order;

import ca.briefpack.model.Problem;
import java.time.Duration;

/**
 * Whoever watches a run: told of each step as it begins and ends, and of problems as they are met. May be called from any thread.
 */
public interface Progress {
    /** Watches nothing. */
    Progress SILENT = new Progress() {
        @Override
        public void step(int number, int total, String title) {
        }

        @Override
        public void tick(int done, int total, String what) {
        }

        @Override
        public void stepDone(Duration took, String summary) {
        }

        @Override
        public void problem(Problem problem) {
        }
    };

    /** @param title what the step does, its verb first: {@code load the data package} */
    void step(int number, int total, String title);

    /** Within a step, {@code done} of {@code total} things are finished; {@code what} is the one just finished. */
    void tick(int done, int total, String what);

    /** @param summary what came of the step, in numbers: {@code 61,234 rows, 0 refused} */
    void stepDone(Duration took, String summary);

    void problem(Problem problem);

    /** Something worth knowing that is not wrong, as one line. */
    default void notice(String words) {
    }

    /** Something that a reader of the edition must know and that is not wrong, to be said again at the end. */
    default void remark(String words) {
    }
}
