package ca.briefpack.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.model.Economy.IndustryAccount;
import ca.briefpack.model.Economy.InputShare;
import ca.briefpack.model.Economy.Inputs;
import ca.briefpack.model.SourceRow;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Canada's own duties through the prices of its industries. */
class InputPricesTest {
    private static final SourceRow ROW = new SourceRow("input_shares.csv", 2, List.of("S009"));
    /** Cars buy steel alone; steel buys nothing of either. Value added: cars 0.4, of which labour 0.2; steel all. */
    private static final Inputs INPUTS = new Inputs(List.of(new InputShare("steel", "cars", 2021, 1, ROW)),
            List.of(new IndustryAccount("cars", 2021, 1e9, 0.4, 0.2, ROW), new IndustryAccount("steel", 2021, 1e9, 1, 1, ROW)));

    @Test
    void a_duty_on_inputs_raises_prices_by_what_is_imported_of_them() {
        InputPrices prices = new InputPrices(INPUTS, Map.of("steel", new InputPrices.Imported(0.25, 0.5)));

        assertThat(prices.constantDollars("cars").orElseThrow()).isCloseTo(0.6 * 0.5 * 0.25, within(1e-12));
        assertThat(prices.constantPercent("cars").orElseThrow()).isCloseTo(0.6 * 0.5 * 0.25 / (1 - 0.2), within(1e-12));
        assertThat(prices.constantDollars("steel").orElseThrow()).isZero();
    }

    @Test
    void no_duty_raises_nothing_and_an_unknown_industry_has_no_answer() {
        InputPrices prices = new InputPrices(INPUTS, Map.of());

        assertThat(prices.constantPercent("cars").orElseThrow()).isZero();
        assertThat(prices.constantDollars("ships")).isEmpty();
    }

    /** Steel buys alloy alone, for half of what it makes, a tenth of it imported; cars buy steel, a fifth of it imported. */
    @Test
    void a_rise_goes_on_to_home_goods_as_far_as_they_are_bought_at_home() {
        Inputs chain = new Inputs(
                List.of(new InputShare("alloy", "steel", 2021, 1, ROW), new InputShare("steel", "cars", 2021, 1, ROW),
                        new InputShare("rubber", "cars", 2021, 1, ROW)),
                List.of(new IndustryAccount("cars", 2021, 1e9, 0.4, 0.4, ROW), new IndustryAccount("alloy", 2021, 1e9, 1, 1, ROW),
                        new IndustryAccount("steel", 2021, 1e9, 0.5, 0.5, ROW)));
        InputPrices prices = new InputPrices(chain, Map.of("alloy", new InputPrices.Imported(0.25, 0.1), "steel",
                new InputPrices.Imported(0.5, 0.2)));
        double steel = 0.5 * 0.1 * 0.25;

        assertThat(prices.constantDollars("steel").orElseThrow()).isCloseTo(steel, within(1e-12));
        assertThat(prices.constantDollars("cars").orElseThrow()).isCloseTo(0.6 * 0.2 * 0.5 + 0.6 * 0.8 * steel, within(1e-12));
        assertThat(prices.rows()).as("three accounts and three shares").hasSize(6);
    }
}
