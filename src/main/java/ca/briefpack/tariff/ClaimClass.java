package ca.briefpack.tariff;

/** The two classes of the goods of a line: those that claim CUSMA preference, and the others. */
enum ClaimClass { QUALIFYING, OTHER }
