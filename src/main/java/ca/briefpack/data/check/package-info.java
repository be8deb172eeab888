/**
 * The rules of tables: cells, keys, references, order, periods, sources, control totals.
 *
 * <p>May use: words, model, data.shape, data.source, data.rows.
 */
package ca.briefpack.data.check;
