package ca.briefpack.data;

import ca.briefpack.model.Evidence;
import ca.briefpack.model.Problem;
import java.util.List;

/**
 * What came out of a data package: the evidence of all rows that could be used, and a problem for each that could not.
 *
 * @param remarks what was passed over that nobody misses, for a reader to know
 * @param isWhole whether every row is there that rates and estimates are computed from, and the control totals hold; figures
 *                computed from less would be wrong
 */
public record Loaded(Evidence evidence, List<Problem> problems, List<String> remarks, boolean isWhole) {
    public Loaded {
        problems = List.copyOf(problems);
        remarks = List.copyOf(remarks);
    }
}
