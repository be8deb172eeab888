package ca.briefpack.model;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What evidence lacks of what is told: none of it may be taken for nothing.
 *
 * @param lacking what could not be read at all, as a setting allows
 * @param leftOut how many rows or files of the rest were refused; nothing stands for none
 */
public record Gaps(Set<Told> lacking, Map<Told, Integer> leftOut) {
    /** All was read, and every row of it can be used. */
    public static final Gaps NONE = new Gaps(Set.of(), Map.of());

    public Gaps {
        Set<Told> absent = EnumSet.noneOf(Told.class);
        absent.addAll(lacking);
        Map<Told, Integer> counted = new EnumMap<>(Told.class);
        leftOut.forEach((told, rows) -> {
            if (rows > 0 && !absent.contains(told)) {
                counted.put(told, rows);
            }
        });
        lacking = Set.copyOf(absent);
        leftOut = Map.copyOf(counted);
    }

    /** True if any of these could not be read. */
    public boolean lacks(Told... any) {
        return Arrays.stream(any).anyMatch(lacking::contains);
    }
}
