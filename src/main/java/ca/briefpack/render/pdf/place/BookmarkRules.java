package ca.briefpack.render.pdf.place;

import ca.briefpack.model.Problem;
import ca.briefpack.model.Problem.Code;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Bookmarks can be told apart: each has words, and no two under the same bookmark have the same. */
final class BookmarkRules {
    private BookmarkRules() {
    }

    static List<Problem> check(PDDocument document, String name) {
        List<Problem> problems = new ArrayList<>();
        PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            check(outline, name, problems);
        }
        return problems;
    }

    private static void check(PDOutlineNode node, String name, List<Problem> problems) {
        Set<String> titles = new HashSet<>();
        for (PDOutlineItem item : node.children()) {
            String title = item.getTitle() == null ? "" : item.getTitle().strip();
            if (title.isEmpty() || !titles.add(title)) {
                problems.add(new Problem(Code.P032, name,
                        title.isEmpty() ? "has a bookmark without words" : "has the bookmark '" + title + "' twice in one place",
                        "give each heading words of its own"));
            }
            check(item, name, problems);
        }
    }
}
