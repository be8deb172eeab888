package ca.briefpack.model;

/**
 * How ranges are drawn at random instead of taken from the quadrature.
 *
 * @param draws   how many draws, {@link #LEAST_DRAWS} to {@link #MOST_DRAWS}
 * @param seed    the same seed gives the same draws
 * @param threads how many work at once; they do not change a number
 */
public record Sampling(int draws, long seed, int threads) {
    public static final int LEAST_DRAWS = 100;
    public static final int MOST_DRAWS = 100_000;

    public Sampling {
        if (draws < LEAST_DRAWS || draws > MOST_DRAWS || threads < 1) {
            throw new IllegalArgumentException("a sampling needs " + LEAST_DRAWS + " to " + MOST_DRAWS
                    + " draws and a thread, got " + draws + " and " + threads);
        }
    }
}
