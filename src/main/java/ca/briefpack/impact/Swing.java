package ca.briefpack.impact;

import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.model.figure.Unit;

/**
 * How far one parameter alone moves a figure: its value with the parameter at its low and at its high end. A bar of a tornado.
 */
public record Swing(ModelParameter parameter, double atLow, double atHigh, Unit unit) {

    public double width() {
        return Math.abs(atHigh - atLow);
    }
}
