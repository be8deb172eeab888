package ca.briefpack.tariff.rate;

import ca.briefpack.model.HsCode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rate of every traded heading of a lane on a day, in order of heading. */
public record RateSchedule(Lane lane, LocalDate day, Map<HsCode, Rate> byHeading) {
    public RateSchedule {
        SortedMap<HsCode, Rate> sorted = new TreeMap<>(byHeading);
        byHeading = Collections.unmodifiableSortedMap(sorted);
    }

    public Optional<Rate> findRate(HsCode hs4) {
        return Optional.ofNullable(byHeading.get(hs4));
    }
}
