/**
 * Random draws: ranges and sensitivities.
 *
 * <p>May use: theory, model, impact.book, impact.draw, impact.rates, impact.market, impact.sum.
 */
package ca.briefpack.impact.sample;
