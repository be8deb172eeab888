package ca.briefpack.cli.page;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** A table on the terminal: columns as wide as their widest cell, numbers flush right, the last column as long as it is. */
public final class TextTable {
    private static final String MARGIN = "  ";

    private final String alignment;
    private final List<List<String>> rows = new ArrayList<>();

    /** @param alignment one letter a column: {@code l} flush left, {@code r} flush right */
    public TextTable(String alignment) {
        this.alignment = alignment;
    }

    public TextTable row(String... cells) {
        if (cells.length != alignment.length()) {
            throw new IllegalArgumentException(cells.length + " cells in a table of " + alignment.length() + " columns");
        }
        rows.add(List.of(cells));
        return this;
    }

    public void print(PrintWriter out) {
        int[] widths = new int[alignment.length()];
        rows.forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        });
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String space = " ".repeat(widths[i] - row.get(i).length());
                line.append(MARGIN).append(alignment.charAt(i) == 'r' ? space + row.get(i) : row.get(i) + space);
            }
            out.println(line.toString().stripTrailing());
        }
    }
}
