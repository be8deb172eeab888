package ca.briefpack.data.check;

import ca.briefpack.data.rows.Table.Lasting;
import ca.briefpack.data.shape.Refusals;
import ca.briefpack.data.source.Columns;
import ca.briefpack.data.source.CsvTable;
import ca.briefpack.data.source.Row;
import ca.briefpack.model.Period;
import ca.briefpack.model.Problem.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rule that what is true for a time is told once: of two rows about the same thing, one ends before the other begins. */
final class PeriodRules {
    private static final List<String> MONTHS = List.of("first_month", "last_month");
    private final Refusals refusals;

    PeriodRules(Refusals refusals) {
        this.refusals = refusals;
    }

    /** A row and the days on which it holds. */
    private record Held(Row row, Period days) {
    }

    /** Refuses every row that holds on a day on which an earlier line about the same thing does. */
    void check(CsvTable table, Lasting lasting) {
        Map<String, List<Held>> byThing = new TreeMap<>();
        for (Row row : table.rows()) {
            Held held = new Held(row, days(table, row));
            things(row, lasting).forEach(thing -> byThing.computeIfAbsent(thing, t -> new ArrayList<>()).add(held));
        }
        Set<Integer> told = new TreeSet<>();
        byThing.forEach((thing, rows) -> check(table, thing, rows, told));
    }

    private void check(CsvTable table, String thing, List<Held> rows, Set<Integer> told) {
        List<Held> inOrder = rows.stream()
                .sorted(Comparator.comparing((Held held) -> held.days.from()).thenComparing(held -> held.row.line())).toList();
        for (int i = 1; i < inOrder.size(); i++) {
            Held last = inOrder.subList(0, i).stream().max(Comparator.comparing(held -> held.days.to())).orElseThrow();
            if (last.days.overlaps(inOrder.get(i).days)) {
                boolean later = inOrder.get(i).row.line() > last.row.line();
                Held refused = later ? inOrder.get(i) : last;
                Held kept = later ? last : inOrder.get(i);
                if (told.add(refused.row.line())) {
                    refusals.refuse(table.where(), refused.row.line(), Code.P015,
                            "'" + thing + "' holds " + told(refused.days) + ", and in line "
                                    + kept.row.line() + " " + told(kept.days) + " too",
                            "let one end before the other begins, or keep one of the two");
                }
            }
        }
    }

    /** What a row is about, in words; each item of a list is a thing of its own. */
    private static List<String> things(Row row, Lasting lasting) {
        List<List<String>> parts = new ArrayList<>(List.of(List.of()));
        for (String column : lasting.about()) {
            List<List<String>> longer = new ArrayList<>();
            List<String> items = row.list(column).stream().map(item -> item.toLowerCase(Locale.ROOT)).distinct().toList();
            parts.forEach(part -> items.forEach(item -> {
                List<String> with = new ArrayList<>(part);
                with.add(item);
                longer.add(with);
            }));
            parts = longer;
        }
        return parts.stream()
                .map(part -> (lasting.eitherWay() ? part.stream().sorted() : part.stream()).collect(Collectors.joining(", ")))
                .toList();
    }

    private static Period days(CsvTable table, Row row) {
        return table.columns().place(MONTHS.get(0)) == Columns.ABSENT ? row.period()
                : new Period(row.month(MONTHS.get(0)).atDay(1), row.month(MONTHS.get(1)).atEndOfMonth());
    }

    private static String told(Period days) {
        String from = days.from().equals(LocalDate.MIN) ? "" : "from " + days.from();
        String to = days.isOpen() ? (from.isEmpty() ? "always" : " on") : (from.isEmpty() ? "to " : " to ") + days.to();
        return from + to;
    }
}
