package ca.briefpack.tariff.edit;

import ca.briefpack.model.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Which of several options change something on a day, each change once: of options that then come to the same, as a bargain of which
 * one side has done its half comes to the other half, the one that asks for least stands for all.
 */
public final class LiveOptions {
    private final Map<Scenario, Scenario> live = new LinkedHashMap<>();
    private final Map<String, Scenario> standIns = new LinkedHashMap<>();

    private LiveOptions() {
    }

    /** @param idleOf what of an option touches nothing in force */
    static LiveOptions of(List<Scenario> options, Function<Scenario, IdleEdits> idleOf) {
        LiveOptions of = new LiveOptions();
        Map<List<Object>, List<Scenario>> byChange = new LinkedHashMap<>();
        for (Scenario option : options) {
            IdleEdits idle = idleOf.apply(option);
            if (!idle.all()) {
                of.live.put(option, idle.live());
                byChange.computeIfAbsent(change(idle), key -> new ArrayList<>()).add(option);
            }
        }
        for (List<Scenario> same : byChange.values()) {
            Scenario least = same.stream().min(Comparator.comparingInt(option -> option.edits().size())).orElseThrow();
            same.stream().filter(option -> option != least).forEach(option -> {
                of.standIns.put(option.id(), least);
                of.live.remove(option);
            });
        }
        return of;
    }

    /** Options that are looked at on other days change another law. */
    private static List<Object> change(IdleEdits idle) {
        return List.of(idle.day(), idle.live().happens(), Set.copyOf(idle.live().edits()), idle.live().support());
    }

    /** In the order they were given in. */
    public List<Scenario> list() {
        return List.copyOf(live.keySet());
    }

    /** One of them without what it would change of the law that is not in force on the day. */
    public Scenario onDay(Scenario option) {
        return live.get(option);
    }

    /** The option that stands for one that comes to the same. */
    public Optional<Scenario> standIn(Scenario option) {
        return Optional.ofNullable(standIns.get(option.id()));
    }

    /** Why an answer on record is not weighed. */
    public enum Unweighed {
        /** The option comes to another, which stands for it. */
        SAME,
        /** The option would change nothing in force. */
        OPTION,
        /** The answer would change nothing in force. */
        ANSWER
    }

    /** Why an answer to an option that is not weighed is not. */
    public Unweighed why(Scenario option) {
        if (standIn(option).isPresent()) {
            return Unweighed.SAME;
        }
        return live.containsKey(option) ? Unweighed.ANSWER : Unweighed.OPTION;
    }
}
