/**
 * Real income of provinces under each option: Canada's own market, the treasury and what sellers abroad gain, in one sum.
 *
 * <p>May use: theory, model, impact.book, impact.draw, impact.rates, impact.market.
 */
package ca.briefpack.impact.income;
