/**
 * What is estimated: cells, indicators, export lines, totals and multipliers.
 *
 * <p>May use: model.
 */
package ca.briefpack.impact.book;
