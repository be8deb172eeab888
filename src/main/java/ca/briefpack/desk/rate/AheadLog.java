package ca.briefpack.desk.rate;

import ca.briefpack.desk.rate.LawAnswer.Ahead;
import ca.briefpack.desk.rate.LawAnswer.Kind;
import ca.briefpack.model.Law;
import ca.briefpack.model.Law.Effect;
import ca.briefpack.model.Law.PrecedenceRule;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.tariff.scope.LawAhead;
import ca.briefpack.tariff.scope.LawAhead.Turn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The changes of law on a lane that were enacted by a day for later ones. Lists and orders of precedence have no day of
 * enactment: they are law with a measure that begins or ends with them, or if the law was looked at by the day, for what was
 * found then is held.
 */
final class AheadLog {
    private final Law law;
    private final LawAhead ahead;
    private final LocalDate day;

    AheadLog(Law law, LawAhead ahead, LocalDate day) {
        this.law = law;
        this.ahead = ahead;
        this.day = day;
    }

    List<Ahead> of(Predicate<TariffMeasure> on, Optional<LocalDate> seenTo) {
        List<Turn> turns = ahead.turns(on);
        List<Ahead> all = new ArrayList<>();
        turns.forEach(turn -> all.add(row(turn)));
        law.measures().stream().filter(on).filter(m -> m.inForce().contains(day)).forEach(m -> lists(m, turns, all));
        orders(on, turns, seenTo, all);
        all.sort(Comparator.comparing(Ahead::day).thenComparing(Ahead::kind).thenComparing(Ahead::subject)
                .thenComparing(Ahead::detail));
        return all;
    }

    /** An end that another measure takes over from was set by the act of that one. */
    private static Ahead row(Turn turn) {
        TariffMeasure act =
                turn.next().stream().filter(next -> next.inForce().from().isAfter(turn.day())).findFirst().orElse(turn.measure());
        return new Ahead(turn.day(), turn.begins() ? Kind.BEGINS : Kind.ENDS, turn.measure().id(), detail(turn),
                act.legal().enacted(), LawLog.citation(act));
    }

    private static String detail(Turn turn) {
        if (turn.begins()) {
            return turn.measure().title().en();
        }
        return turn.next().stream().map(TariffMeasure::id)
                .collect(Collectors.joining(", ", turn.next().isEmpty() ? "" : "then ", ""));
    }

    private void lists(TariffMeasure measure, List<Turn> turns, List<Ahead> all) {
        law.relistings(measure).tailMap(day.plusDays(1)).forEach((first, codes) -> {
            Optional<TariffMeasure> cause = turns.stream().filter(turn -> firstDay(turn).equals(first)).map(Turn::measure)
                    .filter(other -> sharesList(measure, other)).findFirst();
            if (cause.isPresent() || isSeen(measure.legal().seen())) {
                all.add(new Ahead(first, Kind.SCOPE, measure.id(),
                        "list of goods changed by " + codes.size() + (codes.size() == 1 ? " code" : " codes"),
                        cause.flatMap(other -> other.legal().enacted()), LawLog.citation(cause.orElse(measure))));
            }
        });
    }

    /** The first day that is another for a turn. */
    private static LocalDate firstDay(Turn turn) {
        return turn.begins() ? turn.day() : turn.day().plusDays(1);
    }

    private boolean sharesList(TariffMeasure one, TariffMeasure other) {
        return lists(one).anyMatch(list -> lists(other).anyMatch(list::equals));
    }

    private Stream<String> lists(TariffMeasure measure) {
        return law.links().stream().filter(link -> link.measure().equals(measure.id())).map(Law.ScopeLink::list);
    }

    private boolean isSeen(Optional<LocalDate> seen) {
        return seen.filter(last -> !day.isBefore(last)).isPresent();
    }

    private void orders(Predicate<TariffMeasure> on, List<Turn> turns, Optional<LocalDate> seenTo, List<Ahead> all) {
        Set<String> groups = law.measures().stream().filter(on).filter(m -> m.inForce().contains(day) || ahead.isToBegin(m))
                .map(m -> m.legal().group()).collect(Collectors.toSet());
        law.precedence().stream().filter(rule -> groups.contains(rule.higher()) && groups.contains(rule.lower()))
                .forEach(rule -> {
                    Optional<LocalDate> enacted = enacted(rule, turns);
                    if (rule.inForce().from().isAfter(day) && (enacted.isPresent() || isSeen(seenTo))) {
                        all.add(order(rule, rule.inForce().from(), "", enacted));
                    }
                    boolean ends = rule.inForce().contains(day) && !rule.inForce().isOpen();
                    if (ends && (isSeen(seenTo) || seenTo.filter(rule.inForce().to()::isAfter).isPresent())) {
                        all.add(order(rule, rule.inForce().to(), ", last day", Optional.empty()));
                    }
                });
    }

    /** The day of the act of a measure of either group that begins with the rule. */
    private static Optional<LocalDate> enacted(PrecedenceRule rule, List<Turn> turns) {
        return turns.stream().filter(turn -> turn.begins() && turn.day().equals(rule.inForce().from()))
                .map(turn -> turn.measure().legal())
                .filter(legal -> List.of(rule.higher(), rule.lower()).contains(legal.group())).findFirst()
                .flatMap(TariffMeasure.Legal::enacted);
    }

    private static Ahead order(PrecedenceRule rule, LocalDate day, String last, Optional<LocalDate> enacted) {
        String effect = rule.effect() == Effect.DISPLACES ? "lower gives way"
                : rule.effect().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return new Ahead(day, Kind.PRECEDENCE, rule.higher() + " > " + rule.lower(), effect + last, enacted, rule.citation());
    }
}
