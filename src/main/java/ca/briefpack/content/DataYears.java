package ca.briefpack.content;

import java.util.Map;
import java.util.Set;

/**
 * The years that the data of a briefing is on, by what it is on: {@code exports} to the United States and to {@code china},
 * Canada's {@code imports}, {@code us-imports} of the United States, exports of its {@code states}, {@code trade} between
 * provinces and abroad, the {@code inputs} of industries and their {@code multipliers}, and the year
 * from which a market that a duty shut is taken, its {@code anchor}. Words take them from here, so that newer
 * data names itself.
 */
public record DataYears(Map<String, Integer> years) {
    /** What a year can be asked of. */
    public static final Set<String> NAMES =
            Set.of("exports", "china", "imports", "us-imports", "states", "trade", "inputs", "multipliers", "anchor");
    private static final String NOT_AVAILABLE = "[x]";

    public DataYears {
        years = Map.copyOf(years);
        if (!NAMES.containsAll(years.keySet())) {
            throw new IllegalArgumentException("years of " + years.keySet() + ", but there are " + NAMES);
        }
    }

    /** @throws IllegalArgumentException if there is no such data */
    public String of(String name) {
        return isHeld(name) ? String.valueOf(years.get(name)) : NOT_AVAILABLE;
    }

    /** @throws IllegalArgumentException if there is no such data */
    public boolean isHeld(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException("there is no data '" + name + "' with a year");
        }
        return years.containsKey(name);
    }
}
