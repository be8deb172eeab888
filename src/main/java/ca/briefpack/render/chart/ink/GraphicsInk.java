package ca.briefpack.render.chart.ink;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;

/** Ink on a page of a PDF, or on any other surface of Java2D. */
public final class GraphicsInk implements Ink {
    private final Graphics2D g;

    public GraphicsInk(Graphics2D g) {
        this.g = g;
    }

    /** Runs the painting and puts the graphics back as it was. */
    public void paint(Runnable painting) {
        Color color = g.getColor();
        Stroke stroke = g.getStroke();
        Font font = g.getFont();
        try {
            painting.run();
        } finally {
            g.setColor(color);
            g.setStroke(stroke);
            g.setFont(font);
        }
    }

    @Override
    public void fill(Shape area, Color color) {
        g.setColor(color);
        g.fill(area);
    }

    @Override
    public void stroke(Shape path, BasicStroke stroke, Color color) {
        g.setColor(color);
        g.setStroke(stroke);
        g.draw(path);
    }

    @Override
    public void text(String text, double x, double baseline, Lettering lettering, Color color) {
        g.setColor(color);
        g.setFont(lettering.font());
        g.drawString(text, (float) x, (float) baseline);
    }
}
