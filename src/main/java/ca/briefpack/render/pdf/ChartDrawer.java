package ca.briefpack.render.pdf;

import ca.briefpack.content.Chart;
import java.awt.Graphics2D;

/** What draws a chart into the rectangle (0, 0, width, height); one unit is a point, the origin is at the top left. */
@FunctionalInterface
public interface ChartDrawer {
    void draw(Chart chart, Graphics2D graphics, double width, double height);
}
