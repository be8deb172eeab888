package ca.briefpack.tariff;

import ca.briefpack.model.HsCode;
import ca.briefpack.model.Law;
import ca.briefpack.model.Law.PrecedenceRule;
import ca.briefpack.model.Period;
import ca.briefpack.model.Problem;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.model.Trade;
import ca.briefpack.tariff.scope.ScopeIndex;
import ca.briefpack.tariff.scope.TradedScopes;
import ca.briefpack.tariff.stack.MeasureTable;
import ca.briefpack.tariff.stack.MeasureTable.Candidate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The check of a law before it is applied: overlaps that no rule settles (P021), scopes that name nothing (P022).
 *
 * <p>Two measures of different groups may fall on the same goods on the same day only if a rule of precedence between their
 * groups is in force that day, be it that both apply, or if their duties are additive by their nature: anti-dumping and
 * countervailing duties with anything; content of different metals. A prohibition levies nothing and overlaps nothing.
 */
public final class LawCheck {
    private final Law law;
    private final MeasureTable table;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Meeting> examined = new HashSet<>();

    /** Two measures of the table that meet on some goods between two days. */
    private record Meeting(int one, int other, long from, long to) {
    }

    private LawCheck(Law law, MeasureTable table) {
        this.law = law;
        this.table = table;
    }

    /** Everything found with the law and with its scopes beside the trade, in a fixed order. */
    public static List<Problem> check(Law law, Trade trade) {
        List<Problem> problems = new ArrayList<>(check(law));
        problems.addAll(new TradedScopes(trade).check(law));
        return List.copyOf(problems);
    }

    /** Everything found, in a fixed order; empty for a law that can be applied as it is. */
    public static List<Problem> check(Law law) {
        ScopeIndex scopes = new ScopeIndex(law);
        Set<String> lines = new TreeSet<>(scopes.sixDigitLines());
        law.codes().forEach(code -> lines.add(code.prefix().digits()));
        return new LawCheck(law, new MeasureTable(law, scopes)).find(lines);
    }

    /**
     * What is found that may concern goods of a code, and the measures without a scope. Of lists as a whole nothing is told: the
     * law may hold their codes of these goods only.
     */
    static List<Problem> check(Law law, Trade trade, ScopeIndex scopes, MeasureTable table, HsCode goods) {
        // measures that meet on a broader code meet on the goods too
        Set<String> lines = new TreeSet<>(scopes.linesBeneath(goods.digits()));
        lines.add(goods.digits());
        List<Problem> problems = new ArrayList<>(new LawCheck(law, table).findBeneath(lines));
        problems.addAll(
                new TradedScopes(trade).checkCodes(law, code -> code.prefix().isWithin(goods) || goods.isWithin(code.prefix())));
        return List.copyOf(problems);
    }

    private List<Problem> find(Set<String> lines) {
        findUnknownLists();
        return findBeneath(lines);
    }

    private List<Problem> findBeneath(Set<String> lines) {
        findMeasuresWithoutScope();
        findUnsettledOverlaps(lines);
        return List.copyOf(problems);
    }

    private void findUnknownLists() {
        Set<String> lists = law.codes().stream().map(Law.ScopeCode::list).collect(Collectors.toSet());
        law.links().stream().filter(link -> !lists.contains(link.list()))
                .sorted((one, other) -> one.row().compareTo(other.row()))
                .forEach(link -> problems.add(new Problem(Problem.Code.P022, link.row().where(),
                        "list '" + link.list() + "' of measure '" + link.measure() + "' has no code",
                        "add its codes to scope_codes.csv or remove the row")));
    }

    private void findMeasuresWithoutScope() {
        Set<String> scoped = new HashSet<>();
        law.links().forEach(link -> scoped.add(link.measure()));
        law.itemDuties().forEach(item -> scoped.add(item.measure()));
        table.measures().stream().filter(measure -> !scoped.contains(measure.id()) && measure.note().isEmpty())
                .forEach(measure -> problems.add(new Problem(Problem.Code.P022, measure.row().where(),
                        "measure '" + measure.id() + "' has no scope, so it applies to nothing",
                        "link it to a list in measure_scopes.csv, or say in its note that its scope is not held")));
    }

