package ca.briefpack.content;

import ca.briefpack.model.Province;
import ca.briefpack.model.ProvinceName;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Figure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A chart's content. Its title (the finding), subtitle (measure, unit, period) and alt text are worded by the templates.
 * Every chart stands beside a table with the same numbers.
 */
public sealed interface Chart
        permits Chart.Named, Chart.Tornado, Chart.HeatMap, Chart.Steps, Chart.Chances, Chart.Grid, Relations {
    String id();

    Scale scale();

    /** Every figure it shows. */
    List<Figure> figures();

    /** A chart of figures each of which has a name. */
    sealed interface Named extends Chart permits Bars, BuildUp, TileMap {
        /** All of them, in the order drawn. */
        List<Bar> bars();

        @Override
        default List<Figure> figures() {
            return bars().stream().map(Bar::figure).toList();
        }

        /** The one with the largest value, of either sign, if one alone has it. */
        default Optional<Bar> longest() {
            return Longest.of(bars().stream(), Bar::figure);
        }
    }

    /**
     * Horizontal bars in the order given, with range whiskers where a figure has a range. Missing figures print their mark. The last
     * bar may be all the rest that has none of its own.
     */
    record Bars(String id, Scale scale, List<Bar> bars, boolean endsWithRest) implements Named {
        public Bars {
            bars = List.copyOf(bars);
        }

        public Bars(String id, Scale scale, List<Bar> bars) {
            this(id, scale, bars, false);
        }

        /** The longest bar, if one alone is; the rest is no finding. */
        @Override
        public Optional<Bar> longest() {
            return Longest.of(bars.stream().limit(bars.size() - (endsWithRest ? 1 : 0)), Bar::figure);
        }

        /** True if the longest bar is a part of a whole: of its sign, and no larger. */
        public boolean isLongestPartOf(Figure whole) {
            return longest().filter(bar -> Longest.isPart(bar.figure, whole)).isPresent();
        }

        /** The bars that have a value, from the highest to the lowest. */
        public List<Bar> descending() {
            return bars.stream().filter(bar -> !bar.figure().isMissing())
                    .sorted(Comparator.comparingDouble(bar -> -bar.figure().estimate().orElseThrow().central())).toList();
        }
    }

    /** One bar. */
    record Bar(Text label, Figure figure) {
    }

    /**
     * How a total is built up: steps that add to the total, drawn as a waterfall that ends in a total bar, or in what stands
     * beside it.
     */
    record BuildUp(String id, Scale scale, List<Bar> steps, Bar total, Optional<Beside> beside) implements Named {
        public BuildUp {
            steps = List.copyOf(steps);
        }

        @Override
        public List<Bar> bars() {
            Stream<Bar> after = beside.stream().flatMap(b -> Stream.of(b.step(), b.both()));
            return Stream.of(steps.stream(), Stream.of(total), after).flatMap(bars -> bars).toList();
        }

        /** The largest step, if one alone is. */
        @Override
        public Optional<Bar> longest() {
            return Longest.of(steps.stream(), Bar::figure);
        }
    }

    /** One more step, which is not in the total, and both together. */
    record Beside(Bar step, Bar both) {
    }

    /**
     * How far each parameter alone moves a figure: one bar a parameter about the central value, in the order given. Values of a
     * swing are printed at the ends of its bar.
     */
    record Tornado(String id, Scale scale, Figure central, List<Swing> swings) implements Chart {
        public Tornado {
            swings = List.copyOf(swings);
        }

        @Override
        public List<Figure> figures() {
            return Stream.concat(Stream.of(central), swings.stream().flatMap(s -> Stream.of(s.atLow(), s.atHigh()))).toList();
        }

        /** True if the first bar is wider than any other by the digits printed. */
        public boolean isFirstWidest() {
            return !swings.isEmpty()
                    && swings.stream().skip(1).allMatch(s -> s.printedWidth().compareTo(swings.get(0).printedWidth()) < 0);
        }
    }

    /** The figure with one parameter at the low and at the high end of its range; neither is missing. */
    record Swing(Text label, Figure atLow, Figure atHigh) {
        public Swing {
            if (atLow.isMissing() || atHigh.isMissing()) {
                throw new IllegalArgumentException("a swing has a value at both ends, but one of " + atLow.id() + " is missing");
            }
        }

        /** How far its ends lie apart as printed. */
        BigDecimal printedWidth() {
            return atHigh.rounded().central().subtract(atLow.rounded().central()).abs();
        }
    }

    /** The tile map of Canada: one square a province in a five-step single-hue scale; missing values hatched. */
    record TileMap(String id, Scale scale, List<ProvinceName> tiles, Map<Province, Figure> values) implements Named {
        public TileMap {
            tiles = List.copyOf(tiles);
            values = Map.copyOf(values);
        }

        @Override
        public List<Bar> bars() {
            return tiles.stream().filter(tile -> values.containsKey(tile.province()))
                    .map(tile -> new Bar(tile.label(), values.get(tile.province()))).toList();
        }
    }

    /** A table as colours: rows by columns in a five-step scale, each value printed in its cell; missing values hatched. */
    record HeatMap(String id, Scale scale, List<Text> columns, List<HeatRow> rows) implements Chart {
        public HeatMap {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        @Override
        public List<Figure> figures() {
            return rows.stream().flatMap(row -> row.values().stream()).toList();
        }

        /** The cell with the largest value, of either sign, by the names of its row and column, if one alone has it. */
        public Optional<Bar> longest() {
            return Longest.of(rows.stream().flatMap(this::cells), Bar::figure);
        }

        /** The cells of a row, each by the names of its row and column. */
        Stream<Bar> cells(HeatRow row) {
            return IntStream.range(0, columns.size())
                    .mapToObj(i -> new Bar(new Text(row.label.en() + " (" + columns.get(i).en() + ")",
                            row.label.fr() + " (" + columns.get(i).fr() + ")"), row.values.get(i)));
        }
    }

    /** A row of a heat map: one figure a column. */
    record HeatRow(Text label, List<Figure> values) {
        public HeatRow {
            values = List.copyOf(values);
        }
    }

    /** Steps over time: each series holds its value from one date to the next. Events, by date, are named where they fell. */
    record Steps(String id, Scale scale, List<Series> series, List<Occasion> events) implements Chart {
        public Steps {
            series = List.copyOf(series);
            events = List.copyOf(events);
        }

        public Steps(String id, Scale scale, List<Series> series) {
            this(id, scale, series, List.of());
        }

        @Override
        public List<Figure> figures() {
            return series.stream().flatMap(s -> s.points().stream()).map(Dated::figure).toList();
        }
    }

    /** What happened on a day, in a few words. */
    record Occasion(LocalDate date, Text label) {
    }

    /** A named series of dated figures, in order of date. */
    record Series(Text label, List<Dated> points) {
        public Series {
            points = List.copyOf(points);
        }
    }

    /** A figure that holds from a date. */
    record Dated(LocalDate date, Figure figure) {
    }

    /**
     * What a subject nets as something gets likelier, from no chance to {@code most}: a straight line a place, as a chance mixes two
     * states.
     *
     * @param most a fraction
     */
    record Chances(String id, Scale scale, double most, Text subject, Text event, List<ChanceLine> lines) implements Chart {
        public Chances {
            lines = List.copyOf(lines);
        }

        @Override
        public List<Figure> figures() {
            return lines.stream().flatMap(l -> Stream.of(l.atNone(), l.atMost(), l.crossing())).toList();
        }
    }

    /** From the value at no chance to that at the most; where it is zero, a fraction, is missing if it is nowhere. */
    record ChanceLine(Text label, Figure atNone, Figure atMost, Figure crossing) {
    }

    /** Spots in bands, the highest band first, by their value across; {@code line} is where a value counts as high. */
    record Grid(String id, Scale scale, List<Band> bands, Spot line) implements Chart {
        public Grid {
            bands = List.copyOf(bands);
        }

        @Override
        public List<Figure> figures() {
            return Stream.concat(bands.stream().flatMap(b -> b.spots().stream()), Stream.of(line)).map(Spot::figure).toList();
        }

        /** The spot with the largest value, if one alone has it. */
        public Optional<Bar> longest() {
            return Longest.of(spots(), Bar::figure);
        }

        /** Those with a value, in no order. */
        Stream<Bar> spots() {
            return bands.stream().flatMap(band -> band.spots.stream()).filter(spot -> !spot.figure.isMissing())
                    .map(spot -> new Bar(spot.label, spot.figure));
        }
    }

    /** A named band of spots. */
    record Band(Text label, List<Spot> spots) {
        public Band {
            spots = List.copyOf(spots);
        }
    }

    /** A named value; without one the spot stands apart, under the mark. */
    record Spot(Text label, Figure figure) {
    }
}
