package ca.briefpack.render.chart;

import static ca.briefpack.render.chart.Samples.assertOrderly;
import static ca.briefpack.render.chart.Samples.exact;
import static ca.briefpack.render.chart.Samples.range;
import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.brief.Chart;
import ca.briefpack.brief.Scale;
import ca.briefpack.model.Estimate;
import ca.briefpack.model.Figure;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Lineage;
import ca.briefpack.model.Province;
import ca.briefpack.model.Text;
import ca.briefpack.model.Unit;
import java.awt.image.DataBufferInt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** Whatever the figures, nothing leaves the box and no two texts meet. */
class LayoutPropertyTest {
    private static final int TRIES = 150;

    @Property(tries = TRIES)
    void bars_are_orderly_at_any_width(@ForAll("bars") List<Chart.Bar> bars, @ForAll Lang lang,
            @ForAll @DoubleRange(min = 230, max = 520) double width, @ForAll @DoubleRange(min = 1, max = 1.6) double stretch) {
        orderly(new Chart.Bars("random", Scale.MILLION, bars), lang, width, stretch);
    }

    @Property(tries = TRIES)
    void build_ups_are_orderly_at_any_width(@ForAll("bars") List<Chart.Bar> steps, @ForAll("bar") Chart.Bar total, @ForAll Lang lang,
            @ForAll @DoubleRange(min = 230, max = 520) double width) {
        orderly(new Chart.BuildUp("random", Scale.MILLION, steps, total), lang, width, 1);
    }

    @Property(tries = TRIES)
    void tornadoes_are_orderly_at_any_width(@ForAll("swings") List<Chart.Swing> swings, @ForAll("value") Figure central,
            @ForAll Lang lang, @ForAll @DoubleRange(min = 260, max = 520) double width,
            @ForAll @DoubleRange(min = 1, max = 1.6) double stretch) {
        orderly(new Chart.Tornado("random", Scale.MILLION, central, swings), lang, width, stretch);
    }

    @Property(tries = TRIES)
    void maps_are_orderly_at_any_width(@ForAll("values") Map<Province, Figure> values, @ForAll Lang lang,
            @ForAll @DoubleRange(min = 260, max = 520) double width) {
        orderly(new Chart.TileMap("random", Scale.BILLION, Samples.tiles(), values), lang, width, 1);
    }

    @Property(tries = TRIES)
    void steps_are_orderly_at_any_width(@ForAll("series") List<Chart.Series> series, @ForAll Lang lang,
            @ForAll @DoubleRange(min = 230, max = 520) double width, @ForAll @DoubleRange(min = 1, max = 1.6) double stretch) {
        orderly(new Chart.Steps("random", Scale.PERCENT, series), lang, width, stretch);
    }

    @Property(tries = 20)
    void the_same_chart_is_painted_the_same_twice(@ForAll("bars") List<Chart.Bar> bars) {
        Chart chart = new Chart.Bars("random", Scale.MILLION, bars);
        double height = Samples.painter(Lang.EN).naturalHeight(chart, 300);

        assertThat(pixels(Samples.paint(chart, Lang.EN, 300, height))).isEqualTo(pixels(Samples.paint(chart, Lang.EN, 300, height)));
    }

    private static void orderly(Chart chart, Lang lang, double width, double stretch) {
        double height = Samples.painter(lang).naturalHeight(chart, width) * stretch;
        assertOrderly(Samples.paint(chart, lang, width, height), width, height);
    }

    private static int[] pixels(Sheet sheet) {
        return ((DataBufferInt) sheet.image().getRaster().getDataBuffer()).getData();
    }

    @Provide
    Arbitrary<List<Chart.Bar>> bars() {
        return bar().list().ofMinSize(1).ofMaxSize(13);
    }

    @Provide
    Arbitrary<Chart.Bar> bar() {
        return Combinators.combine(names(), figures(1)).as((name, figure) -> new Chart.Bar(Text.same(name), figure));
    }

    @Provide
    Arbitrary<List<Chart.Swing>> swings() {
        return Combinators.combine(names(), value(), value()).as((name, low, high) -> new Chart.Swing(Text.same(name), low, high))
                .list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    Arbitrary<Figure> value() {
        return figures(1).filter(figure -> !figure.isMissing());
    }

    @Provide
    Arbitrary<Map<Province, Figure>> values() {
        return Arbitraries.maps(Arbitraries.of(Province.class), figures(1e7));
    }

    @Provide
    Arbitrary<List<Chart.Series>> series() {
        Arbitrary<Chart.Dated> dated = Combinators.combine(Arbitraries.integers().between(0, 9000), Arbitraries.doubles().between(-0.2, 5))
                .as((day, rate) -> new Chart.Dated(LocalDate.of(2001, 3, 4).plusDays(day),
                        Figure.of("r", Estimate.exact(rate, Unit.FRACTION), new Lineage("test", List.of(), List.of()))));
        Arbitrary<List<Chart.Dated>> points = dated.list().ofMinSize(1).ofMaxSize(8)
                .map(list -> list.stream().sorted(Comparator.comparing(Chart.Dated::date)).toList());
        return Combinators.combine(names(), points).as((name, list) -> new Chart.Series(Text.same(name), list))
                .list().ofMinSize(1).ofMaxSize(4);
    }

    private static Arbitrary<String> names() {
        return Arbitraries.of(Samples.TRUCKS, "Acier", "Bois d’œuvre", "Newfoundland and Labrador", "É", "Automobiles et pièces",
                "Machinery, electrical equipment and electronics", "Other");
    }

    /** Figures up to a trillion either way in multiples of a least amount. */
    private static Arbitrary<Figure> figures(double least) {
        Arbitrary<Double> values = Arbitraries.longs().between((long) (-1e12 / least), (long) (1e12 / least)).map(n -> n * least);
        Arbitrary<Figure> exact = values.map(Samples::exact);
        Arbitrary<Figure> ranged = values.list().ofSize(3).map(list -> {
            List<Double> sorted = new ArrayList<>(list);
            Collections.sort(sorted);
            return sorted.get(0).equals(sorted.get(2)) ? exact(sorted.get(0)) : range(sorted.get(0), sorted.get(1), sorted.get(2));
        });
        return Arbitraries.oneOf(exact, ranged, Arbitraries.create(Samples::missing));
    }
}
