package ca.briefpack.render;

import ca.briefpack.content.Chart;

/** How high charts beyond page 1 stand, where that follows from what they show, for templates, as {@code height}. */
public final class ChartHeights {
    private static final int BAR = 6;
    private static final int AXIS_OF_BARS = 4;
    private static final int LEAST = 38;
    private static final int PAGE = 220;

    /** As high as the bars need, up to a page. */
    public String bars(Chart.Bars chart) {
        return Math.min(Math.max(BAR * chart.bars().size() + AXIS_OF_BARS, LEAST), PAGE) + "mm";
    }
}
