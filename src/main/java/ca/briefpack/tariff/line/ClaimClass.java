package ca.briefpack.tariff.line;

/** The two classes of the goods of a line: those that claim CUSMA preference, and the others. */
public enum ClaimClass {
    QUALIFYING, OTHER
}
