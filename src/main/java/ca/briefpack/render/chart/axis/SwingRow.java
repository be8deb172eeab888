package ca.briefpack.render.chart.axis;

import ca.briefpack.content.Chart;
import ca.briefpack.content.Scale;
import ca.briefpack.model.Lang;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.render.FigureFormat;
import java.util.List;

/**
 * One bar of a tornado with its texts: the values where the parameter is at its low and at its high end, in the chart's scale,
 * and what is
 * printed at the left and at the right end of the bar.
 */
public record SwingRow(String label, double atLow, double atHigh, String leftValue, String rightValue) {

    public static List<SwingRow> of(Chart.Tornado chart, FigureFormat format, Lang lang) {
        return chart.swings().stream().map(swing -> {
            Reading low = Reading.of(swing.atLow(), chart.scale(), format);
            Reading high = Reading.of(swing.atHigh(), chart.scale(), format);
            boolean rising = low.central() <= high.central();
            return new SwingRow(swing.label().in(lang), low.central(), high.central(), rising ? low.text() : high.text(),
                    rising ? high.text() : low.text());
        }).toList();
    }

    /** The central value in the chart's scale; zero if it is missing. */
    public static double central(Figure figure, Scale scale, FigureFormat format) {
        return Reading.of(figure, scale, format).central();
    }

    /** A row with this name alone, for the gutter of names. */
    public Row named() {
        return new Row("", label, "", 0, 0, 0, 0, Tone.OBSERVED, false);
    }

    public double least(double central) {
        return Math.min(central, Math.min(atLow, atHigh));
    }

    public double most(double central) {
        return Math.max(central, Math.max(atLow, atHigh));
    }
}
