package ca.briefpack.order;

import ca.briefpack.data.Job;
import ca.briefpack.data.Job.Issuer;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.data.Marking;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * How a run is told to present what it publishes, where the job says otherwise.
 *
 * @param brand   the folder of the brand; none for that of the job
 * @param marking the level that pages are marked with; none for what the job says
 */
public record Presentation(Optional<String> brand, Optional<Marking.Level> marking) {
    /** As the job says. */
    public static final Presentation OF_THE_JOB = new Presentation(Optional.empty(), Optional.empty());
    /** What pages can be marked with, from the lowest to the highest. */
    public static final List<String> MARKINGS = Marking.Level.keys();
    private static final String BRAND = "brand";
    private static final String MARKING = "marking";

    /** @param marking one of {@link #MARKINGS}, if any */
    public static Presentation of(Optional<String> brand, Optional<String> marking) {
        return new Presentation(brand, marking.map(word -> Marking.Level.find(word).orElseThrow()));
    }

    /**
     * The job, so presented.
     *
     * @throws BriefpackException P001 if its marking is above the ceiling of the job, or has no rank that could be held against it
     */
    Job of(Job job, Path jobFile) {
        Issuer issuer = job.issuer();
        Marking marked = marking.map(Marking::of).orElse(issuer.marking());
        issuer.ceiling().ifPresent(ceiling -> requireUnder(ceiling, marked, jobFile));
        return job.with(new Issuer(issuer.organisation(), marked, issuer.ceiling(), brand.orElse(issuer.brand())));
    }

    private void requireUnder(Marking.Level ceiling, Marking marked, Path jobFile) {
        String where = marking.isPresent() ? "--" + MARKING : jobFile + ":" + MARKING;
        if (marked.level().isEmpty()) {
            throw new BriefpackException(new Problem(Code.P001, where,
                    "is in words of its own, which have no rank to hold against the ceiling '" + ceiling.key() + "'",
                    "use one of " + String.join(", ", Marking.Level.keys()) + ", or take marking-ceiling out of " + jobFile));
        }
        if (marked.level().get().compareTo(ceiling) > 0) {
            throw new BriefpackException(new Problem(Code.P001, where,
                    "'" + marked.level().get().key() + "' is above the ceiling '" + ceiling.key()
                            + "', so nothing may be published",
                    "mark it " + ceiling.key() + " or lower, or raise marking-ceiling in " + jobFile + " if you may"));
        }
    }

    void addTo(SortedMap<String, String> choices) {
        brand.ifPresent(name -> choices.put(BRAND, name));
        marking.ifPresent(level -> choices.put(MARKING, level.key()));
    }
}
