package ca.briefpack.run;

import ca.briefpack.content.Briefing;
import ca.briefpack.content.Chart;
import ca.briefpack.content.Chart.Bar;
import ca.briefpack.content.Table;
import ca.briefpack.content.Table.Column;
import ca.briefpack.content.Table.Row;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is wrong with the breakdowns of a briefing: in a table with a total the rows above it add up to it in every column that
 * can be added up, a mean lies between them, and the steps of a chart with a total add to that.
 */
final class Breakdowns {
    /** Tables whose fractions are parts of one rate. */
    private static final Set<String> PARTS_OF_A_RATE = Set.of("burden", "china-rates");
    /** Tables whose total is another thing than what the rows are about, or whose fractions are shares of bases of their own. */
    private static final Set<String> MEANS = Set.of("rates", "sectors", "sectors-top");
    private static final double ROUNDING = 1e-9;

    private Breakdowns() {
    }

    /** Each fault in words; none for a briefing that adds up. */
    static List<String> faults(Briefing briefing) {
        return Stream.concat(briefing.tables().values().stream().flatMap(Breakdowns::faults),
                briefing.charts().values().stream().flatMap(Breakdowns::faults))
                .map(fault -> briefing.pack().slug() + " " + fault).toList();
    }

    private static Stream<String> faults(Table table) {
        return IntStream.range(0, table.columns().size()).boxed().flatMap(column -> faults(table, column).stream());
    }

    private static List<String> faults(Table table, int place) {
        Column column = table.columns().get(place);
        List<String> faults = new ArrayList<>();
        if (column.kind() != Column.Kind.NUMBER || table.rows().stream().noneMatch(Row::total)) {
            return faults;
        }
        List<Double> above = new ArrayList<>();
        for (Row row : table.rows()) {
            Optional<Double> value = value(row, place);
            if (!row.total()) {
                value.ifPresent(above::add);
            } else if (value.isPresent() && isAdditive(table, column)) {
                double sum = above.stream().mapToDouble(Double::doubleValue).sum();
                if (!isSame(sum, value.get(), above)) {
                    faults.add(table.id() + " " + column.key() + ": rows add to " + sum + ", the total says " + value.get());
                }
            } else if (value.isPresent() && MEANS.contains(table.id()) && !isBetween(value.get(), above)) {
                faults.add(table.id() + " " + column.key() + ": no mean of the rows is " + value.get());
            }
        }
        return faults;
    }

    private static boolean isAdditive(Table table, Column column) {
        return switch (column.unit()) {
            case CAD, USD, JOBS, PERSONS, COUNT -> true;
            case FRACTION -> PARTS_OF_A_RATE.contains(table.id()) || table.id().equals("edition-change");
            default -> column.unit() == Unit.POINTS;
        };
    }

    private static Optional<Double> value(Row row, int place) {
        return row.cells().get(place) instanceof Table.Number number ? number.figure().estimate().map(Estimate::central)
                : Optional.empty();
    }

    private static boolean isSame(double sum, double total, List<Double> parts) {
        double largest =
                DoubleStream.concat(DoubleStream.of(total), parts.stream().mapToDouble(Math::abs)).map(Math::abs).max().orElse(0);
        return Math.abs(sum - total) <= ROUNDING * largest;
    }

    private static boolean isBetween(double mean, List<Double> parts) {
        double least = parts.stream().mapToDouble(Double::doubleValue).min().orElse(mean);
        double most = parts.stream().mapToDouble(Double::doubleValue).max().orElse(mean);
        return least - ROUNDING <= mean && mean <= most + ROUNDING;
    }

    private static Stream<String> faults(Chart chart) {
        if (!(chart instanceof Chart.BuildUp buildUp) || buildUp.total().figure().isMissing()) {
            return Stream.empty();
        }
        List<Double> steps = buildUp.steps().stream().map(Bar::figure).map(Breakdowns::central).toList();
        double sum = steps.stream().mapToDouble(Double::doubleValue).sum();
        double total = central(buildUp.total().figure());
        return isSame(sum, total, steps) ? Stream.empty()
                : Stream.of(chart.id() + ": steps add to " + sum + ", the total says " + total);
    }

    private static double central(Figure figure) {
        return figure.estimate().map(Estimate::central).orElse(0.0);
    }
}
