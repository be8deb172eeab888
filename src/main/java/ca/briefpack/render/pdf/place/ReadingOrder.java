package ca.briefpack.render.pdf.place;

import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.render.pdf.place.Words.Part;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * The texts of a document in the order of its tags, which is that in which they are read aloud, against where they stand: nothing is
 * read after what stands below it or on a later page, columns aside. Of two texts side by side either may be first, and a column may
 * go on to the next page before the one beside it begins. What a chart says in words is one text.
 */
final class ReadingOrder {
    private static final double TOUCH = 1;
    /** How much of the narrower one texts share that stand one above the other; the ends of two beside each other may share less. */
    private static final double OF_ONE_COLUMN = 0.25;
    /** Parts that are announced: with nothing in them a listener hears that something is there, and not what. */
    private static final Set<String> ANNOUNCED = Set.of("Lbl", "TFoot");
    private final List<Text> texts = new ArrayList<>();
    private final Map<COSDictionary, Map<Integer, Text>> standing = new HashMap<>();
    private final Map<String, Integer> silent = new TreeMap<>();

    /** A text, by where it is in the document. */
    private record Text(int sheet, String quoted, Rectangle2D ink) {
        boolean isAbove(Text other) {
            if (sheet > other.sheet) {
                return false;
            }
            double shared = Math.min(ink.getMaxX(), other.ink.getMaxX()) - Math.max(ink.getMinX(), other.ink.getMinX());
            return shared > Math.max(TOUCH, OF_ONE_COLUMN * Math.min(ink.getWidth(), other.ink.getWidth()))
                    && (sheet < other.sheet || sheet == other.sheet && ink.getMinY() > other.ink.getMaxY() - TOUCH);
        }
    }

    private ReadingOrder() {
    }

    /** @param sheets all pages of the document, in order */
    static ReadingOrder of(PDDocument document, List<Sheet> sheets) {
        ReadingOrder order = new ReadingOrder();
        for (Sheet sheet : sheets) {
            order.standing.put(document.getPage(sheet.number() - 1).getCOSObject(), texts(sheet));
        }
        Optional.ofNullable(document.getDocumentCatalog().getStructureTreeRoot()).ifPresent(root -> order.collect(root, null));
        return order;
    }

    private static Map<Integer, Text> texts(Sheet sheet) {
        Map<Integer, Text> texts = new HashMap<>();
        for (Words words : sheet.words()) {
            if (words.content() != Words.UNTAGGED && words.part() != Part.HEAD_OR_FOOT) {
                texts.merge(words.content(), new Text(sheet.number(), words.quoted(), words.ink()),
                        (one, other) -> new Text(one.sheet, one.quoted, one.ink.createUnion(other.ink)));
            }
        }
        return texts;
    }

    private void collect(PDStructureNode node, COSDictionary around) {
        PDStructureElement element = node instanceof PDStructureElement part ? part : null;
        COSDictionary page = element != null && element.getPage() != null ? element.getPage().getCOSObject() : around;
        int before = texts.size();
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode inner) {
                collect(inner, page);
            } else if (kid instanceof Integer content) {
                add(page, content);
            } else if (kid instanceof PDMarkedContentReference reference) {
                add(reference.getPage() == null ? page : reference.getPage().getCOSObject(), reference.getMCID());
            }
        }
        if (element != null && ANNOUNCED.contains(element.getStructureType()) && texts.size() == before
                && element.getActualText() == null) {
            silent.merge(element.getStructureType(), 1, Integer::sum);
        }
    }

    private void add(COSDictionary page, int content) {
        Optional.ofNullable(standing.getOrDefault(page, Map.of()).get(content)).ifPresent(texts::add);
    }

    /** P032 for the first text that is read after what stands below it, and for parts that are announced and say nothing. */
    List<Problem> problems(String name) {
        List<Problem> problems = new ArrayList<>(findLate(name).stream().toList());
        silent.forEach((type, times) -> problems.add(new Problem(Code.P032, name,
                "has " + times + " tags " + type + " that say nothing",
                "leave out the empty foot of the table or mark of the list")));
        return problems;
    }

    private Optional<Problem> findLate(String name) {
        for (int i = 0; i < texts.size(); i++) {
            Text late = texts.get(i);
            for (int j = i - 1; j >= 0; j--) {
                if (late.isAbove(texts.get(j))) {
                    return Optional.of(new Problem(Code.P032, name,
                            late.quoted + " on page " + late.sheet + " is read aloud after " + texts.get(j).quoted
                                    + ", which stands below it",
                            "write the parts of the template in the order in which they stand on the page"));
                }
            }
        }
        return Optional.empty();
    }
}
