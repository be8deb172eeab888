package ca.briefpack.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.cases.Cases;
import ca.briefpack.cases.Draws;
import ca.briefpack.impact.draw.DrawSet;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.model.Economy.Parameter;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Text;
import ca.briefpack.theory.BreakEven.Kind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The chance up to which an option pays, over the points of a study, each by itself. */
class BreakEvensTest {
    private static final DrawSet DRAWS = DrawSet.of(parameters());

    private static Map<String, Parameter> parameters() {
        Map<String, Parameter> parameters = new HashMap<>();
        for (ModelParameter p : ModelParameter.values()) {
            double sign = p == ModelParameter.DEMAND_ELASTICITY ? -1 : 1;
            parameters.put(p.id(), new Parameter(p.id(), Text.same(p.id()), sign > 0 ? 0.2 : -0.6, sign * 0.4,
                    sign > 0 ? 0.6 : -0.2, Text.same("cited"), new SourceRow("parameters.csv", 2, List.of("S"))));
        }
        return parameters;
    }

    private static double[] all(double value) {
        double[] values = new double[DRAWS.list().size()];
        Arrays.fill(values, value);
        return values;
    }

    @Test
    void a_point_at_which_it_pays_at_no_chance_counts_as_0_and_one_at_which_it_pays_at_any_as_1() {
        double[] without = all(4);
        double[] with = all(-12);
        without[1] = -1;
        with[2] = 3;

        BreakEvens found = BreakEvens.of(DRAWS, without, with);

        assertThat(found.central().kind()).isEqualTo(Kind.BELOW);
        assertThat(found.central().chance()).isCloseTo(0.25, within(1e-12));
        assertThat(List.of(found.low(), found.high())).containsExactly(0.0, 1.0);
        assertThat(found.atNo()).isCloseTo(1.0 / DRAWS.points(), within(1e-12));
        assertThat(found.atAny()).isCloseTo(1.0 / DRAWS.points(), within(1e-12));
    }

    @Test
    void of_an_option_that_pays_only_above_a_chance_it_is_the_other_way_round() {
        double[] without = all(-4);
        double[] with = all(12);
        without[1] = 1;
        with[2] = -3;

        BreakEvens found = BreakEvens.of(DRAWS, without, with);

        assertThat(found.central().kind()).isEqualTo(Kind.ABOVE);
        assertThat(found.central().chance()).isCloseTo(0.25, within(1e-12));
        assertThat(List.of(found.low(), found.high())).containsExactly(0.0, 1.0);
    }

    @Test
    void a_single_parameter_moved_alone_does_not_widen_the_range() {
        double[] without = all(4);
        double[] with = all(-12);
        without[DRAWS.points() + 1] = -1;

        BreakEvens found = BreakEvens.of(DRAWS, without, with);

        assertThat(List.of(found.low(), found.high(), found.atNo())).containsExactly(0.25, 0.25, 0.0);
    }

    @Test
    void at_the_break_even_chance_the_option_nets_nothing_and_the_range_holds_it() {
        Cases.hold(500, (Draws draws) -> {
            double[] without = draws.reals("without", DRAWS.list().size(), -5, 5);
            double[] with = draws.reals("with", DRAWS.list().size(), -5, 5);

            BreakEvens found = BreakEvens.of(DRAWS, without, with);

            double chance = found.central().chance();
            if (!Double.isNaN(chance)) {
                assertThat(without[0] + chance * (with[0] - without[0])).isCloseTo(0, within(1e-9));
                assertThat(chance).isBetween(found.low(), found.high());
            }
            assertThat(found.low()).isBetween(0.0, found.high());
            assertThat(found.high()).isLessThanOrEqualTo(1);
        });
    }
}
