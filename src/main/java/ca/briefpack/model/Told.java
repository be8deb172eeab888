package ca.briefpack.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a data package holds that is told beside figures and enters none of them, so that a brief can do without it and say so.
 */
public enum Told {
    STAKEHOLDERS, OPTIONS, POSITIONS, EVENTS, SUPPORT, PROGRAMS, BENCHMARKS, PUBLISHED_RATES, SCENARIOS;

    /** As the package and settings name it: {@code published_rates}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The file that holds it, or the folder of its files. */
    public String file() {
        return isFolder() ? word() + "/" : word() + ".csv";
    }

    /** True if each of it is a file of its own. */
    public boolean isFolder() {
        return this == PROGRAMS || this == SCENARIOS;
    }

    /** The words of all. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Told::word).toList();
    }

    /** Empty if there is none of that word. */
    public static Optional<Told> find(String word) {
        return Arrays.stream(values()).filter(told -> told.word().equals(word)).findFirst();
    }
}
