/**
 * The colours of a brand by what they are for, and what of them can be read on what.
 *
 * <p>May use: nothing.
 */
package ca.briefpack.brand.colour;
