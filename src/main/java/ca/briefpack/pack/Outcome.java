package ca.briefpack.pack;

import ca.briefpack.model.Problem;
import java.util.Collection;
import java.util.Comparator;

/** How a run ended, with the exit code of the process and its meaning. */
public enum Outcome {
    PUBLISHED(0, "all well: every pack is published, or was unchanged"),
    INTERNAL(1, "internal error: a defect of briefpack"),
    USAGE(2, "usage or configuration: an option, a template or a folder cannot be used"),
    DATA_REFUSED(3, "the input data is refused"),
    PARTIAL(4, "some packs failed or were refused, the rest is published"),
    NOTHING(5, "nothing is published"),
    LOCKED(6, "another run holds the lock of the output folder"),
    ALTERED(8, "a release, or a file of one, is not as it was published"),
    LEFT_OUT(9, "every pack is published, or was unchanged, but rows or tables were left out (with --strict only)"),
    TEMPORARY(75, "a temporary failure: try again later"),
    INTERRUPTED(130, "stopped by Ctrl-C (SIGINT): readers find a whole release, the last one published"),
    TERMINATED(143, "stopped by SIGTERM: readers find a whole release, the last one published");

    private final int exitCode;
    private final String meaning;

    Outcome(int exitCode, String meaning) {
        this.exitCode = exitCode;
        this.meaning = meaning;
    }

    public int exitCode() {
        return exitCode;
    }

    public String meaning() {
        return meaning;
    }

    /** How a run ends whose packs ended like this. A run that planned no pack published nothing. */
    public static Outcome of(Counts packs) {
        if (packs.published() + packs.unchanged() == 0) {
            return NOTHING;
        }
        return packs.refused() + packs.failed() == 0 ? PUBLISHED : PARTIAL;
    }

    /** How a run ends that a problem of this kind has stopped. */
    public static Outcome stoppedBy(Problem.Code code) {
        return switch (code) {
            case P001, P030, P031, P040 -> USAGE;
            case P010, P011, P012, P013, P014, P015, P016, P017, P020, P021, P022 -> DATA_REFUSED;
            case P032, P033, P034 -> NOTHING;
            case P041 -> LOCKED;
            case P042 -> ALTERED;
            case P043 -> TEMPORARY;
            case P099 -> INTERNAL;
        };
    }

    /** The outcome of the gravest of the problems, which is the one with the lowest exit code; all well without any. */
    public static Outcome stoppedBy(Collection<Problem> problems) {
        return problems.stream().map(p -> stoppedBy(p.code())).min(Comparator.comparingInt(Outcome::exitCode)).orElse(PUBLISHED);
    }
}
