package ca.briefpack.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything the rate engine reads: measures, what each covers and on which conditions, which gives way to which, duties by
 * company, fill of quotas.
 */
public record Law(List<TariffMeasure> measures, List<ScopeLink> links, List<ScopeCode> codes,
        List<PrecedenceRule> precedence, List<CompanyDuty> companyDuties, List<ItemDuty> itemDuties,
        List<QuotaShare> quotaShares, Map<String, Condition> conditions) {
    /** The first day that can be asked for: before it, the shipped data does not describe the law. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2024, 10, 1);
    /** The last day that can be asked for: rates are worked out month by month up to it. */
    public static final LocalDate LAST_DAY = LocalDate.of(2050, 12, 31);

    public Law {
        measures = List.copyOf(measures);
        links = List.copyOf(links);
        codes = List.copyOf(codes);
        precedence = List.copyOf(precedence);
        companyDuties = List.copyOf(companyDuties);
        itemDuties = List.copyOf(itemDuties);
        quotaShares = List.copyOf(quotaShares);
        conditions = Map.copyOf(conditions);
    }

    /** Whether the law of a day can be asked for. */
    public static boolean isAskable(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    /** A law without conditions that says nothing of how far its quotas are filled. */
    public Law(List<TariffMeasure> measures, List<ScopeLink> links, List<ScopeCode> codes,
            List<PrecedenceRule> precedence, List<CompanyDuty> companyDuties, List<ItemDuty> itemDuties) {
        this(measures, links, codes, precedence, companyDuties, itemDuties, List.of(), Map.of());
    }

    /**
     * How the goods of a measure changed within its time: by day, the codes that came onto its lists or went off them, that began
     * to be left out or no longer are. The day is the first of the new list.
     */
    public SortedMap<LocalDate, Set<HsCode>> relistings(TariffMeasure measure) {
        Map<String, List<ScopeCode>> lists = codes.stream().collect(Collectors.groupingBy(ScopeCode::list));
        SortedMap<LocalDate, Set<HsCode>> changes = new TreeMap<>();
        for (boolean included : new boolean[]{true, false}) {
            Map<HsCode, List<Period>> listed = new TreeMap<>();
            links.stream().filter(link -> link.measure().equals(measure.id()) && link.included() == included)
                    .forEach(link -> lists.getOrDefault(link.list(), List.of()).stream()
                            .filter(code -> code.inForce().overlaps(link.inForce()))
                            .forEach(code -> listed.computeIfAbsent(code.prefix(), prefix -> new ArrayList<>())
                                    .add(code.inForce().within(link.inForce()))));
            listed.forEach((prefix, periods) -> periods.stream().flatMap(Period::turns)
                    .filter(day -> day.isAfter(measure.inForce().from()) && measure.inForce().contains(day))
                    .filter(day -> periods.stream().anyMatch(p -> p.contains(day)) != periods.stream()
                            .anyMatch(p -> p.contains(day.minusDays(1))))
                    .forEach(day -> changes.computeIfAbsent(day, first -> new TreeSet<>()).add(prefix)));
        }
        return changes;
    }

    /** The rules by which measures add to others that they gave way to until the day before. */
    public Stream<PrecedenceRule> newlyAdding() {
        return precedence.stream()
                .filter(rule -> rule.effect() == Effect.BOTH_APPLY && precedence.stream()
                        .anyMatch(before -> before.effect() != Effect.BOTH_APPLY && before.higher().equals(rule.higher())
                                && before.lower().equals(rule.lower())
                                && before.inForce().contains(rule.inForce().from().minusDays(1))));
    }

    /** The last day on which the law of a country on goods of another was looked at; empty if no measure says so. */
    public Optional<LocalDate> seenTo(Country into, Country from) {
        return measures.stream().filter(m -> m.border().imposedBy() == into && m.border().covers(from))
                .flatMap(m -> m.legal().seen().stream()).max(Comparator.naturalOrder());
    }

    /** The same law with other measures. */
    public Law withMeasures(List<TariffMeasure> others) {
        return new Law(others, links, codes, precedence, companyDuties, itemDuties, quotaShares, conditions);
    }

    /** The same law with other scopes. */
    public Law withScopes(List<ScopeLink> otherLinks, List<ScopeCode> otherCodes, List<ItemDuty> otherItems) {
        return new Law(measures, otherLinks, otherCodes, precedence, companyDuties, otherItems, quotaShares, conditions);
    }

    /** Says that a measure covers (or leaves out) the codes of a list, on the days of the period, and by which citation. */
    public record ScopeLink(String measure, String list, boolean included, Period inForce, String citation, SourceRow row) {
    }

    /**
     * One code of a list; goods at or beneath it are on the list during the period.
     *
     * @param condition what the goods must meet besides, by id of {@link Condition}; empty if the whole line is listed
     */
    public record ScopeCode(String list, HsCode prefix, Period inForce, Optional<String> condition, SourceRow row) {
        /** A whole line. */
        public ScopeCode(String list, HsCode prefix, Period inForce, SourceRow row) {
            this(list, prefix, inForce, Optional.empty(), row);
        }
    }

    /**
     * A condition of use or kind under which goods of a line are on a list, which no tariff line tells: for civil aircraft, in
     * bottles.
     *
     * @param low     least share of the trade of a line that may meet it, from 0 to 1
     * @param central share that is counted as meeting it
     * @param high    largest share that may meet it
     * @param open    true if nothing at all is known of the share, so that readers must be told
     */
    public record Condition(String id, Text title, double low, double central, double high, boolean open, Text note,
            SourceRow row) {
        public Condition {
            if (!(0 <= low && low <= central && central <= high && high <= 1)) {
                throw new IllegalArgumentException(
                        "shares of condition " + id + " must rise from 0 to 1: " + low + ", " + central + ", " + high);
            }
        }
    }

    /** What happens to a lower measure where a higher one applies. */
    public enum Effect {
        /** The lower measure does not apply at all. */
        DISPLACES,
        /** The lower measure applies only to the part of the value that the higher one leaves (non-metal content). */
        TAKES_REMAINDER,
        /** Both apply in full: the duties add up. */
        BOTH_APPLY
    }

    /** During the period, measures of group {@code higher} give this effect on measures of group {@code lower}. */
    public record PrecedenceRule(String higher, String lower, Effect effect, Period inForce, String citation, SourceRow row) {
    }

    /** Anti-dumping and countervailing rates of a company in a review, as fractions, for entries of the period. */
    public record CompanyDuty(String measure, String company, String review, double antiDumpingFraction,
            double countervailingFraction, Period inForce, SourceRow row) {
        /** The company name that stands for every producer without a rate of its own. */
        public static final String NON_SELECTED = "Non-selected";

        public double totalFraction() {
            return antiDumpingFraction + countervailingFraction;
        }
    }

    /** A rate that a measure sets item by item. */
    public record ItemDuty(String measure, HsCode item, double rateFraction, Period inForce, SourceRow row) {
    }

    /** The share of a measure's trade that goes over its quota during the period, as a fraction from 0 to 1. */
    public record QuotaShare(String measure, double overQuotaFraction, Period inForce) {
    }
}
