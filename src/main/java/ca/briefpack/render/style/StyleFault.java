package ca.briefpack.render.style;

/** What is wrong, in which line from 1, and the way out. */
public record StyleFault(int line, String what, String wayOut) {
}
