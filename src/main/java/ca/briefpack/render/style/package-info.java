/**
 * Style sheets read as browsers read them, and what of them a page may have.
 *
 * <p>May use: nothing.
 */
package ca.briefpack.render.style;
