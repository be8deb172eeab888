package ca.briefpack.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Everything the rate engine reads: measures, what each covers, which gives way to which, duties by company, fill of quotas. */
public record Law(List<TariffMeasure> measures, List<ScopeLink> links, List<ScopeCode> codes,
                  List<PrecedenceRule> precedence, List<CompanyDuty> companyDuties, List<ItemDuty> itemDuties,
                  List<QuotaShare> quotaShares) {
    /** The first day that can be asked for: before it, the shipped data does not describe the law. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2024, 10, 1);

    public Law {
        measures = List.copyOf(measures);
        links = List.copyOf(links);
        codes = List.copyOf(codes);
        precedence = List.copyOf(precedence);
        companyDuties = List.copyOf(companyDuties);
        itemDuties = List.copyOf(itemDuties);
        quotaShares = List.copyOf(quotaShares);
    }

    /** A law that says nothing of how far its quotas are filled. */
    public Law(List<TariffMeasure> measures, List<ScopeLink> links, List<ScopeCode> codes,
               List<PrecedenceRule> precedence, List<CompanyDuty> companyDuties, List<ItemDuty> itemDuties) {
        this(measures, links, codes, precedence, companyDuties, itemDuties, List.of());
    }

    /**
     * How the goods of a measure changed within its time: by day, the codes that came onto its lists or went off them, that began to be
     * left out or no longer are. The day is the first of the new list.
     */
    public SortedMap<LocalDate, Set<HsCode>> relistings(TariffMeasure measure) {
        Map<String, List<ScopeCode>> lists = codes.stream().collect(Collectors.groupingBy(ScopeCode::list));
        SortedMap<LocalDate, Set<HsCode>> changes = new TreeMap<>();
        for (boolean included : new boolean[] {true, false}) {
            Map<HsCode, List<Period>> listed = new TreeMap<>();
            links.stream().filter(link -> link.measure().equals(measure.id()) && link.included() == included)
                    .forEach(link -> lists.getOrDefault(link.list(), List.of()).stream().filter(code -> code.inForce().overlaps(link.inForce()))
                            .forEach(code -> listed.computeIfAbsent(code.prefix(), prefix -> new ArrayList<>())
                                    .add(code.inForce().within(link.inForce()))));
            listed.forEach((prefix, periods) -> periods.stream().flatMap(Period::turns)
                    .filter(day -> day.isAfter(measure.inForce().from()) && measure.inForce().contains(day))
                    .filter(day -> periods.stream().anyMatch(p -> p.contains(day)) != periods.stream().anyMatch(p -> p.contains(day.minusDays(1))))
                    .forEach(day -> changes.computeIfAbsent(day, first -> new TreeSet<>()).add(prefix)));
        }
        return changes;
    }

    /** The same law with other measures. */
    public Law withMeasures(List<TariffMeasure> others) {
        return new Law(others, links, codes, precedence, companyDuties, itemDuties, quotaShares);
    }

    /** The same law with other scopes. */
    public Law withScopes(List<ScopeLink> otherLinks, List<ScopeCode> otherCodes, List<ItemDuty> otherItems) {
        return new Law(measures, otherLinks, otherCodes, precedence, companyDuties, otherItems, quotaShares);
    }

    /** Says that a measure covers (or leaves out) the codes of a list, on the days of the period, and by which citation. */
    public record ScopeLink(String measure, String list, boolean included, Period inForce, String citation, SourceRow row) {
    }

    /** One code of a list; goods at or beneath it are on the list during the period. */
    public record ScopeCode(String list, HsCode prefix, Period inForce, SourceRow row) {
    }

    /** What happens to a lower measure where a higher one applies. */
    public enum Effect {
        /** The lower measure does not apply at all. */
        DISPLACES,
        /** The lower measure applies only to the part of the value that the higher one leaves (non-metal content). */
        TAKES_REMAINDER
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
