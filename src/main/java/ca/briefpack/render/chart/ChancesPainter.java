package ca.briefpack.render.chart;

import ca.briefpack.content.Chart;
import ca.briefpack.content.Chart.ChanceLine;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table.Part;
import ca.briefpack.model.Lang;
import ca.briefpack.model.figure.TrueZero;
import ca.briefpack.render.FigureFormat;
import ca.briefpack.render.chart.axis.EndLabels;
import ca.briefpack.render.chart.axis.EndLabels.EndLabel;
import ca.briefpack.render.chart.axis.Reading;
import ca.briefpack.render.chart.axis.TickText;
import ca.briefpack.render.chart.axis.ValueAxis;
import ca.briefpack.render.chart.ink.Canvas;
import ca.briefpack.render.chart.ink.ChartFonts;
import ca.briefpack.render.chart.ink.Lettering;
import java.awt.Color;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Paints what places net over the chance of an event: a line each, strong where it crosses zero, with its last value and its name
 * at its end and the chance of the crossing behind the name. Ranges are not drawn; they stand in the table beside the chart.
 */
final class ChancesPainter {
    private static final double SIZE = 7.5;
    private static final double GAP = 5;
    private static final double LEADER = 10;
    private static final double LEAST_PLOT = 60;
    private static final double LEAST_HEIGHT = 90;
    private static final double HAIRLINE = 0.6;
    private static final double LINE = 1.2;
    private static final double DOT = 2;
    private static final int TICKS = 5;
    private final FigureFormat format;
    private final Lang lang;
    private final Lettering regular;
    private final Lettering strong;

    ChancesPainter(FigureFormat format, Lang lang, ChartFonts fonts) {
        this.format = format;
        this.lang = lang;
        this.regular = fonts.regular(SIZE);
        this.strong = fonts.semibold(SIZE);
    }

    double naturalHeight(Chart.Chances chart) {
        return under() + Math.max(LEAST_HEIGHT, chart.lines().size() * EndLabels.height(1, regular) + GAP);
    }

    /** The room under the plot for the chances. */
    private double under() {
        return GAP + regular.blockHeight(1);
    }

    /** A line as read. */
    private record Read(String name, Reading atNone, Reading atMost, double crossing) {
        boolean crosses() {
            return !Double.isNaN(crossing);
        }
    }

    void paint(Chart.Chances chart, Canvas canvas) {
        List<Read> lines = chart.lines().stream().filter(l -> !l.atNone().isMissing() && !l.atMost().isMissing())
                .map(l -> read(l, chart)).toList();
        if (lines.isEmpty()) {
            return;
        }
        double bottom = canvas.box().height() - under();
        double needed = lines.size() * EndLabels.height(1, regular);
        if (bottom < needed) {
            throw canvas.box().tooLow("the names of the lines", needed + under());
        }
        ValueAxis values = ValueAxis.over(ends(lines).min().orElse(0), ends(lines).max().orElse(0), regular.ascent(), bottom);
        List<String> ticks = new TickText(format, lang).of(values.ticks(), chart.scale());
        double valueColumn = strong.widest(lines.stream().map(l -> l.atMost.text()).toList());
        double labels = LEADER + valueColumn + GAP + regular.widest(lines.stream().map(Read::name).toList());
        double left = regular.widest(ticks) + GAP;
        double right = canvas.box().width() - labels;
        if (right - left < LEAST_PLOT) {
            throw canvas.box().tooNarrow("the names and values of the lines", left + LEAST_PLOT + labels);
        }
        Plot plot = new Plot(left, right, values, chart.most());
        axes(plot, ticks, canvas);
        lines.forEach(line -> line(line, plot, canvas));
        names(lines, plot, right + LEADER, right + LEADER + valueColumn + GAP, canvas);
    }

    private static DoubleStream ends(List<Read> lines) {
        return lines.stream().flatMap(l -> Stream.of(l.atNone, l.atMost)).mapToDouble(Reading::central);
    }

    private Read read(ChanceLine line, Chart.Chances chart) {
        double crossing = line.crossing().estimate().map(e -> e.central()).filter(c -> c <= chart.most()).orElse(Double.NaN);
        String name = line.label().in(lang);
        if (!Double.isNaN(crossing)) {
            name += " (" + percent(format.cell(line.crossing(), Part.CENTRAL, Scale.PERCENT)) + ")";
        }
        return new Read(name, Reading.of(line.atNone(), chart.scale(), format), Reading.of(line.atMost(), chart.scale(), format),
                crossing);
    }

    /** What rounds to zero has no unit. */
    private String percent(String number) {
        return number.equals(TrueZero.LOW) ? number : number + (lang == Lang.FR ? "\u00a0%" : "%");
    }

    /** Chances across, values up. */
    private record Plot(double left, double right, ValueAxis values, double most) {
        double x(double chance) {
            return left + chance / most * (right - left);
        }
    }

    private void axes(Plot plot, List<String> ticks, Canvas canvas) {
        for (int i = 0; i < ticks.size(); i++) {
            BigDecimal tick = plot.values.ticks().get(i);
            double y = plot.values.y(tick.doubleValue());
            boolean zero = tick.signum() == 0;
            canvas.line(plot.left, y, plot.right, y, zero ? HAIRLINE + 0.2 : HAIRLINE,
                    zero ? canvas.palette().ink() : canvas.palette().grid());
            canvas.text(ticks.get(i), plot.left - GAP - regular.width(ticks.get(i)), y + regular.capHeight() / 2, regular,
                    canvas.palette().unsure());
        }
        double bottom = plot.values.bottom();
        for (int i = 0; i <= TICKS; i++) {
            double chance = plot.most * i / TICKS;
            double x = plot.x(chance);
            canvas.line(x, bottom, x, bottom + 3, HAIRLINE, canvas.palette().unsure());
            String text = format.number(BigDecimal.valueOf(Math.round(100 * chance)));
            text = i == TICKS ? percent(text) : text;
            canvas.text(text, x - regular.width(text) / 2, bottom + GAP + regular.ascent(), regular, canvas.palette().unsure());
        }
    }

    private void line(Read line, Plot plot, Canvas canvas) {
        canvas.line(plot.left, plot.values.y(line.atNone.central()), plot.right, plot.values.y(line.atMost.central()), LINE,
                color(line, canvas));
        if (line.crosses()) {
            canvas.dot(plot.x(line.crossing), plot.values.y(0), DOT, color(line, canvas));
        }
    }

    private static Color color(Read line, Canvas canvas) {
        return line.crosses() ? canvas.palette().primary() : canvas.palette().unsure();
    }

    private void names(List<Read> lines, Plot plot, double valueX, double nameX, Canvas canvas) {
        List<EndLabel> labels = lines.stream()
                .map(l -> new EndLabel(l.atMost.text(), List.of(l.name), plot.values.y(l.atMost.central()))).toList();
        List<Double> middles = EndLabels.middles(labels, regular, 0, plot.values.bottom());
        IntStream.range(0, lines.size()).forEach(i -> {
            double middle = middles.get(i);
            double baseline = middle + regular.capHeight() / 2;
            canvas.line(plot.right + 1, labels.get(i).lineEnd(), valueX - GAP / 2, middle, HAIRLINE, color(lines.get(i), canvas));
            canvas.text(labels.get(i).value(), valueX, baseline, strong, canvas.palette().ink());
            canvas.text(lines.get(i).name, nameX, baseline, regular, canvas.palette().ink());
        });
    }
}
