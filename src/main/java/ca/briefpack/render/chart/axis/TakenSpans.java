package ca.briefpack.render.chart.axis;

import java.util.ArrayList;
import java.util.List;

/** The stretches of a line that are already written on. */
public final class TakenSpans {
    private final List<double[]> spans = new ArrayList<>();

    /** Takes the stretch if it is free, and says whether it was. */
    public boolean take(double from, double to) {
        if (!isFree(from, to)) {
            return false;
        }
        spans.add(new double[]{from, to});
        return true;
    }

    boolean isFree(double from, double to) {
        return spans.stream().noneMatch(span -> from < span[1] && to > span[0]);
    }
}
