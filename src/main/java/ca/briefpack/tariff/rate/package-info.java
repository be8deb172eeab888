/**
 * What a rate is made of: lane, contributions, CUSMA share, column 1, and what is assumed.
 *
 * <p>May use: words, model.
 */
package ca.briefpack.tariff.rate;
