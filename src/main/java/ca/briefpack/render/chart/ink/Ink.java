package ca.briefpack.render.chart.ink;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** What a chart is put on paper or screen with: all that any chart needs. */
interface Ink {
    void fill(Shape area, Color color);

    void stroke(Shape path, BasicStroke stroke, Color color);

    /** A line of text whose first letter starts at x. */
    void text(String text, double x, double baseline, Lettering lettering, Color color);

    /** Paints what shows the figure of an id; a reader of a screen can find the id there. */
    default void figure(String id, Runnable painting) {
        painting.run();
    }

    /** Where the figure of an id is shown by what is painted for others too; a reader of a screen can find the id there. */
    default void shows(String id, Rectangle2D area) {
    }
}
