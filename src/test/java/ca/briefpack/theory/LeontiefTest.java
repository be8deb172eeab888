package ca.briefpack.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.impact.Golden;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Miller and Blair's two-sector economy. */
class LeontiefTest {
    private static final double[] DEMAND = {350, 1700};
    private static final double[] NEW_DEMAND = {600, 1500};
    private static final double[] LABOUR = {0.30, 0.25};
    private static final double[] OUTPUT = {1, 1};
    private final Leontief open = Leontief.ofFlows(new double[][]{{150, 500}, {200, 100}}, new double[]{1000, 2000});
    private final Leontief closed = open.closed(LABOUR, new double[]{0.05, 0.40}, 0.05);

    @Test
    void known_answers_hold() {
        int checked = 0;
        for (Golden row : Golden.rows("io_miller_blair.csv")) {
            int i = (int) row.number("i") - 1;
            int j = row.text("j").isEmpty() ? -1 : (int) row.number("j") - 1;
            double actual = answer(row.text("measure"), i, j);
            if (!Double.isNaN(actual)) {
                assertThat(actual).as("%s %d %d", row.text("measure"), i + 1, j + 1)
                        .isCloseTo(row.number("value"), within(row.number("tolerance") + 1e-12));
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(40);
    }

    private double answer(String measure, int i, int j) {
        return switch (measure) {
            case "A" -> open.coefficient(i, j);
            case "L" -> open.requirement(i, j);
            case "x" -> open.outputs(DEMAND)[i];
            case "x_new", "x_new_exact" -> open.outputs(NEW_DEMAND)[i];
            case "labour_total_new" -> open.outputs(NEW_DEMAND)[i] * LABOUR[i];
            case "output_multiplier_type1" -> open.multipliers(OUTPUT)[i];
            case "labour_multiplier_simple" -> open.multipliers(LABOUR)[i];
            case "labour_multiplier_type1" -> open.multipliers(LABOUR)[i] / LABOUR[i];
            case "A_closed" -> closed.coefficient(i, j);
            case "L_closed" -> closed.requirement(i, j);
            case "output_multiplier_total_truncated" -> closed.multipliers(OUTPUT)[i];
            case "output_multiplier_total_incl_households" -> closed.multipliers(new double[]{1, 1, 1})[i];
            case "labour_income_multiplier_total" -> closed.multipliers(LABOUR)[i];
            case "labour_multiplier_type2" -> closed.multipliers(LABOUR)[i] / LABOUR[i];
            case "type2_over_type1" -> closed.multipliers(LABOUR)[i] / open.multipliers(LABOUR)[i];
            case "hypothetical_extraction_total_linkage" -> open.extractionLoss(i, DEMAND);
            // a rise of wages by a tenth in the first industry; the row's index is the industry whose price rises
            case "price_model_dp_10pct_wage_rise_sector1" -> open.priceRises(new double[]{0.03, 0})[i];
            default -> Double.NaN;
        };
    }

    @Test
    void multipliers_with_households_are_never_smaller() {
        for (double[] perOutput : new double[][]{OUTPUT, LABOUR, {0, 1}, {1, 0}}) {
            double[] typeOne = open.multipliers(perOutput);
            double[] typeTwo = Arrays.copyOf(closed.multipliers(perOutput), 2);
            assertThat(typeTwo[0]).isGreaterThanOrEqualTo(typeOne[0]);
            assertThat(typeTwo[1]).isGreaterThanOrEqualTo(typeOne[1]);
        }
    }

    @Test
    void an_economy_that_eats_more_than_it_makes_is_refused() {
        assertThatThrownBy(() -> new Leontief(new double[][]{{0.9, 0.5}, {0.5, 0.9}})).hasMessageContaining("not productive");
        assertThatThrownBy(() -> new Leontief(new double[][]{{1, 0}, {0, 0.5}})).hasMessageContaining("singular");
        assertThatThrownBy(() -> new Leontief(new double[][]{{-0.1}})).hasMessageContaining("coefficient of 0 in 0 is -0.1");
    }
}
