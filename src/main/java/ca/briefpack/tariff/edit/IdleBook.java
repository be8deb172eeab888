package ca.briefpack.tariff.edit;

import ca.briefpack.model.Law;
import ca.briefpack.model.Scenario;
import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What scenarios would change of the law of a day that is not in force, worked out once for all that ask. */
public final class IdleBook {
    private final Law law;
    private final LocalDate asOf;
    private final Map<Scenario, IdleEdits> known = Collections.synchronizedMap(new IdentityHashMap<>());

    public IdleBook(Law law, LocalDate asOf) {
        this.law = law;
        this.asOf = asOf;
    }

    /** What of a scenario touches nothing in force; the very same for the same scenario. */
    public IdleEdits of(Scenario scenario) {
        return known.computeIfAbsent(scenario, one -> IdleEdits.of(law, one, asOf));
    }

    /** Which of several options change something on the day. */
    public LiveOptions live(List<Scenario> options) {
        return LiveOptions.of(options, this::of);
    }
}
