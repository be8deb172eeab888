package ca.briefpack.render.pdf;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.render.pdf.PdfContents.Grid;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads a tagged PDF as a screen reader does: by its structure tree, not by the places of its letters. */
public final class PdfReader {
    private static final Set<String> BLOCKS = Set.of("P", "H1", "H2", "H3", "H4", "TD", "TH", "LBody", "Caption", "Figure",
            "Div");
    private final List<String> headings = new ArrayList<>();
    private final List<String> altTexts = new ArrayList<>();
    private final List<String> links = new ArrayList<>();
    private final List<Grid> grids = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final Map<COSDictionary, Map<Integer, String>> contents = new HashMap<>();

    private PdfReader() {
    }

    /** @throws BriefpackException P032 if it is not a tagged PDF */
    public static PdfContents read(byte[] pdf, String name) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PdfReader reader = new PdfReader();
            for (PDPage page : document.getPages()) {
                reader.contents.put(page.getCOSObject(), contentsOf(page));
                reader.readLinks(page);
            }
            reader.walk(document.getDocumentCatalog().getStructureTreeRoot());
            return new PdfContents(reader.headings, reader.altTexts, reader.links, reader.grids, reader.words);
        } catch (IOException | NullPointerException e) {
            throw new BriefpackException(new Problem(Code.P032, name, "cannot be read as a tagged PDF: " + e.getMessage(),
                    "render it again"), e);
        }
    }

    private void walk(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (!(kid instanceof PDStructureElement element)) {
                continue;
            }
            String type = element.getStructureType();
            if (type.equals("Figure")) {
                altTexts.add(element.getAlternateDescription());
            }
            if (type.equals("Table")) {
                grids.add(grid(element));
            }
            String text = ownText(element).replaceAll("\\s+", " ").strip();
            if (BLOCKS.contains(type) && !text.isEmpty()) {
                words.add(text);
            }
            if (type.matches("H[1-6]")) {
                headings.add(type + " " + text);
            }
            walk(element);
        }
    }

    /** The words of an element, with those of spans and links but not of blocks within it. */
    private String ownText(PDStructureElement element) {
        StringBuilder text = new StringBuilder();
        for (Object kid : element.getKids()) {
            if (kid instanceof Integer id) {
                text.append(content(element.getPage(), id));
            } else if (kid instanceof PDMarkedContentReference reference) {
                PDPage page = reference.getPage() == null ? element.getPage() : reference.getPage();
                text.append(content(page, reference.getMCID()));
            } else if (kid instanceof PDStructureElement inner && !BLOCKS.contains(inner.getStructureType())) {
                text.append(ownText(inner));
            }
        }
        return text.toString();
    }

    private String content(PDPage page, int id) {
        return page == null ? "" : contents.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(id, "");
    }

    private Grid grid(PDStructureElement table) {
        List<PDStructureElement> captions = new ArrayList<>();
        collect(table, "Caption", captions);
        List<PDStructureElement> rows = new ArrayList<>();
        collect(table, "TR", rows);
        return new Grid(captions.isEmpty() ? "" : allText(captions.get(0)), rows.stream().map(this::cells).toList());
    }

    private List<String> cells(PDStructureElement row) {
        return row.getKids().stream().filter(PDStructureElement.class::isInstance).map(PDStructureElement.class::cast)
                .map(this::allText).toList();
    }

    /** The words of an element with those of all blocks within it. */
    private String allText(PDStructureElement element) {
        StringBuilder text = new StringBuilder(ownText(element));
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement inner && BLOCKS.contains(inner.getStructureType())) {
                text.append(' ').append(allText(inner));
            }
        }
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    private static void collect(PDStructureNode node, String type, List<PDStructureElement> into) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals(type)) {
                    into.add(element);
                }
                collect(element, type, into);
            }
        }
    }

    private void readLinks(PDPage page) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI uri) {
                links.add(uri.getURI());
            }
        }
    }

    private static Map<Integer, String> contentsOf(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> byId = new HashMap<>();
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            byId.merge(content.getMCID(), textOf(content), String::concat);
        }
        return byId;
    }

    private static String textOf(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        TextPosition last = null;
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition letter) {
                text.append(last != null && standApart(last, letter) ? " " : "").append(letter.getUnicode());
                last = letter;
            } else if (part instanceof PDMarkedContent inner) {
                text.append(textOf(inner));
            }
        }
        return text.toString();
    }

    /** True if two letters stand apart, as the labels of a chart do. */
    private static boolean standApart(TextPosition left, TextPosition right) {
        double gap = right.getXDirAdj() - left.getXDirAdj() - left.getWidthDirAdj();
        return Math.abs(gap) > left.getWidthOfSpace() || Math.abs(right.getYDirAdj() - left.getYDirAdj()) > 1;
    }
}
