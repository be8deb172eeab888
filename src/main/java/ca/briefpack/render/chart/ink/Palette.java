package ca.briefpack.render.chart.ink;

import ca.briefpack.brand.colour.Colours;
import ca.briefpack.brand.colour.Token;
import java.awt.Color;
import java.util.List;

/** The flat colours of a brand, as charts are painted with them. */
public record Palette(Colours colours) {
    /** The most series a chart may tell apart. */
    public static final int SERIES = 4;

    public Color paper() {
        return colours.get(Token.PAPER);
    }

    public Color ink() {
        return colours.get(Token.INK);
    }

    public Color primary() {
        return colours.get(Token.PRIMARY);
    }

    public Color tint() {
        return colours.get(Token.TINT);
    }

    public Color loss() {
        return colours.get(Token.LOSS);
    }

    public Color gain() {
        return colours.get(Token.GAIN);
    }

    public Color unsure() {
        return colours.get(Token.UNSURE);
    }

    /** The colours of series, in their order. */
    public List<Color> series() {
        return List.of(colours.get(Token.SERIES1), colours.get(Token.SERIES2), colours.get(Token.SERIES3),
                colours.get(Token.SERIES4));
    }

    /** The light grey of gridlines: there to be looked past. */
    public Color grid() {
        return colours.get(Token.GRID);
    }

    /** The grey of lines that mark a surface without filling it. */
    public Color faint() {
        return colours.get(Token.FAINT);
    }

    /** The step of a scale that is next to zero. */
    public Color neutral() {
        return colours.get(Token.NEUTRAL);
    }
}
