package ca.briefpack.cli;

import ca.briefpack.cli.term.TerminalFormat;
import ca.briefpack.model.Problem;
import java.io.PrintWriter;

/** What nobody foresaw: told with its trace, for who mends briefpack, as one problem, for who called it. */
final class Defect {
    private Defect() {
    }

    /** The problem; the trace goes to {@code err}. A full heap is no defect, and has none. */
    static Problem of(Throwable thrown, PrintWriter err) {
        if (thrown instanceof OutOfMemoryError) {
            return new Problem(Problem.Code.P099, "memory",
                    "the heap of " + TerminalFormat.mebibytes(Runtime.getRuntime().maxMemory()) + " is full",
                    "use --threads 1, or give Java more: java -Xmx4g -jar briefpack.jar");
        }
        thrown.printStackTrace(err);
        err.flush();
        return new Problem(Problem.Code.P099,
                thrown.getStackTrace().length == 0 ? "briefpack" : thrown.getStackTrace()[0].toString(),
                "failed: " + thrown, "report it with the lines above and the options used");
    }
}
