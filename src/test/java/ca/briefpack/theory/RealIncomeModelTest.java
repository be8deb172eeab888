package ca.briefpack.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.theory.OpenEconomy.Good;
import ca.briefpack.theory.OpenEconomy.Industry;
import ca.briefpack.theory.OpenEconomy.Market;
import ca.briefpack.theory.RealIncome.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold of real income in every country, in the golden one and in others; {@code GoldenCountryTest} holds its values. */
class RealIncomeModelTest {
    private static final TwoProvinces WORLD = new TwoProvinces();

    @Test
    void an_option_that_nets_nothing_with_its_answer_pays_at_any_chance() {
        assertThat(BreakEven.of(10, 0).kind()).isEqualTo(BreakEven.Kind.AT_ANY);
        assertThat(BreakEven.of(10, -30)).isEqualTo(new BreakEven(BreakEven.Kind.BELOW, 0.25));
        assertThat(BreakEven.of(-10, 0).kind()).isEqualTo(BreakEven.Kind.AT_NO);
    }

    @Test
    void an_option_against_another_is_the_difference_of_every_part() {
        RealIncome deal = solve("idle-low", "deal");
        RealIncome both = solve("idle-low", "deal+support");

        RealIncome support = both.less(deal);

        for (Part part : Part.values()) {
            assertThat(support.national(part)).as(part.name()).isCloseTo(both.national(part) - deal.national(part),
                    within(1e-12));
            assertThat(support.parts().get(part)[0] + deal.parts().get(part)[0]).as(part.name())
                    .isCloseTo(both.parts().get(part)[0], within(1e-12));
        }
        assertThat(support.gdp()[1]).isCloseTo(both.gdp()[1] - deal.gdp()[1], within(1e-12));
        assertThat(Arrays.stream(support.parts().get(Part.SUPPORT)).map(Math::abs).max().orElseThrow()).isPositive();
    }

    /** By Simpson's rule over the price. */
    @Test
    void the_burden_is_demand_added_up_over_the_price_at_an_elasticity_of_minus_one_as_well() {
        for (double eta : new double[]{-3, -1.2, -1.0002, -0.99985, -1, -0.5}) {
            for (double price : new double[]{0.8, 1, 1.6}) {
                double step = (price - 1) / 200;
                double area = 0;
                for (int i = 0; i < 200; i += 2) {
                    area += step / 3 * (Math.pow(1 + i * step, eta) + 4 * Math.pow(1 + (i + 1) * step, eta)
                            + Math.pow(1 + (i + 2) * step, eta));
                }
                assertThat(RealIncomeModel.burden(price, eta)).as("%s at %s", price, eta).isCloseTo(area, within(2e-10));
            }
        }
    }

    /**
     * Services have no market of their own: a dollar takes 10 cents of vehicles, 9 of which rise by a ninth, and 20 of services,
     * so that they cost (0.1 / 9) / 0.8 more. Of 500 at home 60 and 40 % are bought, 100 of them by services, and the first
     * province exports 50.
     */
    @Test
    void what_has_no_market_sells_at_cost_and_its_exporters_bear_what_it_costs_more() {
        OpenEconomy vehicles = OneGood.vehicles(2);
        Good made = vehicles.goods().get(0);
        OpenEconomy economy = new OpenEconomy(vehicles.population(), List.of(vehicles.industries().get(0),
                new Industry(0.8, 500, new double[]{0.6, 0.4}, new double[]{50, 0}),
                new Industry(0, 0, new double[2], new double[]{0, 30})),
                List.of(new Good(0, made.market(), 0.95, made.atCost(), made.sales(), made.boughtBy(), made.multipliers())),
                List.of(),
                new double[][]{{0, 0.1, 0}, {0, 0.2, 0}, {0, 0, 0}});
        TradePolicy policy = TradePolicy.unchanged(economy);
        policy.home()[0][1] = 0.25;

        RealIncome income =
                TwoProvinces.solve(economy, new Closure(true, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY), policy);

        double dearer = 0.1 / 9 / 0.8;
        double vehiclesBurden = 0.95 * 1000 * Math.log(10 / 9.0);
        assertThat(income.parts().get(Part.INPUTS)).containsExactly(new double[]{-50 * dearer, 0}, within(1e-9));
        assertThat(income.parts().get(Part.USERS)).containsExactly(new double[]{-0.6 * (vehiclesBurden + 400 * dearer),
                -0.4 * (vehiclesBurden + 400 * dearer)}, within(1e-9));
    }

    @Test
    void an_option_that_pays_only_with_the_answer_says_above_which_chance() {
        assertThat(BreakEven.of(-10, 30)).isEqualTo(new BreakEven(BreakEven.Kind.ABOVE, 0.25));
        assertThat(BreakEven.of(0, 0).kind()).isEqualTo(BreakEven.Kind.AT_NO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"idle-low", "idle-high", "full-low", "full-high"})
    void no_change_has_no_effect(String closure) {
        RealIncome income = solve(closure, "nothing");

        assertThat(income.byProvince()).containsExactly(new double[2], within(1e-12));
        assertThat(income.gdp()).containsExactly(new double[2], within(1e-12));
    }

