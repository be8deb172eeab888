package ca.briefpack.tariff.scope;

import ca.briefpack.model.HsCode;
import ca.briefpack.model.Law;
import ca.briefpack.model.Law.PrecedenceRule;
import ca.briefpack.model.Product;
import ca.briefpack.model.TariffMeasure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The goods that measures name, as codes of their lists and items; none where their goods are not held. */
public final class MeasureGoods {
    private static final int HEADING = 4;
    private final Law law;
    private final Map<String, List<Law.ScopeCode>> lists = new HashMap<>();

    public MeasureGoods(Law law) {
        this.law = law;
        law.codes().forEach(code -> lists.computeIfAbsent(code.list(), list -> new ArrayList<>()).add(code));
    }

    /** False if no list and no item says what the measure falls on, on any day: it adds nothing to any rate. */
    public boolean isHeld(TariffMeasure measure) {
        return law.links().stream().anyMatch(link -> link.included() && link.measure().equals(measure.id()))
                || law.itemDuties().stream().anyMatch(item -> item.measure().equals(measure.id()));
    }

    /** The codes that the measure lists on a day, whatever is left out beneath them. */
    public Set<HsCode> on(TariffMeasure measure, LocalDate day) {
        Stream<HsCode> listed = law.links().stream()
                .filter(link -> link.included() && link.measure().equals(measure.id()) && link.inForce().contains(day))
                .flatMap(link -> lists.getOrDefault(link.list(), List.of()).stream()).filter(code -> code.inForce().contains(day))
                .map(Law.ScopeCode::prefix);
        Stream<HsCode> items =
                law.itemDuties().stream().filter(item -> item.measure().equals(measure.id()) && item.inForce().contains(day))
                        .map(Law.ItemDuty::item);
        return Stream.concat(listed, items).collect(Collectors.toSet());
    }

    /** The sectors of the products that the measure names wholly or in part on a day. */
    public Set<String> sectors(TariffMeasure measure, LocalDate day, List<Product> products) {
        Set<String> named = new HashSet<>();
        on(measure, day).forEach(code -> named.add(code.digits().substring(0, Math.min(HEADING, code.length()))));
        Set<String> sectors = new TreeSet<>();
        products.stream().filter(product -> named.contains(product.hs4().digits()) || named.contains(product.hs4().chapter()))
                .forEach(product -> product.sector().ifPresent(sectors::add));
        return sectors;
    }

    /**
     * The rules by which a measure adds to others on goods of interest that it gave way to the day before, by their first day.
     *
     * @param among the other measures of interest
     */
    public SortedMap<LocalDate, List<PrecedenceRule>> adding(TariffMeasure measure, Predicate<TariffMeasure> among,
            Predicate<HsCode> goods) {
        return law.newlyAdding()
                .filter(rule -> rule.lower().equals(measure.legal().group()) && measure.inForce().contains(rule.inForce().from()))
                .filter(rule -> law.measures().stream().filter(among)
                        .anyMatch(other -> other.legal().group().equals(rule.higher())
                                && other.inForce().contains(rule.inForce().from())
                                && share(measure, other, rule.inForce().from(), goods)))
                .collect(Collectors.groupingBy(rule -> rule.inForce().from(), TreeMap::new, Collectors.toList()));
    }

    private boolean share(TariffMeasure one, TariffMeasure other, LocalDate day, Predicate<HsCode> goods) {
        return meet(on(one, day).stream().filter(goods).collect(Collectors.toSet()), on(other, day));
    }

    /** True if some goods are named by both, each on a day of its own. */
    boolean share(TariffMeasure one, LocalDate day, TariffMeasure other, LocalDate otherDay) {
        return meet(on(one, day), on(other, otherDay));
    }

    private static boolean meet(Set<HsCode> mine, Set<HsCode> its) {
        return lieWithin(mine, its) || lieWithin(its, mine);
    }

    /** True if one of the codes is another one, or lies beneath it. */
    private static boolean lieWithin(Set<HsCode> codes, Set<HsCode> others) {
        return codes.stream().anyMatch(code -> IntStream.rangeClosed(1, code.length() / 2)
                .mapToObj(pairs -> code.prefix(2 * pairs)).anyMatch(others::contains));
    }
}
