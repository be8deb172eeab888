package ca.briefpack.render.chart;

import ca.briefpack.content.Chart;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Problem;
import ca.briefpack.render.FigureFormat;
import ca.briefpack.render.chart.axis.DateAxis.Tick;
import ca.briefpack.render.chart.axis.EndLabels;
import ca.briefpack.render.chart.axis.EndLabels.EndLabel;
import ca.briefpack.render.chart.axis.EventMarks;
import ca.briefpack.render.chart.axis.StepLine;
import ca.briefpack.render.chart.axis.TakenSpans;
import ca.briefpack.render.chart.axis.TickText;
import ca.briefpack.render.chart.axis.ValueAxis;
import ca.briefpack.render.chart.ink.Canvas;
import ca.briefpack.brand.colour.Contrast;
import ca.briefpack.render.chart.ink.Lettering;
import ca.briefpack.render.chart.ink.Palette;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Paints steps over time: up to four lines told apart by colour and by dash, each with its last value and its name at its end, and
 * events named over the plot.
 * Ranges are not drawn; they stand in the table beside the chart.
 */
final class StepsPainter {
    private static final float[][] DASHES = {{}, {7, 2.5f}, {2, 2}, {8, 2, 2, 2}};
    private static final float LINE = 1.6f;
    private static final double HAIRLINE = 0.6;
    private static final double LEADER_END = 2.5;
    private static final double EVENT = 0.5;
    private static final int SLITS = 2;
    private static final double SLIT = 3;
    private static final double SLIT_APART = 5;
    private static final double SLIT_WIDTH = 1.2;
    private final Lang lang;
    private final FigureFormat format;

    StepsPainter(FigureFormat format, Lang lang) {
        this.format = format;
        this.lang = lang;
    }

    static double naturalHeight(double width) {
        return Math.max(120, Math.min(190, width * 0.42));
    }

    void paint(Chart.Steps chart, Canvas canvas) {
        List<StepLine> lines = chart.series().stream().filter(series -> !series.points().isEmpty())
                .map(series -> StepLine.of(series, chart.scale(), format, lang)).toList();
        if (lines.isEmpty()) {
            return;
        }
        if (lines.size() > Palette.SERIES) {
            throw new BriefpackException(new Problem(Problem.Code.P030, "chart " + chart.id(),
                    lines.size() + " lines cannot be told apart", "show at most " + Palette.SERIES + " series"));
        }
        TickText text = new TickText(format, lang);
        StepsLayout layout = StepsLayout.fit(new StepsLayout.Content(lines, events(chart, lines), chart.scale(), text), canvas);
        valueAxis(layout, text.of(layout.values().ticks(), chart.scale()), canvas);
        dateAxis(layout, canvas);
        events(layout, canvas);
        for (int i = 0; i < lines.size(); i++) {
            canvas.stroke(lines.get(i).path(layout.time(), layout.values()), stroke(i), canvas.palette().series().get(i));
        }
        marks(lines, layout, canvas);
        lines.forEach(line -> breaks(line, layout, canvas));
        lines.forEach(line -> ids(line, layout, canvas));
        endLabels(layout, canvas);
    }

    /** Where the axis ends below a brief peak of the first line, the event of its day says how high it was. */
    private List<StepsLayout.Event> events(Chart.Steps chart, List<StepLine> lines) {
        OptionalDouble held = StepsLayout.Content.withoutPeak(lines);
        return chart.events().stream().map(event -> {
            int day = lines.get(0).dates().indexOf(event.date());
            boolean isPeak = held.isPresent() && lines.get(0).above(held.getAsDouble()).contains(day);
            String name = event.label().in(lang)
                    + (isPeak ? " (" + format.value(chart.series().get(0).points().get(day).figure()) + ")" : "");
            return new StepsLayout.Event(event.date(), name, format.date(event.date()) + ", " + name, isPeak);
        }).toList();
    }

    /** Two slits across a line where it goes on above the last value of the axis. */
    private static void breaks(StepLine line, StepsLayout layout, Canvas canvas) {
        ValueAxis values = layout.values();
        for (int point : line.above(values.ticks().get(values.ticks().size() - 1).doubleValue())) {
            Rectangle2D held = line.area(point, layout.time(), values);
            for (int slit = 1; slit <= SLITS; slit++) {
                double y = values.top() + slit * SLIT_APART;
                canvas.line(held.getMinX() - SLIT, y + SLIT / 2, held.getMaxX() + SLIT, y - SLIT / 2, SLIT_WIDTH,
                        canvas.palette().paper());
            }
        }
    }

