/**
 * The same question to other models.
 *
 * <p>May use: theory, model, impact.book, impact.draw, impact.rates, impact.market.
 */
package ca.briefpack.impact.check;
