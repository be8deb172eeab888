/**
 * Where each text of a finished PDF stands, and what may stand where.
 *
 * <p>May use: model.
 */
package ca.briefpack.render.pdf.place;
