package ca.briefpack.render.chart.ink;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A font at a size, with its measures in points. Measures come from the outlines at 1000 points, not from a device, so a layout
 * is the same on screen, in a PDF and in a test.
 */
public final class Lettering {
    private static final FontRenderContext NO_DEVICE = new FontRenderContext(null, true, true);
    private static final float LARGE = 1000f;
    private final Font font;
    private final Font large;
    private final double size;

    Lettering(Font font, double size) {
        this.font = font.deriveFont((float) size);
        this.large = font.deriveFont(LARGE);
        this.size = size;
    }

    Font font() {
        return font;
    }

    /** The advance width of a line of text. */
    public double width(String text) {
        return large.getStringBounds(text, NO_DEVICE).getWidth() * size / LARGE;
    }

    public double widest(List<String> lines) {
        return lines.stream().mapToDouble(this::width).max().orElse(0);
    }

    /** What the letters of a line of text cover, if its first one starts at x. */
    Rectangle2D letters(String text, double x, double baseline) {
        Rectangle2D ink = ink(text);
        double scale = size / LARGE;
        return new Rectangle2D.Double(x + ink.getX() * scale, baseline + ink.getY() * scale, ink.getWidth() * scale,
                ink.getHeight() * scale);
    }

    /** The height of a capital: half of it below the middle centres a line on the middle. */
    public double capHeight() {
        return -ink("H").getY() * size / LARGE;
    }

    /** How far an accented capital rises above the baseline. */
    public double ascent() {
        return -ink("É").getY() * size / LARGE;
    }

    /** How far a letter hangs below the baseline. */
    public double descent() {
        return ink("gç").getMaxY() * size / LARGE;
    }

    public double lineHeight() {
        return size * 1.18;
    }

    /** From the top of the first line's accents to the bottom of the last line's descenders. */
    public double blockHeight(int lines) {
        return ascent() + descent() + (lines - 1) * lineHeight();
    }

    /**
     * The text broken at ordinary spaces into lines no wider than {@code room}; a single word may be wider. No-break spaces hold.
     */
    public List<String> wrap(String text, double room) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split(" +")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(longer) <= room) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines;
    }

    private Rectangle2D ink(String text) {
        return large.createGlyphVector(NO_DEVICE, text).getVisualBounds();
    }
}
