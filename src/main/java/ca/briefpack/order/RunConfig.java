package ca.briefpack.order;

import ca.briefpack.data.Job;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Law;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.model.Sampling;
import ca.briefpack.model.Told;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
 * @param mayLack what is told that may be lacking, beside what the job says
 * @param presentation brand and marking, where they are not the job's
 * @param previous the release to compare with; empty for the latest in the output folder
 */
public record RunConfig(LocalDate asOf, Folders folders, Selection selection, int threads, Reuse reuse,
        Optional<Sampling> sampling, List<EditSetting> whatIf, Set<Told> mayLack, Presentation presentation,
        Optional<NamedRelease> previous) {
    public static final int MOST_THREADS = 64;
    /** The choice that makes a what-if run. */
    public static final String SET = "set";
    /** The choice of the day. */
    public static final String AS_OF = "as-of";

    public RunConfig {
        whatIf = List.copyOf(whatIf);
        mayLack = Set.copyOf(mayLack);
        if (asOf.isBefore(Law.FIRST_DAY)) {
            throw new IllegalArgumentException("as-of date " + asOf + " must be " + Law.FIRST_DAY + " or later");
        }
        if (threads < 1 || threads > MOST_THREADS) {
            throw new IllegalArgumentException("threads " + threads + " must be 1 to " + MOST_THREADS);
        }
    }

    /** A run for which nothing may be lacking but what the job says, presented as it says. */
    public RunConfig(LocalDate asOf, Folders folders, Selection selection, int threads, Reuse reuse, Optional<Sampling> sampling,
            List<EditSetting> whatIf) {
        this(asOf, folders, selection, threads, reuse, sampling, whatIf, Set.of(), Presentation.OF_THE_JOB, Optional.empty());
    }

    /** A run on the law as it is, whose ranges come from the quadrature. */
    public RunConfig(LocalDate asOf, Folders folders, Selection selection, int threads, Reuse reuse) {
        this(asOf, folders, selection, threads, reuse, Optional.empty(), List.of());
    }

    /** A run on the law as it is. */
    public RunConfig(LocalDate asOf, Folders folders, Selection selection, int threads, Reuse reuse,
            Optional<Sampling> sampling) {
        this(asOf, folders, selection, threads, reuse, sampling, List.of());
    }

    /** A run whose ranges come from the quadrature. */
    public RunConfig(LocalDate asOf, Folders folders, Selection selection, int threads, Reuse reuse, List<EditSetting> whatIf) {
        this(asOf, folders, selection, threads, reuse, Optional.empty(), whatIf);
    }

    /**
     * The job of the run.
     *
     * @throws BriefpackException as {@link Folders#readJob} does; P001 if its baseline is a day after the as-of date, for a
     *                            change from there would be told with its sign turned round, or as {@link Presentation} does
     */
    public Job readJob() {
        Job job = presentation.of(Folders.readJob(folders.data(), folders.jobFile()), folders.jobFile()).withLacking(mayLack);
        LocalDate baseline = job.assumptions().baseline();
        if (baseline.isAfter(asOf)) {
            throw new BriefpackException(new Problem(Code.P001, folders.jobFile() + ":baseline",
                    "'" + baseline + "' is after the as-of date "
                            + asOf + ", and nothing can be compared with a later day",
                    "set baseline to " + asOf + " or earlier, or --as-of to " + baseline + " or later"));
        }
        return job;
    }

    /** The same with the least number of random draws, if it has any. */
    public RunConfig withFewDraws() {
        return new RunConfig(asOf, folders, selection, threads, reuse,
                sampling.map(s -> new Sampling(Sampling.LEAST_DRAWS, s.seed(), s.threads())), whatIf, mayLack, presentation,
                previous);
    }

    /** The same, compared with the release named. */
    public RunConfig after(NamedRelease release) {
        return new RunConfig(asOf, folders, selection, threads, reuse, sampling, whatIf, mayLack, presentation,
                Optional.of(release));
    }

    /** True if the run supposes another law. */
    public boolean isWhatIf() {
        return !whatIf.isEmpty();
    }

    /**
     * The choices that decide what packs say, by option name without dashes. Folders, threads and reuse are left out, for they
     * must not change a byte, and so is what may be lacking, which only lets a run go on, and the release to compare with, which is
     * an input; so is which packs and languages are asked for: a pack says the same, whichever others are made beside it.
     */
    public SortedMap<String, String> choices() {
        SortedMap<String, String> choices = new TreeMap<>();
        choices.put(AS_OF, asOf.toString());
        choices.put("scenario", joined(selection.scenarios(), s -> s));
        sampling.ifPresent(s -> choices.put("draws", s.draws() + " seed " + s.seed()));
        presentation.addTo(choices);
        if (isWhatIf()) {
            choices.put(SET, joined(whatIf, EditSetting::toString));
        }
        return Collections.unmodifiableSortedMap(choices);
    }

    private static <T> String joined(Collection<T> values, Function<T, String> name) {
        return values.isEmpty() ? "all" : values.stream().map(name).collect(Collectors.joining(","));
    }
}
