/**
 * Rates as the models ask for them: matrices by heading, regimes, interpolation.
 *
 * <p>May use: model, tariff, impact.book, impact.draw.
 */
package ca.briefpack.impact.rates;
