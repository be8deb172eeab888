package ca.briefpack.render.html;

import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.render.Markup;
import ca.briefpack.render.Markup.Place;
import ca.briefpack.render.style.Addresses;
import ca.briefpack.render.style.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/**
 * Reads a finished page as a browser does and refuses what runs, fetches or leads away: elements and attributes that are no
 * {@link Markup}, styles that are no {@link Style}, a {@link ContentPolicy} that is missing, comes too late or is another. A page
 * that browsers would have to put right is refused too, for each may do so in its own way.
 */
public final class HtmlInspector {
    private static final int MOST_ERRORS = 5;
    private static final String POLICY = "http-equiv";

    /** One P032 for each thing that a page may not have; empty if it may be published. */
    public List<Problem> inspect(String html, String name) {
        Parser parser = Parser.htmlParser().setTrackErrors(MOST_ERRORS);
        Document page = parser.parseInput(html, "");
        List<Problem> problems = new ArrayList<>();
        for (ParseError error : parser.getErrors()) {
            problems.add(problem(name, "is not HTML at " + error.getCursorPos() + ": " + error.getErrorMessage(),
                    "mend the template that prints it"));
        }
        page.getAllElements().stream().skip(1).forEach(element -> check(element, name, problems));
        checkPolicy(page, name, problems);
        return problems.stream().distinct().toList();
    }

    private static void check(Element element, String name, List<Problem> problems) {
        String tag = element.normalName();
        Markup.findFault(tag, Place.BROWSER).ifPresent(fault -> problems.add(problem(name, fault.what(), fault.wayOut())));
        if (tag.equals("style")) {
            checkStyle(Style.ofSheet(element.data(), Addresses.DATA), name, problems);
        }
        for (Attribute attribute : element.attributes()) {
            if (isPolicy(element, attribute)) {
                continue;
            }
            Markup.findFault(tag, attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue())
                    .ifPresent(fault -> problems.add(problem(name, fault.what(), fault.wayOut())));
            if (attribute.getKey().equals("style")) {
                checkStyle(Style.ofAttribute(attribute.getValue(), Addresses.DATA), name, problems);
            }
        }
    }

    private static boolean isPolicy(Element element, Attribute attribute) {
        return element.normalName().equals("meta") && attribute.getKey().equals(POLICY)
                && attribute.getValue().equals(ContentPolicy.NAME);
    }

    private static void checkStyle(Style style, String name, List<Problem> problems) {
        style.faults().forEach(
                fault -> problems.add(problem(name, "line " + fault.line() + " of a style " + fault.what(), fault.wayOut())));
    }

    private static void checkPolicy(Document page, String name, List<Problem> problems) {
        String wanted = ContentPolicy.of(page.select("style").stream().map(Element::data).toList());
        Element second = page.head().childrenSize() < 2 ? page.head() : page.head().child(1);
        if (!second.attr(POLICY).equals(ContentPolicy.NAME) || !second.attr("content").equals(wanted)) {
            problems.add(problem(name, "does not forbid scripts and addresses right after its charset",
                    "begin the head of the template with <meta charset=\"UTF-8\"/>, and leave the policy to briefpack"));
        }
    }

    private static Problem problem(String name, String what, String wayOut) {
        return new Problem(Code.P032, name, what, wayOut);
    }
}
