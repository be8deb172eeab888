package ca.briefpack.impact.sum;

import ca.briefpack.impact.book.Indicator;

/** What is added up over headings and places, from which every {@link Indicator} is taken. Dollars, duties in dollars, jobs. */
public enum Quantity {
    EXPORTS, CHINA_EXPORTS, HOME_SALES, MODELLED, COVERED, RATED, DUTY, AT_RISK,
    /** Of all exports; those to China are among them. Before: what would be sold under the baseline's law. */
    BEFORE, CHINA_BEFORE, CHANGE, CHINA_CHANGE, HOME_CHANGE,
    GDP_EXPOSED, JOBS_EXPOSED, GDP_OWN, GDP_CANADA, JOBS_OWN, JOBS_CANADA, INCOME_OWN,
    HOME_GDP_OWN, HOME_GDP_CANADA, HOME_JOBS_OWN, HOME_JOBS_CANADA
}
