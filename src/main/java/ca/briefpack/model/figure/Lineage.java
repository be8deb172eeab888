package ca.briefpack.model.figure;

import ca.briefpack.model.SourceRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

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

    /** Thousands of rows pass from figure to figure: those in order stay the same list. */
    private static List<SourceRow> inOrder(List<SourceRow> rows) {
        if (isAscending(rows)) {
            return List.copyOf(rows);
        }
        List<SourceRow> kept = new ArrayList<>(rows.size());
        for (SourceRow row : rows.stream().sorted().toList()) {
            if (kept.isEmpty() || !kept.get(kept.size() - 1).equals(row)) {
                kept.add(row);
            }
        }
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
