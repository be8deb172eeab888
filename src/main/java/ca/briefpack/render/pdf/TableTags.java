package ca.briefpack.render.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Mends how tables are read aloud. The library tags the header that a table repeats on each page as part of the one header, so
 * that a listener hears "Product Product", and puts the caption after the table. Here a repeated header becomes page furniture,
 * and the caption is the first part of its table. A foot without rows goes, and so does the label of an item that has no mark.
 */
final class TableTags {
    /** Parts that say nothing where they hold nothing: the foot of a table, the mark of an item of a list. */
    private static final Set<String> EMPTY = Set.of("TFoot", "Lbl");
    private static final COSName MCID = COSName.getPDFName("MCID");
    private final PDDocument document;
    private final Map<COSDictionary, Set<Integer>> repeated = new HashMap<>();

    TableTags(PDDocument document) {
        this.document = document;
    }

    /** Mends the tags. What is no longer read comes back, for the pages to mark it so: numbers of marked content, by page. */
    Map<COSDictionary, Set<Integer>> mend() {
        walk(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
        for (PDPage page : document.getPages()) {
            Set<Integer> ids = repeated.get(page.getCOSObject());
            if (ids != null) {
                forget(page, ids);
            }
        }
        return repeated;
    }

    private void walk(COSDictionary element) {
        if (isA(element, "THead")) {
            dropRepeats(element, element.getCOSDictionary(COSName.PG));
            return;
        }
        captionInto(element);
        dropEmpty(element);
        for (COSBase kid : kids(element)) {
            if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
                walk(inner);
            }
        }
    }

    /** Moves a caption that follows its table into the table, as its first child. */
    private static void captionInto(COSDictionary element) {
        if (!(element.getDictionaryObject(COSName.K) instanceof COSArray kids)) {
            return;
        }
        for (int i = kids.size() - 1; i > 0; i--) {
            if (kids.getObject(i) instanceof COSDictionary caption && isA(caption, "Caption")
                    && kids.getObject(i - 1) instanceof COSDictionary table && isA(table, "Table")) {
                COSBase moved = kids.remove(i);
                table.getCOSArray(COSName.K).add(0, moved);
                caption.setItem(COSName.P, table);
            }
        }
    }

    /** The library gives every table a foot; one without rows is read as something that is not there. */
    private static void dropEmpty(COSDictionary element) {
        if (element.getDictionaryObject(COSName.K) instanceof COSArray kids) {
            for (int i = kids.size() - 1; i >= 0; i--) {
                if (kids.getObject(i) instanceof COSDictionary part && EMPTY.stream().anyMatch(type -> isA(part, type))
                        && kids(part).isEmpty() && !(part.getDictionaryObject(COSName.K) instanceof COSInteger)) {
                    kids.remove(i);
                }
            }
        }
    }

    /** Takes the marked content of pages other than {@code first} out of the element and notes it by page. */
    private void dropRepeats(COSDictionary element, COSDictionary first) {
        for (COSBase kid : kids(element)) {
            if (!(kid instanceof COSDictionary inner)) {
                continue;
            }
            COSDictionary page = inner.getCOSDictionary(COSName.PG);
            if (inner.containsKey(COSName.S)) {
                dropRepeats(inner, first);
            } else if (inner.containsKey(MCID) && page != null && page != first) {
                repeated.computeIfAbsent(page, p -> new TreeSet<>()).add(inner.getInt(MCID));
                ((COSArray) element.getDictionaryObject(COSName.K)).removeObject(inner);
            }
        }
    }

    /** The page's entry in the parent tree must not lead from page furniture to a header cell. */
    private void forget(PDPage page, Set<Integer> ids) {
        COSDictionary tree = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject()
                .getCOSDictionary(COSName.PARENT_TREE);
        COSArray numbers = tree.getCOSArray(COSName.NUMS);
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            if (((COSNumber) numbers.getObject(i)).intValue() == page.getStructParents()
                    && numbers.getObject(i + 1) instanceof COSArray parents) {
                ids.forEach(id -> parents.set(id, COSNull.NULL));
            }
        }
    }

    private static List<COSBase> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            return array.toList().stream().map(TableTags::resolved).toList();
        }
        return kids == null || kids instanceof COSInteger ? List.of() : List.of(kids);
    }

    private static COSBase resolved(COSBase kid) {
        return kid instanceof COSObject reference ? reference.getObject() : kid;
    }

    private static boolean isA(COSDictionary element, String type) {
        return type.equals(element.getNameAsString(COSName.S));
    }
}
