package ca.briefpack.tariff.rate;

/** How the share of goods that claim CUSMA preference is read from the monthly claims, or stated outright. */
public enum CusmaMode {
    /** The month of the day, or the latest month held before it; the first month held if the day precedes all. */
    MONTH,
    /** The calendar half-year of the day if all six months are held, otherwise the six latest months held up to the day. */
    HALF_YEAR,
    /** As {@link #HALF_YEAR}, but never before July 2025, when claims on goods that are free anyway began to be recorded. */
    SETTLED_HALF_YEAR,
    /** The calendar year of the day if all twelve months are held, otherwise the nearest year that is, the earlier first. */
    YEAR,
    /** All goods qualify: a share of 1. */
    QUALIFYING,
    /** No goods qualify: a share of 0. */
    NOT_QUALIFYING
}
