/**
 * Colours, letters and strokes: on paper and as SVG.
 *
 * <p>May use: model, brand.
 */
package ca.briefpack.render.chart.ink;
