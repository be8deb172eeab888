package ca.briefpack.tariff;

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

    /** How many headings have a line that a list names only in part. */
    public long partlyListedHeadings() {
        return byHeading.values().stream().filter(Rate::partlyListed).count();
    }

    /** The share of a basket's value whose heading has a rate here; the rest enters an effective rate at zero. */
    public double coveredShare(Map<HsCode, Double> weights) {
        double total = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        double rated = new TreeMap<>(weights).entrySet().stream().filter(e -> byHeading.containsKey(e.getKey()))
                .mapToDouble(Map.Entry::getValue).sum();
        return total == 0 ? 0 : rated / total;
    }
}
