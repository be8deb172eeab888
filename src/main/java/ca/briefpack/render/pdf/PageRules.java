package ca.briefpack.render.pdf;

import ca.briefpack.model.Problem.Code;
import ca.briefpack.model.Problem;
import ca.briefpack.render.Elements;
import ca.briefpack.render.Markup.Place;
import ca.briefpack.render.Markup;
import ca.briefpack.render.style.Addresses;
import ca.briefpack.render.style.Declaration;
import ca.briefpack.render.style.Style;
import ca.briefpack.words.NameList;
import ca.briefpack.words.Nearest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * What a page must keep before it is laid out: it is made of {@link Markup} and {@link Style} alone, so that nothing is fetched;
 * every font family and every character can be printed, every chart exists and says in words what it shows.
 */
final class PageRules {
    /** A length of so many digits would put page after page, whatever its unit. */
    private static final Pattern LARGE = Pattern.compile("(?<![\\w#.-])\\d{5,}+");
    private final BrandFonts fonts;
    private final String name;
    private final Set<String> charts;
    private final List<Problem> problems = new ArrayList<>();

    PageRules(BrandFonts fonts, String name, Set<String> charts) {
        this.fonts = fonts;
        this.name = name;
        this.charts = charts;
    }

    List<Problem> check(Document page) {
        for (Element element : Elements.of(page.getDocumentElement())) {
            checkElement(element);
        }
        return List.copyOf(problems);
    }

    /** What is wrong with the brand's own style sheet, by line. */
    static List<Problem> check(BrandFonts fonts, Path styleSheet, String css) {
        PageRules rules = new PageRules(fonts, styleSheet.toString(), Set.of());
        Style style = Style.ofSheet(css, Addresses.NONE);
        style.faults().forEach(fault -> rules.add(Code.P030, styleSheet + ":" + fault.line(), fault.what(), fault.wayOut()));
        style.declarations().forEach(declaration -> rules.checkDeclaration(declaration, styleSheet + ":" + declaration.line()));
        return List.copyOf(rules.problems);
    }

    private void checkElement(Element element) {
        Markup.findFault(element.getTagName(), Place.PAPER)
                .ifPresent(fault -> add(Code.P030, name, fault.what(), fault.wayOut()));
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            checkAttribute(element.getTagName(), attributes.item(i));
        }
        if (element.getTagName().equals("style")) {
            checkStyle(Style.ofSheet(element.getTextContent(), Addresses.NONE));
            return;
        }
        if (element.getTagName().equals("object")) {
            checkChart(element);
        }
        Glyphs.firstMissing(Dom.ownText(element), fonts, name).ifPresent(problems::add);
    }

    private void checkAttribute(String element, Node attribute) {
        boolean names = XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI());
        if (!names) {
            Markup.findFault(element, attribute.getNodeName(), attribute.getNodeValue())
                    .ifPresent(fault -> add(Code.P030, name, fault.what(), fault.wayOut()));
        }
        if (attribute.getNodeName().equals("href") && Markup.isFile(attribute.getNodeValue())) {
            add(Code.P030, name, "a printed page links to the file '" + attribute.getNodeValue() + "'",
                    "keep links to files to what has class=\"screen\": a PDF is sent on without them");
        }
        if (attribute.getNodeName().equals("style")) {
            checkStyle(Style.ofAttribute(attribute.getNodeValue(), Addresses.NONE));
        }
    }

    private void checkStyle(Style style) {
        style.faults().forEach(fault -> add(Code.P030, name, "a style " + fault.what(), fault.wayOut()));
        style.declarations().forEach(declaration -> checkDeclaration(declaration, name));
    }

    private void checkDeclaration(Declaration declaration, String where) {
        Matcher large = LARGE.matcher(declaration.value());
        if (large.find()) {
            add(Code.P030, where, "holds the number " + large.group() + ", and no page is so large", "write a smaller one");
        }
        if (declaration.property().equals("font")) {
            add(Code.P031, where, "sets 'font:' in one word",
                    "write font-size, font-weight and font-family apart, so that families can be checked");
        }
        if (declaration.property().equals("font-family")) {
            checkFamilies(declaration.value(), where);
        }
    }

    private void checkFamilies(String list, String where) {
        for (String quoted : list.split(",")) {
            String family = quoted.replace("\"", "").replace("'", "").strip();
            if (!family.equals("inherit") && !fonts.families().contains(family)) {
                add(Code.P031, where, "font family '" + family + "' is not one of the brand's",
                        "use " + NameList.of(fonts.families()) + "; text in an unknown family would vanish");
            }
        }
    }

    private void checkChart(Element object) {
        String chart = object.getAttribute(ChartObjects.CHART);
        String type = object.getAttribute("type");
        if (!ChartObjects.TYPES.contains(type)) {
            add(Code.P030, name, "<object> of type '" + type + "' cannot be drawn", "use type=\"" + ChartObjects.TYPE + "\"");
        } else if (type.equals(ChartObjects.TYPE) && !charts.contains(chart)) {
            add(Code.P030, name, "there is no chart '" + chart + "'", Nearest.useOneOf(chart, charts));
        }
        if (object.getAttribute("alt").isBlank()) {
            add(Code.P030, name, (type.equals(ChartObjects.LOGO) ? "the logo" : "chart '" + chart + "'") + " has no alt text",
                    "say in alt=\"..\" what it shows");
        }
    }

    private void add(Code code, String where, String what, String wayOut) {
        problems.add(new Problem(code, where, what, wayOut));
    }
}
