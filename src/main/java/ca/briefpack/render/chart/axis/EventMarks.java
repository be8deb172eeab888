package ca.briefpack.render.chart.axis;

import ca.briefpack.render.chart.ink.Lettering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the names of events stand over a plot: each beside its own line, in one of three rows, where it meets neither another name
 * nor another line. Where a name has no room its number stands in its place, in a fourth row if need be, and the name stands after
 * that number in a key below. An event is left out where even its number has no room.
 *
 * @param marks by date
 * @param key   the lines of the key; none if every name has room
 */
public record EventMarks(List<Mark> marks, List<String> key) {
    private static final int ROWS_OF_NAMES = 3;
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
        Rows rows = new Rows(Stream.generate(TakenSpans::new).limit(ROWS_OF_NAMES + 1L).toList(), lettering, time);
        List<Mark> marks = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Named event : events) {
            Optional<Mark> name = rows.place(event.x, event.name, ROWS_OF_NAMES);
            String number = String.valueOf(told.size() + 1);
            Optional<Mark> mark = name.or(() -> rows.place(event.x, number, ROWS_OF_NAMES + 1));
            mark.ifPresent(marks::add);
            if (name.isEmpty() && mark.isPresent()) {
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

    /** The rows over a plot, from the top, each with what is taken of it. */
    private record Rows(List<TakenSpans> taken, Lettering lettering, DateAxis time) {
        /** Takes room for a text beside the line at x in the first of the open rows that has it; absent if none has. */
        Optional<Mark> place(double x, String text, int open) {
            double width = lettering.width(text);
            for (int row = 0; row < open; row++) {
                for (double start : new double[]{x + GAP, x - GAP - width}) {
                    if (start >= time.left() && start + width <= time.right() && isFree(x, start, width, row)) {
                        taken.get(row).take(start - GAP, start + width + GAP);
                        fromRow(row).forEach(below -> below.take(x - LINE, x + LINE));
                        return Optional.of(new Mark(x, text, start, row));
                    }
                }
            }
            return Optional.empty();
        }

        private boolean isFree(double x, double start, double width, int row) {
            return taken.get(row).isFree(start - GAP + LINE, start + width + GAP)
                    && fromRow(row).stream().allMatch(below -> below.isFree(x - LINE, x + LINE));
        }

        /** Those that a line crosses on its way from the text in a row down to the plot. */
        private List<TakenSpans> fromRow(int row) {
            return taken.subList(row, taken.size());
        }
    }
}
