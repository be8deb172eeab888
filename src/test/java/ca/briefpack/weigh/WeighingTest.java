package ca.briefpack.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.impact.draw.DrawSet;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.model.Economy.Parameter;
import ca.briefpack.model.Province;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Text;
import ca.briefpack.model.Weighting;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Two provinces and two options at every draw: one brings 10 and -4 always, the other 2 and 2, except that with the scale of the
 * multipliers at its low end it brings 5 and 5, and at the first quarter of the points -1 and 2.
 */
class WeighingTest {
    private static final DrawSet DRAWS = DrawSet.of(parameters());
    private static final int DRAW_COUNT = DRAWS.list().size();
    private final Weighing weighing = new Weighing(new OptionMatrix(List.of("split", "even"), List.of(Province.ON, Province.QC),
            change(), DRAW_COUNT), new ProvinceSizes(new double[]{100, 50}, new double[]{10, 5}, List.of()), DRAWS);

    private final Ranking byGdp = weighing.ranking(Weighting.GDP);

    private static Map<String, Parameter> parameters() {
        Map<String, Parameter> parameters = new HashMap<>();
        for (ModelParameter p : ModelParameter.values()) {
            double sign = p == ModelParameter.DEMAND_ELASTICITY ? -1 : 1;
            parameters.put(p.id(),
                    new Parameter(p.id(), Text.same(p.id()), sign > 0 ? 0.2 : -0.6, sign * 0.4, sign > 0 ? 0.6 : -0.2,
                            Text.same("cited"), new SourceRow("parameters.csv", 2 + p.ordinal(), List.of("S"))));
        }
        return parameters;
    }

    private static double[][][] change() {
        double[][][] change = {{filled(10), filled(-4)}, {filled(2), filled(2)}};
        int low = DRAWS.lowOf(ModelParameter.MULTIPLIER_SCALE);
        change[1][0][low] = 5;
        change[1][1][low] = 5;
        for (int d = 1; d <= DRAWS.points() / 4; d++) {
            change[1][0][d] = -1;
        }
        return change;
    }

    private static double[] filled(double value) {
        double[] values = new double[DRAW_COUNT];
        Arrays.fill(values, value);
        return values;
    }

    @Test
    void options_are_ranked_by_net_with_the_status_quo_among_them() {
        assertThat(byGdp.rank(weighing.indexOf("split"))).isEqualTo(1);
        assertThat(byGdp.rank(weighing.indexOf("even"))).isEqualTo(2);
        assertThat(byGdp.rank(weighing.indexOf("status-quo"))).isEqualTo(3);
    }

    @Test
    void what_is_not_ranked_takes_no_place_from_the_others_and_dominates_none() {
        Weighing apart = new Weighing(new OptionMatrix(List.of("split", "even"), List.of(Province.ON, Province.QC), change(),
                DRAW_COUNT), new ProvinceSizes(new double[]{100, 50}, new double[]{10, 5}, List.of()), DRAWS, "split"::equals);

        assertThat(apart.ranking(Weighting.GDP).rank(apart.indexOf("split"))).isEqualTo(1);
        assertThat(apart.ranking(Weighting.GDP).rank(apart.indexOf("status-quo"))).isEqualTo(2);
        assertThat(apart.isPareto(apart.indexOf("status-quo"))).as("even would dominate it").isTrue();
        assertThat(weighing.isPareto(weighing.indexOf("status-quo"))).isFalse();
        assertThat(apart.net(apart.indexOf("even"))).as("it is weighed all the same").isEqualTo(weighing.net(1));
        assertThat(apart.gains(apart.indexOf("split"))).containsOnly(10);
    }

    @Test
    void who_gains_and_who_pays_is_told_of_the_central_draw() {
        int split = weighing.indexOf("split");

        assertThat(weighing.winners(split)).containsExactly(Province.ON);
        assertThat(weighing.losers(split)).containsExactly(Province.QC);
        assertThat(weighing.worstHit(split)).contains(Province.QC);
        assertThat(weighing.compensation(split)).containsOnly(4);
        assertThat(weighing.central(weighing.indexOf("even")).isLossless()).isTrue();
    }

    @Test
    void the_net_is_in_dollars_and_conflict_by_weight_at_every_draw() {
        int split = weighing.indexOf("split");

        assertThat(weighing.net(split)).hasSize(DRAW_COUNT).containsOnly(6);
        // 10 against 4; 10 % of 10 people against 8 % of 5; 10 % against 8 %
        assertThat(weighing.conflict(split, Weighting.GDP)).hasSize(DRAW_COUNT).containsOnly(2 * 4.0 / 14);
        assertThat(weighing.conflict(split, Weighting.POPULATION)[0]).isCloseTo(2 * 0.4 / 1.4, within(1e-12));
        assertThat(weighing.conflict(split, Weighting.EQUAL)[0]).isCloseTo(2 * 0.08 / 0.18, within(1e-12));
    }

