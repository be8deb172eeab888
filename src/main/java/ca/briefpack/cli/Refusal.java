package ca.briefpack.cli;

import ca.briefpack.cli.page.JsonReport;
import ca.briefpack.cli.term.PlainPrinter;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.pack.Outcome;
import ca.briefpack.run.RunReport;
import java.util.List;
import java.util.function.Supplier;

/** The answer to words that cannot be used: every problem with them, one a line, or as one JSON report. */
final class Refusal {
    private Refusal() {
    }

    /**
     * What a command comes to: the outcome of its answer, or, where it is stopped, every problem, printed.
     *
     * @param command prints the answer
     * @return the exit code
     */
    static int orOutcomeOf(CliContext around, boolean json, Supplier<Outcome> command) {
        try {
            Outcome outcome = command.get();
            around.out().flush();
            return outcome.exitCode();
        } catch (BriefpackException e) {
            return print(around, e.problems(), json, Outcome.stoppedBy(e.problems()));
        }
    }

    /** @return the exit code */
    static int print(CliContext around, List<Problem> problems, boolean json) {
        return print(around, problems, json, Outcome.USAGE);
    }

    /** @return the exit code of the outcome */
    static int print(CliContext around, List<Problem> problems, boolean json, Outcome outcome) {
        if (json) {
            PlainPrinter.lines(around.out(), JsonReport.of(RunReport.stopped(outcome, List.of(), problems)));
            around.out().flush();
        } else {
            problems.forEach(problem -> around.err().println(Syntax.PROGRAM + ": " + problem));
            around.err().flush();
        }
        return outcome.exitCode();
    }
}
