package ca.briefpack.render.chart.axis;

import ca.briefpack.render.chart.ink.Palette;
import java.awt.Color;

/**
 * What a mark says about its figure, beyond its length. Each is told by more than colour: by side of zero, hatch, weight or a
 * mark.
 */
public enum Tone {
    /** An observed value that is not negative. */
    OBSERVED,
    /** A positive estimate: its range may touch zero but not cross it. */
    GAIN,
    /** A negative value, observed or estimated; printed with its sign. */
    LOSS,
    /** An estimate whose range spans zero: hatched. */
    UNSURE,
    /** No value: its mark stands in its place. */
    MISSING,
    /** A part of a total that is not negative. */
    PART,
    /** A total: set in semibold under a rule. */
    TOTAL;

    public Color color(Palette palette) {
        return switch (this) {
            case OBSERVED, TOTAL -> palette.primary();
            case GAIN -> palette.gain();
            case LOSS -> palette.loss();
            case PART -> palette.series().get(1);
            case UNSURE, MISSING -> palette.unsure();
        };
    }
}
