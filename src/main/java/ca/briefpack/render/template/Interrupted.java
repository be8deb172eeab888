package ca.briefpack.render.template;

/** Thrown inside a template that is told to stop. The flag stays set, so that no template can go on after catching it. */
final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Interrupted() {
        super("time is up");
    }

    static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new Interrupted();
        }
    }
}
