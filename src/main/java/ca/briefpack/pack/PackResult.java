package ca.briefpack.pack;

/**
 * What became of one planned pack, and why.
 *
 * @param pack the slug of the pack: {@code province-on}
 * @param why  the reason in words: {@code data changed: exports_us.csv}, {@code inputs unchanged}, the problem that stopped it
 */
public record PackResult(String pack, State state, String why) {

    /** The ways a pack can end. */
    public enum State {
        /** Rendered by this run and published. */
        PUBLISHED,
        /** Taken over from the last release: none of its inputs changed. */
        UNCHANGED,
        /** Rendered, but the inspection found a rule broken, so it is not published. */
        REFUSED,
        /** Could not be rendered. */
        FAILED
    }
}
