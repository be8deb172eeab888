package ca.briefpack.cli.page;

import ca.briefpack.solve.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An answer as tables for people, six digits a number. What has the same rows shares a table; every digit is in the JSON. */
public final class AnswerPage {
    private static final int DIGITS = 6;
    private static final double TINY = 1e-4;
    private static final double HUGE = 1e15;

    private final Answer answer;
    private final StringBuilder page = new StringBuilder();
    /** Columns that wait for others with the same rows. */
    private final Map<String, Map<String, String>> columns = new LinkedHashMap<>();

    public AnswerPage(Answer answer) {
        this.answer = answer;
    }

    public String text() {
        section("", answer.values());
        flush("");
        return page.toString().stripTrailing();
    }

    private void section(String prefix, Map<?, ?> values) {
        values.forEach((name, value) -> put(prefix + name, value));
    }

    private void put(String name, Object value) {
        if (value instanceof Double number) {
            page.append(String.format(Locale.ROOT, "%-18s %s\n", name, digits(number)));
        } else if (value instanceof List<?> list && list.get(0) instanceof List<?>) {
            flush("");
            matrix(name, list);
        } else if (value instanceof Map<?, ?> map && map.values().iterator().next() instanceof Double) {
            column(name, map);
        } else if (value instanceof List<?> list) {
            column(name, named(list));
        } else if (value instanceof Map<?, ?> map && map.values().iterator().next() instanceof Map<?, ?> first
                && first.values().iterator().next() instanceof Double) {
            flush("");
            table(name, map);
        } else if (value instanceof Map<?, ?> map) {
            section(name + " ", map);
        }
    }

    private Map<String, Object> named(List<?> list) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < list.size(); i++) {
            map.put(answer.names().get(i), list.get(i));
        }
        return map;
    }

    private void column(String name, Map<?, ?> values) {
        Map<String, String> column = new LinkedHashMap<>();
        values.forEach((row, value) -> column.put(String.valueOf(row), digits((Double) value)));
        if (!columns.isEmpty() && !columns.values().iterator().next().keySet().equals(column.keySet())) {
            flush("");
        }
        columns.put(name, column);
    }

    /** Columns go across, rows down: entry [row][column]. */
    private void table(String title, Map<?, ?> rows) {
        rows.forEach((row, cells) -> ((Map<?, ?>) cells).forEach((column, value) -> columns
                .computeIfAbsent(String.valueOf(column), c -> new LinkedHashMap<>())
                .put(String.valueOf(row), digits((Double) value))));
        flush(title);
    }

    private void matrix(String title, List<?> rows) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            named.put(answer.names().get(i), named((List<?>) rows.get(i)));
        }
        table(title, named);
    }

    private void flush(String title) {
        if (columns.isEmpty()) {
            return;
        }
        List<String> rows = new ArrayList<>(columns.values().iterator().next().keySet());
        int first = Math.max(title.length(), rows.stream().mapToInt(String::length).max().orElse(0));
        page.append(page.length() == 0 ? "" : "\n").append(pad(title, -first));
        columns.forEach((name, cells) -> page.append("  ").append(pad(name, width(name, cells))));
        page.append('\n');
        for (String row : rows) {
            page.append(pad(row, -first));
            columns.forEach((name, cells) -> page.append("  ").append(pad(cells.getOrDefault(row, "-"), width(name, cells))));
            page.append('\n');
        }
        columns.clear();
    }

    private static int width(String name, Map<String, String> cells) {
        return Math.max(name.length(), cells.values().stream().mapToInt(String::length).max().orElse(0));
    }

    private static String pad(String text, int width) {
        return String.format(Locale.ROOT, "%" + (width == 0 ? -1 : width) + "s", text);
    }

    private static String digits(double value) {
        if (value == 0 || Double.isInfinite(value)) {
            return value == 0 ? "0" : "inf";
        }
        double size = Math.abs(value);
        if (size < TINY || size > HUGE) {
            return String.format(Locale.ROOT, "%.5e", value);
        }
        int decimals = Math.max(0, DIGITS - 1 - (int) Math.floor(Math.log10(size)));
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
