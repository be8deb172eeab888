package ca.briefpack.render.html;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The headings of a page as a list of links: sections, and under each its parts. */
final class ContentsList {
    private final Document page;

    ContentsList(Document page) {
        this.page = page;
    }

    /** @param elements of the page, in their order; a heading without an id is left out */
    Element of(List<Element> elements) {
        Element sections = list();
        Element parts = null;
        for (Element element : elements) {
            if (element.getAttribute("id").isEmpty() || !element.getTagName().matches("h[23]")) {
                continue;
            }
            Element item = item(element);
            if (element.getTagName().equals("h2")) {
                sections.appendChild(item);
                parts = null;
            } else if (sections.getLastChild() != null) {
                if (parts == null) {
                    parts = list();
                    sections.getLastChild().appendChild(parts);
                }
                parts.appendChild(item);
            }
        }
        return sections;
    }

    private Element list() {
        return page.createElementNS(page.getDocumentElement().getNamespaceURI(), "ul");
    }

    private Element item(Element heading) {
        Element link = page.createElementNS(page.getDocumentElement().getNamespaceURI(), "a");
        link.setAttribute("href", "#" + heading.getAttribute("id"));
        link.setTextContent(heading.getTextContent().replaceAll("\\s+", " ").strip());
        Element item = page.createElementNS(page.getDocumentElement().getNamespaceURI(), "li");
        item.appendChild(link);
        return item;
    }
}
