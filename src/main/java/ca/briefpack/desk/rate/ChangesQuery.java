package ca.briefpack.desk.rate;

import ca.briefpack.model.Country;
import java.time.LocalDate;

/**
 * A question about a span of days: what changed for goods from one country into another?
 *
 * @param fromDate the day that rates are compared with
 * @param toDate   the day compared, after the first
 */
public record ChangesQuery(Country from, Country into, LocalDate fromDate, LocalDate toDate, RateTerms terms) {
    public ChangesQuery {
        if (!fromDate.isBefore(toDate)) {
            throw new IllegalArgumentException("the span from " + fromDate + " to " + toDate + " must end after it starts");
        }
    }
}
