package ca.briefpack.render.chart.axis;

import java.util.ArrayList;
import java.util.List;

/** The stretches of a line that are already written on. */
public final class TakenSpans {
    private final List<double[]> spans = new ArrayList<>();

    /** Takes the stretch if it is free, and says whether it was. */
    public boolean take(double from, double to) {
        if (spans.stream().anyMatch(span -> from < span[1] && to > span[0])) {
            return false;
        }
        spans.add(new double[]{from, to});
        return true;
    }
}
