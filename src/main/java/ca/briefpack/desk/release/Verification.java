package ca.briefpack.desk.release;

import ca.briefpack.model.Problem;
import ca.briefpack.pack.Outcome;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What came of holding a release, or one file, against what was published.
 *
 * @param subject  the folder or file
 * @param sha256   of a file; empty for a release
 * @param places   where it is published: the release itself; for a file, each release whose manifest has it
 * @param facts    what speaks for it, in words
 * @param problems what speaks against it, a P042 each; none if it is as it was published
 */
public record Verification(Path subject, Optional<String> sha256, List<Place> places, List<String> facts,
        List<Problem> problems) {
    public Verification {
        places = List.copyOf(places);
        facts = List.copyOf(facts);
        problems = List.copyOf(problems);
    }

    /** What a release is to readers. */
    public enum Standing {
        /** They find it. */
        LATEST,
        /** It is not the one that they find. */
        EARLIER,
        /** It supposes another law, and was never for them. */
        WHAT_IF
    }

    /**
     * A release, or a file in it.
     *
     * @param file  path of the file in the release; empty for the release as a whole
     * @param files how many files its manifest lists
     */
    public record Place(String releaseId, LocalDate asOf, Standing standing, Optional<String> file, int files) {
    }

    /** True if nothing speaks against it. */
    public boolean isAsPublished() {
        return problems.isEmpty();
    }

    /** All well, or altered. */
    public Outcome outcome() {
        return isAsPublished() ? Outcome.PUBLISHED : Outcome.ALTERED;
    }
}
