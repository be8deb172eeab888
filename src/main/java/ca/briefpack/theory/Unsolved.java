package ca.briefpack.theory;

/** A market or an economy for which no prices or wages were found: a number of it is of a size that it cannot have. */
public final class Unsolved extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    Unsolved(String what) {
        super(what);
    }
}
