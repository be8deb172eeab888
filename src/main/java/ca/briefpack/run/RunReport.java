package ca.briefpack.run;

import ca.briefpack.model.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a run did: the one account that the terminal and machines are given.
 *
 * @param releaseId     the release that was published; absent if none was
 * @param packs         every planned pack, in the order of the plan
 * @param problems      in the order they were met
 * @param latest        the folder of the release that readers now find, absent if there has never been one; of a what-if run the
 *                      folder of its own release, which stands aside from those
 * @param peakHeapBytes the most memory the Java heap held, or 0 if not measured
 */
public record RunReport(Outcome outcome, Optional<String> releaseId, List<PackResult> packs, List<StepTime> steps,
                        List<Problem> problems, Optional<Path> latest, long peakHeapBytes) {
    public RunReport {
        packs = List.copyOf(packs);
        steps = List.copyOf(steps);
        problems = List.copyOf(problems);
    }

    /** A run that ended before it planned a pack. */
    public static RunReport stopped(Outcome outcome, List<StepTime> steps, List<Problem> problems) {
        return new RunReport(outcome, Optional.empty(), List.of(), steps, problems, Optional.empty(), PeakHeap.bytes());
    }

    public Counts counts() {
        return Counts.of(packs);
    }
}
