package ca.briefpack.run;

import ca.briefpack.model.Law;
import ca.briefpack.model.Sampling;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything a run is told, checked for form; whether its sectors and scenarios exist shows when the data is loaded.
 *
 * @param asOf    the logical date: the law of that day, the facts known on it; not before {@link Law#FIRST_DAY}
 * @param threads packs rendered at once, 1 to {@link #MOST_THREADS}
 * @param sampling random draws that ranges are taken from; empty for the quadrature
 * @param whatIf  changes of the law that are supposed; with any, the release is set aside and never becomes the latest
 */
public record RunConfig(LocalDate asOf, Folders folders, Selection selection, int threads, Reuse reuse,
                        Optional<Sampling> sampling, List<EditSetting> whatIf) {
    public static final int MOST_THREADS = 64;
    /** The choice that makes a what-if run. */
    static final String SET = "set";

    public RunConfig {
        whatIf = List.copyOf(whatIf);
        if (asOf.isBefore(Law.FIRST_DAY)) {
            throw new IllegalArgumentException("as-of date " + asOf + " must be " + Law.FIRST_DAY + " or later");
        }
        if (threads < 1 || threads > MOST_THREADS) {
            throw new IllegalArgumentException("threads " + threads + " must be 1 to " + MOST_THREADS);
        }
    }

    /** A run on the law as it is, whose ranges come from the quadrature. */
    public RunConfig(LocalDate asOf, Folders folders, Selection selection, int threads, Reuse reuse) {
        this(asOf, folders, selection, threads, reuse, Optional.empty(), List.of());
    }

    /** A run on the law as it is. */
    public RunConfig(LocalDate asOf, Folders folders, Selection selection, int threads, Reuse reuse, Optional<Sampling> sampling) {
        this(asOf, folders, selection, threads, reuse, sampling, List.of());
    }

    /** A run whose ranges come from the quadrature. */
    public RunConfig(LocalDate asOf, Folders folders, Selection selection, int threads, Reuse reuse, List<EditSetting> whatIf) {
        this(asOf, folders, selection, threads, reuse, Optional.empty(), whatIf);
    }

    /** The same with the least number of random draws, if it has any. */
    RunConfig withFewDraws() {
        return new RunConfig(asOf, folders, selection, threads, reuse,
                sampling.map(s -> new Sampling(Sampling.LEAST_DRAWS, s.seed(), s.threads())), whatIf);
    }

    /** True if the run supposes another law. */
    public boolean isWhatIf() {
        return !whatIf.isEmpty();
    }

    /**
     * The choices that decide what packs say, by option name without dashes. Folders, threads and reuse are left out, for they must
     * not change a byte; so is which packs and languages are asked for: a pack says the same, whichever others are made beside it.
     */
    public SortedMap<String, String> choices() {
        SortedMap<String, String> choices = new TreeMap<>();
        choices.put("as-of", asOf.toString());
        choices.put("scenario", joined(selection.scenarios(), s -> s));
        sampling.ifPresent(s -> choices.put("draws", s.draws() + " seed " + s.seed()));
        if (isWhatIf()) {
            choices.put(SET, joined(whatIf, EditSetting::toString));
        }
        return Collections.unmodifiableSortedMap(choices);
    }

    private static <T> String joined(Collection<T> values, Function<T, String> name) {
        return values.isEmpty() ? "all" : values.stream().map(name).collect(Collectors.joining(","));
    }
}
