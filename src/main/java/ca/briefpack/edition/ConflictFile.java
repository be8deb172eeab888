package ca.briefpack.edition;

import ca.briefpack.content.ConflictHistory.Kept;
import ca.briefpack.content.ConflictIndex;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Unit;
import ca.briefpack.publish.PublishedFile;
import ca.briefpack.publish.ReleaseFolder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The file {@code conflict.csv}: the indices of conflict that a release published, so that later editions can print them. A row
 * for each option and weighting, unrounded.
 */
public final class ConflictFile {
    public static final String NAME = "conflict.csv";
    private static final String HEADER = "option,weighting,low,central,high";
    private static final String WAY_OUT = "publish that release again from its data; this edition leaves its indices out";

    private ConflictFile() {
    }

    static PublishedFile of(List<ConflictIndex> indices) {
        StringBuilder lines = new StringBuilder(HEADER).append('\n');
        indices.forEach(index -> lines.append(index.option()).append(',').append(index.weighting()).append(',')
                .append(index.value().low())
                .append(',').append(index.value().central()).append(',').append(index.value().high()).append('\n'));
        return new PublishedFile(NAME, lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The indices in a release's file, as published.
     *
     * @throws BriefpackException P042 if the file is not the one that was published, P040 for each row that is none
     */
    static List<Kept> read(ReleaseFolder release) {
        String where = release.path().resolve(NAME).toString();
        String file = "releases/" + release.manifest().releaseId() + "/" + NAME;
        List<String> lines = new String(release.read(NAME), StandardCharsets.UTF_8).lines().toList();
        List<Kept> kept = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new BriefpackException(problem(where + ":1", "is not '" + HEADER + "'"));
        }
        Set<String> told = new HashSet<>();
        for (int line = 2; line <= lines.size(); line++) {
            try {
                ConflictIndex index = index(lines.get(line - 1));
                if (!told.add(index.option() + "," + index.weighting())) {
                    throw new IllegalArgumentException(
                            "the index of " + index.option() + " by " + index.weighting() + " stands there twice");
                }
                kept.add(new Kept(index, new SourceRow(file, line, List.of())));
            } catch (IllegalArgumentException e) {
                problems.add(problem(where + ":" + line, e.getMessage()));
            }
        }
        if (!problems.isEmpty()) {
            throw new BriefpackException(problems);
        }
        return kept;
    }

    private static ConflictIndex index(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != HEADER.split(",").length) {
            throw new IllegalArgumentException("'" + line + "' is not a row of " + HEADER);
        }
        return new ConflictIndex(cells[0], cells[1],
                new Estimate(number(cells[2]), number(cells[3]), number(cells[4]), Unit.RATIO));
    }

    private static double number(String cell) {
        try {
            double number = Double.parseDouble(cell);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, like one without bounds.
        }
        throw new IllegalArgumentException("'" + cell + "' is not a number");
    }

    private static Problem problem(String where, String what) {
        return new Problem(Code.P040, where, what, WAY_OUT);
    }
}