    @Test
    void a_change_of_less_than_a_hundred_thousandth_of_gdp_is_neither_gain_nor_loss() {
        double[][][] change = {{filled(0.9e-3), filled(-0.6e-3)}};
        Weighing small = new Weighing(new OptionMatrix(List.of("small"), List.of(Province.ON, Province.QC), change, DRAW_COUNT),
                new ProvinceSizes(new double[]{100, 50}, new double[]{10, 5}, List.of()), DRAWS);

        assertThat(small.winners(0)).as("0.0009 of 100").isEmpty();
        assertThat(small.losers(0)).as("0.0006 of 50").containsExactly(Province.QC);
        assertThat(small.net(0)).hasSize(DRAW_COUNT).containsOnly(0.9e-3 - 0.6e-3);
    }

    /** The first of two options brings more, but less at a quarter of the points and where one parameter alone is high. */
    @Test
    void a_rank_holds_at_the_points_at_which_it_is_the_central_one_and_each_end_of_a_parameter_has_its_own() {
        double[][] net = {filled(3), filled(2)};
        int high = DRAWS.lowOf(ModelParameter.CHINA_SHARE) + 1;
        net[0][high] = 1;
        Arrays.fill(net[0], 1, 1 + DRAWS.points() / 4, 1);
        Ranking ranking = new Ranking(net, IntStream.range(0, net.length).toArray(), DRAWS);

        assertThat(ranking.holds(0)).isEqualTo(0.75);
        assertThat(ranking.orderHolds()).isEqualTo(0.75);
        assertThat(ranking.atLow(0, ModelParameter.CHINA_SHARE)).isEqualTo(1);
        assertThat(ranking.atHigh(0, ModelParameter.CHINA_SHARE)).isEqualTo(2);
        assertThat(ranking.flips(0)).containsExactly(ModelParameter.CHINA_SHARE);
    }

    @Test
    void the_status_quo_is_dominated_where_an_option_helps_all_and_hurts_none() {
        assertThat(weighing.isPareto(weighing.indexOf("split"))).isTrue();
        assertThat(weighing.isPareto(weighing.indexOf("even"))).isTrue();
        assertThat(weighing.isPareto(weighing.indexOf("status-quo"))).isFalse();
        assertThat(weighing.paretoHolds(weighing.indexOf("status-quo"))).isEqualTo(0.75);
    }

    @Test
    void what_holds_is_a_share_of_the_points_alone() {
        int even = weighing.indexOf("even");

        assertThat(weighing.losslessHolds(even)).isEqualTo(0.75);
        assertThat(byGdp.holds(even)).isEqualTo(1);
        assertThat(byGdp.orderHolds()).isEqualTo(1);
    }

    @Test
    void the_parameter_that_alone_changes_a_rank_is_named() {
        assertThat(byGdp.flips(weighing.indexOf("even"))).containsExactly(ModelParameter.MULTIPLIER_SCALE);
        assertThat(byGdp.flips(weighing.indexOf("split"))).containsExactly(ModelParameter.MULTIPLIER_SCALE);
        assertThat(byGdp.flips(weighing.indexOf("status-quo"))).isEmpty();
    }

    @Test
    void the_mean_change_is_of_gdp_of_persons_or_of_provinces() {
        int split = weighing.indexOf("split");

        // ON gains 10 of 100 and holds 10 of 15 people, QC loses 4 of 50
        assertThat(weighing.mean(split, Weighting.GDP)[0]).isCloseTo(6.0 / 150, within(1e-12));
        assertThat(weighing.mean(split, Weighting.POPULATION)[0]).isCloseTo((0.10 * 10 - 0.08 * 5) / 15, within(1e-12));
        assertThat(weighing.mean(split, Weighting.EQUAL)[0]).isCloseTo((0.10 - 0.08) / 2, within(1e-12));
        assertThat(weighing.mean(weighing.indexOf("status-quo"), Weighting.EQUAL)).containsOnly(0);
    }

    @Test
    void another_weighting_can_rank_otherwise_and_every_parameter_that_changes_a_rank_tells_both_ends() {
        Ranking equal = weighing.ranking(Weighting.EQUAL);
        int even = weighing.indexOf("even");

        // in dollars 6 beats 4; a mean of 3% of GDP beats one of 1%
        assertThat(byGdp.rank(even)).isEqualTo(2);
        assertThat(equal.rank(even)).isEqualTo(1);
        assertThat(equal.flips(even)).isEmpty();
        assertThat(byGdp.atLow(even, ModelParameter.MULTIPLIER_SCALE)).isEqualTo(1);
        assertThat(byGdp.atHigh(even, ModelParameter.MULTIPLIER_SCALE)).isEqualTo(2);
    }

    @Test
    void an_option_that_was_not_weighed_is_refused_by_name() {
        assertThatThrownBy(() -> weighing.indexOf("other"))
                .hasMessage("option 'other' was not weighed; there are [split, even, status-quo]");
    }
}
