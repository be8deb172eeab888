package ca.briefpack.model.figure;

import ca.briefpack.model.SourceRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How a figure came to be.
 *
 * @param method key of the method, explained in words by the templates: {@code export-response}
 * @param rows   the rows it was computed from, sorted, without repeats
 * @param assumptions ids of the parameters that move it
 */
public record Lineage(String method, List<SourceRow> rows, List<String> assumptions) {
    public Lineage {
        rows = inOrder(rows);
        assumptions = List.copyOf(assumptions);
    }

    /**
     * Thousands of rows pass from figure to figure: those in order stay the same list. The others are put in order file by file,
     * for the rows of a file mostly come in order.
     */
    private static List<SourceRow> inOrder(List<SourceRow> rows) {
        if (isAscending(rows)) {
            return List.copyOf(rows);
        }
        Map<String, List<SourceRow>> byFile = new HashMap<>();
        rows.forEach(row -> byFile.computeIfAbsent(row.file(), file -> new ArrayList<>()).add(row));
        List<SourceRow> kept = new ArrayList<>(rows.size());
        new TreeMap<>(byFile).values().forEach(ofFile -> {
            ofFile.sort(Comparator.naturalOrder());
            for (SourceRow row : ofFile) {
                if (kept.isEmpty() || !kept.get(kept.size() - 1).equals(row)) {
                    kept.add(row);
                }
            }
        });
        return List.copyOf(kept);
    }

    private static boolean isAscending(List<SourceRow> rows) {
        SourceRow last = null;
        for (SourceRow row : rows) {
            if (last != null && last.compareTo(row) >= 0) {
                return false;
            }
            last = row;
        }
        return true;
    }

    /** The same where more parameters move the figure. */
    public Lineage movedBy(List<String> more) {
        return new Lineage(method, rows, Stream.concat(assumptions.stream(), more.stream()).distinct().toList());
    }

    /** The lineage of what follows from this by another method; what moves this moves that too. */
    public Lineage by(String other, Collection<SourceRow> more) {
        if (more.isEmpty()) {
            return new Lineage(other, rows, assumptions);
        }
        List<SourceRow> all = new ArrayList<>(rows);
        all.addAll(more);
        return new Lineage(other, all, assumptions);
    }

    /** The lineage of what follows by a method from figures of all the lineages given. */
    public static Lineage joined(String method, Collection<Lineage> of) {
        return new Lineage(method, of.stream().flatMap(lineage -> lineage.rows.stream()).toList(),
                of.stream().flatMap(lineage -> lineage.assumptions.stream()).distinct().toList());
    }
}
