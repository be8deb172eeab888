package ca.briefpack.model;

/** What a province's gain or loss counts for. None is the right one, so the three are always shown together. */
public enum Weighting {
    /** A dollar is a dollar: large economies count most. */
    GDP,
    /** A per cent of GDP counts by the people who live with it. */
    POPULATION,
    /** A per cent of GDP counts the same in every province. */
    EQUAL
}
