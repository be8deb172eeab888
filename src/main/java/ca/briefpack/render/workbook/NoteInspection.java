package ca.briefpack.render.workbook;

import ca.briefpack.render.workbook.SheetRows.Cell;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The inspection of what sheets of a written workbook say of each other: marks are explained, and the contents lead everywhere.
 */
final class NoteInspection {
    private final OpenedWorkbook opened;
    private final XSSFWorkbook workbook;
    private final Map<String, XSSFTable> tables;
    private final Findings findings;

    NoteInspection(OpenedWorkbook opened, Map<String, XSSFTable> tables, Findings findings) {
        this.opened = opened;
        this.workbook = opened.workbook();
        this.tables = tables;
        this.findings = findings;
    }

    void inspect() {
        find("notes").ifPresent(this::inspectNotes);
        find("contents").ifPresent(this::inspectContents);
    }

    private Optional<XSSFTable> find(String name) {
        Optional<XSSFTable> table = Optional.ofNullable(tables.get(name));
        if (table.isEmpty()) {
            findings.broken("", "has no table named '" + name + "'", "add the " + name + " sheet");
        }
        return table;
    }

    private void inspectNotes(XSSFTable notes) {
        Set<String> listed = new HashSet<>();
        SheetRows noteRows = opened.rows(notes.getXSSFSheet());
        for (int r = notes.getStartRowIndex() + 1; r <= notes.getEndRowIndex(); r++) {
            listed.addAll(Marks.in(noteRows.find(r, 0).map(Cell::value).stream().toList()));
        }
        SortedSet<String> used = new TreeSet<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            if (!sheet.equals(notes.getXSSFSheet())) {
                SortedSet<String> marks = Marks.in(opened.rows(sheet).texts(0, opened.rows(sheet).last()));
                used.addAll(marks);
                marks.stream().filter(mark -> !listed.contains(mark)).forEach(mark -> broken(sheet,
                        "uses " + mark + ", which the notes sheet does not explain", "add a row for it to the notes sheet"));
                sheet.getTables().forEach(this::inspectLegend);
            }
        }
        listed.stream().filter(Marks::isNote).filter(mark -> !used.contains(mark)).sorted()
                .forEach(mark -> broken(notes.getXSSFSheet(), "explains " + mark + ", which no sheet uses",
                        "use it or remove it"));
    }

    private void inspectLegend(XSSFTable table) {
        XSSFSheet sheet = table.getXSSFSheet();
        SheetRows rows = opened.rows(sheet);
        SortedSet<String> explained = Marks.in(rows.texts(0, table.getStartRowIndex() - 1));
        Marks.in(rows.texts(table.getStartRowIndex(), table.getEndRowIndex())).stream()
                .filter(mark -> !Marks.isNote(mark) && !explained.contains(mark))
                .forEach(mark -> broken(sheet, "uses " + mark + " without a legend", "explain it above the table"));
    }

    private void inspectContents(XSSFTable contents) {
        Set<String> linked = new HashSet<>();
        contents.getXSSFSheet().getHyperlinkList().stream().flatMap(link -> Optional.ofNullable(link.getLocation()).stream())
                .flatMap(location -> SheetLink.find(location).stream()).forEach(linked::add);
        for (int i = 1; i < workbook.getNumberOfSheets(); i++) {
            String name = workbook.getSheetName(i);
            if (!name.equals(contents.getSheetName()) && !linked.contains(name)) {
                broken(contents.getXSSFSheet(), "does not link to the sheet '" + name + "'", "add a row with a link to it");
            }
        }
    }

    private void broken(XSSFSheet sheet, String what, String wayOut) {
        findings.broken("sheet '" + sheet.getSheetName() + "'", what, wayOut);
    }
}
