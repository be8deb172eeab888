package ca.briefpack.desk.rate;

import ca.briefpack.desk.rate.LawAnswer.InForce;
import ca.briefpack.desk.rate.LawAnswer.Missing;
import ca.briefpack.desk.rate.LawAnswer.OfLane;
import ca.briefpack.desk.rate.LawAnswer.Open;
import ca.briefpack.desk.rate.LawAnswer.OpenCondition;
import ca.briefpack.desk.rate.LawAnswer.OpenDuty;
import ca.briefpack.desk.rate.RateChanges.LawChange;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Law;
import ca.briefpack.model.Law.CompanyDuty;
import ca.briefpack.model.Law.Condition;
import ca.briefpack.model.Law.ScopeCode;
import ca.briefpack.model.Sector;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.Text;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.RateAssumptions;
import ca.briefpack.tariff.scope.LawAhead;
import ca.briefpack.tariff.scope.MeasureGoods;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The law of a lane on a day, put as an answer: what is in force, what changed and will change, what is open and what is not
 * held.
 */
final class LaneLaw {
    private final Evidence evidence;
    private final Law law;
    private final LawQuery query;
    private final LawLog log;
    private final LawAhead ahead;
    private final MeasureGoods goods;

    LaneLaw(Evidence evidence, RateAssumptions assumptions, LawQuery query) {
        this.evidence = evidence;
        this.law = evidence.law();
        this.query = query;
        this.log = new LawLog(law, assumptions);
        this.ahead = new LawAhead(evidence, query.asOf());
        this.goods = new MeasureGoods(law);
    }

    OfLane of(Lane lane) {
        Predicate<TariffMeasure> on = lane::isUnder;
        List<TariffMeasure> inForce = law.measures().stream().filter(on).filter(m -> m.inForce().contains(query.asOf()))
                .sorted(Comparator.comparing((TariffMeasure m) -> m.legal().authority()).thenComparing(m -> m.inForce().from())
                        .thenComparing(TariffMeasure::id))
                .toList();
        List<LawChange> changes = query.since().isBefore(query.asOf())
                ? log.acts(new ChangesQuery(lane.from(), lane.into(), query.since(), query.asOf(), RateTerms.OF_THE_JOB))
                : List.of();
        Optional<LocalDate> seenTo = law.seenTo(lane.into(), lane.from());
        return new OfLane(lane.from(), lane.into(), seenTo, inForce.stream().map(this::row).toList(), changes,
                new AheadLog(law, ahead, query.asOf()).of(on, seenTo), open(inForce), missing(on));
    }

    private InForce row(TariffMeasure measure) {
        return new InForce(RateReply.measure(measure), measure.legal().authority(), rate(measure), measure.duty().basis(),
                measure.duty().cusma(),
                measure.inForce().from(), ahead.findEnd(measure), LawLog.citation(measure), measure.legal().seen());
    }

    private Optional<BigDecimal> rate(TariffMeasure measure) {
        return switch (measure.duty().basis()) {
            case PROHIBITION -> Optional.empty();
            case COMPANY -> law.companyDuties().stream().filter(duty -> duty.measure().equals(measure.id())
                    && duty.company().equals(CompanyDuty.NON_SELECTED) && duty.inForce().contains(query.asOf())).findFirst()
                    .map(duty -> Printed.of(duty.totalFraction()));
            default -> Optional.of(Printed.of(measure.duty().rateFraction()));
        };
    }

    private Open open(List<TariffMeasure> inForce) {
        List<OpenCondition> conditions =
                law.conditions().values().stream().filter(Condition::open).sorted(Comparator.comparing(Condition::id))
                        .map(condition -> new OpenCondition(condition.id(), condition.title().en(), hanging(inForce, condition),
                                Printed.of(condition.central()),
                                condition.note().en()))
                        .filter(condition -> !condition.measures().isEmpty()).toList();
        List<OpenDuty> cautions =
                evidence.reference().cautions().stream().filter(caution -> caution.inForce().contains(query.asOf()))
                        .map(caution -> new OpenDuty(
                                evidence.reference().findSector(caution.sector()).map(Sector::label).map(Text::en).orElseThrow(),
                                ids(inForce).filter(caution.measures()::contains).toList(), caution.words().en()))
                        .filter(caution -> !caution.measures().isEmpty()).toList();
        return new Open(conditions, cautions);
    }

    /** The measures in force some list of which names goods on the condition, to fall on them or to leave them alone. */
    private List<String> hanging(List<TariffMeasure> inForce, Condition condition) {
        Set<String> lists = new HashSet<>();
        law.codes().stream().filter(
                code -> code.condition().filter(condition.id()::equals).isPresent() && code.inForce().contains(query.asOf()))
                .map(ScopeCode::list).forEach(lists::add);
        return ids(inForce)
                .filter(id -> law.links().stream().anyMatch(link -> link.measure().equals(id) && lists.contains(link.list())
                        && link.inForce().contains(query.asOf())))
                .toList();
    }

    private static Stream<String> ids(List<TariffMeasure> measures) {
        return measures.stream().map(TariffMeasure::id);
    }

    private List<Missing> missing(Predicate<TariffMeasure> on) {
        return law.measures().stream().filter(on).filter(m -> m.inForce().contains(query.asOf()) || ahead.isToBegin(m))
                .filter(m -> !goods.isHeld(m))
                .map(m -> new Missing(RateReply.measure(m), m.note().map(Text::en).orElse(""))).toList();
    }
}
