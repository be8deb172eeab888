package ca.briefpack.render.chart;

import ca.briefpack.render.chart.axis.BarAxis;
import ca.briefpack.render.chart.axis.Row;
import ca.briefpack.render.chart.axis.RowLabels;
import ca.briefpack.render.chart.ink.Box;
import ca.briefpack.render.chart.ink.ChartFonts;
import java.util.List;
import java.util.Optional;

/**
 * Where everything of a row chart stands.
 *
 * @param labels names on the left
 * @param axis   values on the right
 * @param pitch  from one row to the next
 */
record RowLayout(RowLabels labels, BarAxis axis, double pitch) {
    private static final double[] SIZES = {8.5, 8, 7.5, 7};
    private static final double[] GUTTER_SHARES = {0.4, 0.5, 0.6};
    private static final double GUTTER_GAP = 7;
    private static final double TOTAL_GAP = 5;
    private static final double NATURAL_PITCH = 16;
    private static final double MOST_PITCH = 31;
    private static final double EDGE = 1;
    private static final double WIDEST = 1000;

    /** The layout with the narrowest gutter, and in it the largest type, that has room for every text. */
    static RowLayout fit(List<Row> rows, ChartFonts fonts, Box box) {
        return find(rows, fonts, box).orElseThrow(() -> noRoom(rows, fonts, box));
    }

    static double naturalHeight(List<Row> rows, ChartFonts fonts, double width) {
        double pitch = find(rows, fonts, new Box("", width, Double.MAX_VALUE))
                .map(layout -> Math.max(NATURAL_PITCH, layout.labels.leastPitch())).orElse(MOST_PITCH);
        return pitch * rows.size() + totalGap(rows);
    }

    private static Optional<RowLayout> find(List<Row> rows, ChartFonts fonts, Box box) {
        for (double share : GUTTER_SHARES) {
            for (double size : SIZES) {
                Optional<RowLayout> layout = RowLabels.fit(rows, fonts, size, share * box.width())
                        .flatMap(labels -> at(rows, labels, box));
                if (layout.isPresent()) {
                    return layout;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<RowLayout> at(List<Row> rows, RowLabels labels, Box box) {
        double pitch = Math.min(MOST_PITCH, (box.height() - totalGap(rows)) / Math.max(1, rows.size()));
        if (pitch < labels.leastPitch()) {
            return Optional.empty();
        }
        return BarAxis.fit(rows, labels, labels.width() + GUTTER_GAP, box.width() - EDGE)
                .map(axis -> new RowLayout(labels, axis, pitch));
    }

    private static RuntimeException noRoom(List<Row> rows, ChartFonts fonts, Box box) {
        String what = "the names and values of " + rows.size() + " bars";
        if (find(rows, fonts, new Box("", box.width(), Double.MAX_VALUE)).isPresent()) {
            return box.tooLow(what, naturalHeight(rows, fonts, box.width()));
        }
        double width = box.width();
        while (width < WIDEST && find(rows, fonts, new Box("", width, Double.MAX_VALUE)).isEmpty()) {
            width += 5;
        }
        return box.tooNarrow(what, width);
    }

    private static double totalGap(List<Row> rows) {
        return rows.stream().anyMatch(Row::total) ? TOTAL_GAP : 0;
    }

    /** The middle of a row, from the top. A total stands a little apart. */
    double middle(int index, Row row) {
        return pitch * (index + 0.5) + (row.total() ? TOTAL_GAP : 0);
    }

    double thickness() {
        return Math.min(15, pitch * 0.62);
    }

    /** The height of the rule that parts a total from its steps. */
    double totalRule(int index) {
        return pitch * index + TOTAL_GAP / 2;
    }
}
