package ca.briefpack.content;

import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Figure;

/**
 * A change of the law that an edition supposes.
 *
 * @param measure id of the measure or group: {@code s232-auto}
 * @param title   its name, or that of a scenario
 * @param words   the change as it was asked for: {@code shift:92}
 * @param law     the rate of the law; missing if that is not one rate
 * @param rate    the rate supposed, or the share over a quota; missing if the change is another
 */
public record Supposition(String measure, Text title, Kind kind, String words, Figure law, Figure rate) {
    /** What becomes of the measure. */
    public enum Kind { RATE, REPEAL, EXEMPT_CUSMA, QUOTA, SHIFT, SCOPE, END_CUSMA, SCENARIO }
}
