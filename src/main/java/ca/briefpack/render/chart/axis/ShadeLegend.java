package ca.briefpack.render.chart.axis;

import ca.briefpack.render.FigureFormat;
import ca.briefpack.render.chart.ink.Canvas;
import ca.briefpack.render.chart.ink.ChartFonts;
import ca.briefpack.render.chart.ink.Lettering;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** The strip under shaded figures: the colours of a {@link ShadeScale}, losses hatched, and the values at its breaks. */
public final class ShadeLegend {
    public static final double GAP = 7;
    private static final double SWATCH = 6;
    private static final double LEAST_SWATCH = 20;
    private static final double APART = 5;
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

    /**
     * Stands where it should begin, or further to the left where its breaks have no room there. A break whose number would meet
     * another's stands without it.
     *
     * @param left where the strip should begin
     * @param step the least width of a colour where there is room for it
     */
    public void paint(double left, double top, double step, Canvas canvas) {
        int steps = shades.colors().size();
        double width = canvas.box().width();
        double least = lettering.widest(texts) + APART;
        double from = (width - left) / steps >= least ? left : 0;
        double swatch = Math.min(Math.max(Math.max(LEAST_SWATCH, step), least), (width - from) / steps);
        double first = Math.min(left, width - steps * swatch);
        for (int i = 0; i < steps; i++) {
            swatch(new Rectangle2D.Double(first + i * swatch, top, swatch, SWATCH), i, canvas);
        }
        canvas.frame(new Rectangle2D.Double(first, top, steps * swatch, SWATCH), HAIRLINE, canvas.palette().unsure());
        double baseline = top + SWATCH + 2 + lettering.ascent();
        TakenSpans taken = new TakenSpans();
        for (int i = 0; i < texts.size(); i++) {
            double half = lettering.width(texts.get(i)) / 2;
            double middle = first + (i + 1) * swatch;
            if (middle >= half && middle + half <= width && taken.take(middle - half - 1, middle + half + 1)) {
                canvas.text(texts.get(i), middle - half, baseline, lettering, canvas.palette().ink());
            }
        }
    }

    private void swatch(Rectangle2D area, int step, Canvas canvas) {
        if (step < shades.lossSteps()) {
            canvas.loss(area, shades.colors().get(step));
        } else {
            canvas.fill(area, shades.colors().get(step));
        }
    }
}
