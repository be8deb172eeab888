package ca.briefpack.render.chart.axis;

import ca.briefpack.render.chart.ink.Lettering;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the names of events stand over a plot: each beside its own line, in one of a few rows, where it meets neither another name
 * nor another line. A name without room gives way to a number, for which there is a row more, and stands with that number in lines
 * of a key below.
 *
 * @param marks by date
 * @param key   the lines of the key; none if every name has room
 */
public record EventMarks(List<Mark> marks, List<String> key) {
    private static final int ROWS = 3;
    private static final double GAP = 2.5;
    private static final double LINE = 1;

    public EventMarks {
        marks = List.copyOf(marks);
        key = List.copyOf(key);
    }

    /** An event to be marked: where across, and what it is. */
    public record Named(double x, String name, String dated) {
    }

    /** A line at x with a text beside it in a row from the top. */
    public record Mark(double x, String text, double textX, int row) {
    }

    /**
     * @param events by date
     * @param time   between whose ends names stand
     * @param width  of a line of the key
     */
    public static EventMarks of(List<Named> events, Lettering lettering, DateAxis time, double width) {
        List<TakenSpans> rows = Stream.generate(TakenSpans::new).limit(ROWS + 1L).toList();
        List<Mark> marks = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Named event : events) {
            Mark named = place(event.x, event.name, lettering, time, rows, ROWS);
            String number = String.valueOf(told.size() + 1);
            Mark mark = named != NOWHERE ? named : place(event.x, number, lettering, time, rows, ROWS + 1);
            if (mark != NOWHERE) {
                marks.add(mark);
            }
            if (named == NOWHERE && mark != NOWHERE) {
                told.add(number + ".\u00a0" + event.dated);
            }
        }
        return new EventMarks(marks, told.isEmpty() ? List.of() : lettering.wrap(String.join("; ", told), width));
    }

    /** How high the rows that are written in are together. */
    public double height(Lettering lettering) {
        int rows = 1 + marks.stream().mapToInt(Mark::row).max().orElse(-1);
        return rows * lettering.lineHeight() + (rows > 0 ? GAP : 0);
    }

    private static final Mark NOWHERE = new Mark(0, "", 0, -1);

    /** @param open how many rows, from the top, the text may stand in */
    private static Mark place(double x, String text, Lettering lettering, DateAxis time, List<TakenSpans> rows, int open) {
        double width = lettering.width(text);
        for (int row = 0; row < open; row++) {
            for (double start : new double[]{x + GAP, x - GAP - width}) {
                if (start >= time.left() && start + width <= time.right() && isFree(x, start, width, rows, row)) {
                    rows.get(row).take(start - GAP, start + width + GAP);
                    rows.subList(row, rows.size()).forEach(below -> below.take(x - LINE, x + LINE));
                    return new Mark(x, text, start, row);
                }
            }
        }
        return NOWHERE;
    }

    private static boolean isFree(double x, double start, double width, List<TakenSpans> rows, int row) {
        return rows.get(row).isFree(start - GAP + LINE, start + width + GAP)
                && rows.subList(row, rows.size()).stream().allMatch(below -> below.isFree(x - LINE, x + LINE));
    }
}
