package ca.briefpack.render;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The elements of a page in the order in which they are written, and what they are. */
public final class Elements {
    private Elements() {
    }

    /** The root and all within it. */
    public static List<Element> of(Element root) {
        List<Element> found = new ArrayList<>();
        collect(root, found);
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

    /** True if the element has a class of that name, among others. */
    public static boolean isOfClass(Element element, String name) {
        return List.of(element.getAttribute("class").split("\\s+")).contains(name);
    }

    /** Within one of two columns. */
    public static boolean inHalf(Element element) {
        for (Node above = element.getParentNode(); above instanceof Element around; above = above.getParentNode()) {
            if (isOfClass(around, "half")) {
                return true;
            }
        }
        return false;
    }
}
