package ca.briefpack.tariff.rate;

/** What an assumption may be. */
final class Bounds {
    private Bounds() {
    }

    /** @throws IllegalArgumentException by name if the value is not in its bounds, or is no number */
    static void within(String name, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(name + " " + value + " must lie from " + least + " to " + most);
        }
    }
}
