package ca.briefpack.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * What is painted on a page, written again with less around it. The library marks the background of every box as an artifact of
 * its own, with a dictionary of its own, even where nothing is painted: two thirds of the objects of a file, all of which are
 * saved and inspected. Here an artifact that paints nothing goes, one that follows another joins it, and what is page furniture
 * becomes one.
 */
final class PageContents {
    /** The operators that begin marked content, and how many operands stand before each. */
    private static final Map<String, Integer> OPERANDS = Map.of("BMC", 1, "BDC", 2);
    private static final COSName MCID = COSName.getPDFName("MCID");
    private static final COSName PAGINATION = COSName.getPDFName("Pagination");
    private final PDResources resources;
    private final Set<Integer> furniture;
    private final List<Object> kept = new ArrayList<>();
    private final Deque<Mark> open = new ArrayDeque<>();
    private Mark closed = Mark.READ;
    private int closedAt;

    /** What marked content is. */
    private enum Mark {
        READ, BACKGROUND, FURNITURE
    }

    private PageContents(PDResources resources, Set<Integer> furniture) {
        this.resources = resources;
        this.furniture = furniture;
    }

    /** A page whose contents will be tidied: nothing that is named for their marks stays. */
    static PDPage blank(PDDocument document, float width, float height) {
        PDPage page = new PDPage(new PDRectangle(width, height));
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.PROPERTIES, new Properties());
        page.setResources(new PDResources(resources));
        document.addPage(page);
        return page;
    }

    /**
     * The properties of the marks of a page, by name. Each mark's are its own, so none is looked for among the hundreds before it.
     */
    private static final class Properties extends COSDictionary {
        @Override
        public boolean containsValue(Object value) {
            return false;
        }
    }

    /** @param furniture the numbers of marked content that is not to be read, by page */
    static void tidy(PDDocument document, Map<COSDictionary, Set<Integer>> furniture) throws IOException {
        for (PDPage page : document.getPages()) {
            PageContents contents = new PageContents(page.getResources(), furniture.getOrDefault(page.getCOSObject(), Set.of()));
            new PDFStreamParser(page).parse().forEach(contents::add);
            PDStream stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                new ContentStreamWriter(out).writeTokens(contents.kept);
            }
            page.setContents(stream);
            // the dictionaries of artifacts; what is read carries its own
            page.getResources().getCOSObject().removeItem(COSName.PROPERTIES);
        }
    }

    private void add(Object token) {
        String operator = token instanceof Operator o ? o.getName() : "";
        switch (operator) {
            case "BDC" -> begin(token);
            case "EMC" -> end(token);
            default -> kept.add(token);
        }
    }

    private void begin(Object operator) {
        Object properties = kept.remove(kept.size() - 1);
        Object tag = kept.remove(kept.size() - 1);
        Mark mark = mark(tag, properties);
        open.push(mark);
        boolean joins = mark != Mark.READ && mark == closed && closedAt == kept.size();
        if (joins) {
            kept.remove(kept.size() - 1);
        } else {
            kept.addAll(switch (mark) {
                case READ -> List.of(tag, properties, operator);
                case BACKGROUND -> List.of(COSName.ARTIFACT, Operator.getOperator("BMC"));
                case FURNITURE -> List.of(COSName.ARTIFACT, pagination(), operator);
            });
        }
    }

    private Mark mark(Object tag, Object properties) {
        COSDictionary about =
                properties instanceof COSName name ? resources.getProperties(name).getCOSObject() : (COSDictionary) properties;
        boolean artifact = tag.equals(COSName.ARTIFACT);
        if (artifact ? PAGINATION.equals(about.getCOSName(COSName.TYPE)) : furniture.contains(about.getInt(MCID))) {
            return Mark.FURNITURE;
        }
        return artifact ? Mark.BACKGROUND : Mark.READ;
    }

    private void end(Object operator) {
        Mark mark = open.pop();
        if (mark != Mark.READ && kept.get(kept.size() - 1) instanceof Operator last && OPERANDS.containsKey(last.getName())) {
            kept.subList(kept.size() - 1 - OPERANDS.get(last.getName()), kept.size()).clear();
            return;
        }
        kept.add(operator);
        closed = mark;
        closedAt = kept.size();
    }

    private static COSDictionary pagination() {
        COSDictionary properties = new COSDictionary();
        properties.setItem(COSName.TYPE, PAGINATION);
        return properties;
    }
}
