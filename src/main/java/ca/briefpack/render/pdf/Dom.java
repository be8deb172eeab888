package ca.briefpack.render.pdf;

import ca.briefpack.render.Elements;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What is done to a page before it is printed, and how its elements are called. */
final class Dom {
    private Dom() {
    }

    /** Takes away what is for screens alone: links to other files, and what can be opened. */
    static void dropScreenParts(Document page) {
        Elements.of(page.getDocumentElement()).stream().filter(element -> Elements.isOfClass(element, "screen"))
                .forEach(element -> element.getParentNode().removeChild(element));
    }

    /**
     * Puts spaces around what says its own language: openhtmltopdf 1.1.65 gives a part of a line no tag where it begins or ends its
     * block, and its language would be lost. There a space takes no room.
     */
    static void keepLanguages(Document page) {
        for (Element element : Elements.of(page.getDocumentElement())) {
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
