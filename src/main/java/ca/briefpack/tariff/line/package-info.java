/**
 * The ten-digit line: its weight, claims, metal content and ordinary duty.
 *
 * <p>May use: model, tariff.scope, tariff.rate.
 */
package ca.briefpack.tariff.line;