    @Test
    void a_small_duty_from_free_trade_costs_nothing_to_first_order() {
        OpenEconomy free = WORLD.freeTrade();
        Closure closure = new Closure(false, 1.5, Double.POSITIVE_INFINITY);

        for (double duty : new double[]{1e-3, 1e-2}) {
            TradePolicy policy = TradePolicy.unchanged(free);
            policy.home()[0][1] = duty;
            double change = Arrays.stream(TwoProvinces.solve(free, closure, policy).byProvince()).sum();
            assertThat(change / (duty * duty)).as("over the square of %s", duty).isBetween(-550.0, -450.0);
        }
    }

    @Test
    void a_duty_beside_a_higher_one_can_raise_real_income_and_lifting_the_only_one_does() {
        Closure closure = new Closure(false, 1.5, Double.POSITIVE_INFINITY);
        TradePolicy second = TradePolicy.unchanged(WORLD.economy());
        second.home()[0][1] = 0.05;
        TradePolicy lifted = TradePolicy.unchanged(WORLD.economy());
        lifted.home()[0][2] = 0;

        assertThat(Arrays.stream(TwoProvinces.solve(WORLD.economy(), closure, second).byProvince()).sum()).isPositive();
        assertThat(Arrays.stream(TwoProvinces.solve(WORLD.economy(), closure, lifted).byProvince()).sum()).isPositive();
    }

    /** Of a good that nobody makes, bought of the United States and China: what a duty on the first brings at fixed prices. */
    @ParameterizedTest
    @CsvSource({"0, 0, false", "0.1, 0.1, false", "0.4, 0.4, false", "0, 1, true", "0.05, 0.6, true"})
    void a_duty_on_what_nobody_makes_helps_only_beside_a_higher_one(double duty, double other, boolean helps) {
        Good made = OneGood.vehicles(2).goods().get(0);
        Market market = new Market(3, -1, new double[]{0, 500, 200}, new double[]{0, duty, other});
        OpenEconomy economy = new OpenEconomy(new double[]{0.5, 0.5}, OneGood.vehicles(2).industries(),
                List.of(Good.boughtAlike(0, market, 1, new double[2], made.boughtBy()[0], made.multipliers())), List.of(),
                new double[1][1]);
        TradePolicy policy = TradePolicy.unchanged(economy);
        policy.home()[0][1] = duty + 0.02;

        RealIncome income = TwoProvinces.solve(economy, new Closure(true, 1.5, Double.POSITIVE_INFINITY), policy);

        double change = Arrays.stream(income.byProvince()).sum();
        assertThat(helps ? change : -change).isPositive();
    }

    /** Duties of both countries and both goods moved at random: what the treasury collects is shared by people, all of it. */
    @Test
    void parts_add_up_and_provinces_share_the_revenue_whatever_the_duties() {
        OpenEconomy economy = WORLD.economy();
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            Closure closure = new Closure(i % 2 == 0, 1.5, random.nextBoolean() ? 8 : Double.POSITIVE_INFINITY);
            TradePolicy policy = TradePolicy.unchanged(economy);
            for (double[] duties : policy.home()) {
                duties[1] = random.nextDouble();
                duties[2] = random.nextDouble();
            }
            MarketState state = new OpenMarkets(economy, closure).solve(policy);
            RealIncome income = new RealIncomeModel(economy, closure).income(policy, state);

            double collected = 0;
            for (int h = 0; h < 2; h++) {
                Market market = economy.goods().get(h).market();
                for (int j = 1; j < 3; j++) {
                    double value = market.spending()[j] / (1 + market.duty()[j]);
                    collected += value * (policy.home()[h][j] * state.home()[h].prices()[j] * state.home()[h].quantities()[j]
                            - market.duty()[j]);
                }
            }
            for (int p = 0; p < 2; p++) {
                int place = p;
                assertThat(income.parts().get(Part.REVENUE)[p]).isCloseTo(economy.population()[p] * collected, within(1e-9));
                assertThat(income.byProvince()[p]).isCloseTo(
                        income.parts().values().stream().mapToDouble(of -> of[place]).sum(), within(1e-9));
                assertThat(income.gdp()[p]).isCloseTo(closure.idle() ? income.parts().get(Part.EXPORTS)[p]
                        + income.parts().get(Part.HOME)[p] + income.parts().get(Part.INPUTS)[p] : 0, within(1e-9));
            }
        }
    }

    @Test
    void a_province_that_neither_makes_buys_nor_uses_a_good_moves_by_its_share_of_revenue() {
        OpenEconomy one = OneGood.vehicles(3);
        TradePolicy policy = TradePolicy.unchanged(one);
        policy.home()[0][1] = 0.25;

        RealIncome income = TwoProvinces.solve(one, new Closure(true, 1.5, 8), policy);

        assertThat(income.byProvince()[2]).isCloseTo(one.population()[2] * income.national(Part.REVENUE), within(1e-9));
        assertThat(income.national(Part.REVENUE)).isNotZero();
    }

    private static RealIncome solve(String closure, String options) {
        return TwoProvinces.solve(WORLD.economy(), WORLD.closure(closure), WORLD.policy(options));
    }
}
