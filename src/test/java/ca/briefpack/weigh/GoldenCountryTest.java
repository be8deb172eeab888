package ca.briefpack.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.theory.BreakEven;
import ca.briefpack.theory.Closure;
import ca.briefpack.theory.MarketState;
import ca.briefpack.theory.OneGood;
import ca.briefpack.theory.OpenEconomy;
import ca.briefpack.theory.OpenMarkets;
import ca.briefpack.theory.RealIncome;
import ca.briefpack.theory.RealIncome.Part;
import ca.briefpack.theory.RealIncomeModel;
import ca.briefpack.theory.TradePolicy;
import ca.briefpack.theory.TwoProvinces;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every row of the golden country of two provinces, computed to 50 digits by independent arithmetic: parts and ratios, answers
 * and break-even chances, packages, transfers and the price of unity. A row that nothing here reads fails.
 */
class GoldenCountryTest {
    private static final TwoProvinces WORLD = new TwoProvinces();
    private static final double MONEY = 1e-9;
    private static final double RATIO = 1e-12;
    private static final List<String> OPTIONS = List.of("deal", "counter", "support");
    private final Map<String, Solved> solved = new HashMap<>();

    private record Solved(RealIncome income, MarketState state) {
    }

    private record Row(String closure, String scenario, String place, String quantity, String expected) {
        static Row of(String[] cells) {
            return new Row(cells[0], cells[1], cells[2], cells[3], cells[4]);
        }

        void is(double value, double tolerance) {
            assertThat(value).as(toString()).isCloseTo(Double.parseDouble(expected), within(tolerance));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"idle-low", "idle-high", "full-low", "full-high", "hand-idle", "hand-full"})
    void every_row_is_what_the_model_gives(String closure) {
        TwoProvinces.expected().stream().map(Row::of).filter(row -> row.closure.equals(closure)).forEach(this::hold);
    }

    @Test
    void the_table_has_no_other_closure_and_all_its_rows() {
        assertThat(TwoProvinces.expected()).hasSize(1119);
        assertThat(TwoProvinces.expected().stream().map(row -> row[0]).distinct()).containsExactlyInAnyOrder("idle-low",
                "idle-high", "full-low", "full-high", "hand-idle", "hand-full");
    }

    private void hold(Row row) {
        Solved of = solve(row.closure, row.scenario);
        switch (row.quantity) {
            case "price_index", "input_cost", "home_price", "home_quantity", "export_price", "export_quantity" ->
                row.is(ratio(of.state, row), RATIO);
            case "real_income" -> row.is(at(row.place, of.income.byProvince()), MONEY);
            case "gdp" -> row.is(at(row.place, of.income.gdp()), MONEY);
            case "revenue_change" -> row.is(of.income.national(Part.REVENUE), MONEY);
            case "exports", "home", "users", "inputs", "revenue", "support" ->
                row.is(at(row.place, of.income.parts().get(Part.valueOf(row.quantity.toUpperCase(Locale.ROOT)))), MONEY);
            case "answer" -> row.is(with(row) - without(row), MONEY);
            case "break_even_chance" -> breakEven(row);
            case "package_losers" -> assertThat(losers(of.income.byProvince())).as(row.toString()).isEqualTo(row.expected);
            case "best_package", "best_package_without_loser", "price_of_unity" -> unity(row);
            default ->
                row.is(bargain(row, of.income.byProvince()), row.quantity.equals("transfer_share_of_gain") ? RATIO : MONEY);
        }
    }

    private static double bargain(Row row, double[] incomes) {
        int p = TwoProvinces.PROVINCES.indexOf(row.place);
        Bargain bargain = new Bargain(incomes);
        Bargain.GainersPlan gainers = bargain.gainersPlan().orElseThrow();
        Bargain.TreasuryPlan treasury = bargain.treasuryPlan(WORLD.economy().population()).orElseThrow();
        return switch (row.quantity) {
            case "package_net" -> Arrays.stream(incomes).sum();
            case "transfer_total" -> gainers.total();
            case "transfer_paid" -> Arrays.stream(gainers.paid()[p]).sum();
            case "transfer_share_of_gain" -> gainers.shareOfGain();
            case "per_head_plan_total" -> treasury.total();
            case "per_head_grant" -> treasury.grants()[p];
            case "per_head_levy" -> treasury.levies()[p];
            default -> throw new IllegalArgumentException("nothing reads " + row);
        };
    }

