package ca.briefpack.desk.release;

import ca.briefpack.edition.ChangeSplit;
import ca.briefpack.edition.EditionRecord;
import ca.briefpack.edition.EditionSide;
import ca.briefpack.edition.ReleaseAudit;
import ca.briefpack.edition.ReleaseFinder;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.order.Progress;
import ca.briefpack.order.Steps;
import ca.briefpack.pack.Summaries;
import ca.briefpack.publish.ReleaseFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Answers what changed between two releases, each named by its folder, or by its id in an output folder or the beginning of it.
 */
public final class Comparer {
    private static final int STEPS = 3;
    private final Path output;
    private final ReleaseFinder finder;

    /**
     * @param cwd    what relative folders are relative to
     * @param output the output folder whose releases may be named by their ids, what-if releases among them
     */
    public Comparer(Path cwd, Path output) {
        this.output = output;
        this.finder = new ReleaseFinder("compare", "a release", cwd, output);
    }

    /**
     * @throws BriefpackException P001 if one is no release, P042 for each file of them that is not as it was published, P040 if
     *                            one did not record what it was made from, P0xx if this version cannot load that
     */
    public Comparison compare(String before, String after, Progress progress) {
        Steps steps = new Steps(progress, STEPS);
        ReleaseFolder earlier = finder.find(before);
        ReleaseFolder later = finder.find(after);
        requireAsPublished(List.of(earlier, later));
        requireRecord(earlier, before);
        requireRecord(later, after);
        EditionSide now = steps.take("read the later release", () -> EditionRecord.side(later), Comparer::figures);
        EditionSide last = steps.take("read the earlier release", () -> EditionRecord.side(earlier), Comparer::figures);
        return steps.take("compute what moved each figure",
                () -> new Comparison(earlier.manifest().releaseId(), later.manifest().releaseId(),
                        ChangeSplit.between(last, now), now.inputs().sectors()),
                made -> Summaries.count(made.lines().size(), "figure"));
    }

    private static String figures(EditionSide side) {
        return Summaries.count(side.published().size(), "figure");
    }

    private void requireAsPublished(List<ReleaseFolder> releases) {
        List<Problem> problems = new ArrayList<>();
        releases.forEach(release -> problems.addAll(new ReleaseAudit(release, output).problems()));
        if (!problems.isEmpty()) {
            throw new BriefpackException(problems.stream().distinct().toList());
        }
    }

    private static void requireRecord(ReleaseFolder release, String words) {
        if (!EditionRecord.isIn(release.manifest())) {
            throw new BriefpackException(
                    new Problem(Code.P040, words, "did not record what it was made from, so its change cannot be split",
                            "publish it again from the data of its day with --force"));
        }
    }
}
