package ca.briefpack.render.chart;

import static ca.briefpack.render.chart.Samples.PALETTE;
import static ca.briefpack.render.chart.Samples.exact;
import static ca.briefpack.render.chart.Samples.paint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.briefpack.content.Chart;
import ca.briefpack.content.Scale;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Province;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.render.chart.axis.ShadeScale;
import ca.briefpack.brand.colour.Contrast;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the tile map must show, and how its five steps are cut. */
class TileMapTest {
    private static final double M = 1e6;

    @Test
    void every_province_shows_its_code_and_its_value_or_the_mark_of_its_absence() {
        Sheet sheet = paint(map(Map.of(Province.ON, exact(-3.1 * M), Province.YT, Samples.missing())), Lang.FR, 250, 150);

        for (Province province : Province.values()) {
            assertThat(sheet.texts()).containsOnlyOnce(province.name());
        }
        assertThat(sheet.texts()).containsOnlyOnce("−3,1");
        assertThat(sheet.texts().stream().filter("[x]"::equals)).hasSize(12);
        Samples.assertOrderly(sheet, 250, 150);
    }

    @Test
    void tiles_are_squares_in_eight_columns_and_four_rows() {
        Sheet sheet = paint(map(allProvinces(1 * M)), Lang.EN, 250, 160);

        List<Rectangle2D> tiles = sheet.marks.stream().filter(m -> m.pen() == 0).map(Sheet.Mark::area).limit(13).toList();
        assertThat(tiles).allMatch(t -> Math.abs(t.getWidth() - t.getHeight()) < 1e-6);
        assertThat(tiles.stream().mapToDouble(Rectangle2D::getMinX).distinct().count()).isEqualTo(8);
        assertThat(tiles.stream().mapToDouble(Rectangle2D::getMinY).distinct().count()).isEqualTo(4);
    }

