/**
 * The charts of a brief: laid out as numbers first, painted second; nothing clips, blends or shades.
 *
 * <p>May use: model, brand, content, render, render.chart.ink, render.chart.axis.
 */
package ca.briefpack.render.chart;
