package ca.briefpack.cli;

import ca.briefpack.cli.page.JsonReport;
import ca.briefpack.pack.Outcome;
import ca.briefpack.run.RunReport;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** The last line of a command that a signal ends: for people, or as a JSON report. */
final class Interruption {
    private final PrintWriter out;
    private final boolean json;

    Interruption(PrintWriter out, boolean json) {
        this.out = out;
        this.json = json;
    }

    void print(Outcome outcome) {
        String last = json ? JsonReport.of(RunReport.stopped(outcome, List.of(), List.of()))
                : String.format(Locale.ROOT, "%-11s %s (exit code %d)", "Outcome", outcome.meaning(), outcome.exitCode());
        // In one piece, for others may print still; it begins a line, for that of a step may be open.
        out.print(System.lineSeparator() + last + System.lineSeparator());
        out.flush();
    }
}
