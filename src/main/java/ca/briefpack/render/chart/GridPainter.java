package ca.briefpack.render.chart;

import ca.briefpack.content.Chart;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Observed;
import ca.briefpack.render.FigureFormat;
import ca.briefpack.render.chart.axis.NiceStep;
import ca.briefpack.render.chart.axis.Reading;
import ca.briefpack.render.chart.ink.Canvas;
import ca.briefpack.render.chart.ink.ChartFonts;
import ca.briefpack.render.chart.ink.Lettering;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Paints spots in bands: one band above the other, each spot at its value across with its name beside it, names stacked where
 * they would meet. Spots without a value stand in a lane of their own under the mark. The line where a value counts as high is
 * drawn and named.
 */
final class GridPainter {
    private static final double SIZE = 8;
    private static final double DOT = 2.2;
    private static final double GAP = 5;
    private static final double PAD = 3;
    private static final double BAND_LABEL_SHARE = 0.18;
    private static final double HAIRLINE = 0.5;
    private static final int INTERVALS = 5;
    private final FigureFormat format;
    private final Lang lang;
    private final Lettering type;
    private final Lettering strong;

    GridPainter(FigureFormat format, Lang lang, ChartFonts fonts) {
        this.format = format;
        this.lang = lang;
        this.type = fonts.regular(SIZE);
        this.strong = fonts.semibold(SIZE);
    }

    /** A spot laid out: where it stands, in which line of its band, and whether its name stands before it. */
    private record Placed(String name, double x, int line, boolean before) {
    }

    /** The width of things: where the lane of spots without value and the plot begin, and the value at the plot's right edge. */
    private record Across(double lane, double plot, double right, BigDecimal step, double most) {
        double x(double value) {
            return plot + value / most * (right - plot);
        }
    }

    double naturalHeight(Chart.Grid grid, double width) {
        Across across = across(grid, width);
        return 2 * rowHeight() + PAD + grid.bands().stream().mapToDouble(band -> bandHeight(band, grid, across)).sum();
    }

    void paint(Chart.Grid grid, Canvas canvas) {
        Across across = across(grid, canvas.box().width());
        double needed = naturalHeight(grid, canvas.box().width());
        if (needed > canvas.box().height() + 1e-6) {
            throw canvas.box().tooLow("the names in the bands", needed);
        }
        double spare = (canvas.box().height() - needed) / grid.bands().size();
        double top = rowHeight();
        double bottom = canvas.box().height() - rowHeight() - PAD;
        axis(across, top, bottom, canvas);
        threshold(grid, across, top, bottom, canvas);
        for (Chart.Band band : grid.bands()) {
            double height = bandHeight(band, grid, across) + spare;
            band(band, grid, across, top, height, canvas);
            top += height;
            canvas.line(0, top, canvas.box().width(), top, HAIRLINE, canvas.palette().grid());
        }
    }

    private void band(Chart.Band band, Chart.Grid grid, Across across, double top, double height, Canvas canvas) {
        List<String> label = strong.wrap(band.label().in(lang), across.lane - GAP);
        double middle = top + height / 2 - (label.size() - 1) * strong.lineHeight() / 2;
        for (String line : label) {
            canvas.text(line, 0, middle + strong.capHeight() / 2, strong, canvas.palette().ink());
            middle += strong.lineHeight();
        }
        double first = top + (height - rows(band, grid, across) * rowHeight()) / 2 + rowHeight() / 2;
        List<Placed> spots = placed(band, grid, across);
        spots.forEach(spot -> name(spot, first + spot.line * rowHeight(), canvas));
        spots.forEach(spot -> canvas.dot(spot.x, first + spot.line * rowHeight(), DOT, canvas.palette().primary()));
    }

    private void name(Placed spot, double y, Canvas canvas) {
        double x = spot.before ? spot.x - DOT - 2 - type.width(spot.name) : spot.x + DOT + 2;
        // lines behind a name are taken back so that it can be read
        canvas.fill(new Rectangle2D.Double(x - 1, y - type.lineHeight() / 2, type.width(spot.name) + 2, type.lineHeight()),
                canvas.palette().paper());
        canvas.text(spot.name, x, y + type.capHeight() / 2, type, canvas.palette().ink());
    }

