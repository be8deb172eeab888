package ca.briefpack.brief.option;

import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Fact;
import ca.briefpack.model.Actors.DatePoint;
import ca.briefpack.model.Actors.Precision;
import ca.briefpack.model.Scenario;
import ca.briefpack.tariff.edit.IdleEdits;
import java.util.List;
import java.util.Optional;

/** What scenarios would change that is not in force on the day they are looked at. */
public final class IdleScenarios {
    private IdleScenarios() {
    }

    /**
     * A fact of the kind {@code WHOLE} or {@code PART} for each that would change something of the sort. No measure is named: a
     * brief tells nothing of those that came after its day.
     */
    public static List<Fact> of(Study study, List<Scenario> scenarios) {
        return scenarios.stream().flatMap(s -> Optional.of(IdleEdits.of(study.evidence().law(), s, study.edition().asOf()))
                .filter(IdleEdits::isAny).map(idle -> new Fact("idle." + s.id(), idle.all() ? "WHOLE" : "PART",
                        new DatePoint(idle.day(), Precision.DAY), s.name(), s.name(), Optional.empty(), s.row()))
                .stream()).toList();
    }
}
