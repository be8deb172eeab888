package ca.briefpack.render.pdf;

import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.newtable.TableRowBox;
import com.openhtmltopdf.newtable.TableSectionBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Keeps pages from tearing tables: a {@code table.data} leaves at least two rows of its body at the foot of a page and at least
 * two at the head of the next, the {@code p.note}s under it stand on the page of its last row, and one of up to ten rows that is
 * lower than two fifths of a page stays whole. How much room that takes is known only once rows are laid out, and the library's
 * {@code page-break-before: avoid} loses the repeated header of a table. So where a page tears a table, rows and tables are told
 * how much room they need, as measured, for the document to be laid out again.
 */
final class TableBreaks {
    private static final int DOTS_PER_PIXEL = 20;
    private static final int FEWEST_ROWS = 2;
    private static final int MOST_ROWS_KEPT_WHOLE = 10;
    private static final double HIGHEST_KEPT_WHOLE = 0.4;
    private final List<PageBox> pages;
    private final List<TableBox> tables = new ArrayList<>();
    private final Map<Element, Box> boxes = new HashMap<>();

    private TableBreaks(List<PageBox> pages) {
        this.pages = pages;
    }

    /** True if a page tears a table; every table of the document then asks for the room it needs, from the next layout on. */
    static boolean mend(Box root) {
        TableBreaks breaks = new TableBreaks(List.copyOf(root.getLayer().getPages()));
        breaks.collect(root);
        List<Parts> tables = breaks.tables.stream().map(breaks::parts).toList();
        boolean torn = tables.stream().anyMatch(breaks::isTorn);
        if (torn) {
            tables.forEach(breaks::askForRoom);
        }
        return torn;
    }

    /** A table as laid out: its box, how high it is above its body, the rows of that, and the notes under it. */
    private record Parts(TableBox table, int above, List<Box> rows, List<Box> notes) {
        Box lastRow() {
            return rows.get(rows.size() - 1);
        }

        /** The first of the rows that end the table together: two, or the estimate that the last two are the ends of. */
        int tail() {
            int first = Math.max(rows.size() - FEWEST_ROWS, 0);
            while (first > 0 && isEnd(rows.get(first))) {
                first--;
            }
            return first;
        }

        /** How many rows begin the table together. */
        int head() {
            int count = Math.min(FEWEST_ROWS, rows.size());
            while (count < rows.size() && isEnd(rows.get(count))) {
                count++;
            }
            return count;
        }

        private static boolean isEnd(Box row) {
            return row.getElement().getAttribute("class").matches("end-(low|high)");
        }
    }

    private void collect(Box box) {
        if (box instanceof TableBox table && isOf(table.getElement(), "data")) {
            tables.add(table);
        } else if (box.getElement() != null) {
            boxes.put(box.getElement(), box);
        }
        for (int i = 0; i < box.getChildCount(); i++) {
            collect(box.getChild(i));
        }
    }

    private Parts parts(TableBox table) {
        int above = 0;
        List<Box> rows = new ArrayList<>();
        for (int i = 0; i < table.getChildCount(); i++) {
            TableSectionBox section = (TableSectionBox) table.getChild(i);
            if (section.isHeader()) {
                above = bottom(section) - table.getAbsY();
            } else {
                section.getChildren().stream().filter(TableRowBox.class::isInstance).forEach(rows::add);
            }
        }
        return new Parts(table, above, rows, notes(table.getElement()));
    }

    private List<Box> notes(Element table) {
        List<Box> notes = new ArrayList<>();
        for (Node next = table.getNextSibling(); next != null; next = next.getNextSibling()) {
            if (next instanceof Element element) {
                if (!isOf(element, "note")) {
                    break;
                }
                Optional.ofNullable(boxes.get(element)).ifPresent(notes::add);
            }
        }
        return notes;
    }

    private boolean isTorn(Parts parts) {
        int last = page(parts.lastRow().getAbsY());
        return page(parts.rows().get(0).getAbsY()) != page(parts.rows().get(beginning(parts) - 1).getAbsY())
                || page(parts.rows().get(parts.tail()).getAbsY()) != last
                || parts.notes().stream().anyMatch(note -> page(bottom(note) - 1) != last);
    }

    /** How many rows must stand on the page on which the table begins: all of a small table. */
    private int beginning(Parts parts) {
        int size = parts.rows().size();
        PageBox page = pages.get(0);
        double highest = HIGHEST_KEPT_WHOLE * (page.getBottom() - page.getTop());
        boolean small = size <= MOST_ROWS_KEPT_WHOLE && parts.above() + heights(parts.rows()) < highest;
        return small ? size : parts.head();
    }

    private int page(int y) {
        return (int) pages.stream().filter(page -> page.getBottom() <= y).count();
    }

    private void askForRoom(Parts parts) {
        List<Box> rows = parts.rows();
        int below = bottom(parts.table()) - bottom(parts.lastRow()) + heights(parts.notes());
        for (int i = parts.tail(); i < rows.size(); i++) {
            ask(rows.get(i).getElement(), heights(rows.subList(i, rows.size())) + below);
        }
        int beginning = beginning(parts);
        ask(parts.table().getElement(),
                parts.above() + heights(rows.subList(0, beginning)) + (beginning == rows.size() ? below : 0));
    }

    private static int bottom(Box box) {
        return box.getAbsY() + box.getHeight();
    }

    private static int heights(List<Box> boxes) {
        return boxes.stream().mapToInt(Box::getHeight).sum();
    }

    /** The library remembers how an element is styled, so one that is styled anew takes its place. */
    private static void ask(Element element, int dots) {
        Element fresh = (Element) element.cloneNode(false);
        while (element.getFirstChild() != null) {
            fresh.appendChild(element.getFirstChild());
        }
        // the rule under a row reaches half its width beyond it
        int pixels = dots / DOTS_PER_PIXEL + 2;
        fresh.setAttribute("style", "-fs-page-break-min-height: " + pixels + "px");
        element.getParentNode().replaceChild(fresh, element);
    }

    private static boolean isOf(Element element, String kind) {
        return List.of(element.getAttribute("class").split(" ")).contains(kind);
    }
}
