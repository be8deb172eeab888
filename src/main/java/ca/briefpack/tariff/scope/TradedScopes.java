package ca.briefpack.tariff.scope;

import ca.briefpack.model.HsCode;
import ca.briefpack.model.Law;
import ca.briefpack.model.Law.ScopeCode;
import ca.briefpack.model.Law.ScopeLink;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Trade;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The check of scopes against the trade: a list of which no goods are traded, and a code of no traded heading (P022).
 *
 * <p>Headings are compared, as most trade is held by heading. Chapters 98 and 99 are left out: special transactions have no
 * heading of their own. A code that leaves goods out is not asked for, since leaving out what is not traded does no harm.
 */
public final class TradedScopes {
    private static final char AFTER_NINE = ':';
    private static final int HEADING = 4;

    private final NavigableSet<String> headings;

    public TradedScopes(Trade trade) {
        Set<String> traded = new HashSet<>();
        trade.usImports().forEach(row -> add(traded, row.hs6()));
        trade.exportsToUs().forEach(row -> add(traded, row.hs4()));
        trade.exportsToChina().forEach(row -> add(traded, row.hs4()));
        trade.canadaImports().forEach(row -> add(traded, row.hs4()));
        headings = new TreeSet<>(traded);
    }

    private static void add(Set<String> headings, HsCode code) {
        headings.add(code.digits().substring(0, HEADING));
    }

    /** The lists of which nothing is traded, then each other code of no traded heading. */
    public List<Problem> check(Law law) {
        Map<String, List<ScopeCode>> lists = law.codes().stream().collect(Collectors.groupingBy(ScopeCode::list));
        List<Problem> problems = new ArrayList<>();
        Set<String> untraded = new TreeSet<>();
        law.links().stream().sorted(Comparator.comparing(ScopeLink::row)).forEach(link -> {
            List<ScopeCode> codes = lists.getOrDefault(link.list(), List.of());
            if (!codes.isEmpty() && codes.stream().noneMatch(code -> isTraded(code.prefix()))) {
                untraded.add(link.list());
                problems.add(untradedList(link));
            }
        });
        problems.addAll(checkCodes(law, code -> !untraded.contains(code.list())));
        return problems;
    }

    /**
     * The codes of no traded heading.
     *
     * @param concerned which codes to tell of; the trade of their chapters must be whole
     */
    public List<Problem> checkCodes(Law law, Predicate<ScopeCode> concerned) {
        Set<String> including = law.links().stream().filter(ScopeLink::included).map(ScopeLink::list).collect(Collectors.toSet());
        return law.codes().stream().filter(concerned).filter(code -> including.contains(code.list()) && !isTraded(code.prefix()))
                .sorted(Comparator.comparing(ScopeCode::row)).map(TradedScopes::unknownCode).toList();
    }

    private boolean isTraded(HsCode code) {
        if (code.isSpecial()) {
            return true;
        }
        String digits = code.digits();
        return digits.length() < HEADING ? !headings.subSet(digits, true, digits + AFTER_NINE, false).isEmpty()
                : headings.contains(digits.substring(0, HEADING));
    }

    private static Problem untradedList(ScopeLink link) {
        return new Problem(Problem.Code.P022, link.row().where(),
                "list '" + link.list() + "' of measure '" + link.measure() + "' matches no traded product",
                "check its codes in scope_codes.csv, or remove the row");
    }

    private static Problem unknownCode(ScopeCode code) {
        return new Problem(Problem.Code.P022, code.row().where(),
                "code '" + code.prefix() + "' of list '" + code.list() + "' lies in no traded heading",
                "check the digits; remove the row if the goods are not traded");
    }
}
