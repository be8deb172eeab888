package ca.briefpack.data;

import ca.briefpack.model.Evidence;
import ca.briefpack.model.Problem;
import java.util.List;

/** What came out of a data package: the evidence of all rows that could be used, and a problem for each that could not. */
public record Loaded(Evidence evidence, List<Problem> problems) {
    public Loaded {
        problems = List.copyOf(problems);
    }
}
