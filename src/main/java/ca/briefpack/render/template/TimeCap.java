package ca.briefpack.render.template;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** Stops a template that does not come to an end, by interrupting its thread; templates look for the interrupt in every loop. */
final class TimeCap {
    private final Duration limit;

    TimeCap(Duration limit) {
        this.limit = limit;
    }

    /** The processing of a template. */
    @FunctionalInterface
    interface Processing {
        void process() throws TemplateException, IOException;
    }

    /** The limit has passed. */
    static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Exceeded(Throwable cause) {
            super("time is up", cause);
        }
    }

    void run(Processing template) throws TemplateException, IOException {
        AtomicBoolean fired = new AtomicBoolean();
        Thread guard = guard(Thread.currentThread(), fired);
        try {
            template.process();
        } catch (RuntimeException | TemplateException e) {
            if (fired.get()) {
                throw new Exceeded(e);
            }
            throw e;
        } finally {
            dismiss(guard, fired);
        }
    }

    private Thread guard(Thread worker, AtomicBoolean fired) {
        Thread guard = new Thread(() -> {
            try {
                Thread.sleep(limit.toMillis());
                fired.set(true);
                worker.interrupt();
            } catch (InterruptedException e) {
                // The template came to an end in time.
            }
        }, "template-time-cap");
        guard.setDaemon(true);
        guard.start();
        return guard;
    }

    /** Waits for the guard, so that a late interrupt cannot hit what the thread does next. */
    private static void dismiss(Thread guard, AtomicBoolean fired) {
        guard.interrupt();
        boolean interrupted = false;
        while (guard.isAlive()) {
            try {
                guard.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        interrupted |= Thread.interrupted();
        if (interrupted && !fired.get()) {
            Thread.currentThread().interrupt();
        }
    }
}
