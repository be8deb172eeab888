package ca.briefpack.solve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/** Values put beside their names, in the order of the names. */
final class ByName {
    private ByName() {
    }

    static Map<String, Double> of(List<String> names, IntToDoubleFunction value) {
        Map<String, Double> values = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            values.put(names.get(i), value.applyAsDouble(i));
        }
        return values;
    }
}
