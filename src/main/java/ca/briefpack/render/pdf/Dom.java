package ca.briefpack.render.pdf;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A page's elements in the order in which they are written. */
final class Dom {
    private Dom() {
    }

    static List<Element> elements(Document page) {
        List<Element> found = new ArrayList<>();
        collect(page.getDocumentElement(), found);
        return found;
    }

    private static void collect(Element element, List<Element> into) {
        into.add(element);
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                collect(inner, into);
            }
        }
    }

    /** Takes away what is for screens alone: links to other files, and what can be opened. */
    static void dropScreenParts(Document page) {
        elements(page).stream().filter(element -> List.of(element.getAttribute("class").split(" ")).contains("screen"))
                .forEach(element -> element.getParentNode().removeChild(element));
    }

    /**
     * Puts spaces around what says its own language: openhtmltopdf 1.1.65 gives a part of a line no tag where it begins or ends its
     * block, and its language would be lost. There a space takes no room.
     */
    static void keepLanguages(Document page) {
        for (Element element : elements(page)) {
            if (element.hasAttribute("lang") && element != page.getDocumentElement()) {
                Node around = element.getParentNode();
                if (element.getPreviousSibling() == null) {
                    around.insertBefore(page.createTextNode(" "), element);
                }
                if (element.getNextSibling() == null) {
                    around.appendChild(page.createTextNode(" "));
                }
            }
        }
    }

    /** The words directly inside an element, without those of the elements in it. */
    static String ownText(Element element) {
        StringBuilder words = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                words.append(child.getNodeValue());
            }
        }
        return words.toString();
    }

    /** How an element is called in a problem: {@code <p class="tile-value">}. */
    static String describe(Element element) {
        String style = element.getAttribute("class");
        String id = element.getAttribute("id");
        return "<" + element.getTagName() + (style.isEmpty() ? "" : " class=\"" + style + "\"")
                + (id.isEmpty() ? "" : " id=\"" + id + "\"") + ">";
    }
}
