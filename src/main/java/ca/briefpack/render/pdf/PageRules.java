package ca.briefpack.render.pdf;

import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What a page must keep before it is laid out: nothing is fetched, every font family and every character can be printed, every
 * chart exists and says in words what it shows.
 */
final class PageRules {
    private static final Pattern FAMILY = Pattern.compile("font-family\\s*:\\s*([^;}]*)");
    private static final Pattern SHORTHAND = Pattern.compile("[;{\\s]font\\s*:\\s*([^;}]*)");
    private static final Pattern FETCH = Pattern.compile("url\\s*\\(|@import|@font-face");
    private static final Set<String> FORBIDDEN =
            Set.of("script", "link", "iframe", "embed", "form", "input", "base", "img", "svg", "math");
    private static final Set<String> LINKS = Set.of("https:", "mailto:");
    private final BrandFonts fonts;
    private final String name;
    private final Set<String> charts;
    private final List<Problem> problems = new ArrayList<>();

    PageRules(BrandFonts fonts, String name, Set<String> charts) {
        this.fonts = fonts;
        this.name = name;
        this.charts = charts;
    }

    List<Problem> check(Document page, String brandCss) {
        checkStyles(brandCss, "brief.css");
        for (Element element : Dom.elements(page)) {
            checkElement(element);
        }
        return List.copyOf(problems);
    }

    private void checkElement(Element element) {
        String tag = element.getTagName();
        if (tag.equals("style")) {
            checkStyles(element.getTextContent(), name);
            return;
        }
        if (FORBIDDEN.contains(tag)) {
            add(Code.P030, "<" + tag + "> is not allowed in a page", "use words, tables and <object type=\"briefpack/chart\">");
        }
        checkStyles(element.getAttribute("style"), name);
        checkAddress(element);
        if (tag.equals("object")) {
            checkChart(element);
        }
        Glyphs.firstMissing(Dom.ownText(element), fonts, name).ifPresent(problems::add);
    }

    private void checkStyles(String css, String where) {
        Matcher fetch = FETCH.matcher(css);
        if (fetch.find()) {
            problems.add(new Problem(Code.P030, where, "'" + fetch.group() + "' would fetch a file",
                    "keep everything in brief.css and in the brand's fonts folder"));
        }
        if (SHORTHAND.matcher(" " + css).find()) {
            problems.add(new Problem(Code.P031, where, "sets 'font:' in one word",
                    "write font-size, font-weight and font-family apart, so that families can be checked"));
        }
        Matcher families = FAMILY.matcher(css);
        while (families.find()) {
            checkFamilies(families.group(1), where);
        }
    }

    private void checkFamilies(String list, String where) {
        for (String quoted : list.split(",")) {
            String family = quoted.replace("\"", "").replace("'", "").replace("!important", "").strip();
            if (!family.equals("inherit") && !fonts.families().contains(family)) {
                problems.add(new Problem(Code.P031, where, "font family '" + family + "' is not one of the brand's",
                        "use " + String.join(", ", fonts.families()) + "; text in an unknown family would vanish"));
            }
        }
    }

    private void checkAddress(Element element) {
        String address = element.getAttribute("href");
        boolean bookmark = element.getTagName().equals("bookmark");
        if (!address.isEmpty() && !bookmark && !address.startsWith("#") && LINKS.stream().noneMatch(address::startsWith)) {
            add(Code.P030, "link to '" + address + "' is not allowed", "link to https:, mailto: or a #place in the page");
        }
        for (String fetched : List.of("src", "data", "poster", "background")) {
            if (!element.getAttribute(fetched).isEmpty()) {
                add(Code.P030, Dom.describe(element) + " would fetch '" + element.getAttribute(fetched) + "'",
                        "pages fetch nothing; draw it as a chart or write it");
            }
        }
    }

    private void checkChart(Element object) {
        String chart = object.getAttribute(ChartObjects.CHART);
        if (!object.getAttribute("type").equals(ChartObjects.TYPE)) {
            add(Code.P030, "<object> of type '" + object.getAttribute("type") + "' cannot be drawn",
                    "use type=\"" + ChartObjects.TYPE + "\"");
        } else if (!charts.contains(chart)) {
            add(Code.P030, "there is no chart '" + chart + "'", "use one of " + charts.stream().sorted().toList());
        }
        if (object.getAttribute("alt").isBlank()) {
            add(Code.P030, "chart '" + chart + "' has no alt text", "say in alt=\"..\" what the chart shows");
        }
    }

    private void add(Code code, String what, String wayOut) {
        problems.add(new Problem(code, name, what, wayOut));
    }
}
