package ca.briefpack.model.figure;

/**
 * A computed quantity with its range, in base units of its unit. Low and high bound it from below and above; all three are
 * finite.
 */
public record Estimate(double low, double central, double high, Unit unit) {
    public Estimate {
        if (!(Double.NEGATIVE_INFINITY < low && low <= central && central <= high && high < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "an estimate needs finite low <= central <= high, got " + low + ", " + central + ", " + high);
        }
    }

    /** A value known exactly, as observed: no range. */
    public static Estimate exact(double value, Unit unit) {
        return new Estimate(value, value, value, unit);
    }

    public boolean isExact() {
        return low == high;
    }

    /**
     * Every bound over a base that is not zero, as a fraction of it: what has no base has no share. A negative base swaps the
     * bounds.
     */
    public Estimate over(double base) {
        double a = low / base;
        double b = high / base;
        return new Estimate(Math.min(a, b), central / base, Math.max(a, b), Unit.FRACTION);
    }

    /** The same over a base over zero that has a range of its own: both at the ends that lead furthest out. */
    public Estimate over(Estimate base) {
        return new Estimate(low / (low < 0 ? base.low : base.high), central / base.central,
                high / (high < 0 ? base.high : base.low), Unit.FRACTION);
    }

    /** The same estimate in other units: every bound times {@code factor}. A negative factor swaps the bounds. */
    public Estimate times(double factor, Unit newUnit) {
        double a = low * factor;
        double b = high * factor;
        return new Estimate(Math.min(a, b), central * factor, Math.max(a, b), newUnit);
    }
}
