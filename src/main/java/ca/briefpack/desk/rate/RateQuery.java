package ca.briefpack.desk.rate;

import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import java.time.LocalDate;

/** A question about one rate: what do goods of a code pay, from one country into another, on a day? */
public record RateQuery(HsCode hs, Country from, Country into, LocalDate asOf, RateTerms terms) {
}
