/**
 * XHTML to tagged PDF, and its inspection.
 *
 * <p>May use: words, model, disk, brand, content, render.style, render, render.pdf.place.
 */
package ca.briefpack.render.pdf;
