/**
 * Colours, letters and strokes: on paper and as SVG.
 *
 * <p>May use: words, model, disk.
 */
package ca.briefpack.render.chart.ink;
