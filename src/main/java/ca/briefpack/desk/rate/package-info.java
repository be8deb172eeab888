/**
 * One question of law: the rate of a code, its changes, a list of measures.
 *
 * <p>May use: model, data, tariff, order, suppose.
 */
package ca.briefpack.desk.rate;
