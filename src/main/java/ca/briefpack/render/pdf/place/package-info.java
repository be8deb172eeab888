/** Where each text of a finished PDF stands, read from its letters' outlines, and what may stand where. */
package ca.briefpack.render.pdf.place;
