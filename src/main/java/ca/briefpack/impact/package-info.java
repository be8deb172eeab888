/**
 * The economics: rates and exports in, estimates with ranges out; pure arithmetic. Start at {@link
 * ca.briefpack.impact.ImpactModel}.
 *
 * <p>May use: theory, model, tariff.rate, impact.book, impact.draw, impact.rates, impact.market, impact.sum, impact.sample,
 * impact.check, impact.income.
 */
package ca.briefpack.impact;
