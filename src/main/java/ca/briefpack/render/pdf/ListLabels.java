package ca.briefpack.render.pdf;

import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDListAttributeObject;

/** Names the marks of lists. The library draws the dot of an item as a shape, so that its label is read as nothing. */
final class ListLabels {
    private static final String DOT = "\u2022";
    private static final Set<String> DRAWN = Set.of(PDListAttributeObject.LIST_NUMBERING_DISC,
            PDListAttributeObject.LIST_NUMBERING_CIRCLE, PDListAttributeObject.LIST_NUMBERING_SQUARE);

    private ListLabels() {
    }

    static void name(PDDocument document) {
        name(document.getDocumentCatalog().getStructureTreeRoot(), false);
    }

    private static void name(PDStructureNode node, boolean isDrawn) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (isDrawn && element.getStructureType().equals("Lbl")) {
                    element.setActualText(DOT);
                }
                name(element, element.getStructureType().equals("L") ? hasDrawnMarks(element) : isDrawn);
            }
        }
    }

    private static boolean hasDrawnMarks(PDStructureElement list) {
        for (int i = 0; i < list.getAttributes().size(); i++) {
            if (list.getAttributes().getObject(i) instanceof PDListAttributeObject numbered
                    && DRAWN.contains(numbered.getListNumbering())) {
                return true;
            }
        }
        return false;
    }
}
