package ca.briefpack.desk.rate;

import ca.briefpack.desk.rate.RateChanges.Kind;
import ca.briefpack.desk.rate.RateChanges.LawChange;
import ca.briefpack.model.Law;
import ca.briefpack.model.Law.PrecedenceRule;
import ca.briefpack.model.Period;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.tariff.rate.RateAssumptions;
import ca.briefpack.tariff.scope.MeasureGoods;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The acts of law on a lane between two days, one by one: measures that began or ended, lists that changed, rates of companies
 * revised, duties that add to others which displaced them before.
 */
final class LawLog {
    private final Law law;
    private final RateAssumptions assumptions;
    private final MeasureGoods goods;

    LawLog(Law law, RateAssumptions assumptions) {
        this.law = law;
        this.assumptions = assumptions;
        this.goods = new MeasureGoods(law);
    }

    List<LawChange> acts(ChangesQuery query) {
        List<LawChange> acts = new ArrayList<>();
        for (TariffMeasure measure : law.measures()) {
            if (isOn(measure, query)) {
                beginningAndEnd(measure, query, acts);
                newLists(measure, query, acts);
                newRates(measure, query, acts);
                newSums(measure, query, acts);
            }
        }
        acts.sort(Comparator.comparing(LawChange::day).thenComparing(act -> act.measure().id()).thenComparing(LawChange::kind)
                .thenComparing(LawChange::detail));
        return acts;
    }

    private static void beginningAndEnd(TariffMeasure measure, ChangesQuery query, List<LawChange> acts) {
        if (begins(measure.inForce(), query)) {
            acts.add(act(measure, Kind.BEGAN, measure.inForce().from(), ""));
        }
        LocalDate last = measure.inForce().to();
        if (!last.isBefore(query.fromDate()) && last.isBefore(query.toDate())) {
            acts.add(act(measure, Kind.ENDED, last, ""));
        }
    }

    static boolean begins(Period period, ChangesQuery query) {
        return period.from().isAfter(query.fromDate()) && !period.from().isAfter(query.toDate());
    }

    private void newLists(TariffMeasure measure, ChangesQuery query, List<LawChange> acts) {
        law.relistings(measure).forEach((day, codes) -> {
            if (day.isAfter(query.fromDate()) && !day.isAfter(query.toDate())) {
                acts.add(act(measure, Kind.SCOPE, day,
                        "list of goods changed by " + codes.size() + (codes.size() == 1 ? " code" : " codes")));
            }
        });
    }

    private void newRates(TariffMeasure measure, ChangesQuery query, List<LawChange> acts) {
        law.companyDuties().stream().filter(duty -> duty.measure().equals(measure.id())
                && assumptions.softwood().shares().containsKey(duty.company()) && begins(duty.inForce(), query)
                && duty.inForce().from().isAfter(measure.inForce().from()))
                .forEach(duty -> acts.add(act(measure, Kind.RATE, duty.inForce().from(),
                        duty.company() + ", " + duty.review() + ": " + Printed.of(duty.totalFraction()).toPlainString())));
    }

    private void newSums(TariffMeasure measure, ChangesQuery query, List<LawChange> acts) {
        goods.adding(measure, other -> isOn(other, query), code -> true).forEach((day, rules) -> {
            if (day.isAfter(query.fromDate()) && !day.isAfter(query.toDate())) {
                acts.add(new LawChange(RateReply.measure(measure), measure.legal().authority(), Kind.ADDS, day,
                        rules.stream().map(PrecedenceRule::higher).sorted().collect(Collectors.joining(", ", "on top of ", "")),
                        rules.get(0).citation()));
            }
        });
    }

    private static boolean isOn(TariffMeasure measure, ChangesQuery query) {
        return measure.border().imposedBy() == query.into() && measure.border().covers(query.from());
    }

    private static LawChange act(TariffMeasure measure, Kind kind, LocalDate day, String detail) {
        return new LawChange(RateReply.measure(measure), measure.legal().authority(), kind, day, detail, citation(measure));
    }

    /** The act by which a measure is imposed, with its heading of the schedule if it has one. */
    static String citation(TariffMeasure measure) {
        TariffMeasure.Legal legal = measure.legal();
        return legal.heading().isBlank() ? legal.instrument().en() : legal.instrument().en() + ", " + legal.heading();
    }
}
