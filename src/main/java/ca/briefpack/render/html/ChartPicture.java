package ca.briefpack.render.html;

import ca.briefpack.content.Chart;

/** What makes an SVG element of a chart: its size in points, its alternative text as its label. */
@FunctionalInterface
public interface ChartPicture {
    String of(Chart chart, double width, double height, String alt);
}
