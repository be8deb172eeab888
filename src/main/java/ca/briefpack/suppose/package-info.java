/**
 * The data and the law as a run supposes them: sound data, scenarios chosen, what-ifs, the rates of each.
 *
 * <p>May use: words, model, data, tariff, impact, content, brief, order.
 */
package ca.briefpack.suppose;
