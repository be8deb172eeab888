package ca.briefpack.render.chart;

import ca.briefpack.brief.Chart;
import ca.briefpack.brief.Scale;
import ca.briefpack.model.Lang;
import ca.briefpack.render.FigureFormat;
import java.util.ArrayList;
import java.util.List;

/**
 * One horizontal bar with its texts: it runs from {@code start} to {@code end}, with whiskers from {@code low} to {@code high},
 * all in the chart's scale. A bar of {@link Chart.Bars} starts at zero, a step of {@link Chart.BuildUp} where the one before
 * ended.
 */
record Row(String label, String value, double start, double end, double low, double high, Tone tone, boolean total) {

    static List<Row> of(Chart.Bars chart, FigureFormat format, Lang lang) {
        return chart.bars().stream().map(bar -> {
            Reading r = Reading.of(bar.figure(), chart.scale(), format);
            return at(0, bar.label().in(lang), r, r.tone(), false);
        }).toList();
    }

    /** Steps in order, then the total from zero. A missing step leaves the level where it was. */
    static List<Row> of(Chart.BuildUp chart, FigureFormat format, Lang lang) {
        Scale scale = chart.scale();
        List<Row> rows = new ArrayList<>();
        double level = 0;
        for (Chart.Bar step : chart.steps()) {
            Reading r = Reading.of(step.figure(), scale, format);
            rows.add(at(level, step.label().in(lang), r, r.tone() == Tone.OBSERVED ? Tone.PART : r.tone(), false));
            level += r.central();
        }
        Reading total = Reading.of(chart.total().figure(), scale, format);
        rows.add(at(0, chart.total().label().in(lang), total, total.isMissing() ? Tone.MISSING : Tone.TOTAL, true));
        return rows;
    }

    private static Row at(double level, String label, Reading r, Tone tone, boolean total) {
        return new Row(label, r.text(), level, level + r.central(), level + r.low(), level + r.high(), tone, total);
    }

    boolean hasRange() {
        return low < high;
    }

    double least() {
        return Math.min(Math.min(start, end), low);
    }

    double most() {
        return Math.max(Math.max(start, end), high);
    }
}
