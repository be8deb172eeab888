package ca.briefpack.render.chart.axis;

import ca.briefpack.content.Chart;
import ca.briefpack.content.Scale;
import ca.briefpack.model.Lang;
import ca.briefpack.render.FigureFormat;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/** A series as read: its name, its dates, the ids of its figures and its readings, in order of date. At least one. */
public record StepLine(String name, List<LocalDate> dates, List<String> ids, List<Reading> readings) {
    private static final double NEAR = 3;

    public static StepLine of(Chart.Series series, Scale scale, FigureFormat format, Lang lang) {
        return new StepLine(series.label().in(lang), series.points().stream().map(Chart.Dated::date).toList(),
                series.points().stream().map(point -> point.figure().id()).toList(),
                series.points().stream().map(p -> Reading.of(p.figure(), scale, format)).toList());
    }

    public Reading last() {
        return readings.get(readings.size() - 1);
    }

    /** How far it moves on a day, in the chart's scale. */
    public double jump(LocalDate day) {
        int i = dates.indexOf(day);
        return i < 1 ? 0 : Math.abs(readings.get(i).central() - readings.get(i - 1).central());
    }

    /** The highest value of those held for so many days or more; the last is held on. Zero if there is none above. */
    public double highest(int days) {
        return Math.max(0, IntStream.range(0, dates.size())
                .filter(i -> i + 1 == dates.size() || ChronoUnit.DAYS.between(dates.get(i), dates.get(i + 1)) >= days)
                .mapToDouble(i -> readings.get(i).central()).max().orElse(0));
    }

    /** The points above a value, by index. */
    public List<Integer> above(double value) {
        return IntStream.range(0, dates.size()).filter(i -> readings.get(i).central() > value).boxed().toList();
    }

    /** The line: each value held until the next date, with a gap where a value is missing. */
    public Path2D path(DateAxis time, ValueAxis values) {
        Path2D path = new Path2D.Double();
        boolean drawing = false;
        for (int i = 0; i < dates.size(); i++) {
            if (readings.get(i).isMissing()) {
                drawing = false;
                continue;
            }
            double y = values.y(readings.get(i).central());
            if (drawing) {
                path.lineTo(time.x(dates.get(i)), y);
            } else {
                path.moveTo(time.x(dates.get(i)), y);
            }
            path.lineTo(end(i, time), y);
            drawing = true;
        }
        return path;
    }

    /** Where the value of a point is held, and a little about it. */
    public Rectangle2D area(int point, DateAxis time, ValueAxis values) {
        double x = time.x(dates.get(point));
        return new Rectangle2D.Double(x, values.y(readings.get(point).central()) - NEAR, end(point, time) - x, 2 * NEAR);
    }

    /** The points without a value, by index. */
    public List<Integer> gaps() {
        return IntStream.range(0, dates.size()).filter(i -> readings.get(i).isMissing()).boxed().toList();
    }

    public double middle(int point, DateAxis time) {
        return (time.x(dates.get(point)) + end(point, time)) / 2;
    }

    private double end(int point, DateAxis time) {
        return point + 1 < dates.size() ? time.x(dates.get(point + 1)) : time.right();
    }
}
