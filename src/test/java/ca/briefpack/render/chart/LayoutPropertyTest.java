package ca.briefpack.render.chart;

import static ca.briefpack.render.chart.Samples.assertOrderly;
import static ca.briefpack.render.chart.Samples.exact;
import static ca.briefpack.render.chart.Samples.range;
import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.cases.Cases;
import ca.briefpack.cases.Draws;
import ca.briefpack.content.Chart;
import ca.briefpack.content.Scale;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Province;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Unit;
import java.awt.image.DataBufferInt;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever the figures, nothing leaves the box and no two texts meet. */
class LayoutPropertyTest {
    private static final int CASES = 150;
    private static final LocalDate FIRST = LocalDate.of(2001, 3, 4);
    private static final List<String> NAMES = List.of(Samples.TRUCKS, "Acier", "Bois d’œuvre", "Newfoundland and Labrador", "É",
            "Automobiles et pièces", "Machinery, electrical equipment and electronics", "Other");

    @Test
    void bars_are_orderly_at_any_width() {
        Cases.hold(CASES, draws -> {
            List<Chart.Bar> bars = bars(draws);
            Lang lang = draws.one("lang", Lang.values());
            double width = draws.real("width", 230, 520);
            double stretch = draws.real("stretch", 1, 1.6);
            orderly(new Chart.Bars("random", Scale.MILLION, bars), lang, width, stretch);
        });
    }

    @Test
    void build_ups_are_orderly_at_any_width() {
        Cases.hold(CASES, draws -> {
            List<Chart.Bar> steps = bars(draws);
            Chart.Bar total = bar(draws);
            Lang lang = draws.one("lang", Lang.values());
            double width = draws.real("width", 230, 520);
            orderly(new Chart.BuildUp("random", Scale.MILLION, steps, total, Optional.empty()), lang, width, 1);
        });
    }

    @Test
    void tornadoes_are_orderly_at_any_width() {
        Cases.hold(CASES, draws -> {
            List<Chart.Swing> swings = swings(draws);
            Figure central = held(draws);
            Lang lang = draws.one("lang", Lang.values());
            double width = draws.real("width", 260, 520);
            double stretch = draws.real("stretch", 1, 1.6);
            orderly(new Chart.Tornado("random", Scale.MILLION, central, swings), lang, width, stretch);
        });
    }

    @Test
    void maps_are_orderly_at_any_width() {
        Cases.hold(CASES, draws -> {
            Map<Province, Figure> values = values(draws);
            Lang lang = draws.one("lang", Lang.values());
            double width = draws.real("width", 260, 520);
            orderly(new Chart.TileMap("random", Scale.BILLION, Samples.tiles(), values), lang, width, 1);
        });
    }

    @Test
    void steps_are_orderly_at_any_width() {
        Cases.hold(CASES, draws -> {
            List<Chart.Series> series = series(draws);
            Lang lang = draws.one("lang", Lang.values());
            double width = draws.real("width", 230, 520);
            double stretch = draws.real("stretch", 1, 1.6);
            orderly(new Chart.Steps("random", Scale.PERCENT, series), lang, width, stretch);
        });
    }

    @Test
    void the_same_chart_is_painted_the_same_twice() {
        Cases.hold(20, draws -> {
            List<Chart.Bar> bars = bars(draws);
            Chart chart = new Chart.Bars("random", Scale.MILLION, bars);
            double height = Samples.painter(Lang.EN).naturalHeight(chart, 300);

            assertThat(pixels(Samples.paint(chart, Lang.EN, 300, height)))
                    .isEqualTo(pixels(Samples.paint(chart, Lang.EN, 300, height)));
        });
    }

    private static void orderly(Chart chart, Lang lang, double width, double stretch) {
        double height = Samples.painter(lang).naturalHeight(chart, width) * stretch;
        assertOrderly(Samples.paint(chart, lang, width, height), width, height);
    }

    private static int[] pixels(Sheet sheet) {
        return ((DataBufferInt) sheet.image().getRaster().getDataBuffer()).getData();
    }

    private static List<Chart.Bar> bars(Draws draws) {
        return draws.list("bars", 1, 13, LayoutPropertyTest::bar);
    }

    private static Chart.Bar bar(Draws draws) {
        return new Chart.Bar(name(draws), figure(draws, 1));
    }

    private static List<Chart.Swing> swings(Draws draws) {
        return draws.list("swings", 1, 8, d -> new Chart.Swing(name(d), held(d), held(d)));
    }

    private static Map<Province, Figure> values(Draws draws) {
        Map<Province, Figure> values = new EnumMap<>(Province.class);
        for (Province province : Province.values()) {
            if (draws.flip("has a value")) {
                values.put(province, figure(draws, 1e7));
            }
        }
        return values;
    }

    private static List<Chart.Series> series(Draws draws) {
        return draws.list("series", 1, 4,
                d -> new Chart.Series(name(d), d.list("points", 1, 8, LayoutPropertyTest::dated).stream()
                        .sorted(Comparator.comparing(Chart.Dated::date)).toList()));
    }

    private static Chart.Dated dated(Draws draws) {
        return new Chart.Dated(draws.date("day", FIRST, FIRST.plusDays(9000)),
                draws.kind("kind of rate", 5) == 4 ? Samples.missing()
                        : Figure.of("r", Estimate.exact(draws.real("rate", -0.2, 5), Unit.FRACTION),
                                new Lineage("test", List.of(), List.of())));
    }

    private static Text name(Draws draws) {
        return Text.same(draws.one("name", NAMES));
    }

    /** Figures up to a trillion either way in multiples of a least amount, and what is not held. */
    private static Figure figure(Draws draws, double least) {
        return draws.kind("kind of figure", 3) == 2 ? Samples.missing() : held(draws, least);
    }

    private static Figure held(Draws draws) {
        return held(draws, 1);
    }

    private static Figure held(Draws draws, double least) {
        if (!draws.flip("has a range")) {
            return exact(amount(draws, least));
        }
        double[] ends = {amount(draws, least), amount(draws, least), amount(draws, least)};
        Arrays.sort(ends);
        return ends[0] == ends[2] ? exact(ends[0]) : range(ends[0], ends[1], ends[2]);
    }

    private static double amount(Draws draws, double least) {
        return draws.whole("amount", (long) (-1e12 / least), (long) (1e12 / least)) * least;
    }
}
