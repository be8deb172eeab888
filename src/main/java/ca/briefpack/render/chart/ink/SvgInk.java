package ca.briefpack.render.chart.ink;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Ink on a page of a browser: SVG in points, its text as text. A text says how long it is, so that it takes up its room in
 * whatever typeface the reader has.
 */
public final class SvgInk implements Ink {
    private static final int DECIMALS = 2;
    private final StringBuilder svg = new StringBuilder();
    private final String semibold;

    public SvgInk(ChartFonts fonts) {
        this.semibold = fonts.semibold().getPSName();
    }

    /** The picture of all that was painted, as an element of HTML or XML that needs no style sheet. */
    public String picture(double width, double height, String alt) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"" + escaped(alt) + "\" viewBox=\"0 0 "
                + number(width) + " " + number(height) + "\">" + svg + "</svg>";
    }

    @Override
    public void fill(Shape area, Color color) {
        if (area instanceof Rectangle2D box) {
            element("rect", "x", box.getX(), "y", box.getY(), "width", box.getWidth(), "height", box.getHeight());
        } else {
            svg.append("<path d=\"").append(commands(area)).append('"');
        }
        svg.append(" fill=\"").append(hex(color)).append("\"/>");
    }

    @Override
    public void stroke(Shape path, BasicStroke stroke, Color color) {
        svg.append("<path d=\"").append(commands(path)).append("\" fill=\"none\" stroke=\"").append(hex(color))
                .append("\" stroke-width=\"")
                .append(number(stroke.getLineWidth())).append('"');
        if (stroke.getDashArray() != null) {
            svg.append(" stroke-dasharray=\"");
            for (float dash : stroke.getDashArray()) {
                svg.append(number(dash)).append(' ');
            }
            svg.append('"');
        }
        svg.append("/>");
    }

    @Override
    public void text(String text, double x, double baseline, Lettering lettering, Color color) {
        if (text.isBlank()) {
            return;
        }
        element("text", "x", x, "y", baseline, "font-size", lettering.font().getSize2D(), "textLength", lettering.width(text))
                .append(" lengthAdjust=\"spacingAndGlyphs\" font-weight=\"")
                .append(lettering.font().getPSName().equals(semibold) ? "600" : "400")
                .append("\" fill=\"").append(hex(color)).append("\">").append(escaped(text)).append("</text>");
    }

    @Override
    public void figure(String id, Runnable painting) {
        svg.append("<g>").append(id.isEmpty() ? "" : "<title>" + escaped(id) + "</title>");
        painting.run();
        svg.append("</g>");
    }

    private StringBuilder element(String name, Object... attributes) {
        svg.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            svg.append(' ').append(attributes[i]).append("=\"").append(number(((Number) attributes[i + 1]).doubleValue()))
                    .append('"');
        }
        return svg;
    }

    private static String commands(Shape path) {
        StringBuilder commands = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator step = path.getPathIterator(null); !step.isDone(); step.next()) {
            int kind = step.currentSegment(at);
            commands.append("MLQCZ".charAt(kind));
            for (int i = 0; i < points(kind) * 2; i++) {
                commands.append(i == 0 ? "" : " ").append(number(at[i]));
            }
        }
        return commands.toString();
    }

    private static int points(int kind) {
        return switch (kind) {
            case PathIterator.SEG_CLOSE -> 0;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 3;
            default -> 1;
        };
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
    }

    private static String hex(Color color) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", color.getRed(), color.getGreen(), color.getBlue());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
