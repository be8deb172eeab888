package ca.briefpack.render.chart.ink;

import ca.briefpack.brand.colour.Hex;
import ca.briefpack.brand.logo.SvgPath;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Locale;

/**
 * Ink on a page of a browser: SVG in points, its text as text. A text says how long it is, so that it takes up its room in
 * whatever typeface the reader has.
 */
public final class SvgInk implements Ink {
    private static final SvgPath SVG = new SvgPath(2);
    private final StringBuilder svg = new StringBuilder();
    private final String semibold;

    public SvgInk(ChartFonts fonts) {
        this.semibold = fonts.semibold().getPSName();
    }

    /** The picture of all that was painted, as an element of HTML or XML that needs no style sheet. */
    public String picture(double width, double height, String alt) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"" + escaped(alt) + "\" viewBox=\"0 0 "
                + SVG.number(width) + " " + SVG.number(height) + "\">" + svg + "</svg>";
    }

    @Override
    public void fill(Shape area, Color color) {
        if (area instanceof Rectangle2D box) {
            element("rect", "x", box.getX(), "y", box.getY(), "width", box.getWidth(), "height", box.getHeight());
        } else {
            svg.append("<path d=\"").append(SVG.of(area)).append('"');
        }
        svg.append(" fill=\"").append(hex(color)).append("\"/>");
    }

    @Override
    public void stroke(Shape path, BasicStroke stroke, Color color) {
        svg.append("<path d=\"").append(SVG.of(path)).append("\" fill=\"none\" stroke=\"").append(hex(color))
                .append("\" stroke-width=\"")
                .append(SVG.number(stroke.getLineWidth())).append('"');
        if (stroke.getDashArray() != null) {
            svg.append(" stroke-dasharray=\"");
            for (float dash : stroke.getDashArray()) {
                svg.append(SVG.number(dash)).append(' ');
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

    @Override
    public void shows(String id, Rectangle2D area) {
        svg.append("<g><title>").append(escaped(id)).append("</title><path d=\"").append(SVG.of(area))
                .append("\" fill=\"transparent\"/></g>");
    }

    private StringBuilder element(String name, Object... attributes) {
        svg.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            svg.append(' ').append(attributes[i]).append("=\"").append(SVG.number(((Number) attributes[i + 1]).doubleValue()))
                    .append('"');
        }
        return svg;
    }

    private static String hex(Color color) {
        return Hex.of(color).toLowerCase(Locale.ROOT);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
