package ca.briefpack.tariff.stack;

import ca.briefpack.model.Law.Effect;
import ca.briefpack.model.Law.PrecedenceRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The order of precedence between groups of measures, by date: which group gives which effect on which other. */
public final class Precedence {
    private final NavigableMap<LocalDate, Order> orders = new TreeMap<>();
    private final List<Turn> turns = new ArrayList<>();

    /** A day on which a rule between two groups begins or has ended, in days since 1970. */
    private record Turn(long day, int higher, int lower) {
    }

    public Precedence(List<PrecedenceRule> rules, List<String> groups) {
        orders.put(LocalDate.MIN, new Order(List.of(), groups));
        for (PrecedenceRule rule : rules) {
            turn(rule.inForce().from(), rule, groups);
            if (!rule.inForce().isOpen()) {
                turn(rule.inForce().to().plusDays(1), rule, groups);
            }
        }
        orders.replaceAll((start, none) -> new Order(
                rules.stream().filter(rule -> rule.inForce().contains(start)).toList(), groups));
    }

    private void turn(LocalDate day, PrecedenceRule rule, List<String> groups) {
        orders.put(day, new Order(List.of(), groups));
        turns.add(new Turn(day.toEpochDay(), groups.indexOf(rule.higher()), groups.indexOf(rule.lower())));
    }

    public Order on(LocalDate day) {
        return orders.floorEntry(day).getValue();
    }

    /** The days on which what stands between some groups may be another than the day before, in days since 1970. */
    List<Long> days(Set<Integer> between) {
        return turns.stream().filter(turn -> between.contains(turn.higher) && between.contains(turn.lower)).map(Turn::day)
                .toList();
    }

    /** The order of precedence on one day. */
    public static final class Order {
        private final PrecedenceRule[][] rules;

        private Order(List<PrecedenceRule> inForce, List<String> groups) {
            rules = new PrecedenceRule[groups.size()][groups.size()];
            inForce.stream().sorted(Comparator.comparing(PrecedenceRule::effect).reversed()
                    .thenComparing(PrecedenceRule::citation)).forEach(rule -> {
                        int higher = groups.indexOf(rule.higher());
                        int lower = groups.indexOf(rule.lower());
                        if (higher >= 0 && lower >= 0 && higher != lower) {
                            rules[higher][lower] = rule;
                        }
                    });
        }

        Optional<PrecedenceRule> findRule(int higherGroup, int lowerGroup) {
            return Optional.ofNullable(rules[higherGroup][lowerGroup]);
        }

        /** True if the higher group leaves the lower one less than all of the value. */
        public boolean isOver(int higherGroup, int lowerGroup) {
            PrecedenceRule rule = rules[higherGroup][lowerGroup];
            return rule != null && rule.effect() != Effect.BOTH_APPLY;
        }

        boolean displaces(int higherGroup, int lowerGroup) {
            PrecedenceRule rule = rules[higherGroup][lowerGroup];
            return rule != null && rule.effect() == Effect.DISPLACES;
        }
    }
}
