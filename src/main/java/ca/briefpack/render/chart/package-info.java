/**
 * The charts of a brief, painted on a {@link java.awt.Graphics2D} in points. Every kind is laid out as numbers first and painted
 * second: a layout finds the largest plot in which no two texts meet, or says which size would do. Nothing here clips, blends or
 * shades, so that the same strokes pass PDF/A, print in grey and read on screen.
 */
package ca.briefpack.render.chart;
