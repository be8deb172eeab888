package ca.briefpack.brand.colour;

import java.util.Locale;

/** The colours of a brand, by what they are for. */
public enum Token {
    /** What pages are white with. */
    PAPER,
    /** What lies around the page on a screen. */
    DESK,
    /** Words. */
    INK,
    /** Words that stand back: notes, ranges, sources. */
    MUTED,
    /** Titles, key figures, rules of weight and observed values. */
    PRIMARY,
    /** The ground of tiles, heads of tables and boxes. */
    TINT,
    /** Words that lead elsewhere. */
    LINK,
    /** The marking and its box. */
    MARKING,
    /** What supposes another law. */
    WARNING,
    LOSS, GAIN,
    /** A range that spans zero. */
    UNSURE, SERIES1, SERIES2, SERIES3, SERIES4,
    /** Thin rules of tables and columns. */
    RULE,
    /** Lines that mark a surface without filling it. */
    FAINT,
    /** Gridlines, there to be looked past. */
    GRID,
    /** The step of a scale that is next to zero. */
    NEUTRAL;

    /** As a brand file and a style sheet write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
