package ca.briefpack.run;

import ca.briefpack.brief.ConflictHistory.Kept;
import ca.briefpack.brief.ConflictIndex;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Estimate;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Unit;
import ca.briefpack.publish.Manifest;
import ca.briefpack.publish.PublishedFile;
import ca.briefpack.publish.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The file {@code conflict.csv}: the indices of conflict that a release published, so that later editions can print them. A row for each
 * option and weighting, unrounded.
 */
final class ConflictFile {
    static final String NAME = "conflict.csv";
    private static final String HEADER = "option,weighting,low,central,high";
    private static final String WAY_OUT = "restore the file, or publish that release again from its data; this edition leaves its indices out";

    private ConflictFile() {
    }

    static PublishedFile of(List<ConflictIndex> indices) {
        StringBuilder lines = new StringBuilder(HEADER).append('\n');
        indices.forEach(index -> lines.append(index.option()).append(',').append(index.weighting()).append(',').append(index.value().low())
                .append(',').append(index.value().central()).append(',').append(index.value().high()).append('\n'));
        return new PublishedFile(NAME, lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The indices in a release's file.
     *
     * @param bytes    its content
     * @param release  the folder and manifest of the release
     * @throws BriefpackException P040 for each row that is none, or if the file is not the one that was published
     */
    static List<Kept> read(byte[] bytes, Path release, Manifest manifest) {
        String where = release.resolve(NAME).toString();
        String file = "releases/" + manifest.releaseId() + "/" + NAME;
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
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
                    throw new IllegalArgumentException("the index of " + index.option() + " by " + index.weighting() + " stands there twice");
                }
                kept.add(new Kept(index, new SourceRow(file, line, List.of())));
            } catch (IllegalArgumentException e) {
                problems.add(problem(where + ":" + line, e.getMessage()));
            }
        }
        if (problems.isEmpty() && manifest.files().stream().noneMatch(entry -> entry.path().equals(NAME) && entry.sha256().equals(Sha256.of(bytes)))) {
            problems.add(problem(where, "has a sha-256 other than the manifest says"));
        }
        if (!problems.isEmpty()) {
            throw new BriefpackException(problems);
        }
        return kept;
    }

    /** What is told of a release whose manifest lists the file, but which has none that can be read. */
    static Problem unreadable(Path release, IOException cause) {
        return problem(release.resolve(NAME).toString(), cause instanceof NoSuchFileException ? "is missing" : "cannot be read: " + cause.getMessage());
    }

    private static ConflictIndex index(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != HEADER.split(",").length) {
            throw new IllegalArgumentException("'" + line + "' is not a row of " + HEADER);
        }
        return new ConflictIndex(cells[0], cells[1], new Estimate(number(cells[2]), number(cells[3]), number(cells[4]), Unit.RATIO));
    }

    private static double number(String cell) {
        try {
            return Double.parseDouble(cell);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + cell + "' is not a number", e);
        }
    }

    private static Problem problem(String where, String what) {
        return new Problem(Code.P040, where, what, WAY_OUT);
    }
}
