package ca.briefpack.impact.draw;

import ca.briefpack.model.Economy.Parameter;
import java.util.EnumMap;
import java.util.Map;

/**
 * Random draws by number: a draw's values follow from the seed, its number and the parameter alone, so that it is the same
 * whoever
 * takes it, in whatever order. Each parameter is triangular from its low over its central to its high value, independent of the
 * others.
 */
public final class RandomDraws {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;
    private final Map<String, Parameter> parameters;
    private final long seed;

    /** @param parameters by id, complete: see {@link DrawSet#of} */
    public RandomDraws(Map<String, Parameter> parameters, long seed) {
        this.parameters = Map.copyOf(parameters);
        this.seed = seed;
    }

    public Draw of(int number) {
        Map<ModelParameter, Double> values = new EnumMap<>(ModelParameter.class);
        for (ModelParameter parameter : ModelParameter.values()) {
            values.put(parameter, value(parameter, number));
        }
        return new Draw("random-" + number, values);
    }

    /** Draw {@code number} with one parameter taken from draw {@code other}. */
    public Draw mixed(int number, int other, ModelParameter parameter) {
        return of(number).with("random-" + number + "-" + parameter.id(), parameter, value(parameter, other));
    }

    private double value(ModelParameter parameter, int number) {
        Parameter range = parameters.get(parameter.id());
        return triangular(range.low(), range.central(), range.high(), uniform(parameter.ordinal(), number));
    }

    /** The value of a triangular distribution under which a part {@code u} of it lies. */
    public static double triangular(double low, double mode, double high, double u) {
        double width = high - low;
        if (width == 0) {
            return mode;
        }
        double value = u * width < mode - low ? low + Math.sqrt(u * width * (mode - low))
                : high - Math.sqrt((1 - u) * width * (high - mode));
        return Math.min(high, Math.max(low, value));
    }

    /** Between 0 and 1, both excluded. */
    private double uniform(int stream, int number) {
        long counter = (long) number * ModelParameter.values().length + stream;
        return ((mix(mix(seed) + (counter + 1) * GOLDEN) >>> 11) + 0.5) * UNIT;
    }

    /** The finalizer of SplitMix64 (Steele, Lea and Flood 2014). */
    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }
}
