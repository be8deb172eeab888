package ca.briefpack.brief.book;

import static ca.briefpack.content.TableBuilder.cells;
import static ca.briefpack.content.TableBuilder.words;

import ca.briefpack.content.Table;
import ca.briefpack.content.TableBuilder;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.RowSpans;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Where every printed number comes from: its id, method, assumptions, and the rows of data behind it. */
final class Trace {
    /**
     * The letters that a cell may hold, with room to spare: what rests on more rows than that takes several lines of the table.
     */
    private static final int MOST_LETTERS = 30_000;

    private Trace() {
    }

    static Table table(String id, Collection<Figure> figures) {
        TableBuilder table = new TableBuilder(id).text("figure", "method", "assumptions", "rows", "sources");
        // Figures of a series share one list of thousands of rows: it is put in words once.
        IdentityHashMap<List<SourceRow>, List<List<Table.Cell>>> known = new IdentityHashMap<>();
        figures.forEach(f -> known.computeIfAbsent(f.lineage().rows(), Trace::lines)
                .forEach(line -> table.row(cells(words(f.id()), new Table.Term("method", f.lineage().method()),
                        orNotApplicable(String.join(", ", f.lineage().assumptions())), line))));
        return table.build();
    }

    /** The last two cells of the lines that rows take. */
    private static List<List<Table.Cell>> lines(List<SourceRow> rows) {
        Table.Cell sources = orNotApplicable(sources(rows));
        return parts(rows(rows)).stream().map(part -> List.of(orNotApplicable(part), sources)).toList();
    }

    /** Words cut after commas into parts of no more than {@link #MOST_LETTERS}. */
    static List<String> parts(String words) {
        List<String> parts = new ArrayList<>();
        String rest = words;
        while (rest.length() > MOST_LETTERS) {
            int cut = rest.lastIndexOf(", ", MOST_LETTERS - 1) + 1;
            parts.add(rest.substring(0, cut));
            rest = rest.substring(cut).trim();
        }
        parts.add(rest);
        return parts;
    }

    /** The same in short, for a page: the files and how many of their rows. Figures that came about alike share a line. */
    static Table summary(String id, Collection<Figure> figures) {
        TableBuilder table = new TableBuilder(id).text("figure", "method", "files", "sources");
        Map<List<Table.Cell>, List<String>> alike = new LinkedHashMap<>();
        figures.forEach(f -> alike.computeIfAbsent(List.of(new Table.Term("method", f.lineage().method()),
                orNotApplicable(files(f.lineage().rows())), orNotApplicable(SourceSpans.of(ids(f.lineage().rows())))),
                origin -> new ArrayList<>()).add(f.id()));
        alike.forEach((origin, names) -> table.row(cells(words(String.join(", ", names)), origin)));
        return table.build();
    }

    /** The ids of every source cited by the figures and facts given. */
    static List<String> cited(Collection<Figure> figures, Collection<SourceRow> facts) {
        TreeSet<String> ids = new TreeSet<>();
        Set<List<SourceRow>> distinct = Collections.newSetFromMap(new IdentityHashMap<>());
        figures.forEach(f -> distinct.add(f.lineage().rows()));
        distinct.forEach(rows -> ids.addAll(ids(rows)));
        ids.addAll(ids(facts));
        return List.copyOf(ids);
    }

    private static Table.Cell orNotApplicable(String words) {
        return words.isEmpty() ? new Table.Mark(Reason.NOT_APPLICABLE) : words(words);
    }

    private static String sources(List<SourceRow> rows) {
        return String.join(", ", ids(rows));
    }

    /** Rows of a file share the few lists of sources that they cite: each is read once. */
    private static List<String> ids(Collection<SourceRow> rows) {
        Set<List<String>> lists = Collections.newSetFromMap(new IdentityHashMap<>());
        List<String> last = List.of();
        for (SourceRow row : rows) {
            if (row.sources() != last) {
                last = row.sources();
                lists.add(last);
            }
        }
        return lists.stream().flatMap(List::stream).distinct().sorted().toList();
    }

    /** {@code exports_us.csv (186), scenarios/ (3)}: how many rows of each file, or of all the small files of a folder. */
    private static String files(List<SourceRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(row -> row.file().substring(0, end(row.file())), TreeMap::new,
                        Collectors.counting()))
                .entrySet().stream().map(e -> e.getKey() + " (" + e.getValue() + ")").collect(Collectors.joining(", "));
    }

    private static int end(String file) {
        int folder = file.indexOf('/') + 1;
        return folder == 0 ? file.length() : folder;
    }

    /** {@code exports_us.csv:2-14,20; multipliers.csv:7}: lines in a row are shortened to a span. */
    static String rows(List<SourceRow> rows) {
        return RowSpans.of(rows).entrySet().stream().map(e -> e.getKey() + ":" + String.join(", ", e.getValue()))
                .collect(Collectors.joining("; "));
    }
}
