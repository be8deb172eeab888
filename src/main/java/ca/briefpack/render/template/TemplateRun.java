package ca.briefpack.render.template;

import com.sun.management.ThreadMXBean;
import freemarker.core.Environment;
import freemarker.core.TemplateElement;
import freemarker.core._CoreAPI;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/**
 * A template at work on a thread of its own, which is interrupted when it takes more time or memory than it may. Templates look
 * for the interrupt in every loop, number and pattern. One that does not even then come to an end is left behind: the thread ends
 * with the process, and nobody waits for it.
 */
@SuppressWarnings("deprecation") // FreeMarker marks its own tree so that nobody builds on it by accident; its nodes have no other types
final class TemplateRun {
    private static final long POLL_MILLIS = 20;
    private static final long GRACE_MILLIS = 2_000;
    private static final int MOST_LOOKS = 1_000;
    private final Environment environment;
    private final Thread worker;
    private volatile Throwable thrown;

    TemplateRun(Environment environment) {
        this.environment = environment;
        this.worker = new Thread(this::process, "template");
        this.worker.setDaemon(true);
    }

    /** The template took more than it may. */
    static final class Exceeded extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String place;
        private final boolean left;

        private Exceeded(String what, String place, boolean left) {
            super(what);
            this.place = place;
            this.left = left;
        }

        /** What the template was at when it was stopped: {@code pdf/province.ftlh:41}; empty if that cannot be told. */
        String place() {
            return place;
        }

        /** True if it could not be stopped. */
        boolean isLeftBehind() {
            return left;
        }
    }

    /** @throws Exceeded if it takes more than the limits */
    void run(TemplateLimits limits) throws TemplateException, IOException {
        worker.start();
        watch(limits);
        if (thrown instanceof OutOfMemoryError) {
            throw new Exceeded("takes more memory than there is", "", false);
        }
        if (thrown instanceof StackOverflowError) {
            throw new Exceeded("does not come to an end", "", false);
        }
        rethrow();
    }

    private void process() {
        try {
            environment.process();
        } catch (TemplateException | IOException | RuntimeException | Error e) {
            thrown = e;
        }
    }

    private void watch(TemplateLimits limits) {
        long start = System.nanoTime();
        try {
            worker.join(POLL_MILLIS);
            while (worker.isAlive()) {
                if (System.nanoTime() - start > limits.time().toNanos()) {
                    stop("does not come to an end");
                }
                if (allocated() > limits.bytes()) {
                    stop(String.format(Locale.ROOT, "takes more than %,d MB of memory", limits.bytes() >> 20));
                }
                worker.join(POLL_MILLIS);
            }
        } catch (InterruptedException e) {
            worker.interrupt();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a template was at work", e);
        }
    }

    private void stop(String why) throws InterruptedException {
        String place = place();
        worker.interrupt();
        worker.join(GRACE_MILLIS);
        throw new Exceeded(why, place, worker.isAlive());
    }

    /** Looks into a stack that is at work, more than once, as it may change under the look: there is no place if it always does. */
    private String place() {
        for (int look = 0; look < MOST_LOOKS && worker.isAlive(); look++) {
            try {
                TemplateElement running = _CoreAPI.getInstructionStackSnapshot(environment)[0];
                return running.getTemplate().getName() + ":" + running.getBeginLine();
            } catch (RuntimeException e) {
                Thread.onSpinWait();
            }
        }
        return "";
    }

    /** Bytes that the template has asked for so far; 0 where the Java runtime does not count them. */
    private long allocated() {
        return ManagementFactory.getThreadMXBean() instanceof ThreadMXBean counting
                ? counting.getThreadAllocatedBytes(worker.getId()) : 0;
    }

    private void rethrow() throws TemplateException, IOException {
        if (thrown instanceof TemplateException e) {
            throw e;
        }
        if (thrown instanceof IOException e) {
            throw e;
        }
        if (thrown instanceof RuntimeException e) {
            throw e;
        }
        if (thrown instanceof Error e) {
            throw e;
        }
    }
}
