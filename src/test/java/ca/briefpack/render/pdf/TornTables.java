package ca.briefpack.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * How the pages of a PDF tear its tables: a row alone at either end of a table, or a note on another page than the row above it.
 */
public final class TornTables {
    /** A table: on which page each row of its body stands, and on which pages the paragraph after it. */
    record Places(List<Integer> rows, Set<Integer> note) {
        private long on(int page) {
            return rows.stream().filter(row -> row == page).count();
        }

        int first() {
            return rows.get(0);
        }

        int last() {
            return rows.get(rows.size() - 1);
        }

        private List<String> faults() {
            List<String> faults = new ArrayList<>();
            if (first() != last() && on(first()) == 1) {
                faults.add("its first row alone on page " + first());
            }
            if (first() != last() && on(last()) == 1) {
                faults.add("its last row alone on page " + last());
            }
            if (note.stream().anyMatch(page -> page != last())) {
                faults.add("its note on pages " + note + ", its last row on page " + last());
            }
            return faults;
        }
    }

    private final Map<COSDictionary, Integer> pages = new HashMap<>();
    /** Tables and what stands between them, in reading order. */
    private final List<PDStructureElement> blocks = new ArrayList<>();

    private TornTables() {
    }

    /** What is torn, table by table in reading order. */
    public static List<String> of(byte[] pdf) {
        List<Places> tables = tables(pdf);
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            for (String fault : tables.get(i).faults()) {
                faults.add("table " + (i + 1) + " has " + fault);
            }
        }
        return faults;
    }

    static List<Places> tables(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            TornTables torn = new TornTables();
            for (PDPage page : document.getPages()) {
                torn.pages.put(page.getCOSObject(), torn.pages.size() + 1);
            }
            torn.collect(document.getDocumentCatalog().getStructureTreeRoot());
            return torn.places();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void collect(PDStructureNode node) {
        for (PDStructureElement element : kids(node)) {
            if (element.getStructureType().matches("Table|P|L|Figure|H[1-6]")) {
                blocks.add(element);
            } else {
                collect(element);
            }
        }
    }

    private List<Places> places() {
        List<Places> found = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).getStructureType().equals("Table")) {
                List<Integer> rows = new ArrayList<>();
                rows(blocks.get(i), rows);
                boolean hasNote = i + 1 < blocks.size() && blocks.get(i + 1).getStructureType().equals("P");
                found.add(new Places(rows, hasNote ? pagesOf(blocks.get(i + 1)) : Set.of()));
            }
        }
        return found;
    }

    private void rows(PDStructureNode node, List<Integer> into) {
        for (PDStructureElement element : kids(node)) {
            switch (element.getStructureType()) {
                case "TR" -> into.add(pagesOf(element).first());
                case "THead", "Caption" -> {
                }
                default -> rows(element, into);
            }
        }
    }

    private TreeSet<Integer> pagesOf(PDStructureElement element) {
        TreeSet<Integer> found = new TreeSet<>();
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement inner) {
                found.addAll(pagesOf(inner));
            } else {
                PDPage page = kid instanceof PDMarkedContentReference reference && reference.getPage() != null
                        ? reference.getPage() : element.getPage();
                found.add(pages.get(page.getCOSObject()));
            }
        }
        return found;
    }

    private static List<PDStructureElement> kids(PDStructureNode node) {
        return node.getKids().stream().filter(PDStructureElement.class::isInstance).map(PDStructureElement.class::cast).toList();
    }
}
