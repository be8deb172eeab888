package ca.briefpack.render.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a workbook says, as read from the workbook vocabulary: properties, and sheets of lines and tables. Every part knows its
 * place in the XML, so that a broken rule can be traced to the template that emitted it.
 */
record WorkbookContent(Properties properties, List<Sheet> sheets) {
    WorkbookContent {
        sheets = List.copyOf(sheets);
    }

    /** The document properties, and the marking that is printed at the head of every page, if there is any. */
    record Properties(String lang, String title, String author, String subject, Optional<String> marking, LocalDate date,
            Place place) {
    }

    /** A line and a column of the XML, from 1. */
    record Place(int line, int column) {
        @Override
        public String toString() {
            return line + ":" + column;
        }
    }

    /** What a sheet is for. */
    enum Kind { COVER, CONTENTS, NOTES, TABLE, DICTIONARY, SOURCES }

    /**
     * A sheet: lines in column A, then its table. Reading allows any number of tables; the rules allow one, or none on the cover.
     */
    record Sheet(String name, Kind kind, List<Line> lines, List<Table> tables, Place place) {
        Sheet {
            lines = List.copyOf(lines);
            tables = List.copyOf(tables);
        }

        /** The one table of a sheet that keeps the rules; empty on the cover. */
        Optional<Table> table() {
            return tables.stream().findFirst();
        }

        List<String> texts(Role role) {
            return lines.stream().filter(line -> line.role() == role).map(Line::text).toList();
        }
    }

    /** What a line above the table is. */
    enum Role { TITLE, DESCRIPTION, HEADING, TEXT, LEGEND, SOURCE }

    /** A line in column A. */
    record Line(Role role, String text, Optional<String> link, Place place) {
    }

    /** A table of columns and rows; rows may be uneven until the rules have been checked. */
    record Table(String name, List<Column> columns, List<Row> rows, Place place) {
        Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** What the cells of a column hold. */
    enum Type {
        TEXT, CODE, NUMBER, BOUND, DATE;

        boolean isNumeric() {
            return this == NUMBER || this == BOUND;
        }
    }

    /** A column. {@code width} is in digits of the body font. */
    record Column(String header, Type type, OptionalInt decimals, OptionalInt width, Place place) {
    }

    /** A row, or a total row. */
    record Row(List<Cell> cells, Weight weight, Place place) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    /** Whether a row is one of many or their total. */
    enum Weight { PLAIN, TOTAL }

    /** What stands in a cell. */
    sealed interface Cell {
        Place place();
    }

    /** Text, blank until the rules have been checked. */
    record Words(String text, Optional<String> link, Place place) implements Cell {
    }

    /** A number, rounded, with the decimals it is shown with. */
    record Amount(BigDecimal value, int decimals, Place place) implements Cell {
    }

    /** A day. */
    record Day(LocalDate date, Place place) implements Cell {
    }

    /** A shorthand such as {@code [x]}, or the number of a note. */
    record Mark(String mark, Place place) implements Cell {
    }
}
