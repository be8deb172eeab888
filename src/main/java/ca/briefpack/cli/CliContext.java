package ca.briefpack.cli;

import ca.briefpack.cli.term.PlainPrinter;
import ca.briefpack.cli.term.Screen;
import ca.briefpack.run.Flow;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * What the command line finds around it: the flow to launch, where to print, the clock, the folder it is called in.
 *
 * @param flow       asked only when there is work, so that help needs none
 * @param out        what is printed to it is made plain, see {@link PlainPrinter}; so is what goes to {@code err}
 * @param clock      says what today is, in its own zone
 * @param processors how many packs to render at once if nobody says
 * @param width      how many letters a line of the screen holds
 */
record CliContext(Supplier<Flow> flow, PrintWriter out, PrintWriter err, Clock clock, Path cwd, Screen screen, int processors,
        int width) {
    CliContext {
        out = PlainPrinter.to(out);
        err = PlainPrinter.to(err);
    }
}
