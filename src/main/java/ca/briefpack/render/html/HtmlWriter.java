package ca.briefpack.render.html;

import ca.briefpack.brand.Brand;
import ca.briefpack.content.Chart;
import ca.briefpack.render.ContentPolicy;
import ca.briefpack.render.Elements;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Writes a page of XHTML as HTML. Browsers read an empty element in XML's short form as one that never ends. */
final class HtmlWriter {
    private static final String LOGO = "briefpack/logo";
    private static final Set<String> VOID = Set.of("br", "col", "hr", "img", "link", "meta");
    private static final Pattern HEIGHT = Pattern.compile("height:\\s*([0-9]{1,4}(?:\\.[0-9]{1,3})?)mm");
    /** The date in the name of an edition: browsers end no line between its dash and a hash that begins with a digit. */
    private static final Pattern EDITION = Pattern.compile("\\d{4}-\\d{2}-\\d{2}-(?=[0-9a-f])");
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    // The text width of the printed page, and that of one of two columns: charts keep the proportions they have on paper.
    private static final double PAGE_WIDTH = 510;
    private static final double HALF_WIDTH = 246;

    private final String css;
    private final Map<String, Chart> charts;
    private final Pictures pictures;
    private final Brand brand;
    private final ColourSchemes colours = new ColourSchemes();
    private final Map<Element, String> painted = new IdentityHashMap<>();
    private final List<String> styles = new ArrayList<>();
    private final StringBuilder html = new StringBuilder("<!DOCTYPE html>\n");

    HtmlWriter(String css, Map<String, Chart> charts, Pictures pictures, Brand brand) {
        this.brand = brand;
        this.css = css;
        this.charts = charts;
        this.pictures = pictures;
    }

    String write(Element root) {
        Elements.of(root).stream().filter(inner -> inner.getTagName().equals("object"))
                .forEach(object -> painted.put(object, isLogo(object) ? logo(object) : chart(object)));
        collectStyles(root);
        element(root);
        return html.append('\n').toString();
    }

    private static boolean isLogo(Element object) {
        return object.getAttribute("type").equals(LOGO);
    }

    private String logo(Element object) {
        String alt = object.getAttribute("alt");
        return colours.merge(brand.logo().svg(brand.light(), alt), brand.logo().svg(brand.dark(), alt));
    }

    private void element(Element element) {
        if (element.getTagName().equals("object")) {
            html.append(isLogo(element) ? "<div class=\"logo\">" : "<div class=\"chart\">").append(painted.get(element))
                    .append("</div>");
            return;
        }
        html.append('<').append(element.getTagName());
        attributes(element);
        html.append('>');
        if (element.getTagName().equals("style")) {
            // browsers read it as it stands
            html.append(element.getTextContent());
        } else {
            children(element);
        }
        if (element.getTagName().equals("head")) {
            html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
            sheets().forEach(sheet -> html.append("<style>").append(sheet).append("</style>"));
        }
        if (!VOID.contains(element.getTagName())) {
            html.append("</").append(element.getTagName()).append('>');
        } else if (element.hasAttribute("charset")) {
            html.append("<meta http-equiv=\"").append(ContentPolicy.NAME).append("\" content=\"")
                    .append(ContentPolicy.ofBrief(styles))
                    .append("\">");
        }
    }

    /** In the order in which they will be written: the page's own, and at the end of the head the brand's. */
    private void collectStyles(Element element) {
        if (element.getTagName().equals("style")) {
            styles.add(element.getTextContent());
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collectStyles(inner);
            }
        }
        if (element.getTagName().equals("head")) {
            styles.addAll(sheets());
        }
    }

    /** The sheet that all pages share, which is then read and checked once, and the colours of this one's pictures if it has any. */
    private List<String> sheets() {
        return colours.css().isEmpty() ? List.of(css) : List.of(css, colours.css());
    }

    private void attributes(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            if (!attribute.getNodeName().startsWith("xmlns")) {
                html.append(' ').append(attribute.getNodeName()).append("=\"")
                        .append(escaped(attribute.getNodeValue()).replace("\"", "&quot;"))
                        .append('"');
            }
        }
    }

    private void children(Element parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                element(inner);
            } else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                String text = escaped(child.getNodeValue());
                html.append(parent.getTagName().equals("th") ? EDITION.matcher(text).replaceAll("$0<wbr>") : text);
            }
        }
    }

    private String chart(Element object) {
        Matcher height = HEIGHT.matcher(object.getAttribute("style"));
        if (!height.find()) {
            throw new IllegalArgumentException(
                    "chart " + object.getAttribute("data-chart") + " has no height in mm in its style");
        }
        Chart chart = charts.get(object.getAttribute("data-chart"));
        double width = Elements.inHalf(object) ? HALF_WIDTH : PAGE_WIDTH;
        double points = Double.parseDouble(height.group(1)) * POINTS_PER_MILLIMETRE;
        String alt = object.getAttribute("alt");
        return colours.merge(pictures.light().of(chart, width, points, alt), pictures.dark().of(chart, width, points, alt));
    }

    private static String escaped(String text) {
        // Browsers would break a line between a minus and the sign of the dollar.
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\u2212$", "\u2212\u2060$");
    }
}
