/**
 * Where bars, ticks, labels and shades lie: numbers laid out before anything is painted.
 *
 * <p>May use: model, brand, content, render, render.chart.ink.
 */
package ca.briefpack.render.chart.axis;
