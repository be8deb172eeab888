package ca.briefpack.content;

import ca.briefpack.model.Weighting;
import ca.briefpack.model.figure.Estimate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How far an option divides provinces under one weighting, from 0 (nobody loses, or nobody gains) to 1 (gains and losses are
 * even), as an edition publishes it.
 *
 * @param option    the id of its scenario
 * @param weighting the name of one of {@link Weighting}, in small letters
 */
public record ConflictIndex(String option, String weighting, Estimate value) {
    private static final List<String> WEIGHTINGS = Arrays.stream(Weighting.values()).map(ConflictIndex::name).toList();

    public ConflictIndex {
        if (option.isBlank()) {
            throw new IllegalArgumentException("an index of conflict is that of an option, but no option is named");
        }
        if (!WEIGHTINGS.contains(weighting)) {
            throw new IllegalArgumentException(
                    "'" + weighting + "' is not a weighting; there are " + String.join(", ", WEIGHTINGS));
        }
        if (value.low() < 0 || value.high() > 1) {
            throw new IllegalArgumentException(
                    "an index of conflict lies between 0 and 1, not between " + value.low() + " and " + value.high());
        }
    }

    /** As files of a release and ids of figures write it. */
    public static String name(Weighting weighting) {
        return weighting.name().toLowerCase(Locale.ROOT);
    }
}
