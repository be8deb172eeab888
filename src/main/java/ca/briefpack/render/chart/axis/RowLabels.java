package ca.briefpack.render.chart.axis;

import ca.briefpack.render.chart.ink.ChartFonts;
import ca.briefpack.render.chart.ink.Lettering;
import java.util.List;
import java.util.Optional;

/**
 * The names of rows, broken into lines, in a gutter as wide as the longest line.
 *
 * @param size  the type size of names and values
 * @param width the gutter's width without the gap after it
 * @param lines the lines of each row's name
 */
public record RowLabels(ChartFonts fonts, double size, double width, List<List<String>> lines) {
    private static final int MOST_LINES = 2;
    private static final double LEAD = 2;

    /** The labels in at most {@code room} points and two lines each; empty if a name does not go into that. */
    public static Optional<RowLabels> fit(List<Row> rows, ChartFonts fonts, double size, double room) {
        RowLabels labels = wrapped(rows, fonts, size, room);
        boolean fits = labels.width <= room && labels.mostLines() <= MOST_LINES;
        return fits ? Optional.of(labels) : Optional.empty();
    }

    private static RowLabels wrapped(List<Row> rows, ChartFonts fonts, double size, double room) {
        List<List<String>> lines = rows.stream().map(row -> lettering(fonts, size, row).wrap(row.label(), room)).toList();
        double width = 0;
        for (int i = 0; i < rows.size(); i++) {
            width = Math.max(width, lettering(fonts, size, rows.get(i)).widest(lines.get(i)));
        }
        return new RowLabels(fonts, size, width, lines);
    }

    public Lettering lettering(Row row) {
        return lettering(fonts, size, row);
    }

    /** The least distance from one row to the next at which no two names touch. */
    public double leastPitch() {
        return fonts.semibold(size).blockHeight(mostLines()) + LEAD;
    }

    private int mostLines() {
        return lines.stream().mapToInt(List::size).max().orElse(1);
    }

    private static Lettering lettering(ChartFonts fonts, double size, Row row) {
        return row.total() ? fonts.semibold(size) : fonts.regular(size);
    }
}
