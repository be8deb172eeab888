package ca.briefpack.solve;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a model answers to a case: names and values in a stable order. A value is a number, a list of numbers or of such lists in
 * the order of {@code names}, or again names with values.
 *
 * @param names  of what the entries of a list stand for
 * @param values numbers ({@link Double}), lists and maps
 */
public record Answer(List<String> names, Map<String, Object> values) {
    public Answer {
        names = List.copyOf(names);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