    private void findUnsettledOverlaps(Set<String> lines) {
        TreeMap<String, Problem> byPair = new TreeMap<>();
        for (String line : lines) {
            List<Candidate> candidates = table.candidates(line).stream().filter(c -> c.span().isExact()).toList();
            for (int i = 0; i < candidates.size(); i++) {
                for (int j = i + 1; j < candidates.size(); j++) {
                    examine(candidates.get(i), candidates.get(j), line, byPair);
                }
            }
        }
        problems.addAll(byPair.values());
    }

    private void examine(Candidate one, Candidate other, String line, Map<String, Problem> byPair) {
        long from = Math.max(one.from(), other.from());
        long to = Math.min(one.to(), other.to());
        // the same two measures meet on thousands of lines: one look at each pair of days is enough
        if (from > to || !examined.add(new Meeting(one.measure(), other.measure(), from, to))) {
            return;
        }
        TariffMeasure first = table.measure(one.measure());
        TariffMeasure second = table.measure(other.measure());
        if (table.group(one.measure()) != table.group(other.measure()) && shareBorder(first, second)
                && !isAdditive(first, second)) {
            Period overlap = new Period(LocalDate.ofEpochDay(from), LocalDate.ofEpochDay(to));
            firstUnsettledDay(first.legal().group(), second.legal().group(), overlap)
                    .ifPresent(day -> byPair.putIfAbsent(first.id() + " " + second.id(), unsettled(first, second, line, day)));
        }
    }

    private static Problem unsettled(TariffMeasure first, TariffMeasure second, String line, LocalDate day) {
        return new Problem(Problem.Code.P021, second.row().where(),
                "measures '" + first.id() + "' and '" + second.id() + "' both fall on " + line + " from " + day
                        + " and no rule says which gives way",
                "add a row to precedence.csv for groups '" + first.legal().group() + "' and '" + second.legal().group() + "'");
    }

    private static boolean shareBorder(TariffMeasure one, TariffMeasure other) {
        return one.border().imposedBy() == other.border().imposedBy()
                && (one.border().origins().isEmpty() || other.border().origins().isEmpty()
                        || !Collections.disjoint(one.border().origins(), other.border().origins()));
    }

    private static boolean isAdditive(TariffMeasure one, TariffMeasure other) {
        Authority first = one.legal().authority();
        Authority second = other.legal().authority();
        boolean metals = one.duty().basis() == Basis.METAL_CONTENT && other.duty().basis() == Basis.METAL_CONTENT;
        return metals || first == Authority.ADCVD || second == Authority.ADCVD
                || one.duty().basis() == Basis.PROHIBITION || other.duty().basis() == Basis.PROHIBITION;
    }

    private Optional<LocalDate> firstUnsettledDay(String oneGroup, String otherGroup, Period overlap) {
        List<PrecedenceRule> rules = law.precedence().stream()
                .filter(rule -> rule.higher().equals(oneGroup) && rule.lower().equals(otherGroup)
                        || rule.higher().equals(otherGroup) && rule.lower().equals(oneGroup))
                .toList();
        LocalDate day = overlap.from();
        while (!day.isAfter(overlap.to())) {
            LocalDate unsettled = day;
            Optional<LocalDate> settledTo = rules.stream().map(PrecedenceRule::inForce)
                    .filter(period -> period.contains(unsettled)).map(Period::to).max(LocalDate::compareTo);
            if (settledTo.isEmpty()) {
                return Optional.of(day);
            }
            if (!settledTo.get().isBefore(overlap.to())) {
                return Optional.empty();
            }
            day = settledTo.get().plusDays(1);
        }
        return Optional.empty();
    }
}
