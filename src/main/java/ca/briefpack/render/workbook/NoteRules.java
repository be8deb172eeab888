package ca.briefpack.render.workbook;

import ca.briefpack.render.workbook.WorkbookContent.Cell;
import ca.briefpack.render.workbook.WorkbookContent.Column;
import ca.briefpack.render.workbook.WorkbookContent.Kind;
import ca.briefpack.render.workbook.WorkbookContent.Line;
import ca.briefpack.render.workbook.WorkbookContent.Mark;
import ca.briefpack.render.workbook.WorkbookContent.Role;
import ca.briefpack.render.workbook.WorkbookContent.Row;
import ca.briefpack.render.workbook.WorkbookContent.Sheet;
import ca.briefpack.render.workbook.WorkbookContent.Table;
import ca.briefpack.render.workbook.WorkbookContent.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules of notes and shorthand: what is used is explained on the Notes sheet, and shorthand also above its table. */
final class NoteRules {
    private final WorkbookContent content;
    private final Findings findings;

    NoteRules(WorkbookContent content, Findings findings) {
        this.content = content;
        this.findings = findings;
    }

    /** Adds a problem for every broken rule. */
    void check() {
        Optional<Sheet> notes = content.sheets().stream().filter(sheet -> sheet.kind() == Kind.NOTES).findFirst();
        Set<String> listed = new LinkedHashSet<>();
        notes.ifPresent(sheet -> sheet.table().ifPresent(table -> list(sheet, table, listed)));
        Set<String> used = new LinkedHashSet<>();
        for (Sheet sheet : content.sheets()) {
            if (sheet.kind() != Kind.NOTES) {
                checkLegend(sheet);
                checkListed(sheet, listed);
                used.addAll(usedOn(sheet));
            }
        }
        notes.ifPresent(sheet -> checkUsed(sheet, listed, used));
    }

    private void list(Sheet sheet, Table table, Set<String> listed) {
        int notes = 0;
        for (Row row : table.rows()) {
            if (row.cells().isEmpty() || !(row.cells().get(0) instanceof Mark mark)) {
                findings.broken(row.place(), on(sheet) + "has a row that does not begin with a mark",
                        "begin it with <cell mark=\"[note 1]\"/>");
                continue;
            }
            if (!listed.add(mark.mark())) {
                findings.broken(mark.place(), on(sheet) + "explains " + mark.mark() + " twice", "keep one of the rows");
            } else if (Marks.isNote(mark.mark()) && !mark.mark().equals("[note " + ++notes + "]")) {
                findings.broken(mark.place(), on(sheet) + "has " + mark.mark() + " where [note " + notes + "] is due",
                        "number the notes from 1, in order");
            }
        }
    }

    private void checkLegend(Sheet sheet) {
        Set<String> explained = Marks.in(sheet.texts(Role.LEGEND));
        for (String mark : tableMarks(sheet)) {
            if (!Marks.isNote(mark) && !explained.contains(mark)) {
                findings.broken(sheet.place(), on(sheet) + "uses " + mark + " without a legend",
                        "add a <legend> that explains it above the table");
            }
        }
    }

    private void checkListed(Sheet sheet, Set<String> listed) {
        for (String mark : usedOn(sheet)) {
            if (!listed.contains(mark)) {
                findings.broken(sheet.place(), on(sheet) + "uses " + mark + ", which the notes sheet does not explain",
                        "add a row for it to the notes sheet");
            }
        }
    }

    private void checkUsed(Sheet notes, Set<String> listed, Set<String> used) {
        for (String mark : listed) {
            if (Marks.isNote(mark) && !used.contains(mark)) {
                findings.broken(notes.place(), on(notes) + "explains " + mark + ", which no sheet uses",
                        "use it in a header, a cell or a line, or remove it");
            }
        }
    }

    private static Set<String> usedOn(Sheet sheet) {
        List<String> texts = sheet.lines().stream().filter(line -> line.role() != Role.LEGEND).map(Line::text).toList();
        Set<String> used = new LinkedHashSet<>(Marks.in(texts));
        used.addAll(tableMarks(sheet));
        return used;
    }

    private static Set<String> tableMarks(Sheet sheet) {
        List<String> texts = new ArrayList<>();
        for (Table table : sheet.tables()) {
            table.columns().stream().map(Column::header).forEach(texts::add);
            table.rows().forEach(row -> row.cells().forEach(cell -> texts.add(words(cell))));
        }
        return Marks.in(texts);
    }

    private static String words(Cell cell) {
        if (cell instanceof Mark mark) {
            return mark.mark();
        }
        return cell instanceof Words words ? words.text() : "";
    }

    private static String on(Sheet sheet) {
        return "sheet '" + sheet.name() + "' ";
    }
}