    @Test
    void text_on_every_tile_has_contrast() {
        Map<Province, Figure> rising = new TreeMap<>();
        for (Province province : Province.values()) {
            rising.put(province, exact(-(province.ordinal() + 1) * M));
        }
        Sheet sheet = paint(map(rising), Lang.EN, 250, 160);

        for (Province province : Province.values()) {
            Sheet.Words code = sheet.words.stream().filter(w -> w.text().equals(province.name())).findFirst().orElseThrow();
            Color ground = sheet.marks.stream().filter(m -> m.pen() == 0 && m.area().contains(code.area())).findFirst()
                    .orElseThrow().color();
            assertThat(Contrast.ratio(code.color(), ground)).as(province.name()).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void missing_tiles_are_hatched_and_others_are_not() {
        assertThat(slants(paint(map(allProvinces(1 * M)), Lang.EN, 250, 160))).isZero();
        assertThat(slants(paint(map(Map.of()), Lang.EN, 250, 160))).isGreaterThan(13 * 5);
    }

    @Test
    void breaks_are_printed_under_the_map_as_numbers() {
        Sheet sheet = paint(map(Map.of(Province.ON, exact(9 * M), Province.QC, exact(5 * M), Province.BC, exact(3 * M))), Lang.EN,
                250, 160);

        double mapBottom = sheet.words.stream().filter(w -> w.text().equals("NS")).findFirst().orElseThrow().area().getMaxY();
        assertThat(sheet.words.stream().filter(w -> w.area().getMinY() > mapBottom + 12).map(Sheet.Words::text))
                .containsExactly("10", "100", "1,000", "10,000");
    }

    @Test
    void values_of_one_sign_run_from_tint_to_the_brands_colour_or_to_loss() {
        ShadeScale gains = shades("0.1", "2", "3", "4");
        assertThat(gains.breaks()).containsExactly(numbers("0.2", "0.5", "1", "2"));
        assertThat(gains.color(new BigDecimal("0.1"))).isEqualTo(PALETTE.tint());
        assertThat(gains.color(new BigDecimal("4"))).isEqualTo(PALETTE.primary());
        assertThat(gains.lossSteps()).isZero();

        ShadeScale losses = shades("-0.1", "-2", "-3");
        assertThat(losses.breaks()).containsExactly(numbers("-2", "-1", "-0.5", "-0.2"));
        assertThat(losses.color(new BigDecimal("-3"))).isEqualTo(PALETTE.loss());
        assertThat(losses.color(new BigDecimal("-2"))).as("a value on a break is of the darker step").isEqualTo(PALETTE.loss());
        assertThat(losses.isLoss(new BigDecimal("-0.1"))).isTrue();
    }

    @Test
    void both_signs_part_at_a_step_around_zero() {
        ShadeScale shades = shades("-4", "-2", "0", "2", "4");

        assertThat(shades.breaks()).containsExactly(numbers("-2", "-1", "-0.5", "-0.2", "-0.05", "0.05", "0.2", "0.5", "1", "2"));
        assertThat(shades.color(new BigDecimal("-4"))).isEqualTo(PALETTE.loss());
        assertThat(shades.color(new BigDecimal("4"))).isEqualTo(PALETTE.gain());
        assertThat(shades.color(BigDecimal.ZERO)).isEqualTo(shades.color(new BigDecimal("-0.04")));
        assertThat(shades.isLoss(new BigDecimal("-0.05"))).isTrue();
        assertThat(shades.isLoss(new BigDecimal("-0.04"))).isFalse();
        assertThat(shades.isLoss(new BigDecimal("0.05"))).isFalse();
    }

    @Test
    void breaks_are_the_same_for_every_edition_whatever_its_values() {
        assertThat(shades("0.3", "0.4").breaks()).isEqualTo(shades("1.9", "4.9", "0.01").breaks()).isEqualTo(shades().breaks());
        assertThat(shades("0.3", "0.4").colors()).isEqualTo(shades("1.9", "4.9", "0.01").colors());
        assertThat(amounts(Scale.MILLION, "3", "90").breaks()).containsExactly(numbers("10", "100", "1000", "10000"));
        assertThat(amounts(Scale.BILLION, "3", "90").breaks()).containsExactly(numbers("0.01", "0.1", "1", "10"));
    }

    @Test
    void a_value_beyond_the_last_break_adds_breaks_until_one_parts_it() {
        assertThat(shades("12", "0.3").breaks()).containsExactly(numbers("0.2", "0.5", "1", "2", "5", "10"));
        assertThat(amounts(Scale.MILLION, "123456").breaks()).endsWith(numbers("10000", "100000"));
    }

    @Test
    void no_two_shares_in_a_shade_are_far_apart_and_no_two_amounts_tenfold() {
        String[] shares = IntStream.rangeClosed(20, 9900).mapToObj(i -> BigDecimal.valueOf(i, 2).toPlainString())
                .toArray(String[]::new);
        assertThat(widestRatio(shades(shares), numbers(shares))).isLessThanOrEqualTo(2.5);
        String[] amounts = IntStream.rangeClosed(10, 200_000).filter(i -> i % 10 == 0).mapToObj(String::valueOf)
                .toArray(String[]::new);
        assertThat(widestRatio(amounts(Scale.MILLION, amounts), numbers(amounts))).isLessThanOrEqualTo(10);
    }

    private static double widestRatio(ShadeScale shades, BigDecimal[] rising) {
        Map<Color, BigDecimal> least = new HashMap<>();
        double widest = 1;
        for (BigDecimal value : rising) {
            BigDecimal first = least.computeIfAbsent(shades.color(value), color -> value);
            widest = Math.max(widest, value.doubleValue() / first.doubleValue());
        }
        return widest;
    }

    @Test
    void equal_or_no_values_still_make_a_scale() {
        assertThat(shades("2", "2", "2").colors()).hasSize(5).doesNotHaveDuplicates();
        assertThat(shades("0", "0").colors()).hasSize(5);
        assertThat(shades().colors()).hasSize(5);
    }

    @Test
    void losses_are_hatched_so_that_a_grey_print_keeps_the_sign() {
        assertThat(slants(paint(map(allProvinces(-300 * M)), Lang.EN, 250, 160))).isGreaterThan(13 * 5);
        Sheet both = paint(map(Map.of(Province.ON, exact(-300 * M), Province.QC, exact(300 * M))), Lang.EN, 250, 160);

        Rectangle2D loss = tile(both, "ON");
        Rectangle2D gain = tile(both, "QC");
        assertThat(slantsIn(both, loss)).isGreaterThan(5);
        assertThat(slantsIn(both, gain)).isZero();
        List<Color> hatch = both.marks.stream().filter(TileMapTest::isSlant).filter(m -> loss.contains(m.area().getCenterX(),
                m.area().getCenterY())).map(Sheet.Mark::color).distinct().toList();
        assertThat(hatch).hasSize(1).allMatch(line -> Contrast.ratio(line, shades("-9", "9").color(new BigDecimal("-9"))) > 1.5);
    }

    private static Rectangle2D tile(Sheet sheet, String code) {
        Rectangle2D word = sheet.words.stream().filter(w -> w.text().equals(code)).findFirst().orElseThrow().area();
        return sheet.marks.stream().filter(m -> m.pen() == 0 && m.area().contains(word)).findFirst().orElseThrow().area();
    }

    @Test
    void values_too_wide_for_a_tile_are_refused() {
        assertThatThrownBy(() -> paint(map(allProvinces(-123_456_789 * M)), Lang.EN, 200, 160))
                .hasMessageContaining("P030 chart map the values of the tile map need a width of");
        assertThatThrownBy(() -> paint(map(allProvinces(M)), Lang.EN, 250, 50))
                .hasMessageContaining("P030 chart map the tiles of the map need a height of");
    }

    private static Chart map(Map<Province, Figure> values) {
        return new Chart.TileMap("map", Scale.MILLION, Samples.tiles(), values);
    }

    private static Map<Province, Figure> allProvinces(double value) {
        Map<Province, Figure> values = new TreeMap<>();
        Arrays.stream(Province.values()).forEach(p -> values.put(p, exact(value)));
        return values;
    }

    private static long slants(Sheet sheet) {
        return sheet.marks.stream().filter(TileMapTest::isSlant).count();
    }

    private static long slantsIn(Sheet sheet, Rectangle2D area) {
        return sheet.marks.stream().filter(TileMapTest::isSlant)
                .filter(m -> area.contains(m.area().getCenterX(), m.area().getCenterY())).count();
    }

    private static boolean isSlant(Sheet.Mark mark) {
        return mark.shape() instanceof Line2D line && line.getX1() != line.getX2() && line.getY1() != line.getY2();
    }

    @Test
    void labels_read_with_ease_on_every_step_of_either_scale() {
        for (ShadeScale shades : List.of(shades("1", "2", "3", "4", "5"), shades("-1", "-2", "-3", "-4", "-5"),
                shades("-5", "-2", "0", "2", "5"))) {
            assertThat(shades.colors()).allMatch(ground -> Contrast.ratio(Contrast.textOn(ground, PALETTE.ink()), ground) >= 5);
        }
    }

    private static ShadeScale shades(String... values) {
        return ShadeScale.of(List.of(numbers(values)), Scale.PERCENT, PALETTE);
    }

    private static ShadeScale amounts(Scale scale, String... values) {
        return ShadeScale.of(List.of(numbers(values)), scale, PALETTE);
    }

    private static BigDecimal[] numbers(String... values) {
        return Arrays.stream(values).map(BigDecimal::new).toArray(BigDecimal[]::new);
    }
}
