package ca.briefpack.render.pdf;

import ca.briefpack.render.Elements;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes the bookmarks of a page from its headings h1 to h3, nested by level. */
final class HeadingBookmarks {
    private static final List<String> HEADINGS = List.of("h1", "h2", "h3");
    private final Document page;

    HeadingBookmarks(Document page) {
        this.page = page;
    }

    /** Adds the bookmarks to the head, and an id to each heading that has none. */
    void addTo(Element head) {
        Element root = page.createElement("bookmarks");
        Deque<Element> open = new ArrayDeque<>(List.of(root));
        Deque<Integer> levels = new ArrayDeque<>(List.of(0));
        int number = 0;
        for (Element heading : Elements.of(page.getDocumentElement())) {
            int level = HEADINGS.indexOf(heading.getTagName()) + 1;
            if (level == 0) {
                continue;
            }
            number++;
            while (levels.peek() >= level) {
                levels.pop();
                open.pop();
            }
            Element bookmark = bookmark(heading, number);
            open.peek().appendChild(bookmark);
            open.push(bookmark);
            levels.push(level);
        }
        head.appendChild(root);
    }

    private Element bookmark(Element heading, int number) {
        if (heading.getAttribute("id").isEmpty()) {
            heading.setAttribute("id", "heading-" + number);
        }
        Element bookmark = page.createElement("bookmark");
        bookmark.setAttribute("name", heading.getTextContent().replaceAll("\\s+", " ").strip());
        bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
        return bookmark;
    }
}
