package ca.briefpack.render.pdf;

import ca.briefpack.model.Problem.Code;
import ca.briefpack.model.Problem;
import ca.briefpack.render.Elements;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.PageBox;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.w3c.dom.Document;

/**
 * The room that the size and margins of {@code @page} leave for words. With too little of it layout would not come to an end: it
 * puts page after page, and nothing on them.
 */
final class PageRoom {
    private static final int LEAST_MILLIMETRES = 60;
    /** A PDF can hold no larger page. */
    private static final int MOST_MILLIMETRES = 5000;
    private static final double DOTS_PER_MILLIMETRE = 20 * 96 / 25.4;
    private static final Pattern NAMED = Pattern.compile("@page\\s+([A-Za-z][\\w-]*)");
    private static final List<String> KINDS = List.of("first", "left", "right");

    private PageRoom() {
    }

    /**
     * What is wrong with the pages by the style sheets of a document of this name; empty if words have room on each kind of them.
     */
    static Optional<Problem> findProblem(PdfBoxRenderer layout, Document document, String name) {
        LayoutContext context = layout.getSharedContext().newLayoutContextInstance();
        context.setFontContext(new PdfBoxFontContext());
        for (String page : names(document)) {
            context.setPageName(page);
            for (String kind : KINDS) {
                PageBox box = Layer.createPageBox(context, kind);
                int width = millimetres(box, one -> one.getContentWidth(context));
                int height = millimetres(box, one -> one.getContentHeight(context));
                if (Math.min(width, height) < LEAST_MILLIMETRES || Math.max(width, height) > MOST_MILLIMETRES) {
                    return Optional.of(problem(name, kind, width, height));
                }
            }
        }
        return Optional.empty();
    }

    /** The name of each page that a style sheet names; null for those without one. */
    private static Set<String> names(Document document) {
        Set<String> names = new LinkedHashSet<>();
        names.add(null);
        Elements.of(document.getDocumentElement()).stream().filter(element -> element.getTagName().equals("style"))
                .forEach(style -> NAMED.matcher(style.getTextContent()).results().forEach(found -> names.add(found.group(1))));
        return names;
    }

    /** The library refuses to tell a room of nothing or less. */
    private static int millimetres(PageBox box, ToIntFunction<PageBox> measure) {
        try {
            return (int) (measure.applyAsInt(box) / DOTS_PER_MILLIMETRE);
        } catch (IllegalArgumentException e) {
            return 0;
        }
    }

    private static Problem problem(String name, String kind, int width, int height) {
        return new Problem(Code.P030, name, String.format(Locale.ROOT, "@page leaves %s on a %s page", width == 0 || height == 0
                ? "no room for words" : "a room of " + width + " by " + height + " mm", kind),
                "choose a size and margins that leave " + LEAST_MILLIMETRES + " by " + LEAST_MILLIMETRES + " mm or more, and "
                        + MOST_MILLIMETRES
                        + " mm at most");
    }
}
