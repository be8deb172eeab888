package ca.briefpack.run;

import ca.briefpack.model.Problem;
import ca.briefpack.order.StepTime;
import ca.briefpack.pack.Counts;
import ca.briefpack.pack.Outcome;
import ca.briefpack.pack.PackResult;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a run did: the one account that the terminal and machines are given.
 *
 * @param releaseId     the release that was published; absent if none was
 * @param packs         every planned pack, in the order of the plan
 * @param problems      in the order they were met
 * @param standing      where its release stands
 * @param folder        the folder of its release; if none was published, that of the latest, absent if there has never been one
 * @param peakHeapBytes the most memory the Java heap held, or 0 if not measured
 */
public record RunReport(Outcome outcome, Optional<String> releaseId, List<PackResult> packs, List<StepTime> steps,
        List<Problem> problems, Standing standing, Optional<Path> folder, long peakHeapBytes) {
    /** Where the release of a run stands. */
    public enum Standing {
        /** It is what readers find. */
        LATEST,
        /** It holds fewer packs or languages than what readers find, and stands aside. */
        PART,
        /** It supposes other rates than the law's, and stands aside. */
        WHAT_IF,
        /** The run published nothing: readers find what they found before. */
        NONE
    }

    public RunReport {
        packs = List.copyOf(packs);
        steps = List.copyOf(steps);
        problems = List.copyOf(problems);
    }

    /** A run that ended before it planned a pack. */
    public static RunReport stopped(Outcome outcome, List<StepTime> steps, List<Problem> problems) {
        return new RunReport(outcome, Optional.empty(), List.of(), steps, problems, Standing.NONE, Optional.empty(),
                PeakHeap.bytes());
    }

    /** The same for a scheduler, which must hear of all that was left out: a problem of a row or table is no success. */
    public RunReport strictly() {
        return outcome != Outcome.PUBLISHED || problems.isEmpty() ? this
                : new RunReport(Outcome.LEFT_OUT, releaseId, packs, steps, problems, standing, folder, peakHeapBytes);
    }

    public Counts counts() {
        return Counts.of(packs);
    }
}
