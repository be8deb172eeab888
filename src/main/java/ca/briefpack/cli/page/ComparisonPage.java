package ca.briefpack.cli.page;

import ca.briefpack.desk.release.Comparison;
import ca.briefpack.desk.release.Comparison.Line;
import ca.briefpack.model.figure.TrueZero;
import ca.briefpack.model.figure.Unit;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What changed between two releases: as a page of the figures that moved, as values and as CSV of them all. */
public final class ComparisonPage {
    private final Comparison comparison;

    public ComparisonPage(Comparison comparison) {
        this.comparison = comparison;
    }

    public void print(PrintWriter out) {
        out.println("What changed · " + comparison.before() + " to " + comparison.after());
        out.println();
        List<Line> moved = comparison.lines().stream().filter(Line::hasMoved).toList();
        long hardly = comparison.lines().stream().filter(Line::hasHardlyMoved).count();
        String byLess = hardly == 0 ? "" : " " + hardly + (hardly == 1 ? " has" : " have") + " moved by less than is printed.";
        if (moved.isEmpty()) {
            out.println("  None of " + comparison.lines().size() + " headline figures has moved"
                    + (hardly == 0 ? "." : " by as much as is printed." + byLess));
            return;
        }
        TextTable table =
                new TextTable("llrrrrrr").row("Figure", "Unit", "Before", "Method", "Policy", "Data", "Assumptions", "After");
        moved.forEach(line -> table.row(Stream.concat(Stream.of(line.figure(), unit(line.unit())),
                shown(line)).toArray(String[]::new)));
        table.print(out);
        out.println();
        out.println("  " + moved.size() + " of " + comparison.lines().size() + " headline figures have moved." + byLess
                + " Before and the four parts add up to After. " + TrueZero.LOW
                + " rounds to zero. --json and --write give them all, in base units.");
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
        return IntStream.range(0, scaled.size())
                .mapToObj(step -> line.isLow(step) ? TrueZero.LOW
                        : String.format(Locale.ROOT, "%,." + decimals + "f", scaled.get(step)));
    }

    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("before", comparison.before());
        values.put("after", comparison.after());
        values.put("figures", comparison.lines().stream().map(line -> {
            Map<String, Object> figure = new LinkedHashMap<>();
            figure.put("figure", line.figure());
            figure.put("unit", line.unit().name().toLowerCase(Locale.ROOT));
            for (int i = 0; i < Line.NAMES.size(); i++) {
                figure.put(Line.NAMES.get(i), line.isLow(i) ? TrueZero.LOW : line.steps().get(i));
            }
            return figure;
        }).toList());
        return values;
    }

    public String csv() {
        return "figure,unit," + String.join(",", Line.NAMES) + "\n"
                + comparison.lines().stream().map(ComparisonPage::csv).collect(Collectors.joining());
    }

    private static String csv(Line line) {
        return line.figure() + "," + line.unit().name().toLowerCase(Locale.ROOT) + "," + IntStream.range(0, line.steps().size())
                .mapToObj(step -> line.isLow(step) ? TrueZero.LOW : line.steps().get(step).toPlainString())
                .collect(Collectors.joining(",")) + "\n";
    }
}
