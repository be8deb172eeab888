/**
 * The law: measures and a day in, the rate of each product out. Start at {@link ca.briefpack.tariff.RateEngine}.
 *
 * <p>May use: model, tariff.scope, tariff.rate, tariff.edit, tariff.line, tariff.stack.
 */
package ca.briefpack.tariff;
