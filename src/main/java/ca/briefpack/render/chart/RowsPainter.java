package ca.briefpack.render.chart;

import ca.briefpack.render.chart.axis.BarAxis;
import ca.briefpack.render.chart.axis.Row;
import ca.briefpack.render.chart.axis.Tone;
import ca.briefpack.render.chart.ink.Canvas;
import ca.briefpack.render.chart.ink.ChartFonts;
import ca.briefpack.brand.colour.Contrast;
import ca.briefpack.render.chart.ink.Lettering;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Paints horizontal bars with their names on the left and their values at the ends: the plain bars and the build-up to a total.
 */
final class RowsPainter {
    private static final double HAIRLINE = 0.6;
    private static final double HATCH = 3;
    private static final double WHISKER = 0.8;
    private static final double CAP = 2.4;
    private static final double PLATE = 1.5;
    private final ChartFonts fonts;

    RowsPainter(ChartFonts fonts) {
        this.fonts = fonts;
    }

    double naturalHeight(List<Row> rows, double width) {
        return RowLayout.naturalHeight(rows, fonts, width);
    }

    void paint(List<Row> rows, Canvas canvas) {
        RowLayout layout = RowLayout.fit(rows, fonts, canvas.box());
        connect(rows, layout, canvas);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            double middle = layout.middle(i, row);
            canvas.figure(row.id(), () -> bar(row, layout, middle, canvas));
        }
        zeroLine(rows, layout, canvas);
        for (int i = 0; i < rows.size(); i++) {
            int index = i;
            canvas.figure(rows.get(i).id(), () -> words(rows, index, layout, canvas));
        }
    }

    private void words(List<Row> rows, int index, RowLayout layout, Canvas canvas) {
        Row row = rows.get(index);
        double middle = layout.middle(index, row);
        whisker(row, layout, middle, canvas);
        name(row, layout.labels().lines().get(index), layout, middle, canvas);
        value(rows, index, layout, middle, canvas);
    }

    private void bar(Row row, RowLayout layout, double middle, Canvas canvas) {
        Rectangle2D area = area(row, layout, middle);
        Color color = row.tone().color(canvas.palette());
        if (row.tone() == Tone.UNSURE) {
            canvas.hatch(area, HATCH, color);
            canvas.frame(area, HAIRLINE, color);
        } else if (row.tone() == Tone.LOSS) {
            canvas.loss(area, color);
        } else {
            canvas.fill(area, color);
        }
    }

    private static Rectangle2D area(Row row, RowLayout layout, double middle) {
        double a = layout.axis().x(row.start());
        double b = layout.axis().x(row.end());
        double thickness = layout.thickness();
        return new Rectangle2D.Double(Math.min(a, b), middle - thickness / 2, Math.abs(b - a), thickness);
    }

    /** Grey beside the bar and white on it: grey on deep blue would be lost. A hatched bar is pale enough for grey. */
    private static void whisker(Row row, RowLayout layout, double middle, Canvas canvas) {
        if (!row.hasRange()) {
            return;
        }
        Rectangle2D bar = area(row, layout, middle);
        double low = layout.axis().x(row.low());
        double high = layout.axis().x(row.high());
        double from = Math.min(high, Math.max(low, bar.getMinX()));
        double to = Math.max(from, Math.min(high, bar.getMaxX()));
        Color grey = canvas.palette().unsure();
        Color inside = row.tone() == Tone.UNSURE ? grey : canvas.palette().paper();
        stretch(low, from, middle, grey, canvas);
        stretch(from, to, middle, inside, canvas);
        stretch(to, high, middle, grey, canvas);
        for (double end : new double[]{low, high}) {
            boolean onBar = end > bar.getMinX() && end < bar.getMaxX();
            canvas.line(end, middle - CAP, end, middle + CAP, WHISKER, onBar ? inside : grey);
        }
    }

    private static void stretch(double from, double to, double middle, Color color, Canvas canvas) {
        if (to > from) {
            canvas.line(from, middle, to, middle, WHISKER, color);
        }
    }

    private static void name(Row row, List<String> lines, RowLayout layout, double middle, Canvas canvas) {
        Lettering lettering = layout.labels().lettering(row);
        double first = middle - (lines.size() - 1) * lettering.lineHeight() / 2;
        for (int i = 0; i < lines.size(); i++) {
            double baseline = first + i * lettering.lineHeight() + lettering.capHeight() / 2;
            canvas.text(lines.get(i), 0, baseline, lettering, canvas.palette().ink());
        }
    }

    private static void value(List<Row> rows, int index, RowLayout layout, double middle, Canvas canvas) {
        Row row = rows.get(index);
        Lettering lettering = layout.labels().lettering(row);
        double width = lettering.width(row.value());
        boolean right = BarAxis.toRight(row, rows);
        boolean inside = layout.axis().inside().contains(index);
        double edge = layout.axis().x(inside ? BarAxis.clearEnd(row) : right ? row.most() : row.least());
        double x = right != inside ? edge + BarAxis.GAP : edge - BarAxis.GAP - width;
        Color color = inside ? Contrast.textOn(row.tone().color(canvas.palette()), canvas.palette().paper())
                : row.tone() == Tone.MISSING ? canvas.palette().unsure() : canvas.palette().ink();
        if (inside && row.tone() == Tone.LOSS) {
            canvas.fill(new Rectangle2D.Double(x - PLATE, middle - layout.thickness() / 2, width + 2 * PLATE, layout.thickness()),
                    row.tone().color(canvas.palette()));
        }
        canvas.text(row.value(), x, middle + lettering.capHeight() / 2, lettering, color);
    }

    private static void zeroLine(List<Row> rows, RowLayout layout, Canvas canvas) {
        if (!rows.isEmpty()) {
            int last = rows.size() - 1;
            double bottom = layout.middle(last, rows.get(last)) + layout.pitch() / 2;
            canvas.line(layout.axis().zero(), 0, layout.axis().zero(), bottom, HAIRLINE, canvas.palette().ink());
        }
    }

    /** In a build-up a thin line carries the level from each step to the next; a rule parts the total. */
    private static void connect(List<Row> rows, RowLayout layout, Canvas canvas) {
        int last = rows.size() - 1;
        if (last < 1 || !rows.get(last).total()) {
            return;
        }
        Color grey = canvas.palette().unsure();
        double half = layout.thickness() / 2;
        for (int i = 0; i < last; i++) {
            double x = layout.axis().x(rows.get(i).end());
            double from = rows.get(i).tone() == Tone.MISSING ? -half : half;
            canvas.line(x, layout.middle(i, rows.get(i)) + from, x, layout.middle(i + 1, rows.get(i + 1)) - half, HAIRLINE, grey);
        }
        canvas.line(0, layout.totalRule(last), canvas.box().width(), layout.totalRule(last), HAIRLINE, canvas.palette().ink());
    }
}
