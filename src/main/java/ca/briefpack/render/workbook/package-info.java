/**
 * The workbook vocabulary to XLSX, and its inspection.
 *
 * <p>May use: words, model, brand.
 */
package ca.briefpack.render.workbook;
