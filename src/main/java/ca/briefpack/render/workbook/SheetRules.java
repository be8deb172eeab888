package ca.briefpack.render.workbook;

import ca.briefpack.render.workbook.WorkbookContent.Amount;
import ca.briefpack.render.workbook.WorkbookContent.Cell;
import ca.briefpack.render.workbook.WorkbookContent.Column;
import ca.briefpack.render.workbook.WorkbookContent.Day;
import ca.briefpack.render.workbook.WorkbookContent.Kind;
import ca.briefpack.render.workbook.WorkbookContent.Line;
import ca.briefpack.render.workbook.WorkbookContent.Mark;
import ca.briefpack.render.workbook.WorkbookContent.Place;
import ca.briefpack.render.workbook.WorkbookContent.Role;
import ca.briefpack.render.workbook.WorkbookContent.Row;
import ca.briefpack.render.workbook.WorkbookContent.Sheet;
import ca.briefpack.render.workbook.WorkbookContent.Table;
import ca.briefpack.render.workbook.WorkbookContent.Words;
import ca.briefpack.words.NameList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.util.CellReference;

/** The accessibility rules of one sheet: its lines, its one table, headers, cells, widths and links. */
final class SheetRules {
    private static final int CELL_LIMIT = 32_767;
    private static final int HEADER_LIMIT = 255;
    /** Excel counts a 29th of February 1900 that never was; dates before March would shift. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final WorkbookContent content;
    private final Sheet sheet;
    private final Findings findings;

    SheetRules(WorkbookContent content, Sheet sheet, Findings findings) {
        this.content = content;
        this.sheet = sheet;
        this.findings = findings;
    }

    /** Adds a problem for every broken rule of this sheet. */
    void check() {
        sheet.lines().forEach(this::checkLine);
        if (sheet.kind() == Kind.TABLE && sheet.texts(Role.SOURCE).isEmpty()) {
            broken(sheet.place(), "names no source", "add a <source> above the table");
        }
        checkTableCount();
        sheet.table().ifPresent(this::checkTable);
        if (sheet.kind() == Kind.CONTENTS) {
            checkContents();
        }
    }

    private void checkTableCount() {
        int expected = sheet.kind() == Kind.COVER ? 0 : 1;
        if (sheet.tables().size() != expected) {
            broken(sheet.place(), "has " + sheet.tables().size() + " tables", expected == 0
                    ? "a cover has none: move it to a sheet of its own" : "give it exactly one table");
        }
    }

    private void checkLine(Line line) {
        if (isBlank(line.text())) {
            broken(line.place(), "has a blank " + line.role().name().toLowerCase(Locale.ROOT),
                    "give it words or leave the element out");
        }
        checkText(line.text(), line.place(), "");
        line.link().ifPresent(link -> checkLink(link, line.place(), ""));
    }

    private void checkTable(Table table) {
        checkHeaders(table);
        if (table.rows().isEmpty()) {
            broken(table.place(), "has a table without rows", "leave the sheet out, or say in one row why there is nothing");
        }
        for (int i = 0; i < table.rows().size(); i++) {
            checkRow(table, table.rows().get(i), sheet.lines().size() + 1 + i);
        }
        for (Column column : table.columns()) {
            checkWidth(table, column);
        }
    }

