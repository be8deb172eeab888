package ca.briefpack.render.chart;

import ca.briefpack.content.Scale;
import ca.briefpack.render.chart.axis.DateAxis;
import ca.briefpack.render.chart.axis.EndLabels;
import ca.briefpack.render.chart.axis.EndLabels.EndLabel;
import ca.briefpack.render.chart.axis.Reading;
import ca.briefpack.render.chart.axis.StepLine;
import ca.briefpack.render.chart.axis.TickText;
import ca.briefpack.render.chart.axis.ValueAxis;
import ca.briefpack.render.chart.ink.Box;
import ca.briefpack.render.chart.ink.Canvas;
import ca.briefpack.render.chart.ink.ChartFonts;
import ca.briefpack.render.chart.ink.Lettering;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Where everything of a step chart stands.
 *
 * @param time     dates across
 * @param values   values up
 * @param labels   names and last values to the right of the plot
 * @param valueX   where last values start
 * @param nameX    where names start
 */
record StepsLayout(DateAxis time, ValueAxis values, List<EndLabel> labels, double valueX, double nameX, double size) {
    private static final double[] SIZES = {8.5, 8, 7.5, 7};
    private static final double[] SHARES = {0.4, 0.5, 0.6};
    private static final int MOST_LINES = 3;
    private static final double LEADER = 10;
    private static final double COLUMN_GAP = 4;
    private static final double TICK_GAP = 5;
    private static final double LEAST_PLOT = 40;
    private static final double LEAST_HEIGHT = 24;
    private static final double MOST_WIDTH = 1000;
    static final double AXIS_SIZE = 7.5;

    static StepsLayout fit(List<StepLine> lines, Scale scale, TickText text, Canvas canvas) {
        Optional<StepsLayout> layout = find(lines, scale, text, canvas.fonts(), canvas.box());
        return layout.orElseThrow(() -> noRoom(lines, scale, text, canvas));
    }

    private static Optional<StepsLayout> find(List<StepLine> lines, Scale scale, TickText text, ChartFonts fonts, Box box) {
        for (double share : SHARES) {
            for (double size : SIZES) {
                Optional<StepsLayout> layout = at(lines, scale, text, fonts, box, new Type(size, share * box.width()));
                if (layout.isPresent()) {
                    return layout;
                }
            }
        }
        return Optional.empty();
    }

    /** A size of type and the room for labels right of the plot. */
    private record Type(double size, double room) {
    }

    private static Optional<StepsLayout> at(List<StepLine> lines, Scale scale, TickText text, ChartFonts fonts, Box box,
            Type type) {
        Lettering name = fonts.regular(type.size);
        Lettering axis = fonts.regular(AXIS_SIZE);
        double valueColumn = fonts.semibold(type.size).widest(lines.stream().map(l -> l.last().text()).toList());
        double nameRoom = type.room - LEADER - valueColumn - COLUMN_GAP;
        List<List<String>> names = lines.stream().map(l -> name.wrap(l.name(), nameRoom)).toList();
        double nameColumn = names.stream().mapToDouble(name::widest).max().orElse(0);
        boolean tooLong = names.stream().anyMatch(n -> n.size() > MOST_LINES);
        ValueAxis values = values(lines, axis, box);
        double left = axis.widest(text.of(values.ticks(), scale)) + TICK_GAP;
        double right = box.width() - LEADER - valueColumn - COLUMN_GAP - nameColumn;
        boolean tooLow = stacked(names, name) > values.bottom() || values.bottom() - values.top() < LEAST_HEIGHT;
        if (nameColumn > nameRoom || tooLong || tooLow || right - left < LEAST_PLOT) {
            return Optional.empty();
        }
        List<EndLabel> labels = IntStream.range(0, lines.size())
                .mapToObj(i -> new EndLabel(lines.get(i).last().text(), names.get(i),
                        values.y(lines.get(i).last().central())))
                .toList();
        double valueX = right + LEADER;
        double nameX = valueX + valueColumn + COLUMN_GAP;
        return Optional.of(new StepsLayout(time(lines, left, right), values, labels, valueX, nameX, type.size));
    }

    private static double stacked(List<List<String>> names, Lettering lettering) {
        return names.stream().mapToDouble(n -> EndLabels.height(n.size(), lettering)).sum();
    }

    private static ValueAxis values(List<StepLine> lines, Lettering axis, Box box) {
        double least = lines.stream().flatMap(l -> l.readings().stream()).mapToDouble(Reading::central).min().orElse(0);
        double most = lines.stream().flatMap(l -> l.readings().stream()).mapToDouble(Reading::central).max().orElse(0);
        double bottom = box.height() - TICK_GAP - axis.blockHeight(2);
        return ValueAxis.over(least, most, axis.ascent(), bottom);
    }

    private static DateAxis time(List<StepLine> lines, double left, double right) {
        LocalDate first = lines.stream().flatMap(l -> l.dates().stream()).min(Comparator.naturalOrder()).orElseThrow();
        LocalDate last = lines.stream().flatMap(l -> l.dates().stream()).max(Comparator.naturalOrder()).orElseThrow();
        return DateAxis.spanning(first, last, left, right);
    }

    private static RuntimeException noRoom(List<StepLine> lines, Scale scale, TickText text, Canvas canvas) {
        Box box = canvas.box();
        String what = "the names and values of the lines";
        double high = box.height();
        while (high < MOST_WIDTH && find(lines, scale, text, canvas.fonts(), new Box("", box.width(), high)).isEmpty()) {
            high += 5;
        }
        if (high < MOST_WIDTH) {
            return box.tooLow(what, high);
        }
        double wide = box.width();
        while (wide < MOST_WIDTH && find(lines, scale, text, canvas.fonts(), new Box("", wide, MOST_WIDTH)).isEmpty()) {
            wide += 5;
        }
        return box.tooNarrow(what, wide);
    }
}
