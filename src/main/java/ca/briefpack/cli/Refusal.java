package ca.briefpack.cli;

import ca.briefpack.cli.page.JsonReport;
import ca.briefpack.cli.term.PlainPrinter;
import ca.briefpack.model.Problem;
import ca.briefpack.pack.Outcome;
import ca.briefpack.run.RunReport;
import java.util.List;

/** The answer to words that cannot be used: every problem with them, one a line, or as one JSON report. */
final class Refusal {
    private Refusal() {
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
