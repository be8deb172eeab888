package ca.briefpack.render.chart;

import static ca.briefpack.render.chart.Samples.PALETTE;
import static ca.briefpack.render.chart.Samples.TRUCKS;
import static ca.briefpack.render.chart.Samples.bar;
import static ca.briefpack.render.chart.Samples.exact;
import static ca.briefpack.render.chart.Samples.missing;
import static ca.briefpack.render.chart.Samples.paint;
import static ca.briefpack.render.chart.Samples.percent;
import static ca.briefpack.render.chart.Samples.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.data.Offset.offset;

import ca.briefpack.content.Chart;
import ca.briefpack.content.Chart.Bar;
import ca.briefpack.content.Scale;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Lang;
import ca.briefpack.render.FigureFormat;
import ca.briefpack.render.chart.axis.Reading;
import ca.briefpack.render.chart.axis.Tone;
import ca.briefpack.brand.colour.Contrast;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What bars and build-ups must show. */
class RowChartsTest {
    private static final double M = 1e6;

    @ParameterizedTest
    @EnumSource(Lang.class)
    void every_name_and_value_is_drawn_once(Lang lang) {
        Sheet sheet = paint(bars(bar(TRUCKS, exact(-1234.5 * M)), bar("Acier", exact(0)), bar("Énergie", exact(999_999.9 * M)),
                bar("Papier", missing())), lang, 250, 110);

        assertThat(String.join(" ", sheet.texts())).containsOnlyOnce(TRUCKS).containsOnlyOnce("Acier")
                .containsOnlyOnce("Énergie");
        assertThat(sheet.texts()).containsOnlyOnce(lang == Lang.FR ? "−1\u00a0234,5" : "−1,234.5",
                lang == Lang.FR ? "0,0" : "0.0",
                lang == Lang.FR ? "999\u00a0999,9" : "999,999.9", "[x]");
        Samples.assertOrderly(sheet, 250, 110);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 12})
    void any_number_of_bars_stands_in_its_natural_height(int count) {
        Chart chart = bars(IntStream.rangeClosed(1, count).mapToObj(i -> bar("Sector " + i, exact(-i * M))).toArray(Bar[]::new));
        double height = Samples.painter(Lang.EN).naturalHeight(chart, 250);

        Sheet sheet = paint(chart, Lang.EN, 250, height);

        assertThat(sheet.texts()).hasSize(2 * count);
        Samples.assertOrderly(sheet, 250, height);
    }

    @Test
    void colour_says_observed_gain_loss_or_unsure() {
        assertThat(fills(bars(bar("A", exact(2 * M))))).containsExactly(PALETTE.primary());
        assertThat(fills(bars(bar("A", range(1 * M, 2 * M, 3 * M))))).containsExactly(PALETTE.gain());
        assertThat(fills(bars(bar("A", exact(-2 * M))))).containsExactly(PALETTE.loss());
        assertThat(fills(bars(bar("A", range(-3 * M, -2 * M, -1 * M))))).containsExactly(PALETTE.loss());
        assertThat(fills(bars(bar("A", range(-1 * M, 2 * M, 3 * M))))).isEmpty();
    }

    @Test
    void an_unsure_bar_is_hatched_within_its_frame() {
        Sheet sheet = paint(bars(bar("A", range(-1 * M, 2 * M, 3 * M))), Lang.EN, 250, 20);

        Rectangle2D frame = sheet.marks.stream().filter(m -> m.shape() instanceof Rectangle2D).findFirst().orElseThrow().area();
        List<Sheet.Mark> hatch = sheet.marks.stream().filter(m -> m.shape() instanceof Line2D line
                && line.getX1() != line.getX2() && line.getY1() != line.getY2()).toList();
        assertThat(hatch).hasSizeGreaterThan(10).allMatch(m -> m.color().equals(PALETTE.unsure()));
        assertThat(hatch).allMatch(m -> frame.contains(m.shape().getBounds2D()));
    }

    @Test
    void a_bar_of_loss_is_hatched_on_its_colour_and_a_bar_of_gain_is_not() {
        Sheet loss = paint(bars(bar("A", range(-3 * M, -2 * M, -1 * M))), Lang.EN, 250, 20);
        Rectangle2D area = loss.marks.stream().filter(m -> m.pen() == 0).findFirst().orElseThrow().area();

        List<Sheet.Mark> hatch = loss.marks.stream().filter(RowChartsTest::isSlant).toList();
        assertThat(hatch).hasSizeGreaterThan(10).allMatch(m -> area.contains(m.shape().getBounds2D()))
                .allMatch(m -> Contrast.ratio(m.color(), PALETTE.loss()) > 1.5);
        assertThat(paint(bars(bar("A", range(1 * M, 2 * M, 3 * M))), Lang.EN, 250, 20).marks.stream()
                .filter(RowChartsTest::isSlant)).isEmpty();
    }

    private static boolean isSlant(Sheet.Mark mark) {
        return mark.shape() instanceof Line2D line && line.getX1() != line.getX2() && line.getY1() != line.getY2();
    }

    @Test
    void a_value_printed_as_zero_has_no_sign_of_loss() {
        Sheet sheet = paint(bars(bar("Almost nothing", exact(-0.01 * M)), bar("Loss", exact(-3 * M))), Lang.EN, 250, 40);

        assertThat(sheet.texts()).contains("[low]");
        assertThat(Reading.of(exact(-0.01 * M), Scale.MILLION, new FigureFormat(Lang.EN)).tone())
                .isEqualTo(Tone.OBSERVED);
    }

    @Test
    void exact_figures_have_no_whiskers_and_ranges_do() {
        assertThat(whiskers(bars(bar("A", exact(2 * M)), bar("B", exact(-1 * M))))).isEmpty();
        assertThat(whiskers(bars(bar("A", range(1 * M, 2 * M, 3 * M))))).as("line and cap on the bar and beside it")
                .containsExactlyInAnyOrder(Color.WHITE, Color.WHITE, PALETTE.unsure(), PALETTE.unsure());
        assertThat(whiskers(bars(bar("A", range(-1 * M, 2 * M, 3 * M))))).containsOnly(PALETTE.unsure());
    }

    @Test
    void losses_run_left_of_the_zero_line_and_gains_right() {
        Sheet sheet =
                paint(bars(bar("Loss", exact(-2 * M)), bar("Gain", exact(1 * M)), bar("None", missing())), Lang.EN, 250, 60);
        double zero = zeroLine(sheet);

        List<Rectangle2D> bars = sheet.marks.stream().filter(m -> m.pen() == 0).map(Sheet.Mark::area).toList();
        assertThat(bars.get(0).getMaxX()).isCloseTo(zero, offset(0.01));
        assertThat(bars.get(1).getMinX()).isCloseTo(zero, offset(0.01));
        assertThat(bars.get(0).getWidth()).isCloseTo(2 * bars.get(1).getWidth(), offset(0.01));
        assertThat(word(sheet, "−2.0").getMaxX()).isLessThan(bars.get(0).getMinX());
        assertThat(word(sheet, "1.0").getMinX()).isGreaterThan(bars.get(1).getMaxX());
        assertThat(word(sheet, "[x]").getMinX()).as("a missing mark stands at zero").isBetween(zero, zero + 6);
    }

    @Test
    void a_value_that_would_squeeze_the_bars_moves_inside_its_own() {
        Chart chart = bars(bar("Automobiles et pièces", exact(1_234_567_890.1 * M)), bar("Acier", exact(600_000_000 * M)));

        Sheet sheet = paint(chart, Lang.FR, 140, 40);

        Sheet.Words value = sheet.words.stream().filter(w -> w.text().startsWith("1\u00a0234")).findFirst().orElseThrow();
        Rectangle2D bar = sheet.marks.stream().filter(m -> m.pen() == 0).findFirst().orElseThrow().area();
        assertThat(bar.contains(value.area())).isTrue();
        assertThat(Contrast.ratio(value.color(), PALETTE.primary())).isGreaterThan(4.5);
        Samples.assertOrderly(sheet, 140, 40);
    }

    @Test
    void a_build_up_starts_each_step_where_the_last_ended() {
        Chart chart = new Chart.BuildUp("rate", Scale.PERCENT, List.of(bar("Anti-dumping", percent(20.56)),
                bar("Countervailing", percent(14.63)), bar("Section 232", percent(10))), bar("Total", percent(45.19)),
                Optional.empty());

        Sheet sheet = paint(chart, Lang.EN, 250, 70);

        List<Rectangle2D> bars = sheet.marks.stream().filter(m -> m.pen() == 0).map(Sheet.Mark::area).toList();
        assertThat(bars).hasSize(4);
        for (int i = 1; i < 3; i++) {
            assertThat(bars.get(i).getMinX()).isCloseTo(bars.get(i - 1).getMaxX(), offset(0.01));
        }
        assertThat(bars.get(3).getMinX()).isCloseTo(bars.get(0).getMinX(), offset(0.01));
        assertThat(bars.get(3).getMaxX()).isCloseTo(bars.get(2).getMaxX(), offset(0.01));
        assertThat(sheet.texts()).containsExactly("Anti-dumping", "20.6", "Countervailing", "14.6", "Section 232", "10.0",
                "Total", "45.2");
        assertThat(sheet.words.get(7).font().getFontName(Locale.ROOT)).contains("Semibold");
        assertThat(sheet.words.get(1).font().getFontName(Locale.ROOT)).doesNotContain("Semibold");
    }

    @Test
    void what_stands_beside_the_total_begins_where_it_ends_and_both_end_the_chart() {
        Chart chart =
                new Chart.BuildUp("rate", Scale.PERCENT, List.of(bar("Section 232", percent(10)), bar("Section 338", percent(5))),
                        bar("Additional", percent(15)),
                        Optional.of(new Chart.Beside(bar("Ordinary", percent(4)), bar("Both", percent(19)))));

        Sheet sheet = paint(chart, Lang.EN, 250, 100);

        List<Rectangle2D> bars = sheet.marks.stream().filter(m -> m.pen() == 0).map(Sheet.Mark::area).toList();
        assertThat(bars).hasSize(5);
        assertThat(bars.get(2).getMinX()).isCloseTo(bars.get(0).getMinX(), offset(0.01));
        assertThat(bars.get(3).getMinX()).isCloseTo(bars.get(2).getMaxX(), offset(0.01));
        assertThat(bars.get(4).getMinX()).isCloseTo(bars.get(0).getMinX(), offset(0.01));
        assertThat(bars.get(4).getMaxX()).isCloseTo(bars.get(3).getMaxX(), offset(0.01));
        assertThat(sheet.texts()).endsWith("Additional", "15.0", "Ordinary", "4.0", "Both", "19.0");
    }

    @Test
    void a_missing_step_keeps_the_level_and_prints_its_mark_there() {
        Chart chart = new Chart.BuildUp("gdp", Scale.MILLION,
                List.of(bar("A", exact(5 * M)), bar("B", missing()), bar("C", exact(5 * M))),
                bar("Total", missing()), Optional.empty());

        Sheet sheet = paint(chart, Lang.EN, 250, 80);

        List<Rectangle2D> bars = sheet.marks.stream().filter(m -> m.pen() == 0).map(Sheet.Mark::area).toList();
        assertThat(bars.get(1).getMinX()).isCloseTo(bars.get(0).getMaxX(), offset(0.01));
        assertThat(sheet.words.get(3).text()).isEqualTo("[x]");
        assertThat(sheet.words.get(3).area().getMinX()).isBetween(bars.get(0).getMaxX(), bars.get(0).getMaxX() + 6);
        assertThat(sheet.words.get(7).text()).isEqualTo("[x]");
    }

    @Test
    void a_box_too_small_is_refused_with_the_size_that_would_do() {
        Chart chart = bars(IntStream.range(0, 12).mapToObj(i -> bar(TRUCKS, exact(-i * M))).toArray(Bar[]::new));

        assertThatThrownBy(() -> paint(chart, Lang.FR, 250, 60)).isInstanceOf(BriefpackException.class)
                .hasMessageMatching("P030 chart losses the names and values of 12 bars need a height of \\d+ points, "
                        + "but the template gives 60 -> give the chart more height, a larger scale or fewer items");
        assertThatThrownBy(() -> paint(chart, Lang.FR, 90, 400)).hasMessageContaining("need a width of");
    }

    @Test
    void the_graphics_is_left_as_it_was() {
        Sheet sheet = new Sheet(250, 20, 1);
        sheet.setColor(Color.MAGENTA);
        Font font = sheet.getFont();
        Stroke stroke = sheet.getStroke();

        Samples.painter(Lang.EN).paint(bars(bar("A", exact(M))), sheet, 250, 20);

        assertThat(sheet.getColor()).isEqualTo(Color.MAGENTA);
        assertThat(sheet.getFont()).isEqualTo(font);
        assertThat(sheet.getStroke()).isEqualTo(stroke);
    }

    @Test
    void a_letter_that_the_font_lacks_is_refused() {
        assertThatThrownBy(() -> paint(bars(bar("鋼", exact(M))), Lang.EN, 250, 20)).isInstanceOf(BriefpackException.class)
                .hasMessageContaining("P031 chart losses '鋼' has U+92FC, which Source Sans 3 lacks");
    }

    private static Chart bars(Bar... bars) {
        return new Chart.Bars("losses", Scale.MILLION, List.of(bars));
    }

    private static List<Color> fills(Chart chart) {
        return paint(chart, Lang.EN, 250, 20).marks.stream().filter(m -> m.pen() == 0).map(Sheet.Mark::color).toList();
    }

    private static List<Color> whiskers(Chart chart) {
        return paint(chart, Lang.EN, 250, 40).marks.stream().filter(m -> m.pen() > 0.7).map(Sheet.Mark::color).toList();
    }

    private static double zeroLine(Sheet sheet) {
        return sheet.marks.stream().filter(m -> m.color().equals(PALETTE.ink())).findFirst().orElseThrow().area().getCenterX();
    }

    private static Rectangle2D word(Sheet sheet, String text) {
        return sheet.words.stream().filter(w -> w.text().equals(text)).findFirst().orElseThrow().area();
    }
}
