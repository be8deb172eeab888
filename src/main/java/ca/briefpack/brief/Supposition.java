package ca.briefpack.brief;

import ca.briefpack.model.Figure;
import ca.briefpack.model.Text;

/**
 * A rate that an edition supposes in place of the law's.
 *
 * @param measure id of the measure or group: {@code s232-auto}
 * @param title   its name
 * @param law     the rate of the law; missing if that is not one rate
 * @param rate    the rate supposed
 */
public record Supposition(String measure, Text title, Figure law, Figure rate) {
}
