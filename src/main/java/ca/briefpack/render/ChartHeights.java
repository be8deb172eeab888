package ca.briefpack.render;

import ca.briefpack.content.Chart;

/** How high charts beyond page 1 stand, where that follows from what they show, for templates, as {@code height}. */
public final class ChartHeights {
    private static final int BAR = 6;
    private static final int AXIS_OF_BARS = 4;
    /** A waterfall has a total and an axis besides its steps. */
    private static final int AXIS_OF_STEPS = 14;
    private static final int LEAST = 38;
    private static final int PAGE = 220;

    /** As high as the bars need, up to a page. */
    public String bars(Chart.Bars chart) {
        return Math.min(Math.max(BAR * chart.bars().size() + AXIS_OF_BARS, LEAST), PAGE) + "mm";
    }

    /** As high as the steps of a waterfall and its total need. */
    public String steps(Chart.BuildUp chart) {
        return BAR * chart.steps().size() + AXIS_OF_STEPS + "mm";
    }
}