    private void breakEven(Row row) {
        if (row.expected.equals("none")) {
            assertThat(WORLD.hasAnswer(row.scenario)).as(row.toString()).isFalse();
            return;
        }
        BreakEven chance = BreakEven.of(without(row), with(row));
        switch (row.expected) {
            case "pays at no chance" -> assertThat(chance.kind()).as(row.toString()).isEqualTo(BreakEven.Kind.AT_NO);
            case "pays at any chance" -> assertThat(chance.kind()).as(row.toString()).isEqualTo(BreakEven.Kind.AT_ANY);
            default -> {
                assertThat(chance.kind()).as(row.toString()).isEqualTo(BreakEven.Kind.BELOW);
                row.is(chance.chance(), RATIO);
            }
        }
    }

    private void unity(Row row) {
        Map<Set<String>, double[]> packages = new HashMap<>();
        for (int bits = 0; bits < 1 << OPTIONS.size(); bits++) {
            int chosen = bits;
            Set<String> options = IntStream.range(0, OPTIONS.size()).filter(i -> (chosen >> i & 1) == 1)
                    .mapToObj(OPTIONS::get).collect(Collectors.toCollection(TreeSet::new));
            packages.put(options, solve(row.closure, options.isEmpty() ? "nothing" : String.join("+", options)).income
                    .byProvince());
        }
        PriceOfUnity unity = PriceOfUnity.of(packages);
        if (row.quantity.equals("price_of_unity")) {
            row.is(unity.price(), MONEY);
            return;
        }
        Set<String> named = row.quantity.equals("best_package") ? unity.best() : unity.withoutLoser();
        assertThat(named).as(row.toString()).containsExactlyInAnyOrder(row.scenario.split("\\+"));
        row.is(Arrays.stream(packages.get(named)).sum(), MONEY);
    }

    private double without(Row row) {
        return at(row.place, solve(row.closure, row.scenario).income.byProvince());
    }

    /** Option and answer are solved together: runs of each by itself do not add up to this. */
    private double with(Row row) {
        return at(row.place, solve(row.closure, row.scenario + "+answer").income.byProvince());
    }

    /** What is worked out of all scenarios together has no markets of its own. */
    private Solved solve(String closure, String scenario) {
        return solved.computeIfAbsent(closure + "/" + scenario, name -> scenario.equals("hand") ? byHand(closure)
                : solve(WORLD.economy(), WORLD.closure(closure), WORLD.policy(scenario.equals("all") ? "nothing" : scenario)));
    }

    private static Solved byHand(String closure) {
        OpenEconomy vehicles = OneGood.vehicles(2);
        TradePolicy policy = TradePolicy.unchanged(vehicles);
        policy.home()[0][1] = 0.25;
        return solve(vehicles,
                new Closure(closure.equals("hand-idle"), Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY), policy);
    }

    private static Solved solve(OpenEconomy economy, Closure closure, TradePolicy policy) {
        MarketState state = new OpenMarkets(economy, closure).solve(policy);
        return new Solved(new RealIncomeModel(economy, closure).income(policy, state), state);
    }

    /** The hand's one good stands for Canada. */
    private static double ratio(MarketState state, Row row) {
        int g = row.place.equals("CA") ? 0 : TwoProvinces.GOODS.indexOf(row.place);
        return switch (row.quantity) {
            case "price_index" -> state.home()[g].price();
            case "input_cost" -> state.cost()[g];
            case "home_price" -> state.home()[g].prices()[0];
            case "home_quantity" -> state.home()[g].quantities()[0];
            case "export_price" -> state.abroad()[g].prices()[0];
            default -> state.abroad()[g].quantities()[0];
        };
    }

    private static double at(String place, double[] byProvince) {
        return place.equals("CA") ? Arrays.stream(byProvince).sum() : byProvince[TwoProvinces.PROVINCES.indexOf(place)];
    }

    private static String losers(double[] incomes) {
        String losers = IntStream.range(0, incomes.length).filter(p -> incomes[p] < -1e-9).mapToObj(TwoProvinces.PROVINCES::get)
                .collect(Collectors.joining("+"));
        return losers.isEmpty() ? "none" : losers;
    }
}
