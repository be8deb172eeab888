package ca.briefpack.cli;

import ca.briefpack.pack.Outcome;
import java.util.Map;
import sun.misc.Signal;

/** The signals that end a process from outside, such as those of schedulers and of Ctrl-C. */
final class Signals {
    private static final Map<String, Outcome> ENDINGS = Map.of("TERM", Outcome.TERMINATED, "INT", Outcome.INTERRUPTED);

    private Signals() {
    }

    /** From now on a signal ends the process with its exit code after its last line; without, the machine would end it without a word. */
    static void closeBy(Interruption interruption) {
        ENDINGS.forEach((name, outcome) -> handle(name, () -> end(interruption, outcome)));
    }

    private static void handle(String name, Runnable ending) {
        try {
            Signal.handle(new Signal(name), signal -> ending.run());
        } catch (IllegalArgumentException e) {
            // This machine keeps the signal to itself: the process ends as ever.
        }
    }

    // One at a time: a scheduler may send its signal twice. Nothing is said or done after the last line; the lock goes with the
    // process, and the next run clears what was staged.
    private static synchronized void end(Interruption interruption, Outcome outcome) {
        interruption.print(outcome);
        Runtime.getRuntime().halt(outcome.exitCode());
    }
}
