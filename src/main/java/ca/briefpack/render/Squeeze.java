package ca.briefpack.render;

/**
 * How much less a brief is to say than it would, where its words have no room: on page 1 and in running heads, and on the pages
 * after it.
 *
 * @param front from 0 on
 * @param rest  from 0 on
 */
public record Squeeze(int front, int rest) {
    /** A brief that says all that it would. */
    public static final Squeeze NONE = new Squeeze(0, 0);

    /** Less on page 1. */
    public Squeeze onFront() {
        return new Squeeze(front + 1, rest);
    }

    /** Less on the pages after it. */
    public Squeeze onRest() {
        return new Squeeze(front, rest + 1);
    }
}
