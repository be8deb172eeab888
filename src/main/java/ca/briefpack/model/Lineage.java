package ca.briefpack.model;

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
}
