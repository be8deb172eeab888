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
        rows = rows.stream().distinct().sorted().toList();
        assumptions = List.copyOf(assumptions);
    }

    /** The lineage of what follows from this by another method; what moves this moves that too. */
    public Lineage by(String other, Collection<SourceRow> more) {
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
