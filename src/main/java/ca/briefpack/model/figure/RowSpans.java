package ca.briefpack.model.figure;

import ca.briefpack.model.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Rows in short: file by file, lines that follow one another as a span, {@code 2-14}. */
public final class RowSpans {
    private RowSpans() {
    }

    /** The spans of each file. @param rows sorted, without repeats, as a {@link Lineage} holds them */
    public static SortedMap<String, List<String>> of(List<SourceRow> rows) {
        SortedMap<String, List<String>> spans = new TreeMap<>();
        int start = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || !follows(rows.get(i - 1), rows.get(i))) {
                spans.computeIfAbsent(rows.get(start).file(), file -> new ArrayList<>())
                        .add(span(rows.get(start).line(), rows.get(i - 1).line()));
                start = i;
            }
        }
        return spans;
    }

    private static boolean follows(SourceRow one, SourceRow next) {
        return next.line() - one.line() <= 1 && next.line() >= one.line() && one.file().equals(next.file());
    }

    private static String span(int start, int end) {
        return end > start ? start + "-" + end : String.valueOf(start);
    }
}
