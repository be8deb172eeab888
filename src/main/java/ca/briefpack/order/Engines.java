package ca.briefpack.order;

/** The engines that there are. */
public final class Engines {
    private Engines() {
    }

    /** One piece after another for one thread, side by side for more. */
    public static Engine of(int threads) {
        return threads == 1 ? new InTurn() : new OnThreads(threads);
    }
}
