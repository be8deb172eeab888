package ca.briefpack.impact.draw;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** A point in the space of uncertain parameters: one value for each {@link ModelParameter}. */
public record Draw(String name, Map<ModelParameter, Double> values) {
    public Draw {
        values = Collections.unmodifiableMap(new EnumMap<>(values));
        for (ModelParameter parameter : ModelParameter.values()) {
            if (!values.containsKey(parameter)) {
                throw new IllegalArgumentException("draw " + name + " has no value of " + parameter.id());
            }
        }
    }

    public double of(ModelParameter parameter) {
        return values.get(parameter);
    }

    /** The same draw under another name and with another value of one parameter. */
    public Draw with(String newName, ModelParameter parameter, double value) {
        Map<ModelParameter, Double> changed = new EnumMap<>(values);
        changed.put(parameter, value);
        return new Draw(newName, changed);
    }
}
