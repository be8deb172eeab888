package ca.briefpack.render.style;

/** Which addresses a style may hold. */
public enum Addresses {
    NONE, DATA
}
