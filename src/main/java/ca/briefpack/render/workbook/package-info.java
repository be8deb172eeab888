/**
 * The workbook vocabulary to XLSX, and its inspection.
 *
 * <p>May use: words, model.
 */
package ca.briefpack.render.workbook;
