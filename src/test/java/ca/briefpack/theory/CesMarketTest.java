package ca.briefpack.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.impact.Golden;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CesMarketTest {
    private static final double[] SHARES = {0.1, 0.55, 0.15, 0.2};
    private static final double[] SUPPLY = {5, 2, 5, 10};

    @TestFactory
    List<DynamicTest> known_answers_hold() {
        return Golden.rows("pe_ces_exact_hat.csv").stream().collect(Collectors.groupingBy(r -> r.text("case"))).entrySet()
                .stream()
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> holds(e.getValue()))).toList();
    }

    private static void holds(List<Golden> rows) {
        Golden index = rows.get(rows.size() - 1);
        List<Golden> sources = rows.subList(0, rows.size() - 1);
        double spent = sources.stream().mapToDouble(r -> r.number("expenditure0")).sum();
        CesMarket market = new CesMarket(sources.stream().mapToDouble(r -> r.number("expenditure0") / spent).toArray(),
                index.number("sigma"), index.number("eta"),
                sources.stream().mapToDouble(r -> r.number("supply_elasticity")).toArray());
        CesSolution solution = market.solve(
                sources.stream().mapToDouble(r -> (1 + r.number("t1")) / (1 + r.number("t0"))).toArray());

        assertThat(solution.price()).isCloseTo(index.number("p_hat"), within(1e-9));
        for (int j = 0; j < sources.size(); j++) {
            Golden expected = sources.get(j);
            CesSolution.Outcome outcome = solution.sources().get(j);
            assertThat(outcome.producerPrice()).isCloseTo(expected.number("p_hat"), within(1e-9));
            assertThat(outcome.quantity()).isCloseTo(expected.number("q_hat"), within(1e-6));
            assertThat(outcome.consumerPrice()).isCloseTo(expected.number("consumer_price_hat"), within(1e-9));
            double expenditure = expected.number("expenditure0") * outcome.expenditure();
            assertThat(expenditure).isCloseTo(expected.number("expenditure1"), within(1e-5));
            double t1 = expected.number("t1");
            assertThat(expenditure * t1 / (1 + t1)).isCloseTo(expected.number("tariff_revenue1"), within(1e-5));
        }
    }

    @Test
    void substitution_of_one_lies_between_its_neighbours() {
        double[] k = {1.25, 1, 1, 1};
        double below = new CesMarket(SHARES, 0.9999, -0.5, SUPPLY).solve(k).price();
        double at = new CesMarket(SHARES, 1, -0.5, SUPPLY).solve(k).price();
        double above = new CesMarket(SHARES, 1.0001, -0.5, SUPPLY).solve(k).price();

        assertThat(at).isBetween(Math.min(below, above), Math.max(below, above));
        // 0.1 log 1.25 x 5/6 of pass-through over 1 - sum of shares x slopes (0.5/6, 0.5/3, 0.5/6, 0.5/11)
        double slopes = 0.1 * 0.5 / 6 + 0.55 * 0.5 / 3 + 0.15 * 0.5 / 6 + 0.2 * 0.5 / 11;
        assertThat(Math.log(at)).isCloseTo(0.1 * Math.log(1.25) * 5 / 6 / (1 - slopes), within(1e-14));
    }

    @Test
    void a_banned_source_sells_nothing_and_the_others_sell_more() {
        CesSolution solution = new CesMarket(SHARES, 4, -1, SUPPLY).solve(Double.POSITIVE_INFINITY, 1, 1, 1);

        assertThat(solution.sources().get(0).revenue()).isZero();
        assertThat(solution.sources().get(1).revenue()).isGreaterThan(1);
        assertThat(solution.sources().get(0).producerPrice()).as("no price left at which to sell").isZero();
        double[] worldPrice = {Double.POSITIVE_INFINITY, 2, 5, 10};
        assertThat(new CesMarket(SHARES, 4, -1, worldPrice).solve(Double.POSITIVE_INFINITY, 1, 1, 1).sources().get(0))
                .isEqualTo(new CesSolution.Outcome(1, 0, Double.POSITIVE_INFINITY, 0, 0));
        CesSolution prohibitive = new CesMarket(SHARES, 4, -1, SUPPLY).solve(1e12, 1, 1, 1);
        assertThat(solution.price()).isCloseTo(prohibitive.price(), within(1e-9));
    }

    @Test
    void what_a_source_earns_can_be_asked_for_alone() {
        CesMarket market = new CesMarket(SHARES, 4, -1, SUPPLY);
        double[] k = {1.25, 1, 0.9, 1.1};
        CesSolution solution = market.solve(k);

        for (int j = 0; j < k.length; j++) {
            assertThat(market.revenueRatio(j, Arrays.stream(k).map(Math::log).toArray()))
                    .isCloseTo(solution.sources().get(j).revenue(), within(1e-12));
        }
        assertThat(market.revenueRatio(0, new double[]{Double.POSITIVE_INFINITY, 0, 0, 0})).isZero();
        assertThat(market.revenueRatio(0, new double[4])).isEqualTo(1);
    }

    @Test
    void a_source_without_sales_moves_nothing_and_cannot_stand_in_for_those_shut_out() {
        double[] k = {1.3, 1, 1.1};
        double price = new CesMarket(new double[]{0.4, 0, 0.6}, 0.5, -2, new double[]{5, 2, 5}).solve(k).price();
        assertThat(price).isEqualTo(new CesMarket(new double[]{0.4, 0.6}, 0.5, -2, new double[]{5, 5}).solve(1.3, 1.1).price());

        CesMarket sold = new CesMarket(new double[]{1, 0}, 2, -1, new double[]{5, 2});
        assertThatThrownBy(() -> sold.solve(Double.POSITIVE_INFINITY, 1)).hasMessageContaining("every one is shut out");
    }

    @Test
    void shares_that_miss_one_by_rounding_are_taken_as_shares_of_their_sum() {
        double[] even = {4, 4};
        double off = 1 + 4e-7;

        assertThat(new CesMarket(new double[]{0.5 * off, 0.5 * off}, 3, -1, even).solve(2, 1).price())
                .isCloseTo(new CesMarket(new double[]{0.5, 0.5}, 3, -1, even).solve(2, 1).price(), within(1e-14));
        assertThat(new CesMarket(new double[]{1 + 1e-9}, 3, -1, new double[]{4}).solve(1).price()).isEqualTo(1);
    }

    @Test
    void limits_that_are_not_themselves_allowed_are_refused() {
        double infinite = Double.POSITIVE_INFINITY;
        assertThatThrownBy(() -> new CesMarket(SHARES, infinite, -1, SUPPLY)).hasMessageStartingWith("sigma is Infinity");
        assertThatThrownBy(() -> new CesMarket(SHARES, 2, 0, SUPPLY)).hasMessageStartingWith("eta is 0.0");
        assertThatThrownBy(() -> new CesMarket(SHARES, 2, -infinite, SUPPLY)).hasMessageStartingWith("eta is -Infinity");
        assertThatThrownBy(() -> new CesMarket(new double[0], 2, -1, new double[0]))
                .hasMessageContaining("at least one, got 0 and 0");
        assertThatThrownBy(() -> new CesMarket(SHARES, 1, -1, SUPPLY).solve(infinite, 1, 1, 1))
                .hasMessageContaining("sigma is 1.0");
    }

    @Test
    void inputs_out_of_bounds_are_refused_by_name() {
        assertThatThrownBy(() -> new CesMarket(SHARES, 0, -1, SUPPLY)).hasMessage("sigma is 0.0, must be over 0 and finite");
        assertThatThrownBy(() -> new CesMarket(SHARES, 2, 0.5, SUPPLY)).hasMessage("eta is 0.5, must be under 0 and finite");
        assertThatThrownBy(() -> new CesMarket(SHARES, 2, -1, new double[]{5, 0, 5, 5}))
                .hasMessage("supply elasticity of source 1 is 0.0, must be over 0");
        assertThatThrownBy(() -> new CesMarket(new double[]{-0.1, 1.1}, 2, -1, new double[]{5, 5}))
                .hasMessage("share of source 0 is -0.1, must be from 0 to 1");
        assertThatThrownBy(() -> new CesMarket(new double[]{0.5, 0.4}, 2, -1, new double[]{5, 5}))
                .hasMessageStartingWith("sum of shares is 0.9");
        assertThatThrownBy(() -> new CesMarket(SHARES, 2, -1, SUPPLY).solve(1, 1, 0, 1)).hasMessageContaining("k of source 2");
        assertThatThrownBy(() -> new CesMarket(SHARES, 0.8, -1, SUPPLY).solve(1, 1, Double.POSITIVE_INFINITY, 1))
                .hasMessageContaining("k of source 2").hasMessageContaining("sigma is 0.8");
        assertThatThrownBy(() -> new CesMarket(SHARES, 2, -1, SUPPLY).solve(1, 1)).hasMessageContaining("2 sources");
    }
}
