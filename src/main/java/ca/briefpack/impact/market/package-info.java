/**
 * One heading in one market: how exports, China's purchases and home sales respond.
 *
 * <p>May use: theory, model, impact.book, impact.draw, impact.rates.
 */
package ca.briefpack.impact.market;
