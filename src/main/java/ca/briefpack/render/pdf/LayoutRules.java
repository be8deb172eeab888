package ca.briefpack.render.pdf;

import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.render.Markup;
import ca.briefpack.words.NameList;
import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.newtable.TableBox;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * What a page must keep once it is laid out: no line and no table is wider than the place it has, no text stands outside the
 * margins or lower than a box of fixed height around it, none is in an unregistered font family, and the page budgets hold. A
 * budget is {@code <body data-max-pages="6">}, or {@code "4+2"} for the pages before and after the heading {@code h2.annex}; or an
 * element with the id {@code end-of-page-1}, which must end up on the first page.
 */
final class LayoutRules {
    private static final Pattern BUDGET = Pattern.compile("(?<main>[1-9][0-9]{0,3})([+](?<annex>[1-9][0-9]{0,3}))?");
    private static final int TOLERANCE_PIXELS = 1;
    private static final int DOTS_PER_PIXEL = 20;
    private final BrandFonts fonts;
    private final String name;
    private final List<Problem> problems = new ArrayList<>();
    private int width;

    LayoutRules(BrandFonts fonts, String name) {
        this.fonts = fonts;
        this.name = name;
    }

    List<Problem> check(PdfBoxRenderer laidOut, Document page) {
        Box root = laidOut.getRootBox();
        width = root.getWidth();
        checkPageCount(root, page);
        walk(root, root.getLayer().getPages());
        return problems.stream().distinct().toList();
    }

    /** Whether a page keeps to its budget of pages, quickly: nothing else of it is looked at. */
    boolean hasPagesAllowed(PdfBoxRenderer laidOut, Document page) {
        checkPageCount(laidOut.getRootBox(), page);
        return problems.isEmpty();
    }

    /** Takes away all that comes after page 1; false if the page does not say where that ends. */
    static boolean cutAfterFirstPage(Document page) {
        NodeList all = page.getElementsByTagName("*");
        Optional<Node> end = IntStream.range(0, all.getLength()).mapToObj(all::item)
                .filter(node -> ((Element) node).getAttribute("id").equals(Markup.END_OF_PAGE_1)).findFirst();
        for (Node last = end.orElse(page.getDocumentElement()); last.getParentNode() != page; last = last.getParentNode()) {
            while (last.getNextSibling() != null) {
                last.getParentNode().removeChild(last.getNextSibling());
            }
        }
        return end.isPresent();
    }

    /** The budget of page 1 alone. */
    List<Problem> checkFirstPage(PdfBoxRenderer laidOut) {
        find(laidOut.getRootBox(), LayoutRules::isEnd)
                .ifPresent(end -> checkFirstPage(end, laidOut.getRootBox().getLayer().getPages()));
        return problems;
    }

