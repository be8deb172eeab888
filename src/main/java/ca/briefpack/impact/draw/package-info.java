/**
 * Model parameters and the points at which they are drawn.
 *
 * <p>May use: theory, model, tariff.
 */
package ca.briefpack.impact.draw;
