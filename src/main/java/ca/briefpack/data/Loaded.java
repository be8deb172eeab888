package ca.briefpack.data;

import ca.briefpack.model.Evidence;
import ca.briefpack.model.Problem;
import java.util.List;

/**
 * What came out of a data package: the evidence of all rows that could be used, and a problem for each that could not.
 *
 * @param isWhole whether every row is there that rates and estimates are computed from, and the control totals hold; figures
 *                computed from less would be wrong
 */
public record Loaded(Evidence evidence, List<Problem> problems, boolean isWhole) {
    public Loaded {
        problems = List.copyOf(problems);
    }
}
