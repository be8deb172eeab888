package ca.briefpack.impact;

/** What is added up over headings and places, from which every {@link Indicator} is taken. Dollars, duties in dollars, jobs. */
enum Quantity {
    EXPORTS, MODELLED, COVERED, RATED, DUTY, AT_RISK, CHANGE,
    GDP_EXPOSED, JOBS_EXPOSED, GDP_OWN, GDP_CANADA, JOBS_OWN, JOBS_CANADA, INCOME_OWN
}
