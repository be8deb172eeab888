package ca.briefpack.tariff.stack;

import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Law;
import ca.briefpack.model.Law.CompanyDuty;
import ca.briefpack.model.Law.QuotaShare;
import ca.briefpack.model.Period;
import ca.briefpack.model.TariffLine.Metal;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.RateAssumptions;
import ca.briefpack.tariff.scope.ScopeIndex;
import ca.briefpack.tariff.scope.ScopeSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The measures of a law in a fixed order (authority, id, first day), and for each line of goods those that may touch it. */
public final class MeasureTable {
    private final List<TariffMeasure> measures;
    private final Map<String, List<Integer>> places;
    private final int[] groups;
    private final List<String> groupNames;
    private final ScopeIndex scopes;
    private final Map<String, List<CompanyDuty>> companyDuties;
    private final Map<String, List<QuotaShare>> quotaShares;
    private final Map<Country, Set<String>> imposed;
    private final Map<String, List<Candidate>> byLikeness = new ConcurrentHashMap<>();
    private final Map<Country, Map<String, List<Candidate>>> byImporter = new EnumMap<>(Country.class);

    /** A measure that touches a line from one day to another, both in days since 1970. */
    public record Candidate(int measure, long from, long to, ScopeSpan span, boolean ownMetal, Set<Metal> metals) {
        public boolean isActive(long day) {
            return from <= day && day <= to;
        }

        /** True if goods stand to the measure in the same way, whichever codes say so. */
        boolean alike(Candidate other) {
            return measure == other.measure && from == other.from && to == other.to && ownMetal == other.ownMetal
                    && span.alike(other.span);
        }
    }

    public MeasureTable(Law law, ScopeIndex scopes) {
        this.scopes = scopes;
        this.measures = law.measures().stream().sorted(Comparator
                .comparing((TariffMeasure m) -> m.legal().authority()).thenComparing(TariffMeasure::id)
                .thenComparing(m -> m.inForce().from())).toList();
        this.places = IntStream.range(0, measures.size()).boxed().collect(Collectors.groupingBy(i -> measures.get(i).id()));
        this.groupNames = measures.stream().map(m -> m.legal().group()).distinct().sorted().toList();
        this.groups = measures.stream().mapToInt(m -> groupNames.indexOf(m.legal().group())).toArray();
        this.quotaShares = law.quotaShares().stream().collect(Collectors.groupingBy(QuotaShare::measure));
        this.imposed = measures.stream().collect(Collectors.groupingBy(m -> m.border().imposedBy(),
                Collectors.mapping(TariffMeasure::id, Collectors.toUnmodifiableSet())));
        for (Country country : Country.values()) {
            byImporter.put(country, new ConcurrentHashMap<>());
        }
        this.companyDuties = law.companyDuties().stream().collect(Collectors.groupingBy(CompanyDuty::measure));
    }

    int size() {
        return measures.size();
    }

    public TariffMeasure measure(int index) {
        return measures.get(index);
    }

    public List<TariffMeasure> measures() {
        return measures;
    }

    public int group(int index) {
        return groups[index];
    }

    /** Ids of the measures that a country imposes. */
    public Set<String> imposedBy(Country country) {
        return imposed.getOrDefault(country, Set.of());
    }

    /** The groups that the measures of an id are of. */
    public Set<String> groupsOf(String id) {
        return measures.stream().filter(m -> m.id().equals(id)).map(m -> m.legal().group()).collect(Collectors.toSet());
    }

    public List<String> groupNames() {
        return groupNames;
    }

    /** The measures that touch a line at any time, in the order of the table. */
    public List<Candidate> candidates(String line) {
        return byLikeness.computeIfAbsent(scopes.likeness(line), like -> resolve(line, measure -> true));
    }

    /** Those that fall on goods of a lane. */
    public List<Candidate> candidates(String line, Lane lane) {
        List<Candidate> found = new ArrayList<>();
        for (Candidate candidate : byImporter.get(lane.into()).computeIfAbsent(scopes.likeness(line),
                like -> resolve(line, measure -> measure.border().imposedBy() == lane.into()))) {
            if (lane.isUnder(measures.get(candidate.measure()))) {
                found.add(candidate);
            }
        }
        return found;
    }

