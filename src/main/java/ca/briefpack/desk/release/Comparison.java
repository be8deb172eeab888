package ca.briefpack.desk.release;

import ca.briefpack.brief.book.Headline;
import ca.briefpack.content.EditionChange.Levels;
import ca.briefpack.content.EditionChange.Part;
import ca.briefpack.model.figure.TrueZero;
import ca.briefpack.model.figure.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The headline figures of two releases and what moved them from one to the other.
 *
 * @param before id of the earlier release
 * @param after  id of the later one
 * @param lines  Canada, the provinces west to east, sectors; those without a value in either release are left out
 */
public record Comparison(String before, String after, List<Line> lines) {
    public Comparison {
        lines = List.copyOf(lines);
    }

    Comparison(String before, String after, Map<String, Levels> levels, List<String> sectors) {
        this(before, after, Headline.all(sectors).stream().filter(headline -> levels.containsKey(headline.key()))
                .map(headline -> Line.of(headline, levels.get(headline.key()))).toList());
    }

    /**
     * One figure, rounded as it is printed, in base units: {@code last} and the four parts add up to {@code now}.
     *
     * @param figure {@code on.exports-change}
     * @param low    the names of the steps that round to zero without being zero
     */
    public record Line(String figure, Unit unit, List<BigDecimal> steps, Set<String> low) {
        /** The names of the steps, in order. */
        public static final List<String> NAMES = List.of("last", "method", "policy", "data", "assumption", "now");

        public Line {
            steps = List.copyOf(steps);
            low = Set.copyOf(low);
        }

        static Line of(Headline headline, Levels levels) {
            List<BigDecimal> steps = new ArrayList<>(List.of(levels.rounded(levels.last())));
            List<Double> exact = new ArrayList<>(List.of(levels.last()));
            for (Part part : Part.values()) {
                steps.add(levels.printed(part));
                exact.add(levels.part(part));
            }
            steps.add(levels.rounded(levels.now()));
            exact.add(levels.now());
            Set<String> low = IntStream.range(0, steps.size()).filter(i -> TrueZero.isHidden(steps.get(i), exact.get(i)))
                    .mapToObj(NAMES::get)
                    .collect(Collectors.toSet());
            return new Line(headline.key(), headline.unit(), steps.stream().map(Line::plain).toList(), low);
        }

        private static BigDecimal plain(BigDecimal value) {
            BigDecimal stripped = value.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }

        /** True if the step rounds to zero without being zero. @param step its place in {@link #steps} */
        public boolean isLow(int step) {
            return low.contains(NAMES.get(step));
        }

        /** True if the figure is another as printed, or two parts that moved it cancel out. */
        public boolean hasMoved() {
            return parts().anyMatch(part -> steps.get(part).signum() != 0);
        }

        /** True if the figure is another, but by less than is printed. */
        public boolean hasHardlyMoved() {
            return !hasMoved() && parts().anyMatch(this::isLow);
        }

        private IntStream parts() {
            return IntStream.range(1, steps.size() - 1);
        }
    }
}
