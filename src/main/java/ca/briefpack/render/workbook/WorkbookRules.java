package ca.briefpack.render.workbook;

import ca.briefpack.render.workbook.WorkbookContent.Kind;
import ca.briefpack.render.workbook.WorkbookContent.Place;
import ca.briefpack.render.workbook.WorkbookContent.Sheet;
import ca.briefpack.render.workbook.WorkbookContent.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The accessibility rules of a whole workbook: its sheets, their names and order, and the rules of each sheet and of the notes.
 */
final class WorkbookRules {
    private static final int SHEET_NAME_LIMIT = 31;
    /** A page footer of Excel takes 255 characters, of which the title may double its ampersands. */
    private static final int TITLE_LIMIT = 120;
    private static final Pattern FORBIDDEN = Pattern.compile("[:\\\\/?*\\[\\]]|^'|'$");
    private static final Pattern TABLE_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,254}");
    private static final Pattern CELL_NAME = Pattern.compile("[A-Za-z]{1,3}[0-9]{1,7}|[RrCc]");

    private final WorkbookContent content;
    private final Findings findings;

    private WorkbookRules(WorkbookContent content, Findings findings) {
        this.content = content;
        this.findings = findings;
    }

    /** Adds a problem to {@code findings} for every broken rule. */
    static void check(WorkbookContent content, Findings findings) {
        WorkbookRules rules = new WorkbookRules(content, findings);
        rules.checkProperties();
        rules.checkOrder();
        rules.checkSheetNames();
        rules.checkTableNames();
        content.sheets().forEach(sheet -> new SheetRules(content, sheet, findings).check());
        new NoteRules(content, findings).check();
    }

    private void checkProperties() {
        content.properties().marking().filter(marking -> marking.length() > TITLE_LIMIT)
                .ifPresent(marking -> findings.broken(content.properties().place(),
                        "the marking has " + marking.length() + " characters",
                        "shorten it to " + TITLE_LIMIT + ": it is printed in the page header"));
        int length = content.properties().title().length();
        if (length > TITLE_LIMIT) {
            findings.broken(content.properties().place(), "the workbook's title has " + length + " characters",
                    "shorten it to " + TITLE_LIMIT + ": it is printed in the page footer");
        }
    }

    private void checkOrder() {
        for (Kind kind : Kind.values()) {
            long count = content.sheets().stream().filter(sheet -> sheet.kind() == kind).count();
            String word = kind.name().toLowerCase(Locale.ROOT);
            if (kind == Kind.TABLE ? count < 1 : count != 1) {
                findings.broken(content.properties().place(), "the workbook has " + count + " sheets of kind " + word,
                        kind == Kind.TABLE ? "give it at least one" : "give it exactly one");
            }
        }
        Place place = content.sheets().get(0).place();
        List<Kind> kinds = content.sheets().stream().map(Sheet::kind).toList();
        if (!kinds.equals(kinds.stream().sorted().toList())) {
            findings.broken(place, "the sheets are in the order " + lowerCase(kinds),
                    "put them in the order cover, contents, notes, table, dictionary, sources");
        }
    }

    private void checkSheetNames() {
        Set<String> seen = new HashSet<>();
        for (Sheet sheet : content.sheets()) {
            String name = sheet.name();
            if (name.length() > SHEET_NAME_LIMIT) {
                findings.broken(sheet.place(), "the sheet name '" + name + "' has " + name.length() + " characters",
                        "shorten it to " + SHEET_NAME_LIMIT);
            }
            if (FORBIDDEN.matcher(name).find()) {
                findings.broken(sheet.place(), "the sheet name '" + name + "' holds a forbidden character",
                        "leave out : \\ / ? * [ ] and quotes at the ends");
            }
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                findings.broken(sheet.place(), "the sheet name '" + name + "' occurs twice", "give every sheet its own name");
            }
        }
    }

    private void checkTableNames() {
        Set<String> seen = new HashSet<>();
        for (Sheet sheet : content.sheets()) {
            for (Table table : sheet.tables()) {
                checkTableName(sheet, table);
                if (!seen.add(table.name().toLowerCase(Locale.ROOT))) {
                    findings.broken(table.place(), "the table name '" + table.name() + "' occurs twice",
                            "give every table its own name");
                }
            }
        }
    }

    private void checkTableName(Sheet sheet, Table table) {
        String name = table.name();
        if (!TABLE_NAME.matcher(name).matches() || CELL_NAME.matcher(name).matches()) {
            findings.broken(table.place(), "the table name '" + name + "' is not one that Excel takes",
                    "use letters, digits and underscores, begin with a letter, and do not look like a cell");
        }
        String kind = sheet.kind().name().toLowerCase(Locale.ROOT);
        if (sheet.kind() != Kind.TABLE && !name.equals(kind)) {
            findings.broken(table.place(), "the table of the " + kind + " sheet is named '" + name + "'",
                    "name it '" + kind + "'");
        }
    }

    private static String lowerCase(List<Kind> kinds) {
        return String.join(", ", kinds.stream().map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList());
    }
}
