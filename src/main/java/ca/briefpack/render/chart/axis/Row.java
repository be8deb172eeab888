package ca.briefpack.render.chart.axis;

import ca.briefpack.content.Chart;
import ca.briefpack.content.Scale;
import ca.briefpack.model.Lang;
import ca.briefpack.render.FigureFormat;
import java.util.ArrayList;
import java.util.List;

/**
 * One horizontal bar with its texts: it runs from {@code start} to {@code end}, with whiskers from {@code low} to {@code high},
 * all in the chart's scale. A bar of {@link Chart.Bars} starts at zero, a step of {@link Chart.BuildUp} where the one before
 * ended.
 *
 * @param id of its figure; empty if it has none of its own
 */
public record Row(String id, String label, String value, double start, double end, double low, double high, Tone tone,
        boolean total) {

    public static List<Row> of(Chart.Bars chart, FigureFormat format, Lang lang) {
        return chart.bars().stream().map(bar -> {
            Reading r = Reading.of(bar.figure(), chart.scale(), format);
            return at(0, bar, lang, r, r.tone(), false);
        }).toList();
    }

    /**
     * Steps in order, then the total from zero, then what stands beside it and both. A missing step leaves the level where it
     * was.
     */
    public static List<Row> of(Chart.BuildUp chart, FigureFormat format, Lang lang) {
        Scale scale = chart.scale();
        List<Row> rows = new ArrayList<>();
        double level = 0;
        for (Chart.Bar step : chart.steps()) {
            Row row = step(step, level, scale, format, lang);
            rows.add(row);
            level = row.end();
        }
        rows.add(total(chart.total(), chart.beside().isEmpty(), scale, format, lang));
        double whole = Reading.of(chart.total().figure(), scale, format).central();
        chart.beside().ifPresent(beside -> {
            rows.add(step(beside.step(), whole, scale, format, lang));
            rows.add(total(beside.both(), true, scale, format, lang));
        });
        return rows;
    }

    private static Row step(Chart.Bar bar, double level, Scale scale, FigureFormat format, Lang lang) {
        Reading r = Reading.of(bar.figure(), scale, format);
        return at(level, bar, lang, r, r.tone() == Tone.OBSERVED ? Tone.PART : r.tone(), false);
    }

    /** @param last true if it ends the chart, under a rule */
    private static Row total(Chart.Bar bar, boolean last, Scale scale, FigureFormat format, Lang lang) {
        Reading r = Reading.of(bar.figure(), scale, format);
        return at(0, bar, lang, r, r.isMissing() ? Tone.MISSING : Tone.TOTAL, last);
    }

    private static Row at(double level, Chart.Bar bar, Lang lang, Reading r, Tone tone, boolean total) {
        return new Row(bar.figure().id(), bar.label().in(lang), r.text(), level, level + r.central(), level + r.low(),
                level + r.high(), tone, total);
    }

    public boolean hasRange() {
        return low < high;
    }

    public double least() {
        return Math.min(Math.min(start, end), low);
    }

    public double most() {
        return Math.max(Math.max(start, end), high);
    }
}
