package ca.briefpack.render.chart;

import ca.briefpack.content.Scale;
import ca.briefpack.render.chart.axis.DateAxis;
import ca.briefpack.render.chart.axis.EndLabels;
import ca.briefpack.render.chart.axis.EndLabels.EndLabel;
import ca.briefpack.render.chart.axis.EventMarks;
import ca.briefpack.render.chart.axis.EventMarks.Named;
import ca.briefpack.render.chart.axis.Reading;
import ca.briefpack.render.chart.axis.StepLine;
import ca.briefpack.render.chart.axis.TickText;
import ca.briefpack.render.chart.axis.ValueAxis;
import ca.briefpack.render.chart.ink.Box;
import ca.briefpack.render.chart.ink.Canvas;
import ca.briefpack.render.chart.ink.ChartFonts;
import ca.briefpack.render.chart.ink.Lettering;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Where everything of a step chart stands.
 *
 * @param time     dates across
 * @param values   values up
 * @param labels   names and last values to the right of the plot
 * @param valueX   where last values start
 * @param nameX    where names start
 * @param events   over the plot
 */
record StepsLayout(DateAxis time, ValueAxis values, List<EndLabel> labels, double valueX, double nameX, double size,
        EventMarks events) {
    private static final double[] SIZES = {8.5, 8, 7.5, 7};
    private static final double[] SHARES = {0.4, 0.5, 0.6};
    private static final int MOST_LINES = 3;
    private static final double LEADER = 10;
    private static final double COLUMN_GAP = 4;
    private static final double TICK_GAP = 5;
    private static final double LEAST_PLOT = 40;
    private static final double LEAST_HEIGHT = 24;
    /** The part of the height that events leave to lines. */
    private static final double PLOT_BESIDE_EVENTS = 0.4;
    private static final double MOST_WIDTH = 1000;
    static final double KEY_GAP = 2;
    /** Values held for fewer days are brief. */
    private static final int BRIEFLY = 15;
    /** How many times as high as all others a brief value presses them flat. */
    private static final double FAR = 3;
    private static final EventMarks NO_EVENTS = new EventMarks(List.of(), List.of());
    static final double AXIS_SIZE = 7.5;

    /** What is drawn: lines, and the events that they moved at. */
    record Content(List<StepLine> lines, List<Event> events, Scale scale, TickText text) {
        /**
         * The highest value that the axis has to hold. Where a brief one would press the others flat, the highest of those, as long
         * as an event tells how high the brief one was.
         */
        double most() {
            return withoutPeak(lines).stream().filter(held -> lines.stream()
                    .flatMap(line -> line.above(held).stream().map(line.dates()::get))
                    .allMatch(day -> events.stream().anyMatch(event -> event.date.equals(day) && event.isPeak))).findFirst()
                    .orElseGet(() -> highest(lines, 0));
        }

        /** The highest value that is not brief, where a brief one is so much higher that it would press the others flat. */
        static OptionalDouble withoutPeak(List<StepLine> lines) {
            double held = highest(lines, BRIEFLY);
            return held > 0 && highest(lines, 0) > FAR * held ? OptionalDouble.of(held) : OptionalDouble.empty();
        }

        private static double highest(List<StepLine> lines, int days) {
            return lines.stream().mapToDouble(line -> line.highest(days)).max().orElse(0);
        }

        /** Without the event on whose day the first line moved least. */
        Content withoutLeast() {
            Event least = Collections.min(events, Comparator.comparingDouble(event -> lines.get(0).jump(event.date)));
            return new Content(lines, events.stream().filter(event -> event != least).toList(), scale, text);
        }
    }

    /** An event in words: on its own line, and with its date in a key. They tell how high a peak was. */
    record Event(LocalDate date, String name, String dated, boolean isPeak) {
    }

    /** Lines and their names come first; events have what room is left, those that moved the first line most before others. */
    static StepsLayout fit(Content content, Canvas canvas) {
        Optional<StepsLayout> layout = find(content, canvas.fonts(), canvas.box());
        if (layout.isEmpty() && content.events.isEmpty()) {
            throw noRoom(content, canvas);
        }
        return layout.orElseGet(() -> fit(content.withoutLeast(), canvas));
    }

    private static Optional<StepsLayout> find(Content content, ChartFonts fonts, Box box) {
        for (double share : SHARES) {
            for (double size : SIZES) {
                Optional<StepsLayout> layout = at(content, fonts, box, new Type(size, share * box.width()));
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

    private static Optional<StepsLayout> at(Content content, ChartFonts fonts, Box box, Type type) {
        List<StepLine> lines = content.lines;
        Lettering name = fonts.regular(type.size);
        Lettering axis = fonts.regular(AXIS_SIZE);
        double valueColumn = fonts.semibold(type.size).widest(lines.stream().map(l -> l.last().text()).toList());
        double nameRoom = type.room - LEADER - valueColumn - COLUMN_GAP;
        List<List<String>> names = lines.stream().map(l -> name.wrap(l.name(), nameRoom)).toList();
        double nameColumn = names.stream().mapToDouble(name::widest).max().orElse(0);
        boolean tooLong = names.stream().anyMatch(n -> n.size() > MOST_LINES);
        double right = box.width() - LEADER - valueColumn - COLUMN_GAP - nameColumn;
        Plot plot = plot(content, axis, box, right);
        ValueAxis values = plot.values;
        double least = content.events.isEmpty() ? LEAST_HEIGHT : Math.max(LEAST_HEIGHT, PLOT_BESIDE_EVENTS * box.height());
        boolean tooLow = stacked(names, name) > values.bottom() || values.bottom() - values.top() < least;
        if (nameColumn > nameRoom || tooLong || tooLow || right - plot.time.left() < LEAST_PLOT) {
            return Optional.empty();
        }
        List<EndLabel> labels = IntStream.range(0, lines.size())
                .mapToObj(i -> new EndLabel(lines.get(i).last().text(), names.get(i),
                        values.y(lines.get(i).last().central())))
                .toList();
        double valueX = right + LEADER;
        double nameX = valueX + valueColumn + COLUMN_GAP;
        return Optional.of(new StepsLayout(plot.time, values, labels, valueX, nameX, type.size, plot.events));
    }

    /** The axes and what stands over them. */
    private record Plot(DateAxis time, ValueAxis values, EventMarks events) {
    }

    /** Events take height from the plot, the values at its left take width from the events: laid out once without the other. */
    private static Plot plot(Content content, Lettering axis, Box box, double right) {
        double plain = axis.widest(ticks(content, values(content, axis, box, NO_EVENTS)));
        EventMarks first = events(content, axis, time(content.lines, plain + TICK_GAP, right), box);
        double squeezed = axis.widest(ticks(content, values(content, axis, box, first)));
        DateAxis time = time(content.lines, Math.max(plain, squeezed) + TICK_GAP, right);
        EventMarks events = events(content, axis, time, box);
        return new Plot(time, values(content, axis, box, events), events);
    }

    private static EventMarks events(Content content, Lettering axis, DateAxis time, Box box) {
        return EventMarks.of(content.events.stream().map(e -> new Named(time.x(e.date), e.name, e.dated)).toList(), axis, time,
                box.width());
    }

    private static List<String> ticks(Content content, ValueAxis values) {
        return content.text.of(values.ticks(), content.scale);
    }

    private static double stacked(List<List<String>> names, Lettering lettering) {
        return names.stream().mapToDouble(n -> EndLabels.height(n.size(), lettering)).sum();
    }

    private static ValueAxis values(Content content, Lettering axis, Box box, EventMarks events) {
        double least =
                content.lines.stream().flatMap(l -> l.readings().stream()).mapToDouble(Reading::central).min().orElse(0);
        double bottom = box.height() - TICK_GAP - axis.blockHeight(2) - key(events, axis);
        return ValueAxis.over(least, content.most(), Math.max(axis.ascent(), events.height(axis)), bottom);
    }

    /** The height of the lines below the dates. */
    private static double key(EventMarks events, Lettering axis) {
        return events.key().isEmpty() ? 0 : axis.blockHeight(events.key().size()) + KEY_GAP;
    }

    private static DateAxis time(List<StepLine> lines, double left, double right) {
        LocalDate first = lines.stream().flatMap(l -> l.dates().stream()).min(Comparator.naturalOrder()).orElseThrow();
        LocalDate last = lines.stream().flatMap(l -> l.dates().stream()).max(Comparator.naturalOrder()).orElseThrow();
        return DateAxis.spanning(first, last, left, right);
    }

    private static RuntimeException noRoom(Content content, Canvas canvas) {
        Box box = canvas.box();
        String what = "the names and values of the lines";
        double high = box.height();
        while (high < MOST_WIDTH && find(content, canvas.fonts(), new Box("", box.width(), high)).isEmpty()) {
            high += 5;
        }
        if (high < MOST_WIDTH) {
            return box.tooLow(what, high);
        }
        double wide = box.width();
        while (wide < MOST_WIDTH && find(content, canvas.fonts(), new Box("", wide, MOST_WIDTH)).isEmpty()) {
            wide += 5;
        }
        return box.tooNarrow(what, wide);
    }
}
