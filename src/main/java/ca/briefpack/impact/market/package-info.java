/**
 * One heading in one market: how exports and China's purchases respond.
 *
 * <p>May use: theory, model, impact.book, impact.draw, impact.rates.
 */
package ca.briefpack.impact.market;
