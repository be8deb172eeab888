package ca.briefpack.brief.option;

import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Fact;
import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Actors.Precision;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Text;
import ca.briefpack.tariff.edit.IdleEdits;
import ca.briefpack.tariff.edit.LiveOptions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What scenarios would change that is not in force on the day they are looked at. */
public final class IdleScenarios {
    private IdleScenarios() {
    }

    /**
     * A fact of the kind {@code WHOLE} or {@code PART} for each that would change something of the sort, and of the kind
     * {@code SAME} for one that comes to another of them, whose name is the detail. No measure is named: a brief tells nothing of
     * those that came after its day.
     */
    public static List<Fact> of(Study study, List<Scenario> scenarios) {
        LiveOptions live = study.idle().live(scenarios);
        return scenarios.stream().flatMap(s -> live.standIn(s)
                .map(other -> Stream.of(fact(s, "SAME", study.edition().asOf(), other.name())))
                .orElseGet(() -> idle(study, s))).toList();
    }

    private static Stream<Fact> idle(Study study, Scenario scenario) {
        return Stream.of(study.idle().of(scenario)).filter(IdleEdits::isAny)
                .map(idle -> fact(scenario, idle.all() ? "WHOLE" : "PART", idle.day(), scenario.name()));
    }

    private static Fact fact(Scenario scenario, String kind, LocalDate day, Text detail) {
        return new Fact("idle." + scenario.id(), kind, new DatePoint(day, Precision.DAY), scenario.name(), detail,
                Optional.empty(), scenario.row());
    }
}
