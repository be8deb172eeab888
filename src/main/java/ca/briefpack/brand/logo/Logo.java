package ca.briefpack.brand.logo;

import ca.briefpack.brand.colour.Colours;
import ca.briefpack.brand.colour.Hex;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Locale;

/**
 * The shapes of a logo, in the units of its own width and height. What is written of it for browsers is made of these shapes and never
 * taken over from a file.
 */
public final class Logo {
    private static final SvgPath SVG = new SvgPath(3);
    private final double width;
    private final double height;
    private final List<Part> parts;

    Logo(double width, double height, List<Part> parts) {
        this.width = width;
        this.height = height;
        this.parts = List.copyOf(parts);
    }

    /** How many times as wide as high. */
    public double proportion() {
        return width / height;
    }

    /** Paints it as large as it can be in the box from (0, 0), at its left. */
    public void paint(Graphics2D g, double boxWidth, double boxHeight, Colours colours) {
        double scale = Math.min(boxWidth / width, boxHeight / height);
        AffineTransform placed = AffineTransform.getScaleInstance(scale, scale);
        for (Part part : parts) {
            Shape shape = placed.createTransformedShape(part.shape());
            part.fill().ifPresent(tint -> {
                g.setColor(tint.of(colours));
                g.fill(shape);
            });
            part.outline().ifPresent(tint -> {
                g.setColor(tint.of(colours));
                g.setStroke(new BasicStroke((float) (part.width() * scale), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
                g.draw(shape);
            });
        }
    }

    /** The logo as an element of a page for browsers. @param alt what it is called there */
    public String svg(Colours colours, String alt) {
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"")
                .append(alt.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;")).append("\" viewBox=\"0 0 ")
                .append(SVG.number(width)).append(' ').append(SVG.number(height)).append("\">");
        for (Part part : parts) {
            String path = "<path d=\"" + SVG.of(part.shape()) + "\" ";
            // one colour an element: pages give each colour a class
            part.fill().ifPresent(tint -> svg.append(path).append("fill=\"").append(hex(tint, colours)).append("\"/>"));
            part.outline().ifPresent(tint -> svg.append(path).append("fill=\"none\" stroke=\"").append(hex(tint, colours))
                    .append("\" stroke-width=\"").append(SVG.number(part.width())).append("\"/>"));
        }
        return svg.append("</svg>").toString();
    }

    private static String hex(Tint tint, Colours colours) {
        return Hex.of(tint.of(colours)).toLowerCase(Locale.ROOT);
    }
}
