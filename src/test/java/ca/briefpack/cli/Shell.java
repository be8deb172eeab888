package ca.briefpack.cli;

import ca.briefpack.cli.term.Screen;
import ca.briefpack.cli.term.TerminalWidth;
import ca.briefpack.model.Problem;
import ca.briefpack.order.Progress;
import ca.briefpack.order.RunConfig;
import ca.briefpack.run.Flow;
import ca.briefpack.run.RunReport;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A shell for tests: calls the command line in process, on 2025-10-15, on a machine of two processors, in a folder of its own.
 */
record Shell(Path folder, Screen screen, Flow flow, int width) {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-10-15T12:00:00Z"), ZoneOffset.UTC);

    /** What was said, and the exit code. */
    record Said(int exitCode, String out, String err) {
    }

    Shell(Path folder, Screen screen, Flow flow) {
        this(folder, screen, flow, TerminalWidth.UNKNOWN);
    }

    static Shell in(Path folder, BiFunction<RunConfig, Progress, RunReport> run) {
        return new Shell(folder, Screen.LOG, flow(run, config -> List.of()));
    }

    static Shell checking(Path folder, java.util.function.Function<RunConfig, List<Problem>> check) {
        return new Shell(folder, Screen.LOG, flow((config, progress) -> {
            throw new AssertionError("check must not run");
        }, check));
    }

    Shell on(Screen other) {
        return new Shell(folder, other, flow, width);
    }

    /** The same on a screen whose lines hold so many letters. */
    Shell wide(int letters) {
        return new Shell(folder, screen, flow, letters);
    }

    Said say(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode =
                Main.run(words, new CliContext(() -> flow, new PrintWriter(out), new PrintWriter(err), CLOCK, folder, screen, 2,
                        width));
        return new Said(exitCode, out.toString().replace(System.lineSeparator(), "\n"),
                err.toString().replace(System.lineSeparator(), "\n"));
    }

    private static Flow flow(BiFunction<RunConfig, Progress, RunReport> run,
            java.util.function.Function<RunConfig, List<Problem>> check) {
        return new Flow() {
            @Override
            public RunReport run(RunConfig config, Progress progress) {
                return run.apply(config, progress);
            }

            @Override
            public List<Problem> check(RunConfig config, Progress progress) {
                return check.apply(config);
            }
        };
    }
}
