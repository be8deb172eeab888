package ca.briefpack.tariff.line;

import ca.briefpack.model.LineImports;
import ca.briefpack.model.SourceRow;
import ca.briefpack.tariff.rate.CusmaShare.Window;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The CUSMA claims that are held by line of the tariff schedule: United States imports from Canada, over spans of months. */
final class LineClaims {
    private final Map<String, List<LineImports>> byLine;
    private final TreeSet<Window> spans = new TreeSet<>();
    private final Map<Window, Optional<Window>> around = new ConcurrentHashMap<>();

    LineClaims(List<LineImports> imports) {
        byLine = imports.stream().collect(Collectors.groupingBy(row -> row.line().digits(), HashMap::new, Collectors.toList()));
        imports.forEach(row -> spans.add(new Window(row.first(), row.last())));
    }

    /** The spans held that a window of months touches, as one window; empty if it touches none. */
    Optional<Window> around(Window window) {
        return around.computeIfAbsent(window, this::join);
    }

    private Optional<Window> join(Window window) {
        List<Window> touched = spans.stream().filter(window::overlaps).toList();
        return touched.isEmpty() ? Optional.empty()
                : Optional.of(
                        new Window(touched.get(0).first(), touched.stream().map(Window::last).max(Window.MONTHS).orElseThrow()));
    }

    /** The share of a line's imports in a window that claimed preference; not a number where it had no imports. */
    double share(String line, Window window) {
        double imported = 0;
        double claimed = 0;
        for (LineImports row : rowsOf(line)) {
            if (window.overlaps(new Window(row.first(), row.last()))) {
                imported += row.importUsd();
                claimed += row.claimedUsd();
            }
        }
        return claimed / imported;
    }

    /** The rows of a line that a share was measured by. */
    List<SourceRow> rows(String line, Window window) {
        return rowsOf(line).stream().filter(row -> window.overlaps(new Window(row.first(), row.last()))).map(LineImports::row)
                .toList();
    }

    private List<LineImports> rowsOf(String line) {
        return byLine.getOrDefault(line, List.of());
    }
}
