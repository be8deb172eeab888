package ca.briefpack.cli;

import ca.briefpack.pack.Outcome;
import java.lang.reflect.Proxy;
import java.util.Map;

/** The signals that end a process from outside, such as those of schedulers and of Ctrl-C. */
final class Signals {
    private static final Map<String, Outcome> ENDINGS = Map.of("TERM", Outcome.TERMINATED, "INT", Outcome.INTERRUPTED);

    private Signals() {
    }

    /**
     * From now on a signal ends the process with its exit code after its last line; without, the machine would end it without a
     * word.
     */
    static void closeBy(Interruption interruption) {
        ENDINGS.forEach((name, outcome) -> handle(name, () -> end(interruption, outcome)));
    }

    private static void handle(String name, Runnable ending) {
        try {
            // Java hears signals in no other way, and its compiler lets nobody say that this one is known to be a machine's own
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object ours =
                    Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[]{handler}, (proxy, method, arguments) -> {
                        ending.run();
                        return proxy;
                    });
            signal.getMethod("handle", signal, handler).invoke(null, signal.getConstructor(String.class).newInstance(name), ours);
        } catch (ReflectiveOperationException e) {
            // This machine has no such signal, or keeps it to itself: the process ends as ever.
        }
    }

    // One at a time: a scheduler may send its signal twice. Nothing is said or done after the last line; the lock goes with the
    // process, and the next run clears what was staged.
    private static synchronized void end(Interruption interruption, Outcome outcome) {
        interruption.print(outcome);
        Runtime.getRuntime().halt(outcome.exitCode());
    }
}
