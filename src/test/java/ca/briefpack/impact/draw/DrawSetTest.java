package ca.briefpack.impact.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.impact.Sample;
import ca.briefpack.model.Economy.Parameter;
import ca.briefpack.tariff.rate.Moving;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The draws of a study: ten parameters make twenty points. */
class DrawSetTest {
    private static final int POINTS = 20;

    private static DrawSet draws() {
        return DrawSet.of(new Sample().uncertain().parameters);
    }

    @Test
    void the_central_draw_comes_first_then_the_points_then_each_parameter_alone_at_its_ends() {
        DrawSet draws = draws();

        assertThat(draws.list()).extracting(Draw::name).startsWith("central", "point-1", "point-2").endsWith(
                "home-sales-scale=low", "home-sales-scale=high");
        assertThat(draws.list().get(POINTS).name()).isEqualTo("point-20");
        assertThat(draws.list().get(POINTS + 1).name()).isEqualTo("demand-elasticity=low");
        assertThat(draws.lowOf(ModelParameter.SUPPLY_ELASTICITY)).isEqualTo(POINTS + 3);
    }

    @Test
    void the_points_are_those_between_the_central_draw_and_the_single_changes() {
        DrawSet draws = draws();

        assertThat(draws.points()).isEqualTo(POINTS);
        assertThat(draws.isPoint(0)).isFalse();
        assertThat(draws.isPoint(1)).isTrue();
        assertThat(draws.isPoint(POINTS)).isTrue();
        assertThat(draws.isPoint(POINTS + 1)).isFalse();
    }

    @Test
    void a_share_of_the_points_counts_neither_the_central_draw_nor_the_single_changes() {
        assertThat(draws().shareOfPoints(draw -> draw <= 5)).isEqualTo(0.25);
        assertThat(draws().shareOfPoints(draw -> draw > 19)).isEqualTo(0.05);
        assertThat(draws().shareOfPoints(draw -> draw == 0)).isZero();
    }

    @Test
    void the_central_draw_alone_has_no_points() {
        DrawSet central = draws().central();

        assertThat(central.list()).containsExactly(draws().list().get(0));
        assertThat(central.points()).isZero();
    }

    @Test
    void the_points_have_the_mean_and_the_deviation_of_a_triangle() {
        // from 0 over 0 to 0.3: mean a third of the sum, variance 0.3 x 0.3 / 18
        double[] diverted = draws().list().subList(1, 1 + POINTS).stream()
                .mapToDouble(draw -> draw.of(ModelParameter.LOST_SALES_DIVERTED)).toArray();
        double mean = Arrays.stream(diverted).average().orElseThrow();

        assertThat(mean).isCloseTo(0.1, within(1e-12));
        assertThat(Arrays.stream(diverted).map(value -> (value - mean) * (value - mean)).average().orElseThrow())
                .isCloseTo(0.005, within(1e-12));
    }

    @Test
    void a_parameter_may_reach_its_limit_and_not_pass_it() {
        Sample sample = new Sample().certain().parameter("lost-sales-diverted", 0, 0.5, 1)
                .parameter("demand-elasticity", -100, -1, -0.001);
        assertThat(DrawSet.of(sample.parameters).points()).isEqualTo(POINTS);

        Map<String, Parameter> beyond =
                new Sample().certain().parameter("lost-sales-diverted", 0, 0.5, 1.01).parameters;
        assertThatThrownBy(() -> DrawSet.of(beyond)).hasMessageContaining("P013")
                .hasMessageContaining("'lost-sales-diverted' is 0.0 to 1.01").hasMessageContaining("from 0.0 to 1.0");
    }

    @Test
    void every_assumption_that_moves_rates_is_a_parameter_that_says_so() {
        assertThat(Moving.values()).extracting(ModelParameter::of).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(ModelParameter.values()).filter(ModelParameter::movesRates).toList());
    }

    @Test
    void a_mixed_draw_takes_one_parameter_from_another_draw_and_all_else_from_its_own() {
        RandomDraws random = new RandomDraws(new Sample().uncertain().parameters, 5);
        Draw mixed = random.mixed(3, 8, ModelParameter.CUSMA_SHIFT);

        assertThat(mixed.of(ModelParameter.CUSMA_SHIFT)).isEqualTo(random.of(8).of(ModelParameter.CUSMA_SHIFT))
                .isNotEqualTo(random.of(3).of(ModelParameter.CUSMA_SHIFT));
        assertThat(mixed.with(random.of(3).name(), ModelParameter.CUSMA_SHIFT, random.of(3).of(ModelParameter.CUSMA_SHIFT)))
                .isEqualTo(random.of(3));
    }

    /** Of the triangle from 0 over 1 to 4 a quarter lies left of the mode, and {@code x * x / 4} left of any x before it. */
    @Test
    void a_triangular_value_has_its_share_of_the_triangle_to_its_left() {
        assertThat(RandomDraws.triangular(0, 1, 4, 0.0625)).isCloseTo(0.5, within(1e-12));
        assertThat(RandomDraws.triangular(0, 1, 4, 0.25)).isCloseTo(1, within(1e-12));
        // right of the mode (4 - x)(4 - x) / 12 is left
        assertThat(RandomDraws.triangular(0, 1, 4, 1 - 0.75 / 12 * 4)).isCloseTo(4 - Math.sqrt(3), within(1e-12));
        assertThat(RandomDraws.triangular(2, 3, 6, 0.0625)).isCloseTo(2.5, within(1e-12));
    }

    @Test
    void random_draws_fill_every_tenth_of_a_parameter_alike_and_parameters_independently() {
        RandomDraws random = new RandomDraws(new Sample().uncertain().parameters, 5);
        int[] tenths = new int[10];
        int both = 0;
        int draws = 4000;
        for (int n = 0; n < draws; n++) {
            // home sales from a half over 1 to one and a half, metal from 0.3 over 0.5 to 0.7: as shares of their triangles
            double home = share(random.of(n).of(ModelParameter.HOME_SALES_SCALE) - 0.5);
            double metal = share((random.of(n).of(ModelParameter.METAL_CONTENT) - 0.3) / 0.4);
            tenths[(int) (home * 10)]++;
            both += home < 0.5 && metal < 0.5 ? 1 : 0;
        }

        assertThat(Arrays.stream(tenths)).allSatisfy(count -> assertThat(count).isBetween(330, 470));
        assertThat(both).isBetween(900, 1100);
    }

    /** What of the triangle from 0 over a half to 1 lies left of a value. */
    private static double share(double value) {
        return value < 0.5 ? 2 * value * value : 1 - 2 * (1 - value) * (1 - value);
    }
}
