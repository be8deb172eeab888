/**
 * Rows to nouns, table by table.
 *
 * <p>May use: model, data.shape, data.source.
 */
package ca.briefpack.data.rows;
