package ca.briefpack.impact;

import ca.briefpack.impact.draw.DrawSet;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.model.figure.Unit;
import java.util.Arrays;
import java.util.List;

/**
 * How far one parameter alone moves a figure: its value with the parameter at its low and at its high end. A bar of a tornado.
 */
public record Swing(ModelParameter parameter, double atLow, double atHigh, Unit unit) {

    public double width() {
        return Math.abs(atHigh - atLow);
    }

    /** Those of a figure, in the order of the parameters; a parameter that does not move it is left out. @param values by draw */
    public static List<Swing> all(DrawSet draws, double[] values, Unit unit) {
        // a parameter without effect leaves rounding noise at most
        double least = 1e-12 * Math.abs(values[0]);
        return Arrays.stream(ModelParameter.values()).map(parameter -> {
            int low = draws.lowOf(parameter);
            return new Swing(parameter, values[low], values[low + 1], unit);
        }).filter(swing -> swing.width() > least).toList();
    }
}
