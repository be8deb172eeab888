package ca.briefpack.render;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The elements and attributes that a page may be made of. What is not listed is refused, so nobody has to know all that runs,
 * fetches or leads away: scripts and events, frames and forms, {@code src} and {@code srcset}, a page that sends its reader on.
 */
public final class Markup {
    /** The id of the element that ends page 1. */
    public static final String END_OF_PAGE_1 = "end-of-page-1";
    private static final Set<String> OF_PAGES =
            Set.of("html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "h4", "h5", "h6", "p",
                    "div", "span", "section", "article", "header", "footer", "main", "aside", "figure", "figcaption", "address",
                    "blockquote", "q", "pre",
                    "code", "kbd", "samp", "tt", "var", "a", "b", "strong", "i", "em", "u", "s", "small", "mark", "cite", "dfn",
                    "abbr", "time", "sup", "sub",
                    "br", "wbr", "hr", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption", "colgroup", "col", "thead",
                    "tbody", "tfoot", "tr", "th", "td",
                    "object");
    /** What paper has not. */
    private static final Set<String> OF_SCREENS = Set.of("nav", "details", "summary");
    private static final Set<String> OF_CHARTS = Set.of("svg", "g", "rect", "path", "text");
    private static final Set<String> OF_ALL = Set.of("id", "class", "lang", "dir", "title", "style", "role");
    private static final Pattern OF_ALL_BEGINNING = Pattern.compile("(data|aria)-[a-z0-9-]+");
    private static final Map<String, Set<String>> OF_ELEMENTS = Map.ofEntries(Map.entry("html", Set.of("xml:lang")),
            Map.entry("meta", Set.of("charset", "name", "content")),
            Map.entry("a", Set.of("href", "hreflang", "download", "rel")),
            Map.entry("div", Set.of("tabindex")),
            Map.entry("object", Set.of("type", "alt")),
            Map.entry("ol", Set.of("start", "type", "reversed")), Map.entry("li", Set.of("value")),
            Map.entry("time", Set.of("datetime")),
            Map.entry("colgroup", Set.of("span")), Map.entry("col", Set.of("span")),
            Map.entry("td", Set.of("colspan", "rowspan", "headers")),
            Map.entry("th", Set.of("colspan", "rowspan", "headers", "scope", "abbr")),
            Map.entry("svg", Set.of("xmlns", "viewbox")),
            Map.entry("rect", Set.of("x", "y", "width", "height", "fill")),
            Map.entry("path", Set.of("d", "fill", "stroke", "stroke-width", "stroke-dasharray")),
            Map.entry("text", Set.of("x", "y", "font-size", "textlength", "lengthadjust", "font-weight", "fill")));
    private static final Pattern ADDRESS = Pattern.compile("(https:|mailto:|#)[^\\s\\p{Cntrl}]*");
    private static final Pattern FILE = Pattern.compile("(?:\\.\\./[a-z]{2}/)?[a-z0-9][a-z0-9-]*\\.(?:html|pdf|xlsx)");
    /** Of a link whose page is not told where its reader comes from. */
    private static final String SILENT = "noreferrer";
    private static final Pattern SHAPE = Pattern.compile("[-\\w#., /:]*");

    private Markup() {
    }

    /** Where a page is read: as templates write it, as it is printed, or as a browser gets it, with its charts inside. */
    public enum Place {
        TEMPLATE, PAPER, BROWSER
    }

    /** What is wrong with an element or an attribute, and the way out. */
    public record Fault(String what, String wayOut) {
    }

    /** The fault of an element, whatever its attributes. */
    public static Optional<Fault> findFault(String element, Place place) {
        boolean known = OF_PAGES.contains(element) ? place != Place.BROWSER || !element.equals("object")
                : OF_SCREENS.contains(element) ? place != Place.PAPER : place == Place.BROWSER && OF_CHARTS.contains(element);
        return known ? Optional.empty() : Optional.of(new Fault("<" + element + "> is not allowed in a page",
                "use words, tables and <object type=\"briefpack/chart\">"));
    }

    /** True for a link to a file of a release, seen from a page of it; whether there is such a file is looked at elsewhere. */
    public static boolean isFile(String href) {
        return FILE.matcher(href).matches();
    }

    /** The fault of an attribute of an element that has none; what styles hold is looked at elsewhere. */
    public static Optional<Fault> findFault(String element, String attribute, String value) {
        Set<String> own = OF_ELEMENTS.getOrDefault(element, Set.of());
        if (!own.contains(attribute) && !OF_ALL.contains(attribute) && !OF_ALL_BEGINNING.matcher(attribute).matches()) {
            return Optional.of(new Fault("the attribute '" + attribute + "' of <" + element + "> is not allowed in a page",
                    "leave it out; pages fetch nothing and run nothing"));
        }
        if (attribute.equals("href") && !ADDRESS.matcher(value).matches() && !isFile(value)) {
            return Optional.of(new Fault("link to '" + value + "' is not allowed",
                    "link to https:, mailto:, a #place in the page or a file of the same pack"));
        }
        if (attribute.equals("tabindex") && !value.equals("0")) {
            return Optional.of(new Fault("tabindex=\"" + value + "\" changes the order in which keys reach a page", "write 0"));
        }
        if (attribute.equals("rel") && !value.equals(SILENT)) {
            return Optional.of(new Fault("rel=\"" + value + "\" is not allowed in a page", "write rel=\"" + SILENT + "\""));
        }
        if (OF_CHARTS.contains(element) && own.contains(attribute) && !SHAPE.matcher(value).matches()) {
            return Optional.of(new Fault("the attribute '" + attribute + "' of <" + element + "> holds '" + value + "'",
                    "draw with numbers and colours"));
        }
        return Optional.empty();
    }
}
