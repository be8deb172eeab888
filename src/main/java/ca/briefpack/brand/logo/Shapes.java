package ca.briefpack.brand.logo;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The elements of SVG that draw a shape, by what they are measured in. */
final class Shapes {
    static final Map<String, List<String>> MEASURES = Map.of("path", List.of("d"), "rect", List.of("x", "y", "width", "height"),
            "circle", List.of("cx", "cy", "r"), "ellipse", List.of("cx", "cy", "rx", "ry"), "polygon", List.of("points"),
            "polyline", List.of("points"), "line", List.of("x1", "y1", "x2", "y2"));
    private final Map<String, String> attributes;

    private Shapes(Map<String, String> attributes) {
        this.attributes = attributes;
    }

    /** @throws IllegalArgumentException with what cannot be drawn */
    static Shape of(String element, Map<String, String> attributes) {
        Shapes read = new Shapes(attributes);
        return switch (element) {
            case "path" -> PathData.of(read.text("d"));
            case "rect" -> new Rectangle2D.Double(read.get("x"), read.get("y"), read.get("width"), read.get("height"));
            case "circle" -> read.ellipse(read.get("r"), read.get("r"));
            case "ellipse" -> read.ellipse(read.get("rx"), read.get("ry"));
            case "line" -> new Line2D.Double(read.get("x1"), read.get("y1"), read.get("x2"), read.get("y2"));
            case "polyline" -> PathData.of("M" + read.text("points"));
            default -> closed(PathData.of("M" + read.text("points")));
        };
    }

    private static Shape closed(Path2D path) {
        path.closePath();
        return path;
    }

    private Shape ellipse(double rx, double ry) {
        return new Ellipse2D.Double(get("cx") - rx, get("cy") - ry, 2 * rx, 2 * ry);
    }

    private String text(String name) {
        return Optional.ofNullable(attributes.get(name))
                .orElseThrow(() -> new IllegalArgumentException("has no '" + name + "'"));
    }

    private double get(String name) {
        String written = attributes.getOrDefault(name, "0");
        if (!written.matches("-?[0-9]{1,5}(?:\\.[0-9]{1,6})?")) {
            throw new IllegalArgumentException(name + "=\"" + written + "\" is not a plain number");
        }
        return Double.parseDouble(written);
    }
}
