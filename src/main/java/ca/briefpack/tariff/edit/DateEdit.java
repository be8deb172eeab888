package ca.briefpack.tariff.edit;

import ca.briefpack.model.Law;
import ca.briefpack.model.Law.CompanyDuty;
import ca.briefpack.model.Law.ItemDuty;
import ca.briefpack.model.Law.PrecedenceRule;
import ca.briefpack.model.Law.ScopeCode;
import ca.briefpack.model.Law.ScopeLink;
import ca.briefpack.model.Period;
import ca.briefpack.model.Scenario.Edit;
import ca.briefpack.model.TariffMeasure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An edit of the days on which measures are in force. What held on a measure's first day holds from its new first day on, and
 * what
 * held on its last day to its new last day: its scope, the duties of companies and items, the rules of precedence that begin or
 * end with it. What changes between the two keeps its date.
 */
final class DateEdit {
    private DateEdit() {
    }

    /** The old and the new days of a measure, all its parts together. */
    private record Move(String measure, String group, Period old, Period now) {
        Move with(Move other) {
            return new Move(measure, group, old, span(now, other.now));
        }

        Optional<Period> of(Period days) {
            LocalDate from = days.from().isAfter(old.from()) ? days.from() : now.from();
            LocalDate to = days.to().isBefore(old.to()) ? days.to() : now.to();
            return from.isAfter(to) ? Optional.empty() : Optional.of(new Period(from, to));
        }
    }

    static Law apply(Law law, Edit.Targeted edit) {
        Map<String, Period> spans = new HashMap<>();
        law.measures().stream().filter(measure -> DutyEdit.isTarget(measure, edit.target()))
                .forEach(measure -> spans.merge(measure.id(), measure.inForce(), DateEdit::span));
        Map<String, Move> moves = new HashMap<>();
        List<TariffMeasure> measures = new ArrayList<>();
        for (TariffMeasure measure : law.measures()) {
            if (spans.containsKey(measure.id())) {
                Period old = spans.get(measure.id());
                days(measure.inForce(), old, edit).ifPresent(now -> {
                    measures.add(DutyEdit.on(measure, now));
                    moves.merge(measure.id(), new Move(measure.id(), measure.legal().group(), old, now), Move::with);
                });
            } else {
                measures.add(measure);
            }
        }
        return moved(law.withMeasures(measures), moves);
    }

    /** The ids of the targets that would end before they begin. */
    static List<String> listTurnedRound(Law law, Edit.Redate edit) {
        return law.measures().stream().filter(measure -> DutyEdit.isTarget(measure, edit.target()))
                .filter(measure -> days(measure.inForce(), measure.inForce(), edit).isEmpty()).map(TariffMeasure::id).toList();
    }

    private static Period span(Period one, Period other) {
        return new Period(one.from().isBefore(other.from()) ? one.from() : other.from(),
                one.to().isAfter(other.to()) ? one.to() : other.to());
    }

    /** The new days of a part of a measure whose parts together last from {@code whole.from} to {@code whole.to}. */
    private static Optional<Period> days(Period part, Period whole, Edit.Targeted edit) {
        LocalDate from = part.from();
        LocalDate to = part.to();
        if (edit instanceof Edit.Redate redate) {
            LocalDate begins = redate.begins().orElse(whole.from());
            LocalDate ends = redate.ends().orElse(whole.to());
            from = from.equals(whole.from()) || from.isBefore(begins) ? begins : from;
            to = to.equals(whole.to()) || to.isAfter(ends) ? ends : to;
        } else {
            int days = ((Edit.Shift) edit).days();
            from = from.plusDays(days);
            to = part.isOpen() ? to : to.plusDays(days);
        }
        return to.isBefore(from) ? Optional.empty() : Optional.of(new Period(from, to));
    }

    private static Law moved(Law law, Map<String, Move> moves) {
        List<ScopeCode> codes = new ArrayList<>(law.codes());
        List<ScopeLink> links = new ArrayList<>();
        for (ScopeLink link : law.links()) {
            Optional<Move> move = Optional.ofNullable(moves.get(link.measure()));
            if (move.isEmpty()) {
                links.add(link);
            } else {
                move.get().of(link.inForce()).ifPresent(days -> links.add(moved(link, days, move.get(), law, codes)));
            }
        }
        List<ItemDuty> items = new ArrayList<>();
        law.itemDuties().forEach(item -> days(item.inForce(), item.measure(), moves)
                .ifPresent(days -> items.add(new ItemDuty(item.measure(), item.item(), item.rateFraction(), days, item.row()))));
        List<CompanyDuty> companies = new ArrayList<>();
        law.companyDuties().forEach(duty -> days(duty.inForce(), duty.measure(), moves).ifPresent(
                days -> companies.add(new CompanyDuty(duty.measure(), duty.company(), duty.review(), duty.antiDumpingFraction(),
                        duty.countervailingFraction(), days, duty.row()))));
        return new Law(law.measures(), links, codes, precedence(law, moves), companies, items, law.quotaShares(),
                law.conditions());
    }

    private static Optional<Period> days(Period days, String measure, Map<String, Move> moves) {
        return moves.containsKey(measure) ? moves.get(measure).of(days) : Optional.of(days);
    }

    /** The link to a copy of its list, whose codes begin and end with the measure where they did before. */
    private static ScopeLink moved(ScopeLink link, Period days, Move move, Law law, List<ScopeCode> codes) {
        String copy = link.measure() + " " + link.list() + " " + codes.size();
        law.codes().stream().filter(code -> code.list().equals(link.list())).forEach(code -> move.of(code.inForce())
                .ifPresent(on -> codes.add(new ScopeCode(copy, code.prefix(), on, code.condition(), code.row()))));
        return new ScopeLink(link.measure(), copy, link.included(), days, link.citation(), link.row());
    }

    private static List<PrecedenceRule> precedence(Law law, Map<String, Move> moves) {
        Set<PrecedenceRule> rules = new LinkedHashSet<>(law.precedence());
        for (PrecedenceRule rule : law.precedence()) {
            for (Move move : moves.values()) {
                if (move.group().equals(rule.higher()) || move.group().equals(rule.lower())) {
                    stretched(rule, move).ifPresent(rules::add);
                }
            }
        }
        return List.copyOf(rules);
    }

    /** The rule on the days that the measure gains, if the rule begins or ends with it. */
    private static Optional<PrecedenceRule> stretched(PrecedenceRule rule, Move move) {
        boolean begins = rule.inForce().from().equals(move.old().from());
        boolean ends = rule.inForce().to().equals(move.old().to());
        LocalDate from = begins && move.now().from().isBefore(move.old().from()) ? move.now().from() : rule.inForce().from();
        LocalDate to = ends && move.now().to().isAfter(move.old().to()) ? move.now().to() : rule.inForce().to();
        Period days = new Period(from, to);
        return days.equals(rule.inForce()) ? Optional.empty()
                : Optional.of(new PrecedenceRule(rule.higher(), rule.lower(), rule.effect(), days, rule.citation(), rule.row()));
    }
}
