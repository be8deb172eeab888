package ca.briefpack.render.chart.axis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where values stand across the plot: {@code x = zero + value * perUnit}. The scale is the largest at which every bar, whisker
 * and value label stays between left and right; a label that would squeeze the bars is moved inside its own bar where that is
 * long enough.
 *
 * @param inside the rows, by index, whose value is printed inside the bar
 */
public record BarAxis(double zero, double perUnit, Set<Integer> inside) {
    /** From a bar's end or whisker to its value. */
    public static final double GAP = 3.5;
    private static final double LEAST_SHARE = 0.5;
    private static final double LEAST_LENGTH = 24;

    public BarAxis {
        inside = Set.copyOf(inside);
    }

    /** Empty if value labels leave the bars no room between left and right. */
    public static Optional<BarAxis> fit(List<Row> rows, RowLabels labels, double left, double right) {
        Set<Integer> inside = new HashSet<>();
        Fit fit = Fit.of(rows, labels, inside, left, right);
        while (fit.length() < LEAST_SHARE * (right - left)) {
            int row = fit.squeezingRow();
            Set<Integer> tried = new HashSet<>(inside);
            if (row < 0 || !tried.add(row)) {
                break;
            }
            Fit next = Fit.of(rows, labels, tried, left, right);
            if (!fitsInside(rows.get(row), labels, next.axis)) {
                break;
            }
            inside = tried;
            fit = next;
        }
        return fit.length() >= LEAST_LENGTH || fit.flat() ? Optional.of(fit.axis) : Optional.empty();
    }

    public double x(double value) {
        return zero + value * perUnit;
    }

    /** True if the row's value stands to the right of its bar. A bar of no length follows the side of the others. */
    public static boolean toRight(Row row, List<Row> rows) {
        if (row.end() != row.start()) {
            return row.end() > row.start();
        }
        boolean anyRight = rows.stream().anyMatch(r -> r.end() > r.start());
        boolean anyLeft = rows.stream().anyMatch(r -> r.end() < r.start());
        return anyRight || !anyLeft;
    }

    /** Where the part of a bar ends that no whisker crosses, counted from its start. */
    public static double clearEnd(Row row) {
        if (!row.hasRange()) {
            return row.end();
        }
        return row.end() > row.start() ? Math.min(row.end(), Math.max(row.start(), row.low()))
                : Math.max(row.end(), Math.min(row.start(), row.high()));
    }

    private static boolean fitsInside(Row row, RowLabels labels, BarAxis axis) {
        boolean solid = row.tone() != Tone.UNSURE && row.tone() != Tone.MISSING;
        double clear = Math.abs(axis.x(clearEnd(row)) - axis.x(row.start()));
        return solid && axis.perUnit > 0 && clear >= labels.lettering(row).width(row.value()) + 2 * GAP;
    }

    /** What one side of a row needs: its value at the far end, and points of label beyond. */
    private record Need(int row, double value, double label) {
    }

    /** An axis with the two needs that limit it. */
    private record Fit(BarAxis axis, Need left, Need right) {

        static Fit of(List<Row> rows, RowLabels labels, Set<Integer> inside, double left, double right) {
            List<Need> lefts = new ArrayList<>(List.of(new Need(-1, 0, 0)));
            List<Need> rights = new ArrayList<>(lefts);
            for (int i = 0; i < rows.size(); i++) {
                Row row = rows.get(i);
                double label = inside.contains(i) ? 0 : labels.lettering(row).width(row.value()) + GAP;
                boolean toRight = toRight(row, rows);
                lefts.add(new Need(i, row.least(), toRight ? 0 : label));
                rights.add(new Need(i, row.most(), toRight ? label : 0));
            }
            return tightest(lefts, rights, left, right, inside);
        }

        private static Fit tightest(List<Need> lefts, List<Need> rights, double left, double right, Set<Integer> inside) {
            double scale = Double.POSITIVE_INFINITY;
            Need tightLeft = lefts.get(0);
            Need tightRight = rights.get(0);
            for (Need l : lefts) {
                for (Need r : rights) {
                    double room = right - left - l.label - r.label;
                    double perUnit = r.value > l.value ? room / (r.value - l.value) : room < 0 ? -1 : Double.POSITIVE_INFINITY;
                    if (perUnit < scale) {
                        scale = perUnit;
                        tightLeft = l;
                        tightRight = r;
                    }
                }
            }
            double perUnit = Double.isInfinite(scale) ? 0 : scale;
            double zero = left + lefts.stream().mapToDouble(l -> l.label - l.value * perUnit).max().orElse(0);
            return new Fit(new BarAxis(zero, perUnit, inside), tightLeft, tightRight);
        }

        double length() {
            return axis.perUnit * (right.value - left.value);
        }

        /** True if every value is zero or missing and their labels have room. */
        boolean flat() {
            return axis.perUnit == 0;
        }

        int squeezingRow() {
            return left.label > right.label ? left.row : right.label > 0 ? right.row : -1;
        }
    }
}
