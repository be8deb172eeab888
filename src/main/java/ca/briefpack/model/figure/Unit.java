package ca.briefpack.model.figure;

/**
 * What a figure counts, in base units: dollars (not millions), fractions (not per cent), persons. {@code POINTS} is the
 * difference of two fractions: 0.012 is 1.2 percentage points.
 */
public enum Unit {
    CAD, USD, FRACTION, POINTS, JOBS, PERSONS, RATIO, COUNT;

    /** True if readers are given hundredths: per cent, or points of it. */
    public boolean isInHundredths() {
        return this == FRACTION || this == POINTS;
    }
}
