package ca.briefpack.model;

/** What a figure counts, in base units: dollars (not millions), fractions (not per cent), persons. */
public enum Unit {
    CAD, USD, FRACTION, JOBS, PERSONS, RATIO, COUNT
}
