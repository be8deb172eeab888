package ca.briefpack.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.theory.OpenEconomy.Good;
import ca.briefpack.theory.OpenEconomy.Industry;
import ca.briefpack.theory.RealIncome.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The model against values computed to 50 digits by independent arithmetic. */
class RealIncomeModelTest {
    private static final TwoProvinces WORLD = new TwoProvinces();
    private static final List<String> RATIOS =
            List.of("price_index", "input_cost", "home_price", "home_quantity", "export_price", "export_quantity");

    static Stream<String> solved() {
        return TwoProvinces.expected().stream().filter(row -> row[3].equals("real_income") && !row[0].startsWith("hand"))
                .map(row -> row[0] + "/" + row[1]).distinct();
    }

    @ParameterizedTest
    @MethodSource("solved")
    void every_part_and_ratio_is_that_of_the_golden_table(String name) {
        String closure = name.split("/")[0];
        String scenario = name.split("/")[1];
        RealIncome income = TwoProvinces.solve(WORLD.economy(), WORLD.closure(closure), WORLD.policy(scenario));
        MarketState state = new OpenMarkets(WORLD.economy(), WORLD.closure(closure)).solve(WORLD.policy(scenario));

        List<String[]> rows = TwoProvinces.expected().stream().filter(row -> row[0].equals(closure) && row[1].equals(scenario))
                .filter(row -> RATIOS.contains(row[3]) || isMoney(row[3])).toList();
        assertThat(rows).hasSizeGreaterThanOrEqualTo(24);
        for (String[] row : rows) {
            double expected = Double.parseDouble(row[4]);
            assertThat(RATIOS.contains(row[3]) ? ratio(state, row[2], row[3]) : value(income, row[2], row[3]))
                    .as(String.join(" ", row)).isCloseTo(expected,
                            within(isMoney(row[3]) ? 1e-9 : 1e-12));
        }
    }

    static Stream<String> answered() {
        return TwoProvinces.expected().stream().filter(row -> row[3].equals("break_even_chance"))
                .map(row -> String.join("/", row));
    }

    @ParameterizedTest
    @MethodSource("answered")
    void the_break_even_chance_is_that_of_the_golden_table(String row) {
        String[] cells = row.split("/");
        double without = value(solve(cells[0], cells[1]), cells[2], "real_income");
        double with = value(solve(cells[0], cells[1] + "+answer"), cells[2], "real_income");

        BreakEven chance = BreakEven.of(without, with);

        switch (cells[4]) {
            case "pays at no chance" -> assertThat(chance.kind()).isEqualTo(BreakEven.Kind.AT_NO);
            case "pays at any chance" -> assertThat(chance.kind()).isEqualTo(BreakEven.Kind.AT_ANY);
            case "none" -> assertThat(WORLD.hasAnswer(cells[1])).isFalse();
            default -> assertThat(chance.chance()).isCloseTo(Double.parseDouble(cells[4]), within(1e-12));
        }
    }

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

    @ParameterizedTest
    @CsvSource({"idle, 20, 14.6394843421737", "full, 0, -5.3605156578263"})
    void one_market_by_hand(String resources, double home, double income) {
        OpenEconomy vehicles = OneGood.vehicles(2);
        TradePolicy policy = TradePolicy.unchanged(vehicles);
        policy.home()[0][1] = 0.25;

        RealIncome result = TwoProvinces.solve(vehicles,
                new Closure(resources.equals("idle"), Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY), policy);

        assertThat(result.national(Part.USERS)).isCloseTo(-105.360515657826, within(1e-9));
        assertThat(result.national(Part.REVENUE)).isCloseTo(100, within(1e-9));
        assertThat(result.national(Part.HOME)).isCloseTo(home, within(1e-9));
        assertThat(Arrays.stream(result.byProvince()).sum()).isCloseTo(income, within(1e-9));
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

    @Test
    void a_province_that_neither_makes_buys_nor_uses_a_good_moves_by_its_share_of_revenue() {
        OpenEconomy one = OneGood.vehicles(3);
        TradePolicy policy = TradePolicy.unchanged(one);
        policy.home()[0][1] = 0.25;

        RealIncome income = TwoProvinces.solve(one, new Closure(true, 1.5, 8), policy);

        assertThat(income.byProvince()[2]).isCloseTo(one.population()[2] * income.national(Part.REVENUE), within(1e-9));
        assertThat(income.national(Part.REVENUE)).isNotZero();
    }

    private static boolean isMoney(String quantity) {
        return List.of("real_income", "gdp", "revenue_change").contains(quantity)
                || Arrays.stream(Part.values()).anyMatch(part -> part.name().toLowerCase(Locale.ROOT).equals(quantity));
    }

    private static RealIncome solve(String closure, String options) {
        return TwoProvinces.solve(WORLD.economy(), WORLD.closure(closure), WORLD.policy(options));
    }

    private static double ratio(MarketState state, String good, String quantity) {
        int g = TwoProvinces.GOODS.indexOf(good);
        return switch (quantity) {
            case "price_index" -> state.home()[g].price();
            case "input_cost" -> state.cost()[g];
            case "home_price" -> state.home()[g].prices()[0];
            case "home_quantity" -> state.home()[g].quantities()[0];
            case "export_price" -> state.abroad()[g].prices()[0];
            default -> state.abroad()[g].quantities()[0];
        };
    }

    private static double value(RealIncome income, String place, String quantity) {
        double[] byProvince = switch (quantity) {
            case "real_income" -> income.byProvince();
            case "gdp" -> income.gdp();
            case "revenue_change" -> income.parts().get(Part.REVENUE);
            default -> income.parts().get(Part.valueOf(quantity.toUpperCase(Locale.ROOT)));
        };
        return place.equals("CA") ? Arrays.stream(byProvince).sum() : byProvince[TwoProvinces.PROVINCES.indexOf(place)];
    }
}
