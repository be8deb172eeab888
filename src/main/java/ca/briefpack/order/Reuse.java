package ca.briefpack.order;

/** What becomes of packs that the last release already holds. */
public enum Reuse {
    /** A pack whose inputs have not changed is taken over from the last release. */
    UNCHANGED,
    /** Every pack is rendered again. */
    NONE
}
