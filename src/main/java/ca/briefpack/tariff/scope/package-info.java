/**
 * Which goods a measure is on, by code and day.
 *
 * <p>May use: model.
 */
package ca.briefpack.tariff.scope;
