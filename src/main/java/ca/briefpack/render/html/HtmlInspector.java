package ca.briefpack.render.html;

import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.render.ContentPolicy;
import ca.briefpack.render.Markup;
import ca.briefpack.render.Markup.Place;
import ca.briefpack.render.style.Addresses;
import ca.briefpack.render.style.Style;
import ca.briefpack.render.style.StyleFault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/**
 * Reads a finished page as a browser does and refuses what runs, fetches or leads away: elements and attributes that are no
 * {@link Markup}, styles that are no {@link Style}, {@link Links} to any page but those of its sources, a {@link ContentPolicy}
 * that is missing, comes too late or is another. A page that browsers would have to put right is refused too, for each may do so
 * in its own way.
 */
public final class HtmlInspector {
    private static final int MOST_ERRORS = 5;
    private static final String POLICY = "http-equiv";
    private static final int MOST_SHEETS = 64;
    // the pages of a run share a sheet, and reading it takes longer than the rest of a page
    private final Map<String, List<StyleFault>> sheets = new ConcurrentHashMap<>();

    /**
     * One P032 for each thing that a page may not have; empty if it may be published.
     *
     * @param leads what a link may lead to: files, seen from the page, and the addresses of the sources that it names
     */
    public List<Problem> inspect(String html, String name, Set<String> leads) {
        Parser parser = Parser.htmlParser().setTrackErrors(MOST_ERRORS);
        Document page = parser.parseInput(html, "");
        List<Problem> problems = new ArrayList<>();
        for (ParseError error : parser.getErrors()) {
            problems.add(problem(name, "is not HTML at " + error.getCursorPos() + ": " + error.getErrorMessage(),
                    "mend the template that prints it"));
        }
        page.getAllElements().stream().skip(1).forEach(element -> check(element, name, leads, problems));
        Links.findFaults(page, leads).forEach(fault -> problems.add(problem(name, fault.what(), fault.wayOut())));
        checkPlaces(page, name, problems);
        checkPolicy(page, name, problems);
        return problems.stream().distinct().toList();
    }

    private void check(Element element, String name, Set<String> leads, List<Problem> problems) {
        String tag = element.normalName();
        Markup.findFault(tag, Place.BROWSER).ifPresent(fault -> problems.add(problem(name, fault.what(), fault.wayOut())));
        if (tag.equals("style")) {
            checkStyle(faults(element.data()), name, problems);
        }
        for (Attribute attribute : element.attributes()) {
            if (isPolicy(element, attribute) || isOurs(element, attribute, leads)) {
                continue;
            }
            if (attribute.getKey().equals("href") && Markup.isFile(attribute.getValue())) {
                problems.add(problem(name, "links to '" + attribute.getValue() + "', which is no file of its pack",
                        "link to the page in the other language, the PDF or the workbook"));
            }
            Markup.findFault(tag, attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue())
                    .ifPresent(fault -> problems.add(problem(name, fault.what(), fault.wayOut())));
            if (attribute.getKey().equals("style")) {
                checkStyle(Style.ofAttribute(attribute.getValue(), Addresses.DATA).faults(), name, problems);
            }
        }
    }

    private static boolean isPolicy(Element element, Attribute attribute) {
        return element.normalName().equals("meta") && attribute.getKey().equals(POLICY)
                && attribute.getValue().equals(ContentPolicy.NAME);
    }

    /** A link to a file beside the page or to a source, or one that saves the numbers of the table beside it and nothing else. */
    private static boolean isOurs(Element element, Attribute attribute, Set<String> leads) {
        if (!element.normalName().equals("a") || !attribute.getKey().equals("href")) {
            return false;
        }
        Element table = element.hasAttr("download") ? element.closest("details:has(table)") : null;
        return table == null ? leads.contains(attribute.getValue()) : attribute.getValue().equals(CsvLink.of(rows(table)));
    }

    private static List<List<String>> rows(Element box) {
        return box.select("tr").stream().map(row -> row.select("th, td").stream()
                .map(cell -> cell.hasAttr("data-value") ? cell.attr("data-value") : cell.wholeText().strip()).toList()).toList();
    }

    /** Headings, tables and figures can be linked to, each by an id of its own, and links within the page lead somewhere. */
    private static void checkPlaces(Document page, String name, List<Problem> problems) {
        Set<String> ids = new HashSet<>();
        page.select("[id]").stream().map(Element::id).filter(id -> !ids.add(id)).forEach(id -> problems.add(
                problem(name, "has the id '" + id + "' more than once", "give each heading, table and figure an id of its own")));
        page.select("h1, h2, h3, h4, h5, h6, table, figure").stream().filter(element -> element.id().isEmpty())
                .forEach(element -> problems.add(problem(name, "has a <" + element.normalName() + "> without an id",
                        "give it one in the template, the same in every edition")));
        page.select("a[href^=#]").stream().map(link -> link.attr("href").substring(1)).filter(id -> !ids.contains(id))
                .forEach(id -> problems.add(problem(name, "links to '#" + id + "', and nothing has that id",
                        "mend the link or the id in the template")));
    }

    private List<StyleFault> faults(String sheet) {
        if (sheets.size() >= MOST_SHEETS) {
            sheets.clear();
        }
        return sheets.computeIfAbsent(sheet, css -> Style.ofSheet(css, Addresses.DATA).faults());
    }

    private static void checkStyle(List<StyleFault> faults, String name, List<Problem> problems) {
        faults.forEach(
                fault -> problems.add(problem(name, "line " + fault.line() + " of a style " + fault.what(), fault.wayOut())));
    }

    private static void checkPolicy(Document page, String name, List<Problem> problems) {
        String wanted = ContentPolicy.ofBrief(page.select("style").stream().map(Element::data).toList());
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
