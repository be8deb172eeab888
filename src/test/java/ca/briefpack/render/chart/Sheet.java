package ca.briefpack.render.chart;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * A graphics that notes every text and shape while it draws them on an image. It knows flat colours, fills, strokes and plain
 * text; whatever else a painter might ask for (clips, composites, gradients, transforms, images) is refused, because it would not
 * pass PDF/A.
 */
public final class Sheet extends Graphics2D {
    private static final FontRenderContext FRC = new FontRenderContext(null, true, true);
    private final BufferedImage image;
    private final Graphics2D g;
    public final List<Words> words = new ArrayList<>();
    public final List<Mark> marks = new ArrayList<>();

    /** A text as drawn: the rectangle is what its letters cover. */
    public record Words(String text, Rectangle2D area, Color color, Font font) {
    }

    /** A shape as drawn, with the width of its pen (0 for a fill) and its dashes (empty if solid). */
    public record Mark(Shape shape, double pen, List<Float> dash, Color color) {
        Rectangle2D area() {
            return pen == 0 ? shape.getBounds2D() : new BasicStroke((float) pen, BasicStroke.CAP_BUTT,
                    BasicStroke.JOIN_MITER).createStrokedShape(shape).getBounds2D();
        }
    }

    public Sheet(double width, double height, double zoom) {
        image = new BufferedImage((int) Math.ceil(width * zoom), (int) Math.ceil(height * zoom), BufferedImage.TYPE_INT_RGB);
        g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.setColor(Color.BLACK);
        g.scale(zoom, zoom);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    BufferedImage image() {
        return image;
    }

    public List<String> texts() {
        return words.stream().map(Words::text).toList();
    }

    void save(Path file) {
        try {
            Files.createDirectories(file.getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void drawString(String text, float x, float y) {
        Rectangle2D ink = g.getFont().createGlyphVector(FRC, text).getVisualBounds();
        words.add(new Words(text, new Rectangle2D.Double(ink.getX() + x, ink.getY() + y, ink.getWidth(), ink.getHeight()),
                g.getColor(), g.getFont()));
        g.drawString(text, x, y);
    }

    @Override
    public void draw(Shape shape) {
        BasicStroke pen = (BasicStroke) g.getStroke();
        List<Float> dash = new ArrayList<>();
        for (int i = 0; pen.getDashArray() != null && i < pen.getDashArray().length; i++) {
            dash.add(pen.getDashArray()[i]);
        }
        marks.add(new Mark(shape, pen.getLineWidth(), dash, g.getColor()));
        g.draw(shape);
    }

    @Override
    public void fill(Shape shape) {
        marks.add(new Mark(shape, 0, List.of(), g.getColor()));
        g.fill(shape);
    }

    @Override
    public Color getColor() {
        return g.getColor();
    }

    @Override
    public void setColor(Color c) {
        if (c.getAlpha() != 255) {
            throw refused();
        }
        g.setColor(c);
    }

    @Override
    public Stroke getStroke() {
        return g.getStroke();
    }

    @Override
    public void setStroke(Stroke s) {
        g.setStroke(s);
    }

    @Override
    public Font getFont() {
        return g.getFont();
    }

    @Override
    public void setFont(Font font) {
        g.setFont(font);
    }

    @Override
    public void dispose() {
        g.dispose();
    }

    private static UnsupportedOperationException refused() {
        return new UnsupportedOperationException("charts use flat fills, strokes and plain text alone");
    }

    // Everything below is refused.

    @Override
    public Graphics create() {
        throw refused();
    }
    @Override
    public void drawString(String s, int x, int y) {
        throw refused();
    }
    @Override
    public void drawString(AttributedCharacterIterator i, int x, int y) {
        throw refused();
    }
    @Override
    public void drawString(AttributedCharacterIterator i, float x, float y) {
        throw refused();
    }
    @Override
    public void drawGlyphVector(GlyphVector v, float x, float y) {
        throw refused();
    }
    @Override
    public boolean drawImage(Image i, AffineTransform t, ImageObserver o) {
        throw refused();
    }
    @Override
    public void drawImage(BufferedImage i, BufferedImageOp op, int x, int y) {
        throw refused();
    }
    @Override
    public void drawRenderedImage(RenderedImage i, AffineTransform t) {
        throw refused();
    }
    @Override
    public void drawRenderableImage(RenderableImage i, AffineTransform t) {
        throw refused();
    }
    @Override
    public boolean hit(Rectangle r, Shape s, boolean stroke) {
        throw refused();
    }
    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        throw refused();
    }
    @Override
    public void setComposite(Composite c) {
        throw refused();
    }
    @Override
    public Composite getComposite() {
        return AlphaComposite.SrcOver;
    }
    @Override
    public void setPaint(Paint p) {
        throw refused();
    }
    @Override
    public Paint getPaint() {
        return g.getColor();
    }
    @Override
    public void setRenderingHint(RenderingHints.Key k, Object v) {
        throw refused();
    }
    @Override
    public Object getRenderingHint(RenderingHints.Key k) {
        throw refused();
    }
    @Override
    public void setRenderingHints(Map<?, ?> m) {
        throw refused();
    }
    @Override
    public void addRenderingHints(Map<?, ?> m) {
        throw refused();
    }
    @Override
    public RenderingHints getRenderingHints() {
        throw refused();
    }
    @Override
    public void translate(int x, int y) {
        throw refused();
    }
    @Override
    public void translate(double x, double y) {
        throw refused();
    }
    @Override
    public void rotate(double a) {
        throw refused();
    }
    @Override
    public void rotate(double a, double x, double y) {
        throw refused();
    }
    @Override
    public void scale(double x, double y) {
        throw refused();
    }
    @Override
    public void shear(double x, double y) {
        throw refused();
    }
    @Override
    public void transform(AffineTransform t) {
        throw refused();
    }
    @Override
    public void setTransform(AffineTransform t) {
        throw refused();
    }
    @Override
    public AffineTransform getTransform() {
        throw refused();
    }
    @Override
    public void setBackground(Color c) {
        throw refused();
    }
    @Override
    public Color getBackground() {
        throw refused();
    }
    @Override
    public void clip(Shape s) {
        throw refused();
    }
    @Override
    public FontRenderContext getFontRenderContext() {
        throw refused();
    }
    @Override
    public void setPaintMode() {
        throw refused();
    }
    @Override
    public void setXORMode(Color c) {
        throw refused();
    }
    @Override
    public FontMetrics getFontMetrics(Font f) {
        throw refused();
    }
    @Override
    public Rectangle getClipBounds() {
        throw refused();
    }
    @Override
    public void clipRect(int x, int y, int w, int h) {
        throw refused();
    }
    @Override
    public void setClip(int x, int y, int w, int h) {
        throw refused();
    }
    @Override
    public Shape getClip() {
        throw refused();
    }
    @Override
    public void setClip(Shape s) {
        throw refused();
    }
    @Override
    public void copyArea(int x, int y, int w, int h, int dx, int dy) {
        throw refused();
    }
    @Override
    public void drawLine(int x1, int y1, int x2, int y2) {
        throw refused();
    }
    @Override
    public void fillRect(int x, int y, int w, int h) {
        throw refused();
    }
    @Override
    public void clearRect(int x, int y, int w, int h) {
        throw refused();
    }
    @Override
    public void drawRoundRect(int x, int y, int w, int h, int a, int b) {
        throw refused();
    }
    @Override
    public void fillRoundRect(int x, int y, int w, int h, int a, int b) {
        throw refused();
    }
    @Override
    public void drawOval(int x, int y, int w, int h) {
        throw refused();
    }
    @Override
    public void fillOval(int x, int y, int w, int h) {
        throw refused();
    }
    @Override
    public void drawArc(int x, int y, int w, int h, int a, int b) {
        throw refused();
    }
    @Override
    public void fillArc(int x, int y, int w, int h, int a, int b) {
        throw refused();
    }
    @Override
    public void drawPolyline(int[] x, int[] y, int n) {
        throw refused();
    }
    @Override
    public void drawPolygon(int[] x, int[] y, int n) {
        throw refused();
    }
    @Override
    public void fillPolygon(int[] x, int[] y, int n) {
        throw refused();
    }
    @Override
    public boolean drawImage(Image i, int x, int y, ImageObserver o) {
        throw refused();
    }
    @Override
    public boolean drawImage(Image i, int x, int y, int w, int h, ImageObserver o) {
        throw refused();
    }
    @Override
    public boolean drawImage(Image i, int x, int y, Color c, ImageObserver o) {
        throw refused();
    }
    @Override
    public boolean drawImage(Image i, int x, int y, int w, int h, Color c, ImageObserver o) {
        throw refused();
    }
    @Override
    public boolean drawImage(Image i, int a, int b, int c, int d, int e, int f, int h, int j, ImageObserver o) {
        throw refused();
    }
    @Override
    public boolean drawImage(Image i, int a, int b, int c, int d, int e, int f, int h, int j, Color k, ImageObserver o) {
        throw refused();
    }
}
