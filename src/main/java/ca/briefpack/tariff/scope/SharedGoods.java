package ca.briefpack.tariff.scope;

import ca.briefpack.model.Law;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which measures fall on the same goods on a day: some code that one of them lists lies within the lists of both, the longest
 * prefix deciding and an exclusion before an inclusion of the same length.
 */
public final class SharedGoods {
    private final Map<String, Set<String>> included = new HashMap<>();
    private final Map<String, Set<String>> excluded = new HashMap<>();

    public SharedGoods(Law law, LocalDate day) {
        Map<String, Set<String>> lists = new HashMap<>();
        Map<String, Set<String>> whole = new HashMap<>();
        law.codes().stream().filter(code -> code.inForce().contains(day)).forEach(code -> {
            add(lists, code.list(), code.prefix().digits());
            // goods that do not meet the condition are not left out
            code.condition().ifPresentOrElse(condition -> {}, () -> add(whole, code.list(), code.prefix().digits()));
        });
        law.links().stream().filter(link -> link.inForce().contains(day))
                .forEach(link -> (link.included() ? lists : whole).getOrDefault(link.list(), Set.of())
                        .forEach(digits -> add(link.included() ? included : excluded, link.measure(), digits)));
        law.itemDuties().stream().filter(item -> item.inForce().contains(day))
                .forEach(item -> add(included, item.measure(), item.item().digits()));
    }

    private static void add(Map<String, Set<String>> to, String key, String digits) {
        to.computeIfAbsent(key, k -> new HashSet<>()).add(digits);
    }

    /**
     * True if both fall on some goods on the day, or if the goods of one of them are not held, so that nobody can say they do
     * not.
     */
    public boolean mayShare(String one, String other) {
        return !included.containsKey(one) || !included.containsKey(other)
                || Stream.of(one, other).flatMap(id -> included.get(id).stream())
                        .anyMatch(digits -> covers(one, digits) && covers(other, digits));
    }

    private boolean covers(String measure, String digits) {
        return depth(included, measure, digits) > depth(excluded, measure, digits);
    }

    /** How many digits of the code the longest listed prefix of it has; 0 if none is listed. */
    private static int depth(Map<String, Set<String>> listed, String measure, String digits) {
        Set<String> own = listed.getOrDefault(measure, Set.of());
        int length = digits.length();
        while (length > 0 && !own.contains(digits.substring(0, length))) {
            length--;
        }
        return length;
    }
}
