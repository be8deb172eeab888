package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.content.Briefing;
import ca.briefpack.content.Chart;
import ca.briefpack.content.Table;
import ca.briefpack.model.Lang;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.render.template.TemplateEngine;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The chart of what moves the result most, as its digits read. */
@ExtendWith(Releases.Shared.class)
class SwingsTest {
    private static final TemplateEngine TEMPLATES = new TemplateEngine(Path.of("templates"), "northern");

    private static Map<String, Computed> engines;

    @BeforeAll
    static void compute(Releases releases) {
        engines = Map.of("2025", releases.octoberEngine(), "2026", Computed.shared(releases.november().config()));
    }

    static Stream<Arguments> briefings() {
        return Stream.of("2025", "2026")
                .flatMap(year -> Stream.of("national", "province-on", "province-pe", "province-nu", "sector-canola",
                        "sector-steel", "sector-aluminum").map(pack -> Arguments.of(year, pack)));
    }

    @ParameterizedTest
    @MethodSource("briefings")
    void the_centre_lies_within_the_ends_and_has_their_digits(String year, String pack) {
        Briefing briefing = engines.get(year).briefing(pack);
        Chart.Tornado tornado = (Chart.Tornado) briefing.chart("tornado");
        assertThat(tornado.swings()).isNotEmpty().allSatisfy(swing -> {
            List<BigDecimal> ends = Stream.of(swing.atLow(), swing.atHigh()).map(SwingsTest::printed).sorted().toList();
            assertThat(tornado.central().lineage().method()).as("no parameter is at an end").isNotEqualTo("one-parameter");
            assertThat(printed(tornado.central())).isBetween(ends.get(0), ends.get(1));
            assertThat(List.of(swing.atLow(), swing.atHigh()))
                    .allMatch(end -> end.rounded().stepExponent() == tornado.central().rounded().stepExponent());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "2026"})
    void the_title_says_widest_only_of_the_bar_that_is_so_in_print(String year) {
        Briefing briefing = engines.get(year).briefing("methods");
        Chart.Tornado tornado = (Chart.Tornado) briefing.chart("tornado");
        List<BigDecimal> widths =
                tornado.swings().stream().map(swing -> printed(swing.atHigh()).subtract(printed(swing.atLow())).abs()).toList();
        boolean widest = widths.stream().skip(1).allMatch(width -> width.compareTo(widths.get(0)) < 0);

        assertThat(words(briefing, Lang.EN).contains(", the widest swing")).isEqualTo(widest);
        assertThat(words(briefing, Lang.EN).contains(", among the widest swings")).isEqualTo(!widest);
        assertThat(words(briefing, Lang.FR).contains(", le plus grand écart")).isEqualTo(widest);
        assertThat(words(briefing, Lang.FR).contains(", parmi les plus grands écarts")).isEqualTo(!widest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "2026"})
    void the_net_of_an_option_lies_within_the_ends_that_stand_beside_it(String year) {
        assertThat(engines.get(year).briefing("trade-offs").table("sensitivity").rows()).isNotEmpty().allSatisfy(row -> {
            List<Figure> figures = row.cells().stream().filter(Table.Number.class::isInstance)
                    .map(cell -> ((Table.Number) cell).figure()).toList();
            List<BigDecimal> ends = figures.subList(1, 3).stream().map(SwingsTest::printed).sorted().toList();
            assertThat(printed(figures.get(0))).isBetween(ends.get(0), ends.get(1));
            assertThat(figures.stream().map(figure -> figure.rounded().stepExponent()).distinct()).hasSize(1);
        });
    }

    private static BigDecimal printed(Figure figure) {
        return figure.rounded().central();
    }

    private static String words(Briefing briefing, Lang lang) {
        return Release.plain(TEMPLATES.render("pdf/" + briefing.pack().kind().template() + ".ftlh", briefing, lang, Map.of()));
    }
}
