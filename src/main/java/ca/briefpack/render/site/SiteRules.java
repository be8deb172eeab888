package ca.briefpack.render.site;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.render.Elements;
import ca.briefpack.render.Markup;
import ca.briefpack.render.Markup.Place;
import ca.briefpack.render.XhtmlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * What a page of the list of a release may be made of, as its template prints it: what a brief may, and the controls of a search. It
 * brings no script and no style of its own, and its links lead to files of the release, to a place in the page or to other editions.
 */
final class SiteRules {
    private static final Set<String> CONTROLS =
            Set.of("nav", "header", "footer", "main", "label", "input", "select", "option", "button", "template", "link");
    private static final Set<String> NEVER = Set.of("style", "object");
    private static final Map<String, Set<String>> ATTRIBUTES = Map.ofEntries(
            Map.entry("html", Set.of("xmlns")), Map.entry("a", Set.of("hreflang", "type", "rel")),
            Map.entry("link", Set.of("rel", "type", "hreflang", "title", "href")), Map.entry("label", Set.of("for")),
            Map.entry("input", Set.of("type", "autocomplete", "spellcheck", "value")), Map.entry("option", Set.of("value")),
            Map.entry("button", Set.of("type")));
    private static final Set<String> OF_ALL = Set.of("hidden", "tabindex");
    private static final Set<String> VOID = Set.of("br", "col", "hr", "input", "link", "meta", "wbr");
    private static final Pattern SHORT_FORM = Pattern.compile("<([a-zA-Z0-9]+)(?:\\s[^<>]*)?/>");
    private static final Pattern FILE = Pattern.compile("([a-z0-9][a-z0-9./-]*)(#[^\\s]*)?");
    private static final Pattern EDITION = Pattern.compile("\\.\\./[a-z0-9-]+/[a-z.]+");

    private final String path;
    private final Set<String> files;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * @param path  of the page, at the top of the release
     * @param files every path of the release that it may lead to
     */
    SiteRules(String path, Set<String> files) {
        this.path = path;
        this.files = files;
    }

    /** One P032 for each thing that the page may not have, and P030 if it is not well formed. */
    List<Problem> problems(String xhtml) {
        for (String foreign : List.of("<![CDATA[", "<?", "<!DOCTYPE")) {
            if (xhtml.contains(foreign)) {
                refuse("holds '" + foreign + "', which browsers read in other ways", "write plain elements and text");
            }
        }
        for (String once : List.of("<meta charset=\"UTF-8\"/>", "</head>", "</body>")) {
            if (xhtml.indexOf(once) < 0 || xhtml.indexOf(once) != xhtml.lastIndexOf(once)) {
                refuse("does not hold " + once + " once", "write a head that begins with it, and one head and body");
            }
        }
        Matcher shortForm = SHORT_FORM.matcher(xhtml);
        while (shortForm.find()) {
            if (!VOID.contains(shortForm.group(1))) {
                refuse("has <" + shortForm.group(1) + "/>, which browsers read as an element that never ends",
                        "write <" + shortForm.group(1) + "></" + shortForm.group(1) + ">");
            }
        }
        try {
            Elements.of(new XhtmlReader(path).read(xhtml).getDocumentElement()).forEach(this::check);
        } catch (BriefpackException e) {
            problems.addAll(e.problems());
        }
        return problems.stream().distinct().toList();
    }

    private void check(Element element) {
        String tag = element.getTagName();
        if (NEVER.contains(tag)) {
            refuse("has <" + tag + ">", "leave style to site.css");
        } else if (!CONTROLS.contains(tag)) {
            Markup.findFault(tag, Place.TEMPLATE).ifPresent(fault -> refuse(fault.what(), fault.wayOut()));
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            check(tag, attributes.item(i).getNodeName(), attributes.item(i).getNodeValue());
        }
    }

    private void check(String element, String attribute, String value) {
        if (attribute.equals("style")) {
            refuse("has an attribute 'style'", "leave style to site.css");
        } else if (attribute.equals("href")) {
            fault(value).ifPresent(what -> refuse(what, "link to a file of the release or to a place in the page"));
        } else if (!OF_ALL.contains(attribute) && !ATTRIBUTES.getOrDefault(element, Set.of()).contains(attribute)) {
            Markup.findFault(element, attribute, value).ifPresent(fault -> refuse(fault.what(), fault.wayOut()));
        }
    }

    /** What is wrong with where a link leads. */
    private Optional<String> fault(String href) {
        if (href.startsWith("#") || href.startsWith("https:") || EDITION.matcher(href).matches()) {
            return Optional.empty();
        }
        Matcher file = FILE.matcher(href);
        if (!file.matches()) {
            return Optional.of("has a link to '" + href + "', which is no path in a release");
        }
        return files.contains(file.group(1)) ? Optional.empty()
                : Optional.of("has a link to '" + href + "', which the release does not hold");
    }

    private void refuse(String what, String wayOut) {
        problems.add(new Problem(Code.P032, path, what, wayOut));
    }
}
