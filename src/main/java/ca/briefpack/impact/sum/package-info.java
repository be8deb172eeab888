/**
 * Draws added up into cells, and where each number comes from.
 *
 * <p>May use: model, tariff, impact.book, impact.draw, impact.rates, impact.market, impact.income.
 */
package ca.briefpack.impact.sum;
