package ca.briefpack.model;

import java.util.List;

/** The run cannot go on; carries every problem found so far, at least one. */
public final class BriefpackException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<Problem> problems;

    public BriefpackException(Problem problem) {
        this(List.of(problem));
    }

    public BriefpackException(List<Problem> problems) {
        super(problems.get(0).toString());
        this.problems = List.copyOf(problems);
    }

    public BriefpackException(Problem problem, Throwable cause) {
        super(problem.toString(), cause);
        this.problems = List.of(problem);
    }

    public List<Problem> problems() {
        return problems;
    }
}
