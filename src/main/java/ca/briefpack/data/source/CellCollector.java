package ca.briefpack.data.source;

import ca.briefpack.words.OneLine;
import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.Arrays;
import java.util.Optional;

/** The cells of one record after another, as the CSV parser hands them over, and what its quotes show of each record. */
final class CellCollector extends CsvCallbackHandler<String[]> {
    private static final String[] PASSED_OVER = {};
    private final Optional<ChapterFilter> filter;
    private int goods = Columns.ABSENT;
    private String[] cells = new String[16];
    private String[] above = {};
    private int count;
    private int line;
    private boolean empty;
    private boolean broken;
    private boolean misquoted;
    private boolean passedOver;

    /** @param filter which records are wanted; all if it is empty */
    CellCollector(Optional<ChapterFilter> filter) {
        this.filter = filter;
    }

    /** Passes over the records of other goods from here on. */
    void passOver(Columns columns) {
        goods = filter.map(wanted -> columns.place(wanted.column())).orElse(Columns.ABSENT);
    }

    /** Whether the last record is not wanted: its cells are not kept, but what its quotes show is known all the same. */
    boolean isPassedOver() {
        return passedOver;
    }

    /** The number of cells of the last record. */
    int width() {
        return count;
    }

    /** The line on which the last record began, counted from where the parser began. */
    int line() {
        return line;
    }

    /** Whether a cell of the last record holds a line break. */
    boolean isBroken() {
        return broken;
    }

    /** Whether the last record has a quote in a cell that is not in quotes. */
    boolean isMisquoted() {
        return misquoted;
    }

    @Override
    protected void beginRecord(long startingLine) {
        line = Math.toIntExact(startingLine);
        count = 0;
        empty = false;
        broken = false;
        misquoted = false;
        passedOver = false;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        if (count == goods) {
            passedOver = filter.orElseThrow().passesOver(buffer, offset, length);
        }
        if (!passedOver) {
            keep(quoted ? OneLine.of(cell(buffer, offset, length)) : cell(buffer, offset, length));
        }
        count++;
        if (quoted) {
            broken |= holds('\n', buffer, offset, length) || holds('\r', buffer, offset, length);
        } else {
            misquoted |= holds('"', buffer, offset, length);
        }
    }

    private void keep(String cell) {
        if (count == cells.length) {
            cells = Arrays.copyOf(cells, 2 * count);
        }
        cells[count] = cell;
    }

    private static boolean holds(char wanted, char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (buffer[i] == wanted) {
                return true;
            }
        }
        return false;
    }

    /** Columns repeat themselves: a cell like the one above it is the same text, which is neither made nor judged again. */
    private String cell(char[] buffer, int offset, int length) {
        if (count < above.length && above[count].length() == length) {
            String same = above[count];
            int i = 0;
            while (i < length && same.charAt(i) == buffer[offset + i]) {
                i++;
            }
            if (i == length) {
                return same;
            }
        }
        return new String(buffer, offset, length);
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        throw new IllegalStateException("comments are not asked for");
    }

    @Override
    protected void setEmpty() {
        empty = true;
    }

    @Override
    protected RecordType getRecordType() {
        return empty ? RecordType.EMPTY : RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return count;
    }

    @Override
    protected String[] buildRecord() {
        if (passedOver) {
            return PASSED_OVER;
        }
        above = Arrays.copyOf(cells, count);
        return above;
    }
}