    private void axis(Across across, double top, double bottom, Canvas canvas) {
        for (BigDecimal tick = BigDecimal.ZERO; tick.doubleValue() <= across.most + 1e-9; tick = tick.add(across.step)) {
            double x = across.x(tick.doubleValue());
            canvas.line(x, top, x, bottom, HAIRLINE, canvas.palette().grid());
            String text = format.number(NiceStep.plain(tick));
            double start = Math.min(canvas.box().width() - type.width(text), x - type.width(text) / 2);
            canvas.text(text, start, bottom + PAD + type.ascent(), type, canvas.palette().unsure());
        }
        if (across.plot > across.lane) {
            canvas.text(Observed.Reason.NOT_AVAILABLE.mark(), across.lane, bottom + PAD + type.ascent(), type,
                    canvas.palette().unsure());
        }
    }

    private void threshold(Chart.Grid grid, Across across, double top, double bottom, Canvas canvas) {
        if (grid.line().figure().isMissing()) {
            return;
        }
        double x = across.x(value(grid, grid.line()));
        canvas.line(x, top, x, bottom, 1.1, canvas.palette().unsure());
        String text = grid.line().label().in(lang);
        double start = Math.max(across.lane, Math.min(canvas.box().width() - type.width(text), x - type.width(text) / 2));
        canvas.text(text, start, top - PAD, type, canvas.palette().unsure());
    }

    /** Each spot in the first line of the band where its name meets no other. */
    private List<Placed> placed(Chart.Band band, Chart.Grid grid, Across across) {
        List<Placed> placed = new ArrayList<>();
        int lane = 0;
        List<Double> ends = new ArrayList<>();
        List<Chart.Spot> sorted = band.spots().stream().filter(s -> !s.figure().isMissing())
                .sorted(Comparator.comparingDouble(s -> value(grid, s))).toList();
        for (Chart.Spot spot : band.spots().stream().filter(s -> s.figure().isMissing()).toList()) {
            placed.add(new Placed(spot.label().in(lang), across.lane + DOT, lane++, false));
        }
        for (Chart.Spot spot : sorted) {
            String name = spot.label().in(lang);
            double x = across.x(value(grid, spot));
            double width = DOT + 2 + type.width(name);
            boolean before = x + width > across.right || crosses(grid, across, x, width);
            int line = 0;
            while (line < ends.size() && ends.get(line) > (before ? x - width : x - DOT) - GAP) {
                line++;
            }
            double end = before ? x + DOT : x + width;
            if (line == ends.size()) {
                ends.add(end);
            } else {
                ends.set(line, end);
            }
            placed.add(new Placed(name, x, line, before));
        }
        return placed;
    }

    /** True if a name after its spot would run over the line and there is room before it. */
    private boolean crosses(Chart.Grid grid, Across across, double x, double width) {
        double line = grid.line().figure().isMissing() ? 0 : across.x(value(grid, grid.line()));
        return x < line - DOT && x + width > line && x - width > across.plot;
    }

    private Across across(Chart.Grid grid, double width) {
        double lane = width * BAND_LABEL_SHARE;
        double missing = grid.bands().stream().flatMap(b -> b.spots().stream()).filter(s -> s.figure().isMissing())
                .mapToDouble(s -> 2 * DOT + 2 + type.width(s.label().in(lang)) + 2 * GAP).max().orElse(0);
        double most = grid.bands().stream().flatMap(b -> b.spots().stream()).filter(s -> !s.figure().isMissing())
                .mapToDouble(s -> value(grid, s)).max().orElse(1);
        BigDecimal step = NiceStep.atLeast(Math.max(most, 1) / INTERVALS);
        double steps = Math.ceil(most / step.doubleValue() - 1e-9);
        return new Across(lane, lane + missing, width - DOT, step, Math.max(1, steps) * step.doubleValue());
    }

    private int rows(Chart.Band band, Chart.Grid grid, Across across) {
        int spots = placed(band, grid, across).stream().mapToInt(p -> p.line + 1).max().orElse(1);
        return Math.max(spots, strong.wrap(band.label().in(lang), across.lane - GAP).size());
    }

    private double bandHeight(Chart.Band band, Chart.Grid grid, Across across) {
        return rows(band, grid, across) * rowHeight() + 2 * PAD;
    }

    private double value(Chart.Grid grid, Chart.Spot spot) {
        return Reading.of(spot.figure(), grid.scale(), format).central();
    }

    private double rowHeight() {
        return type.blockHeight(1) + 1;
    }
}
