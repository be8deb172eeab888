package ca.briefpack.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * Steel and cars by hand: a dollar of cars takes 30 cents of steel made at home and 20 imported; steel takes nothing of either.
 */
class PriceModelTest {
    private static final double[][] HOME = {{0, 0.3}, {0, 0}};
    private static final double[][] IMPORTED = {{0, 0.2}, {0, 0}};
    private static final double HAIR = 1e-14;

    private static PriceModel with(double markup, double... tariff) {
        return new PriceModel(HOME, IMPORTED, tariff, new double[]{0.4, 0.25}, new double[]{0, markup});
    }

    @Test
    void a_duty_on_inputs_raises_the_price_of_what_is_made_of_them() {
        PriceModel model = with(0, 0.25, 0);

        assertThat(model.producer(0)).as("home steel").isZero();
        assertThat(model.producer(1)).isCloseTo(0.2 * 0.25, within(HAIR));
        assertThat(model.direct(0)).isCloseTo(0.4 * 0.25, within(HAIR));
        assertThat(model.direct(1)).isZero();
        assertThat(model.chain(1)).as("on the three quarters made at home").isCloseTo(0.75 * 0.05, within(HAIR));
        assertThat(model.total(0)).isCloseTo(0.1, within(HAIR));
    }

    @Test
    void final_buyers_pay_the_duty_on_what_is_imported_and_the_chain_on_the_rest() {
        PriceModel model = with(0, 0.25, 0.1);

        assertThat(model.total(1)).isCloseTo(0.25 * 0.1 + 0.75 * 0.05, within(HAIR));
    }

    @Test
    void a_mark_up_that_keeps_its_percentage_adds_to_every_rise_of_cost() {
        assertThat(with(0.2, 0.25, 0).producer(1)).isCloseTo(0.05 / 0.8, within(HAIR));

        // steel of itself too: d = 0.5 d + 0.1 x 0.25 over 1 - 0.2
        PriceModel round = new PriceModel(new double[][]{{0.4}}, new double[][]{{0.1}}, new double[]{0.25}, new double[]{0},
                new double[]{0.2});
        assertThat(round.producer(0)).isCloseTo(0.025 / 0.8 / (1 - 0.5), within(HAIR));
    }

    @Test
    void a_mark_up_is_a_share_from_nothing_to_under_the_whole_price() {
        for (double markup : new double[]{-0.1, 1, Double.NaN}) {
            assertThatThrownBy(() -> with(markup, 0, 0))
                    .hasMessage("mark-up of sector 1 is " + markup + ", must be from 0 to under 1");
        }
    }
}
