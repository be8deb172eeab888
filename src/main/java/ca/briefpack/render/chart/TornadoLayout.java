package ca.briefpack.render.chart;

import ca.briefpack.render.chart.axis.Row;
import ca.briefpack.render.chart.axis.RowLabels;
import ca.briefpack.render.chart.axis.SwingRow;
import ca.briefpack.render.chart.ink.Box;
import ca.briefpack.render.chart.ink.ChartFonts;
import ca.briefpack.render.chart.ink.Lettering;
import java.util.List;
import java.util.Optional;

/**
 * Where everything of a tornado stands: {@code x = middle + (value - central) * perUnit}.
 *
 * @param labels  names on the left
 * @param middle  across, where the central value stands
 * @param central the central value, which stands there
 * @param pitch   from one row to the next
 * @param head    the height of the central value's text above the first row
 */
record TornadoLayout(RowLabels labels, double middle, double central, double perUnit, double pitch, double head) {
    /** From a bar's end to its value. */
    static final double GAP = 3.5;
    private static final double[] SIZES = {8.5, 8, 7.5, 7};
    private static final double[] GUTTER_SHARES = {0.4, 0.5, 0.6};
    private static final double GUTTER_GAP = 7;
    private static final double LEAST_LENGTH = 24;
    private static final double NATURAL_PITCH = 16;
    private static final double MOST_PITCH = 24;
    private static final double HEAD_GAP = 3;
    private static final double EDGE = 1;
    private static final double WIDEST = 1000;

    static TornadoLayout fit(List<SwingRow> rows, double central, ChartFonts fonts, Box box) {
        return find(rows, central, fonts, box).orElseThrow(() -> noRoom(rows, central, fonts, box));
    }

    static double naturalHeight(List<SwingRow> rows, double central, ChartFonts fonts, double width) {
        Optional<TornadoLayout> layout = find(rows, central, fonts, new Box("", width, Double.MAX_VALUE));
        double pitch = layout.map(l -> Math.max(NATURAL_PITCH, l.labels.leastPitch())).orElse(MOST_PITCH);
        return layout.map(TornadoLayout::head).orElse(MOST_PITCH) + pitch * rows.size();
    }

    private static RuntimeException noRoom(List<SwingRow> rows, double central, ChartFonts fonts, Box box) {
        String what = "the names and values of " + rows.size() + " swings";
        if (find(rows, central, fonts, new Box("", box.width(), Double.MAX_VALUE)).isPresent()) {
            return box.tooLow(what, naturalHeight(rows, central, fonts, box.width()));
        }
        double width = box.width();
        while (width < WIDEST && find(rows, central, fonts, new Box("", width, Double.MAX_VALUE)).isEmpty()) {
            width += 5;
        }
        return box.tooNarrow(what, width);
    }

    private static Optional<TornadoLayout> find(List<SwingRow> rows, double central, ChartFonts fonts, Box box) {
        List<Row> names = rows.stream().map(SwingRow::named).toList();
        for (double share : GUTTER_SHARES) {
            for (double size : SIZES) {
                Optional<TornadoLayout> layout = RowLabels.fit(names, fonts, size, share * box.width())
                        .flatMap(labels -> at(rows, central, labels, box));
                if (layout.isPresent()) {
                    return layout;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<TornadoLayout> at(List<SwingRow> rows, double central, RowLabels labels, Box box) {
        Lettering lettering = labels.fonts().regular(labels.size());
        double head = lettering.blockHeight(1) + HEAD_GAP;
        double pitch = Math.min(MOST_PITCH, (box.height() - head) / Math.max(1, rows.size()));
        double left = labels.width() + GUTTER_GAP;
        double right = box.width() - EDGE;
        double perUnit = perUnit(rows, central, lettering, right - left);
        double reach = rows.stream().mapToDouble(r -> r.most(central) - r.least(central)).max().orElse(0);
        boolean flat = reach == 0 && perUnit > 0;
        if (pitch < labels.leastPitch() || !flat && !(perUnit * reach >= LEAST_LENGTH)) {
            return Optional.empty();
        }
        double scale = flat ? 0 : perUnit;
        double middle = left + rows.stream()
                .mapToDouble(r -> leftNeed(r, lettering) + scale * (central - r.least(central))).max().orElse(0);
        return Optional.of(new TornadoLayout(labels, middle, central, scale, pitch, head));
    }

    /**
     * The largest scale at which the longest needs of both sides fit together; infinite if nothing moves, negative if texts
     * have no room.
     */
    private static double perUnit(List<SwingRow> rows, double central, Lettering lettering, double room) {
        double perUnit = Double.POSITIVE_INFINITY;
        for (SwingRow l : rows) {
            for (SwingRow r : rows) {
                double free = room - leftNeed(l, lettering) - rightNeed(r, lettering);
                double span = r.most(central) - l.least(central);
                double scale = span > 0 ? free / span : free < 0 ? -1 : Double.POSITIVE_INFINITY;
                perUnit = Math.min(perUnit, scale);
            }
        }
        return perUnit;
    }

    private static double leftNeed(SwingRow row, Lettering lettering) {
        return lettering.width(row.leftValue()) + GAP;
    }

    private static double rightNeed(SwingRow row, Lettering lettering) {
        return lettering.width(row.rightValue()) + GAP;
    }

    double x(double value) {
        return middle + (value - central) * perUnit;
    }

    /** The middle of a row, from the top. */
    double middle(int index) {
        return head + pitch * (index + 0.5);
    }

    double thickness() {
        return Math.min(13, pitch * 0.62);
    }

    double bottom(int rows) {
        return head + pitch * rows;
    }
}