    private void checkHeaders(Table table) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            String header = column.header();
            if (isBlank(header)) {
                broken(column.place(), "column " + (i + 1) + " has a blank header",
                        "name what the column holds, with the unit in (round brackets)");
            } else if (!seen.add(header.toLowerCase(Locale.ROOT))) {
                broken(column.place(), "the header '" + header + "' occurs twice", "give every column its own header");
            }
            if (header.length() > HEADER_LIMIT) {
                broken(column.place(), "column " + (i + 1) + " has a header of " + header.length() + " characters",
                        "shorten it to " + HEADER_LIMIT);
            }
            checkText(header, column.place(), "");
        }
    }

    private void checkRow(Table table, Row row, int rowIndex) {
        int columns = table.columns().size();
        if (row.cells().size() != columns) {
            broken(row.place(), "row " + (rowIndex + 1) + " has " + row.cells().size() + " cells for " + columns + " columns",
                    "give it one cell a column");
            return;
        }
        for (int i = 0; i < columns; i++) {
            checkCell(table.columns().get(i), row.cells().get(i),
                    "cell " + new CellReference(rowIndex, i).formatAsString() + " ");
        }
    }

    private void checkCell(Column column, Cell cell, String at) {
        if (cell instanceof Words words) {
            checkWords(column, words, at);
        } else if (cell instanceof Mark mark && !Marks.isAllowed(mark.mark())) {
            broken(cell.place(), at + "holds the mark '" + mark.mark() + "'", "use one of " + Marks.ALLOWED_WORDS);
        } else if (cell instanceof Amount amount) {
            checkAmount(column, amount, at);
        } else if (cell instanceof Day day) {
            checkDay(column, day, at);
        }
    }

    private void checkWords(Column column, Words words, String at) {
        if (isBlank(words.text())) {
            broken(words.place(), at + "is blank", "use a mark: " + Marks.ALLOWED_WORDS);
            return;
        }
        if (column.type().isNumeric()) {
            broken(words.place(), at + "holds text in a column of numbers", "give it a value or a mark");
        }
        checkText(words.text(), words.place(), at);
        words.link().ifPresent(link -> checkLink(link, words.place(), at));
    }

    private void checkAmount(Column column, Amount amount, String at) {
        BigDecimal value = amount.value();
        if (!column.type().isNumeric()) {
            wrongColumn(column, amount, at + "holds a number");
        }
        if (value.stripTrailingZeros().scale() > amount.decimals()) {
            broken(amount.place(), at + "holds " + value.toPlainString() + " but shows " + amount.decimals() + " decimals",
                    "round the value to the decimals it shows");
        }
        if (BigDecimal.valueOf(value.doubleValue()).compareTo(value) != 0) {
            broken(amount.place(), at + "holds " + value.toPlainString() + ", more digits than a spreadsheet keeps",
                    "round it to 15 digits");
        }
    }

    private void checkDay(Column column, Day day, String at) {
        if (column.type() != WorkbookContent.Type.DATE) {
            wrongColumn(column, day, at + "holds a date");
        }
        if (day.date().isBefore(FIRST_DAY)) {
            broken(day.place(), at + "holds " + day.date() + ", before " + FIRST_DAY,
                    "write the date as text: Excel's calendar begins there");
        }
    }

    private void wrongColumn(Column column, Cell cell, String what) {
        broken(cell.place(), what + " in a column of type " + column.type().name().toLowerCase(Locale.ROOT),
                "give the column the type of its cells");
    }

    private void checkText(String text, Place place, String at) {
        if (text.length() > CELL_LIMIT) {
            broken(place, at + "holds " + text.length() + " characters", "shorten it to " + CELL_LIMIT);
        }
        for (String marker : Marks.misspelled(text)) {
            broken(place, at + "has the note marker '" + marker + "'", "write it as [note 1], one marker a note");
        }
    }

    private void checkWidth(Table table, Column column) {
        if (column.width().isEmpty()) {
            return;
        }
        int needed = ColumnWidths.leastFor(table, column);
        if (column.width().getAsInt() < needed) {
            broken(column.place(), "the column '" + column.header() + "' is " + column.width().getAsInt()
                    + " wide but its longest number or word needs " + needed, "widen it, or leave the width out");
        }
    }

    private void checkLink(String link, Place place, String at) {
        Optional<String> target = SheetLink.find(link);
        if (target.isPresent() && content.sheets().stream().noneMatch(s -> s.name().equals(target.get()))) {
            broken(place, at + "links to the sheet '" + target.get() + "', which does not exist",
                    "use one of " + NameList.of(content.sheets().stream().map(Sheet::name).toList()));
        }
    }

    private void checkContents() {
        Set<String> linked = new HashSet<>();
        sheet.table().ifPresent(table -> table.rows().forEach(row -> linkedSheets(row).forEach(linked::add)));
        for (Sheet other : content.sheets()) {
            if (other.kind() != Kind.COVER && other.kind() != Kind.CONTENTS && !linked.contains(other.name())) {
                broken(sheet.place(), "does not link to the sheet '" + other.name() + "'",
                        "add a row with a cell link=\"" + SheetLink.to(other.name()) + "\"");
            }
        }
    }

    private static List<String> linkedSheets(Row row) {
        return row.cells().stream().filter(Words.class::isInstance).map(Words.class::cast)
                .flatMap(words -> words.link().stream()).flatMap(link -> SheetLink.find(link).stream()).toList();
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private void broken(Place place, String what, String wayOut) {
        findings.broken(place, "sheet '" + sheet.name() + "' " + what, wayOut);
    }
}
