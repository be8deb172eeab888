package ca.briefpack.cli.term;

import java.time.Duration;

/** Calls again and again, from a thread of its own that ends with the process, until it is closed. */
final class Heartbeat implements AutoCloseable {
    private final Thread thread;

    Heartbeat(Duration every, Runnable beat) {
        thread = new Thread(() -> {
            try {
                while (true) {
                    Thread.sleep(every.toMillis());
                    beat.run();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }, "heartbeat");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