    /** A thin line down from each name over the plot, and below the dates the names that had no room there. */
    private static void events(StepsLayout layout, Canvas canvas) {
        Lettering lettering = canvas.fonts().regular(StepsLayout.AXIS_SIZE);
        for (EventMarks.Mark mark : layout.events().marks()) {
            double top = mark.row() * lettering.lineHeight();
            canvas.line(mark.x(), top, mark.x(), layout.values().bottom(), EVENT, canvas.palette().faint());
            canvas.text(mark.text(), mark.textX(), top + lettering.ascent(), lettering, canvas.palette().ink());
        }
        List<String> key = layout.events().key();
        double baseline = canvas.box().height() - lettering.blockHeight(key.size()) + lettering.ascent();
        for (int i = 0; i < key.size(); i++) {
            canvas.text(key.get(i), 0, baseline + i * lettering.lineHeight(), lettering, canvas.palette().ink());
        }
    }

    private static BasicStroke stroke(int series) {
        float[] dash = DASHES[series];
        return dash.length == 0 ? Canvas.butt(LINE)
                : new BasicStroke(LINE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dash, 0);
    }

    private static void valueAxis(StepsLayout layout, List<String> texts, Canvas canvas) {
        Lettering lettering = canvas.fonts().regular(StepsLayout.AXIS_SIZE);
        double left = layout.time().left();
        for (int i = 0; i < texts.size(); i++) {
            double y = layout.values().y(layout.values().ticks().get(i).doubleValue());
            boolean zero = layout.values().ticks().get(i).signum() == 0;
            Color color = zero ? canvas.palette().ink() : canvas.palette().grid();
            canvas.line(left, y, layout.time().right(), y, zero ? HAIRLINE + 0.2 : HAIRLINE, color);
            canvas.text(texts.get(i), left - 5 - lettering.width(texts.get(i)), y + lettering.capHeight() / 2, lettering,
                    canvas.palette().unsure());
        }
    }

    private void dateAxis(StepsLayout layout, Canvas canvas) {
        Lettering lettering = canvas.fonts().regular(StepsLayout.AXIS_SIZE);
        Color color = canvas.palette().unsure();
        double bottom = layout.values().bottom();
        double baseline = bottom + 5 + lettering.ascent();
        int year = Integer.MIN_VALUE;
        for (Tick tick : layout.time().ticks(lang, lettering)) {
            double x = layout.time().x(tick.date());
            canvas.line(x, bottom, x, bottom + 3, HAIRLINE, color);
            under(tick.label(), x, baseline, lettering, canvas);
            String number = String.valueOf(tick.date().getYear());
            if (tick.date().getYear() != year && !tick.label().equals(number)) {
                under(number, x, baseline + lettering.lineHeight(), lettering, canvas);
            }
            year = tick.date().getYear();
        }
    }

    private static void under(String text, double x, double baseline, Lettering lettering, Canvas canvas) {
        double width = lettering.width(text);
        double start = Math.max(0, Math.min(canvas.box().width() - width, x - width / 2));
        canvas.text(text, start, baseline, lettering, canvas.palette().unsure());
    }

    /**
     * Where a value is missing its mark stands on the zero line, or below it where that is the top of the box; one mark serves
     * lines that miss at the same time.
     */
    private static void marks(List<StepLine> lines, StepsLayout layout, Canvas canvas) {
        Lettering lettering = canvas.fonts().regular(StepsLayout.AXIS_SIZE);
        double baseline = Math.max(lettering.ascent(), layout.values().y(0) - lettering.descent() - 1);
        TakenSpans taken = new TakenSpans();
        for (StepLine line : lines) {
            for (int point : line.gaps()) {
                String mark = line.readings().get(point).text();
                double width = lettering.width(mark);
                double middle = line.middle(point, layout.time());
                double start = Math.min(layout.time().right() - width, Math.max(layout.time().left() + 1, middle - width / 2));
                if (taken.take(start - 1, start + width + 1)) {
                    canvas.text(mark, start, baseline, lettering, canvas.palette().unsure());
                }
            }
        }
    }

    private static void ids(StepLine line, StepsLayout layout, Canvas canvas) {
        for (int i = 0; i < line.ids().size(); i++) {
            canvas.shows(line.ids().get(i), line.area(i, layout.time(), layout.values()));
        }
    }

    private static void endLabels(StepsLayout layout, Canvas canvas) {
        Lettering name = canvas.fonts().regular(layout.size());
        Lettering value = canvas.fonts().semibold(layout.size());
        List<Double> middles = EndLabels.middles(layout.labels(), name, 0, layout.values().bottom());
        for (int i = 0; i < middles.size(); i++) {
            EndLabel label = layout.labels().get(i);
            Color color = canvas.palette().series().get(i);
            double first = middles.get(i) - (label.name().size() - 1) * name.lineHeight() / 2;
            canvas.line(layout.time().right() + 1, label.lineEnd(), layout.valueX() - LEADER_END, first, HAIRLINE, color);
            Color ink = canvas.palette().ink();
            Color strong = Contrast.ratio(color, canvas.palette().paper()) >= Contrast.TEXT ? color : ink;
            canvas.text(label.value(), layout.valueX(), first + name.capHeight() / 2, value, strong);
            for (int line = 0; line < label.name().size(); line++) {
                canvas.text(label.name().get(line), layout.nameX(), first + line * name.lineHeight() + name.capHeight() / 2, name,
                        ink);
            }
        }
    }
}
