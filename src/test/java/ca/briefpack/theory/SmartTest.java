package ca.briefpack.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.impact.Golden;
import ca.briefpack.theory.Smart.Elasticities;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SmartTest {

    @Test
    void known_answers_hold() {
        for (Golden row : Golden.rows("smart_cases.csv")) {
            double[] partners =
                    Arrays.stream(row.text("imports_by_partner").split("\\|")).mapToDouble(Double::parseDouble).toArray();
            double own = partners[(int) row.number("beneficiary")];
            Smart smart = Smart.of(own, Arrays.stream(partners).sum() - own, row.number("t0"), row.number("t1"),
                    new Elasticities(row.number("import_demand_elasticity"), row.number("substitution_elasticity"),
                            row.number("export_supply_elasticity")));

            assertThat(smart.creation()).as(row.text("case")).isCloseTo(row.number("trade_creation"), within(1e-9));
            assertThat(smart.diversion()).isCloseTo(row.number("trade_diversion"), within(1e-9));
            assertThat(smart.imports()).isCloseTo(row.number("beneficiary_imports_new"), within(1e-9));
            assertThat(smart.revenue()).isCloseTo(row.number("revenue_change"), within(1e-9));
            assertThat(smart.welfare()).isCloseTo(row.number("welfare_change"), within(1e-9));
        }
    }

    /** Ten per cent of duty less: demand is 12 % up at supply elasticity 6, so the price is 2 % up. */
    @Test
    void where_supply_is_finite_the_price_rises_with_what_is_sold_and_else_not_at_all() {
        Smart finite = Smart.of(100, 100, 0.1, 0, new Elasticities(-1.5, 1.5, 6));

        assertThat(finite.price()).isCloseTo(finite.creation() / 6, within(1e-12)).isPositive();
        double dearer = finite.price() / 100;
        assertThat(finite.creation() / 100).as("demand at the price that suppliers then ask")
                .isCloseTo(-1.5 * (dearer - 0.1 / 1.1), within(1e-12));
        assertThat(Smart.of(100, 100, 0.1, 0, new Elasticities(-1.5, 1.5, Double.POSITIVE_INFINITY)).price()).isZero();
        assertThat(Smart.of(100, 100, 0, 0.1, new Elasticities(-1.5, 1.5, 6)).price()).isNegative();
    }

    @Test
    void a_prohibitive_tariff_ends_imports_and_no_more() {
        Smart smart = Smart.of(100, 100, 0, 5, Elasticities.withDefaults(-1.5));

        assertThat(smart.imports()).isZero();
        assertThat(smart.revenue()).isZero();
    }

    @Test
    void who_sells_nothing_gains_nothing_and_where_all_comes_from_one_nothing_is_diverted() {
        assertThat(Smart.of(0, 100, 0.2, 0, Elasticities.withDefaults(-1.5)).imports()).isZero();
        assertThat(Smart.of(100, 0, 0.2, 0, Elasticities.withDefaults(-1.5)).diversion()).isZero();
        assertThat(Smart.of(100, 0, 0.2, 0, Elasticities.withDefaults(-1.5)).creation()).isPositive();
        assertThatThrownBy(() -> Smart.of(-1, 0, 0.2, 0, Elasticities.withDefaults(-1.5)))
                .hasMessage("imports must be 0 or more, got -1.0, 0.0");
    }

    @Test
    void elasticities_of_the_wrong_sign_are_refused() {
        assertThatThrownBy(() -> new Elasticities(1.5, 1.5, 99)).hasMessageContaining("demand under 0");
    }
}
