package ca.briefpack.model;

import java.util.List;

/**
 * Where a value was read: a file of the data package, its line (the header is line 1), and the ids of the sources cited there.
 */
public record SourceRow(String file, int line, List<String> sources) implements Comparable<SourceRow> {
    public SourceRow {
        sources = List.copyOf(sources);
        if (line < 1) {
            throw new IllegalArgumentException("line " + line + " of " + file + " must be 1 or more");
        }
    }

    /** {@code exports_us_hs4.csv:212}, the form used in problems and trace tables. */
    public String where() {
        return file + ":" + line;
    }

    @Override
    public int compareTo(SourceRow other) {
        // thousands of rows of one file are compared at a time, which share its name
        return file.equals(other.file) ? Integer.compare(line, other.line) : file.compareTo(other.file);
    }

    /** The place alone: sources hardly ever tell rows of one place apart. */
    @Override
    public int hashCode() {
        return 31 * file.hashCode() + line;
    }
}
