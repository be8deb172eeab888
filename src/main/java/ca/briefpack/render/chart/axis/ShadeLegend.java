package ca.briefpack.render.chart.axis;

import ca.briefpack.render.FigureFormat;
import ca.briefpack.render.chart.ink.Canvas;
import ca.briefpack.render.chart.ink.ChartFonts;
import ca.briefpack.render.chart.ink.Lettering;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The strip under shaded figures: the five colours of a {@link ShadeScale} and the values at their breaks. */
public final class ShadeLegend {
    public static final double GAP = 7;
    private static final double SWATCH = 6;
    private static final double SIZE = 7;
    private static final double HAIRLINE = 0.5;
    private final ShadeScale shades;
    private final List<String> texts;
    private final Lettering lettering;

    public ShadeLegend(ShadeScale shades, FigureFormat format, ChartFonts fonts) {
        this.shades = shades;
        this.texts = shades.breaks().stream().map(format::number).toList();
        this.lettering = fonts.regular(SIZE);
    }

    /** The height of the strip and the gap above it, whatever it says. */
    public static double height(ChartFonts fonts) {
        return GAP + SWATCH + 2 + fonts.regular(SIZE).blockHeight(1);
    }

    /** The same without fonts at hand, on the safe side. */
    public static double naturalHeight() {
        return GAP + SWATCH + 2 + SIZE * 1.2;
    }

    /** @param left where the strip may begin; @param step the least width of a colour */
    public void paint(double left, double top, double step, Canvas canvas) {
        double first = left + lettering.width(texts.get(0)) / 2;
        double last = lettering.width(texts.get(ShadeScale.STEPS)) / 2;
        double swatch = Math.max(Math.max(20, step), lettering.widest(texts) + 5);
        if (first + ShadeScale.STEPS * swatch + last > canvas.box().width()) {
            throw canvas.box().tooNarrow("the breaks of the scale", first + ShadeScale.STEPS * swatch + last);
        }
        for (int i = 0; i < ShadeScale.STEPS; i++) {
            canvas.fill(new Rectangle2D.Double(first + i * swatch, top, swatch, SWATCH), shades.colors().get(i));
        }
        canvas.frame(new Rectangle2D.Double(first, top, ShadeScale.STEPS * swatch, SWATCH), HAIRLINE, canvas.palette().unsure());
        double baseline = top + SWATCH + 2 + lettering.ascent();
        for (int i = 0; i <= ShadeScale.STEPS; i++) {
            double x = first + i * swatch - lettering.width(texts.get(i)) / 2;
            canvas.text(texts.get(i), x, baseline, lettering, canvas.palette().ink());
        }
    }
}
