package ca.briefpack.render.chart.axis;

import ca.briefpack.content.Scale;
import ca.briefpack.content.Table.Part;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.render.FigureFormat;
import ca.briefpack.render.PrintedNumber;

/**
 * A figure as a chart shows it: the text printed, its bounds and centre in the chart's scale, and its tone. The tone follows the
 * printed numbers, so that a value printed as zero is never coloured as a loss. All three numbers are zero if the figure is
 * missing.
 */
public record Reading(String text, double low, double central, double high, Tone tone) {

    public static Reading of(Figure figure, Scale scale, FigureFormat format) {
        String text = format.cell(figure, Part.CENTRAL, scale);
        if (figure.isMissing()) {
            return new Reading(text, 0, 0, 0, Tone.MISSING);
        }
        Estimate e = figure.estimate().orElseThrow();
        if (e.isExact() && PrintedNumber.roundsToZero(figure, Part.CENTRAL, scale)) {
            return new Reading(text, 0, 0, 0, tone(figure, scale));
        }
        double unit = Math.pow(10, scale.power());
        return new Reading(text, e.low() / unit, e.central() / unit, e.high() / unit, tone(figure, scale));
    }

    boolean isMissing() {
        return tone == Tone.MISSING;
    }

    private static Tone tone(Figure figure, Scale scale) {
        int low = PrintedNumber.decimal(figure, Part.LOW, scale).signum();
        int central = PrintedNumber.decimal(figure, Part.CENTRAL, scale).signum();
        int high = PrintedNumber.decimal(figure, Part.HIGH, scale).signum();
        if (low < 0 && high > 0) {
            return Tone.UNSURE;
        }
        if (central < 0) {
            return Tone.LOSS;
        }
        return low == high && figure.estimate().orElseThrow().isExact() ? Tone.OBSERVED : Tone.GAIN;
    }
}
