package ca.briefpack.cli;

import ca.briefpack.cli.term.ConsoleProgress;
import ca.briefpack.cli.term.OccasionalProgress;
import ca.briefpack.cli.term.Screen;
import ca.briefpack.order.Progress;
import java.util.function.Function;

/**
 * A question whose answer takes a while: its steps are shown beside the answer, so that whatever reads the answer finds nothing
 * else.
 */
final class WatchedQuestion {
    private WatchedQuestion() {
    }

    /** @param json true if nobody watches */
    static <T> T ask(CliContext around, boolean json, Function<Progress, T> question) {
        if (json) {
            return question.apply(Progress.SILENT);
        } else if (around.screen() == Screen.LOG) {
            try (OccasionalProgress log = new OccasionalProgress(around.err())) {
                return question.apply(log);
            }
        }
        try (ConsoleProgress console = new ConsoleProgress(around.err(), around.screen(), around.width())) {
            return question.apply(console);
        }
    }
}
