/**
 * Bytes to rows: files of a package, CSV, columns and cells.
 *
 * <p>May use: words, model, disk, data.shape.
 */
package ca.briefpack.data.source;
