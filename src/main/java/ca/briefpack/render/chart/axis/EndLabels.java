package ca.briefpack.render.chart.axis;

import ca.briefpack.render.chart.ink.Lettering;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The names and last values of series, stacked beside the ends of their lines so that none meets another. */
public final class EndLabels {
    private static final double LEAD = 1.5;

    private EndLabels() {
    }

    /** A label: its value, the lines of its name, and the height its line ends at. */
    public record EndLabel(String value, List<String> name, double lineEnd) {
    }

    /** The height that a label with so many lines of name takes. */
    public static double height(int lines, Lettering lettering) {
        return lettering.blockHeight(lines) + LEAD;
    }

    /**
     * The middle of each label, as near to its line's end as the others and the bounds allow, in the order of the labels. The
     * labels together must not be higher than from top to bottom.
     */
    public static List<Double> middles(List<EndLabel> labels, Lettering lettering, double top, double bottom) {
        double[] heights = labels.stream().mapToDouble(l -> height(l.name.size(), lettering)).toArray();
        List<Integer> order = IntStream.range(0, labels.size()).boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> labels.get(i).lineEnd)).toList();
        double[] tops = new double[labels.size()];
        double floor = top;
        for (int i : order) {
            tops[i] = Math.max(floor, labels.get(i).lineEnd - heights[i] / 2);
            floor = tops[i] + heights[i];
        }
        double ceiling = bottom;
        for (int k = order.size() - 1; k >= 0; k--) {
            int i = order.get(k);
            tops[i] = Math.min(tops[i], ceiling - heights[i]);
            ceiling = tops[i];
        }
        List<Double> middles = new ArrayList<>();
        for (int i = 0; i < tops.length; i++) {
            middles.add(tops[i] + heights[i] / 2);
        }
        return middles;
    }
}
