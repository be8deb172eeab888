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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
                .containsExactly("0", "2", "4", "6", "8", "10");
    }

    @Test
    void values_of_one_sign_run_from_tint_to_the_brands_colour_or_to_loss() {
        ShadeScale gains = shades("1", "2", "3", "4", "5");
        assertThat(gains.breaks()).containsExactly(numbers("0", "1", "2", "3", "4", "5"));
        assertThat(gains.color(new BigDecimal("0.5"))).isEqualTo(PALETTE.tint());
        assertThat(gains.color(new BigDecimal("5"))).isEqualTo(PALETTE.primary());

        ShadeScale losses = shades("-1", "-2", "-3", "-4", "-5");
        assertThat(losses.breaks()).containsExactly(numbers("-5", "-4", "-3", "-2", "-1", "0"));
        assertThat(losses.color(new BigDecimal("-5"))).isEqualTo(PALETTE.loss());
        assertThat(losses.color(new BigDecimal("-4"))).as("a value on a break is of the darker step").isEqualTo(PALETTE.loss());
    }

    @Test
    void both_signs_part_at_a_step_around_zero() {
        ShadeScale shades = shades("-5", "-4", "-2", "0", "2", "5");

        assertThat(shades.breaks()).containsExactly(numbers("-5", "-3", "-1", "1", "3", "5"));
        assertThat(shades.color(new BigDecimal("-5"))).isEqualTo(PALETTE.loss());
        assertThat(shades.color(new BigDecimal("5"))).isEqualTo(PALETTE.gain());
        assertThat(shades.color(BigDecimal.ZERO)).isEqualTo(shades.color(new BigDecimal("0.9")));
    }

    @Test
    void one_giant_does_not_push_all_others_into_the_palest_step() {
        ShadeScale shades = shades("0.1", "0.2", "0.3", "0.5", "0.7", "0.8", "1.3", "2.6", "4.2", "71.0");

        assertThat(List.of("0.1", "0.3", "0.7", "1.3", "71.0").stream().map(v -> shades.color(new BigDecimal(v))).distinct())
                .hasSize(5);
        assertThat(shades.breaks()).isSorted().doesNotHaveDuplicates();
    }

    /**
     * Half-way between the neighbours at each fifth of the count, in as few digits as part them; the largest is never beyond the
     * last break.
     */
    @Test
    void breaks_between_values_are_rounded_no_further_than_keeps_them_apart() {
        assertThat(shades("0.1", "0.2", "0.3", "0.5", "0.7", "0.8", "1.3", "2.6", "4.2", "71.3").breaks())
                .containsExactly(numbers("0", "0.25", "0.6", "1", "3", "72"));
        assertThat(shades("0.1", "0.2", "0.3", "2", "7", "8", "9", "10", "20", "1000").breaks()).as("4.5 is even at 4")
                .containsExactly(numbers("0", "0.25", "4", "8.5", "15", "1000"));
        assertThat(shades("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "500").breaks())
                .as("3, 2, 3, 2 and 3 of 13 values")
                .containsExactly(numbers("0", "3.5", "5.5", "8.5", "10.5", "500"));
    }

    @Test
    void equal_values_at_a_fifth_are_parted_from_the_next_that_differ() {
        ShadeScale shades = shades("0.1", "0.1", "0.1", "0.1", "0.2", "0.3", "0.4", "0.6", "0.8", "71.0");

        assertThat(shades.breaks()).isSorted().doesNotHaveDuplicates();
        assertThat(shades.color(new BigDecimal("0.1"))).isNotEqualTo(shades.color(new BigDecimal("0.8")));
    }

    @Test
    void equal_or_no_values_still_make_a_scale() {
        assertThat(shades("2", "2", "2").breaks()).isSorted().doesNotHaveDuplicates().hasSize(6);
        assertThat(shades("0", "0").breaks()).hasSize(6);
        assertThat(shades().breaks()).hasSize(6);
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
        return sheet.marks.stream().filter(m -> m.shape() instanceof Line2D line && line.getX1() != line.getX2()
                && line.getY1() != line.getY2()).count();
    }

    @Test
    void labels_read_with_ease_on_every_step_of_either_scale() {
        for (ShadeScale shades : List.of(shades("1", "2", "3", "4", "5"), shades("-1", "-2", "-3", "-4", "-5"),
                shades("-5", "-2", "0", "2", "5"))) {
            assertThat(shades.colors()).allMatch(ground -> Contrast.ratio(Contrast.textOn(ground, PALETTE.ink()), ground) >= 5);
        }
    }

    private static ShadeScale shades(String... values) {
        return ShadeScale.of(List.of(numbers(values)), PALETTE);
    }

    private static BigDecimal[] numbers(String... values) {
        return Arrays.stream(values).map(BigDecimal::new).toArray(BigDecimal[]::new);
    }
}
