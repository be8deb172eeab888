package ca.briefpack.cli;

import ca.briefpack.model.Unit;
import ca.briefpack.run.Comparison;
import ca.briefpack.run.Comparison.Line;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What changed between two releases: as a page of the figures that moved, as values and as CSV of them all. */
final class ComparisonPage {
    private final Comparison comparison;

    ComparisonPage(Comparison comparison) {
        this.comparison = comparison;
    }

    void print(PrintWriter out) {
        out.println("What changed · " + comparison.before() + " to " + comparison.after());
        out.println();
        List<Line> moved = comparison.lines().stream().filter(Line::hasMoved).toList();
        if (moved.isEmpty()) {
            out.println("  None of " + comparison.lines().size() + " headline figures has moved.");
            return;
        }
        TextTable table = new TextTable("llrrrrrr").row("Figure", "Unit", "Before", "Method", "Policy", "Data", "Assumptions", "After");
        moved.forEach(line -> table.row(Stream.concat(Stream.of(line.figure(), unit(line.unit())),
                shown(line)).toArray(String[]::new)));
        table.print(out);
        out.println();
        out.println("  " + moved.size() + " of " + comparison.lines().size() + " headline figures have moved. Before and the four parts add up to"
                + " After. --json and --write give them all, in base units.");
    }

    private static String unit(Unit unit) {
        return switch (unit) {
            case CAD -> "C$ million";
            case FRACTION -> "%";
            default -> unit.name().toLowerCase(Locale.ROOT);
        };
    }

    /** The steps in the unit shown, all with the decimals of the one that has most. */
    private static Stream<String> shown(Line line) {
        int power = line.unit() == Unit.CAD ? -6 : line.unit() == Unit.FRACTION ? 2 : 0;
        List<BigDecimal> scaled = line.steps().stream().map(step -> step.scaleByPowerOfTen(power).stripTrailingZeros()).toList();
        int decimals = Math.max(0, scaled.stream().mapToInt(BigDecimal::scale).max().orElse(0));
        return scaled.stream().map(step -> String.format(Locale.ROOT, "%,." + decimals + "f", step));
    }

    Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("before", comparison.before());
        values.put("after", comparison.after());
        values.put("figures", comparison.lines().stream().map(line -> {
            Map<String, Object> figure = new LinkedHashMap<>();
            figure.put("figure", line.figure());
            figure.put("unit", line.unit().name().toLowerCase(Locale.ROOT));
            for (int i = 0; i < Line.NAMES.size(); i++) {
                figure.put(Line.NAMES.get(i), line.steps().get(i));
            }
            return figure;
        }).toList());
        return values;
    }

    String csv() {
        return "figure,unit," + String.join(",", Line.NAMES) + "\n" + comparison.lines().stream().map(line -> line.figure() + ","
                + line.unit().name().toLowerCase(Locale.ROOT) + "," + line.steps().stream().map(BigDecimal::toPlainString)
                        .collect(Collectors.joining(",")) + "\n").collect(Collectors.joining());
    }
}