    private List<Candidate> resolve(String line, Predicate<TariffMeasure> which) {
        Map<String, List<ScopeSpan>> spans = scopes.spans(line);
        String chapter = HsCode.of(line).chapter();
        List<Candidate> found = new ArrayList<>();
        for (Map.Entry<String, List<ScopeSpan>> ofMeasure : spans.entrySet()) {
            for (int index : places.getOrDefault(ofMeasure.getKey(), List.of())) {
                if (which.test(measures.get(index))) {
                    enter(index, ofMeasure.getValue(), chapter, found);
                }
            }
        }
        found.sort(Comparator.comparingInt(Candidate::measure));
        return List.copyOf(found);
    }

    private void enter(int index, List<ScopeSpan> spans, String chapter, List<Candidate> into) {
        String id = measures.get(index).id();
        Period inForce = measures.get(index).inForce();
        boolean isOwnMetal = scopes.isOwnMetal(id, chapter);
        Set<Metal> metals = scopes.metals(id);
        for (ScopeSpan span : spans) {
            if (span.period().overlaps(inForce)) {
                Period period = ScopeIndex.common(span.period(), inForce);
                into.add(new Candidate(index, period.from().toEpochDay(), period.to().toEpochDay(), span, isOwnMetal, metals));
            }
        }
    }

    /** What the order says for the goods: the item's rate, the company's, or the measure's own. */
    double statutoryFraction(Candidate candidate, LocalDate day, RateAssumptions assumptions) {
        TariffMeasure measure = measures.get(candidate.measure());
        return switch (measure.duty().basis()) {
            case COMPANY -> assumptions.softwood().shares().entrySet().stream()
                    .mapToDouble(company -> company.getValue() * companyFraction(measure, day, company.getKey())).sum();
            case ITEM -> Double.isNaN(candidate.span().itemFraction()) ? measure.duty().rateFraction()
                    : candidate.span().itemFraction();
            default -> assumptions.vehicles().lessOffset(measure.duty().rateFraction(), measure.legal().group());
        };
    }

    /**
     * The share of the measure's trade that goes over its quota and pays: its own where the law holds one, else the assumption's;
     * all where there is no quota; empty where a quota's fill is not held.
     */
    OptionalDouble overQuotaShare(int index, LocalDate day, RateAssumptions assumptions) {
        for (QuotaShare quota : quotaShares.getOrDefault(measures.get(index).id(), List.of())) {
            if (quota.inForce().contains(day)) {
                return OptionalDouble.of(quota.overQuotaFraction());
            }
        }
        boolean isQuota = measures.get(index).duty().basis() == Basis.OVER_QUOTA;
        return isQuota ? assumptions.overQuotaShare() : OptionalDouble.of(1);
    }

    /** The days on which a company's duty under a measure or its quota begins or has ended, in days since 1970. */
    List<Long> days(int index) {
        String id = measures.get(index).id();
        List<Long> days = new ArrayList<>();
        for (CompanyDuty duty : companyDuties.getOrDefault(id, List.of())) {
            days.addAll(ends(duty.inForce()));
        }
        for (QuotaShare quota : quotaShares.getOrDefault(id, List.of())) {
            days.addAll(ends(quota.inForce()));
        }
        return days;
    }

    private static List<Long> ends(Period period) {
        return List.of(period.from().toEpochDay(), period.to().toEpochDay() + 1);
    }

    private double companyFraction(TariffMeasure measure, LocalDate day, String company) {
        return companyDuty(measure, day, company).map(CompanyDuty::totalFraction).orElse(measure.duty().rateFraction());
    }

    /** A company's duty under a measure; that of companies without one of their own if it has none. */
    public Optional<CompanyDuty> companyDuty(TariffMeasure measure, LocalDate day, String company) {
        List<CompanyDuty> duties = companyDuties.getOrDefault(measure.id(), List.of());
        return latest(duties, day, company).or(() -> latest(duties, day, RateAssumptions.NON_SELECTED));
    }

    private static Optional<CompanyDuty> latest(List<CompanyDuty> duties, LocalDate day, String company) {
        return duties.stream().filter(duty -> duty.company().equals(company) && duty.inForce().contains(day))
                .max(Comparator.comparing((CompanyDuty duty) -> duty.inForce().from()).thenComparing(CompanyDuty::review));
    }
}
