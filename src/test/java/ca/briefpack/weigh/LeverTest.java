package ca.briefpack.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.cases.Cases;
import ca.briefpack.impact.draw.Draw;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Trade.CanadaImports;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a counter-tariff costs each side, against a market solved by hand and against rules that hold of any. */
class LeverTest {
    private static final int CASES = 1_000;
    private static final SourceRow ROW = new SourceRow("canada_imports.csv", 2, List.of("S111"));

    private static LeverMarket market(double us, double china, double rest, double theta) {
        return new LeverMarket(new CanadaImports(HsCode.of("7210"), 2025, us + china + rest, us, china, ROW), theta);
    }

    private static Draw draw(double eta, double eps) {
        Map<ModelParameter, Double> values = new EnumMap<>(ModelParameter.class);
        for (ModelParameter parameter : ModelParameter.values()) {
            values.put(parameter, 1.0);
        }
        values.put(ModelParameter.DEMAND_ELASTICITY, eta);
        values.put(ModelParameter.SUPPLY_ELASTICITY, eps);
        return new Draw("drawn", values);
    }

    @Test
    void a_market_that_can_be_solved_by_hand() {
        // sigma 2, eta -2, supply 2: buyers pay 1.1 of a tariff of 1.21, sellers earn 1/1.331; the index is 1/(0.5/1.1 + 0.5)
        Lever.Outcome outcome = market(50, 20, 30, 1).outcome(0.21, List.of(draw(-2, 2)));

        assertThat(outcome.lost()[0]).isCloseTo(50 * (1 - 1 / 1.331), within(1e-9));
        assertThat(outcome.cost()[0]).isCloseTo(100 * (1 - (0.5 / 1.1 + 0.5)), within(1e-9));
        assertThat(outcome.revenue()[0]).isCloseTo(0.21 * 50 / 1.331, within(1e-9));
        assertThat(outcome.ratio()[0]).isCloseTo((0.331 / 1.331) / (0.1 / 1.1), within(1e-9));
    }

    @Test
    void goods_give_way_to_others_by_one_more_than_their_elasticity_as_the_draw_scales_it() {
        // (1 + 1) times 2 is (3 + 1) times 1
        Lever.Outcome scaled = market(50, 20, 30, 1).outcome(0.25,
                List.of(draw(-1.25, 1.5).with("scaled", ModelParameter.SUBSTITUTION_SCALE, 2)));

        assertThat(scaled.lost()).isEqualTo(market(50, 20, 30, 3).outcome(0.25, List.of(draw(-1.25, 1.5))).lost());
        assertThat(scaled.lost()[0]).isGreaterThan(market(50, 20, 30, 1).outcome(0.25, List.of(draw(-1.25, 1.5))).lost()[0]);
    }

    @Test
    void what_is_held_from_china_takes_no_more_of_the_market_than_the_united_states_leaves() {
        LeverMarket over = new LeverMarket(new CanadaImports(HsCode.of("7210"), 2025, 100, 60, 45, ROW), 3);

        assertThat(over.outcome(0.25, List.of(draw(-1.25, 1.5))).lost())
                .isEqualTo(market(60, 40, 0, 3).outcome(0.25, List.of(draw(-1.25, 1.5))).lost());
    }

    @Test
    void the_ratio_falls_with_the_share_of_the_united_states() {
        Cases.hold(CASES, draws -> {
            double us = draws.real("us", 5, 45);
            double theta = draws.real("theta", 1, 8);
            double few = market(us, 10, 90 - us, theta).outcome(0.25, List.of(draw(-1.25, 1.5))).ratio()[0];
            double many = market(us + 45, 10, 45 - us, theta).outcome(0.25, List.of(draw(-1.25, 1.5))).ratio()[0];

            assertThat(few).isGreaterThan(many);
        });
    }

    @Test
    void no_tariff_costs_nobody_anything_and_any_costs_both() {
        Cases.hold(CASES, draws -> {
            double us = draws.real("us", 1, 90);
            double tariff = draws.real("tariff", 0.01, 1);
            Lever.Outcome none = market(us, 5, 95 - us, 4).outcome(0, List.of(draw(-1.25, 1.5)));
            Lever.Outcome some = market(us, 5, 95 - us, 4).outcome(tariff, List.of(draw(-1.25, 1.5)));

            assertThat(none.lost()[0]).isZero();
            assertThat(none.cost()[0]).isZero();
            assertThat(some.lost()[0]).isPositive().isLessThan(us);
            assertThat(some.cost()[0]).isPositive();
        });
    }

    @Test
    void a_demand_elasticity_of_minus_one_has_its_own_formula_and_no_step_beside_it() {
        double at = market(50, 20, 30, 3).outcome(0.25, List.of(draw(-1, 1.5))).cost()[0];
        double beside = market(50, 20, 30, 3).outcome(0.25, List.of(draw(-1 - 1e-9, 1.5))).cost()[0];

        assertThat(at).isCloseTo(beside, within(1e-5));
    }
}
