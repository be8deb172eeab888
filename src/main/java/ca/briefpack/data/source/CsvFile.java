package ca.briefpack.data.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The records of a CSV file (RFC 4180), each with the number of the line on which it starts. A cell in quotes may hold line
 * breaks, so that a record may span lines. Empty lines are no records, and neither are lines at the end that hold only commas, as
 * spreadsheets leave them.
 *
 * <p>A quote that is not closed costs the line on which its record starts and no other: reading goes on with the next line.
 */
public final class CsvFile {
    private static final CsvReaderBuilder FORMAT = CsvReader.builder().allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE);

    private final String text;
    private final Optional<ChapterFilter> filter;
    private final List<Row> rows = new ArrayList<>();
    private final List<Malformed> malformed = new ArrayList<>();
    private final List<Row> blank = new ArrayList<>();
    private Columns columns;
    private boolean begun;
    private int headerLine = 1;
    private int offset;
    private int line = 1;

    /**
     * A record that cannot be a row: its cells as far as they can be told, how many they are, and whether its quotes are at
     * fault.
     */
    record Malformed(Row row, int width, boolean misquoted) {
    }

    private CsvFile(String file, String text, Optional<ChapterFilter> filter) {
        this.text = text;
        this.filter = filter;
        this.columns = new Columns(file, List.of());
    }

    /** @param file the name of the file in its package */
    public static CsvFile read(String file, String text) {
        return read(file, text, Optional.empty());
    }

    /**
     * Reads the rows of some goods; one of others counts for nothing unless its quotes are wrong, for then no one knows where it
     * ends.
     */
    public static CsvFile read(String file, String text, Optional<ChapterFilter> filter) {
        CsvFile csv = new CsvFile(file, text, filter);
        while (csv.offset < text.length()) {
            csv.readOn();
        }
        return csv;
    }

    /** The names in the first record; none if the file is empty or its first record malformed. */
    public Columns columns() {
        return columns;
    }

    /** Whether the quotes of the first record are at fault, so that nothing is known of the columns. */
    boolean hasBrokenHeader() {
        return !begun && !malformed.isEmpty();
    }

    /** The rows beneath the header that have as many cells as it. */
    public List<Row> rows() {
        return rows;
    }

    public List<Malformed> malformed() {
        return malformed;
    }

    /** The lines at the end that hold only commas. */
    List<Integer> blankLines() {
        return blank.stream().map(Row::line).toList();
    }

    /** The line of the first record. */
    int headerLine() {
        return headerLine;
    }

    /** The line and column of a character of a cell, of a row that starts on a line: {@code 12:5}. */
    String spot(int started, int cell, int character) {
        return CellSpot.of(text, started, cell, character);
    }

    /** Reads from the line at hand to the end, or to a record whose quotes are wrong: then the next line is at hand. */
    private void readOn() {
        CellCollector collector = new CellCollector(filter);
        collector.passOver(columns);
        int firstLine = line - 1;
        try {
            for (String[] cells : FORMAT.build(collector, reader())) {
                // what an open quote swallows ends somewhere in another record, mostly with another number of cells
                if (collector.isMisquoted() || collector.isBroken() && begun && collector.width() != columns.width()) {
                    refuse(firstLine + collector.line());
                    return;
                }
                take(firstLine + collector.line(), cells, collector);
            }
            offset = text.length();
        } catch (CsvParseException e) {
            refuse(firstLine + collector.line());
        }
    }

    private StringReader reader() {
        try {
            StringReader reader = new StringReader(text);
            reader.skip(offset);
            return reader;
        } catch (IOException e) {
            throw new UncheckedIOException("a text can be read as long as it is open", e);
        }
    }

    private void take(int started, String[] cells, CellCollector collector) {
        if (!begun) {
            begun = true;
            columns = new Columns(columns.file(), List.of(cells));
            headerLine = started;
            collector.passOver(columns);
        } else if (collector.isPassedOver()) {
            takeBlank();
        } else if (isBlank(cells)) {
            blank.add(new Row(columns, started, cells));
        } else {
            takeBlank();
            add(started, cells);
        }
    }

    private void add(int started, String[] cells) {
        if (cells.length == columns.width()) {
            rows.add(new Row(columns, started, cells));
        } else {
            malformed.add(new Malformed(row(started, cells), cells.length, false));
        }
    }

    private static boolean isBlank(String[] cells) {
        for (String cell : cells) {
            if (!cell.isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Records of commas alone before another record are records. */
    private void takeBlank() {
        blank.forEach(row -> add(row.line(), row.cells()));
        blank.clear();
    }

    /** Refuses the record that starts on a line, and goes to the next line; under a header that is wrong nothing can be read. */
    private void refuse(int started) {
        takeBlank();
        while (line < started) {
            toNextLine();
        }
        int start = offset;
        toNextLine();
        String refused = text.substring(start, Math.min(offset, text.length())).strip();
        String[] cells = refused.split(",", -1);
        // without a quote it is a cell of millions of characters that the parser takes for one that has no end
        malformed.add(
                new Malformed(row(started, cells), cells.length, refused.indexOf('"') >= 0 || cells.length == columns.width()));
        offset = begun ? offset : text.length();
    }

    private void toNextLine() {
        while (offset < text.length() && text.charAt(offset) != '\n' && text.charAt(offset) != '\r') {
            offset++;
        }
        offset += text.startsWith("\r\n", offset) ? 2 : 1;
        line++;
    }

    /** A row of the cells that there are; it mostly still tells its key, and that spares those who refer to it. */
    private Row row(int started, String[] cells) {
        String[] whole = Arrays.copyOf(cells, columns.width());
        for (int i = cells.length; i < whole.length; i++) {
            whole[i] = "";
        }
        return new Row(columns, started, whole);
    }
}
