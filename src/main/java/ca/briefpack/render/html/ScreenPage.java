package ca.briefpack.render.html;

import ca.briefpack.render.Elements;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Makes of the page that is printed one that is read on a screen: boxes become the landmarks that they are, headings are listed at
 * the head, tables scroll within a region of their own, and links lead to the files beside the page.
 */
final class ScreenPage {
    private static final Set<String> OF_PAPER = Set.of("running", "footing", "pagebreak");
    private static final Map<String, String> LANDMARKS = Map.of("masthead", "header", "content", "main", "figure", "figure");
    // Tables of so many columns need more room than a telephone has, and of so many more than most windows.
    private static final int SOME = 4;
    private static final int MANY = 9;
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private final Document page;
    private final Set<String> beside;

    /** @param beside the names of the files that a link may lead to, seen from the page */
    ScreenPage(Document page, Set<String> beside) {
        this.page = page;
        this.beside = beside;
    }

    /** The root of the page, changed in place. */
    Element make() {
        for (Element element : Elements.of(page.getDocumentElement())) {
            if (OF_PAPER.stream().anyMatch(kind -> Elements.isOfClass(element, kind))) {
                element.getParentNode().removeChild(element);
            } else if (element.getTagName().equals("a") && element.hasAttribute("href")) {
                dropIfLost(element);
            }
        }
        for (Element element : Elements.of(page.getDocumentElement())) {
            if (element.getTagName().equals("div")) {
                LANDMARKS.forEach((kind, name) -> {
                    if (Elements.isOfClass(element, kind)) {
                        page.renameNode(element, XHTML, name);
                    }
                });
            } else if (element.getTagName().equals("table")) {
                element.setAttribute("class", element.getAttribute("class") + breadth(element));
                scroll(element, "caption");
            } else if (element.getTagName().equals("object") && element.hasAttribute("data-chart") && !Elements.inHalf(element)) {
                scroll(element, "p");
            } else if (Elements.isOfClass(element, "csv")) {
                element.setAttribute("href", CsvLink.of(rows(table(element))));
            } else if (Elements.isOfClass(element, "contents")) {
                element.appendChild(new ContentsList(page).of(Elements.of(page.getDocumentElement())));
            }
        }
        ofClass("letterhead").ifPresent(letterhead -> ofClass("masthead")
                .ifPresent(masthead -> masthead.insertBefore(letterhead, masthead.getFirstChild())));
        return page.getDocumentElement();
    }

    private Optional<Element> ofClass(String kind) {
        return Elements.of(page.getDocumentElement()).stream().filter(element -> Elements.isOfClass(element, kind)).findFirst();
    }

    /** A pack may be made in one language alone: its page says nothing of what is not there. */
    private void dropIfLost(Element link) {
        String href = link.getAttribute("href");
        if (!href.startsWith("#") && href.indexOf(':') < 0 && !beside.contains(href)) {
            Node item = link.getParentNode();
            item.getParentNode().removeChild(item);
        }
    }

    /** What is wider than the window is moved by keys and fingers, not the page. It is called by the first words of that kind. */
    private void scroll(Element wide, String words) {
        Element region = page.createElementNS(XHTML, "div");
        region.setAttribute("class", "scroll");
        region.setAttribute("role", "region");
        region.setAttribute("tabindex", "0");
        Element around = words.equals("caption") ? wide : (Element) wide.getParentNode();
        Elements.of(around).stream().filter(inner -> inner.getTagName().equals(words)).findFirst()
                .ifPresent(name -> region.setAttribute("aria-label", name.getTextContent().replaceAll("\\s+", " ").strip()));
        wide.getParentNode().replaceChild(region, wide);
        region.appendChild(wide);
    }

    private static String breadth(Element table) {
        int columns = rows(table).stream().mapToInt(List::size).max().orElse(0);
        return columns > MANY ? " many" : columns > SOME ? " some" : "";
    }

    /** The table whose numbers a link saves stands before it in the same box. */
    private static Element table(Element link) {
        Element box = (Element) link.getParentNode().getParentNode();
        return (Element) box.getElementsByTagName("table").item(0);
    }

    private static List<List<String>> rows(Element table) {
        return Elements.of(table).stream().filter(element -> element.getTagName().equals("tr"))
                .map(row -> Elements.of(row).stream().filter(cell -> cell.getTagName().matches("t[hd]"))
                        .map(cell -> cell.hasAttribute("data-value") ? cell.getAttribute("data-value")
                                : cell.getTextContent().strip())
                        .toList())
                .toList();
    }
}
