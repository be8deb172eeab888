/**
 * What the descriptor says of tables and cells, and what is refused with its place.
 *
 * <p>May use: words, model.
 */
package ca.briefpack.data.shape;
