package ca.briefpack.content;

import ca.briefpack.content.Chart.Bar;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What of a chart is told to those who do not see it: its main values, each with a name. */
final class ChartValues {
    private static final int MOST = 6;

    private ChartValues() {
    }

    /** The first of each chart, in the order drawn; of a map all; of a chart without named values none. */
    static List<Bar> of(Chart chart) {
        if (chart instanceof Chart.TileMap map) {
            return map.bars();
        }
        return named(chart).limit(MOST).toList();
    }

    private static Stream<Bar> named(Chart chart) {
        if (chart instanceof Chart.Bars bars) {
            return bars.bars().stream();
        }
        if (chart instanceof Chart.BuildUp build) {
            return Stream.concat(build.steps().stream().limit(MOST - 1L), Stream.of(build.total()));
        }
        if (chart instanceof Chart.Tornado tornado) {
            return tornado.swings().stream()
                    .flatMap(s -> Stream.of(new Bar(s.label(), s.atLow()), new Bar(s.label(), s.atHigh())));
        }
        if (chart instanceof Chart.HeatMap map) {
            return map.rows().stream().flatMap(row -> Longest.of(map.cells(row), Bar::figure).stream());
        }
        return overTime(chart);
    }

    private static Stream<Bar> overTime(Chart chart) {
        if (chart instanceof Chart.Steps steps) {
            return steps.series().stream().filter(s -> !s.points().isEmpty())
                    .map(s -> new Bar(s.label(), s.points().get(s.points().size() - 1).figure()));
        }
        if (chart instanceof Chart.Chances chances) {
            return chances.lines().stream().map(line -> new Bar(line.label(), line.atNone()));
        }
        return chart instanceof Chart.Grid grid
                ? grid.spots().sorted(Comparator.comparing((Bar bar) -> bar.figure().rounded().central()).reversed())
                : Stream.empty();
    }
}