    private static Optional<Box> find(Box box, Predicate<Box> isIt) {
        if (isIt.test(box)) {
            return Optional.of(box);
        }
        return IntStream.range(0, box.getChildCount()).mapToObj(i -> find(box.getChild(i), isIt)).flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean isEnd(Box box) {
        return box.getElement() != null && box.getElement().getAttribute("id").equals(Markup.END_OF_PAGE_1);
    }

    private void checkFirstPage(Box end, List<PageBox> pages) {
        long earlier = pagesBefore(end, pages);
        if (earlier > 0) {
            problems.add(
                    new Problem(Code.P033, name, "page 1 overflows: '" + Markup.END_OF_PAGE_1 + "' is on page " + (earlier + 1),
                            "shorten the words or lower the charts of page 1"));
        }
    }

    private static long pagesBefore(Box box, List<PageBox> pages) {
        return pages.stream().filter(p -> p.getBottom() <= box.getAbsY()).count();
    }

    private void checkPageCount(Box root, Document page) {
        List<PageBox> pages = root.getLayer().getPages();
        Element body = (Element) page.getElementsByTagName("body").item(0);
        String limit = body.getAttribute("data-max-pages");
        Matcher budget = BUDGET.matcher(limit);
        if (limit.isEmpty()) {
            return;
        } else if (!budget.matches()) {
            problems.add(new Problem(Code.P030, name, "data-max-pages=\"" + limit + "\" is not a number of pages",
                    "write a whole number, such as 6, or 4+2 for 4 pages and 2 of annex"));
            return;
        }
        int main = Integer.parseInt(budget.group("main"));
        checkBudget("has", pages.size(), main + Optional.ofNullable(budget.group("annex")).map(Integer::parseInt).orElse(0));
        if (budget.group("annex") != null) {
            find(root, LayoutRules::isAnnex)
                    .ifPresent(annex -> checkBudget("has before its annex", pagesBefore(annex, pages), main));
        }
    }

    private void checkBudget(String has, long pages, int budget) {
        if (pages > budget) {
            problems.add(new Problem(Code.P034, name, has + " " + pages + " pages, and its budget is " + budget,
                    "shorten it, or raise the number after the title in <@page.document of its template"));
        }
    }

    private static boolean isAnnex(Box box) {
        return box.getElement() != null && box.getElement().getTagName().equals("h2")
                && box.getElement().getAttribute("class").equals("annex");
    }

    private void walk(Box box, List<PageBox> pages) {
        checkFamilies(box);
        if (isEnd(box)) {
            checkFirstPage(box, pages);
        }
        if (box instanceof LineBox line) {
            checkWidth(line, line.getContentWidth(), line.getParent());
            checkHeight(line);
            line.getNonFlowContent().forEach(inner -> walk(inner, pages));
        }
        if (box instanceof TableBox && box.getParent() != null) {
            checkWidth(box, box.getWidth(), box.getParent());
        }
        if (box instanceof InlineLayoutBox inline) {
            walkInline(inline, pages);
        }
        for (int i = 0; i < box.getChildCount(); i++) {
            walk(box.getChild(i), pages);
        }
    }

    private void walkInline(InlineLayoutBox inline, List<PageBox> pages) {
        for (Object child : inline.getInlineChildren()) {
            if (child instanceof Box inner) {
                walk(inner, pages);
            } else if (child instanceof InlineText text && !text.getSubstring().isBlank()) {
                checkMargins(inline, text);
            }
        }
    }

    private void checkWidth(Box box, int width, Box container) {
        int excess = width - container.getContentWidth();
        if (excess > TOLERANCE_PIXELS * DOTS_PER_PIXEL) {
            add(words(nearestElement(box)) + " is " + excess / DOTS_PER_PIXEL + " pixels wider than its place",
                    "let it wrap, shorten it, or give it a wider column");
        }
    }

    /** What lies wholly outside the margins is not even painted: only its layout can tell. */
    private void checkMargins(InlineLayoutBox inline, InlineText text) {
        int left = inline.getAbsX() + text.getX();
        int tolerance = TOLERANCE_PIXELS * DOTS_PER_PIXEL;
        if (left < -tolerance || left + text.getWidth() > width + tolerance || inline.getLineBox().getAbsY() < -tolerance) {
            add(words(nearestElement(inline)) + " lies outside the margins", "let it wrap, shorten it, or move it back");
        }
    }

    private void checkHeight(LineBox line) {
        for (Box around = line.getParent(); around != null; around = around.getParent()) {
            boolean fixed = around.getElement() != null && around.getStyle() != null && !around.getStyle().isAutoHeight();
            int excess = bottom(line) - bottom(around);
            if (fixed && excess > TOLERANCE_PIXELS * DOTS_PER_PIXEL) {
                add(words(nearestElement(line)) + " ends " + excess / DOTS_PER_PIXEL + " pixels below "
                        + Dom.describe(around.getElement()),
                        "shorten it, or give the box no height of its own");
                return;
            }
        }
    }

    private static int bottom(Box box) {
        return box.getAbsY() + box.getHeight();
    }

    private static String words(Element element) {
        String words = element.getTextContent().replaceAll("\\s+", " ").strip();
        return Dom.describe(element) + " \"" + (words.length() > 40 ? words.substring(0, 40) + "..." : words) + "\"";
    }

    private void checkFamilies(Box box) {
        if (box.getStyle() == null || box.getElement() == null) {
            return;
        }
        for (String family : box.getStyle().asStringArray(CSSName.FONT_FAMILY)) {
            if (!fonts.families().contains(family)) {
                problems.add(new Problem(Code.P031, name, "text of " + Dom.describe(box.getElement()) + " is in the font family '"
                        + family + "', which is not one of the brand's",
                        "set font-family to " + NameList.of(fonts.families())));
            }
        }
    }

    private static Element nearestElement(Box box) {
        Box up = box;
        while (up.getElement() == null && up.getParent() != null) {
            up = up.getParent();
        }
        return up.getElement();
    }

    private void add(String what, String wayOut) {
        problems.add(new Problem(Code.P032, name, what, wayOut));
    }
}
