package ca.briefpack.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that answers keep whatever the literature says. */
class SolvePropertiesTest {
    private static final String WORLD = "regions: [ON, NO]\ntrade: {ON: {ON: 70, NO: 30}, NO: {ON: 40, NO: 960}}\ntheta: 4\n";
    @TempDir
    Path folder;

    @Test
    void equal_tariffs_before_and_after_change_nothing() throws IOException {
        Solved world = Solved.of(folder, "ge", WORLD + "tariff0: {ON: {NO: 0.2}}\ntariff1: {ON: {NO: 0.2}}\n");
        assertThat(world.number("wage.ON")).isEqualTo(1);
        assertThat(world.number("welfare.NO")).isEqualTo(1);
        assertThat(world.number("tradeShare.NO.ON")).isCloseTo(40 / 110.0, within(1e-12));

        Solved gsim =
                Solved.of(folder, "gsim", "regions: [A, B]\ntrade: {A: {B: 5}}\ntariff0: {A: {B: 0.1}}\ntariff1: {A: {B: 0.1}}\n"
                        + "demandElasticity: -1\nsupplyElasticity: 1\nsubstitutionElasticity: 3\n");
        assertThat(gsim.number("price.A")).isZero();
        assertThat(gsim.number("netWelfare.B")).as("a region that sells nothing").isZero();
    }

    @Test
    void deficits_that_are_closed_are_closed_before_the_tariffs_change() throws IOException {
        Solved kept = Solved.of(folder, "ge", WORLD + "deficits: keep\n");
        Solved closed = Solved.of(folder, "ge", WORLD + "deficits: zero\n");

        assertThat(closed.number("wage.ON")).as("no tariff changes").isEqualTo(1);
        assertThat(closed.number("tradeShare.NO.ON")).as("who may not overspend buys less abroad")
                .isLessThan(kept.number("tradeShare.NO.ON"));
    }

    @Test
    void a_tariff_lowers_the_wage_of_who_pays_it_and_the_world_s_income_is_the_unit() throws IOException {
        Solved world = Solved.of(folder, "ge", WORLD + "tariff1: {ON: {NO: 0.25}}\n");
        assertThat(world.number("wage.ON")).isLessThan(1);
        assertThat(world.number("welfare.ON")).isLessThan(1);
        assertThat(world.number("wage.ON") * 100 + world.number("wage.NO") * 1000).isCloseTo(1100, within(1e-9));
        assertThat(world.number("tradeShare.ON.ON") + world.number("tradeShare.NO.ON")).isCloseTo(1, within(1e-12));
    }

    @Test
    void a_banned_source_sells_nothing_at_no_price_and_the_others_stand_in_for_it() throws IOException {
        String market =
                "substitution: 3\ndemandElasticity: -0.5\nsources: {A: {expenditure: 30, tariff1: %s, supplyElasticity: inf},"
                        + " B: {expenditure: 70, supplyElasticity: inf}}\n";
        Solved banned = Solved.of(folder, "ces", String.format(market, "inf"));

        assertThat(banned.number("sources.A.expenditure")).isZero();
        assertThat(((Map<?, ?>) ((Map<?, ?>) banned.values().get("sources")).get("A")).keySet().stream().map(String::valueOf))
                .containsExactly("quantity", "expenditure", "tariffRevenue");
        // P = 0.7^(1/(1 - 3)); all is spent on B
        assertThat(banned.number("priceIndex")).isCloseTo(Math.pow(0.7, -0.5), within(1e-12));
        assertThat(banned.number("sources.B.expenditure")).isCloseTo(100 * Math.pow(0.7, -0.5 * 0.5), within(1e-9));
        assertThat(Solved.of(folder, "ces", String.format(market, "4.9")).number("priceIndex")).as("a duty short of a ban")
                .isLessThan(banned.number("priceIndex"));
    }

    @Test
    void many_sectors_that_use_nothing_of_each_other_and_are_alike_are_the_world_of_one() throws IOException {
        String sectors = "regions: [ON, NO]\nsectors: [a, b]\ntheta: 4\ntrade: {a: {ON: {ON: 35, NO: 15}, NO: {ON: 20, NO: 480}},"
                + " b: {ON: {ON: 35, NO: 15}, NO: {ON: 20, NO: 480}}}\n";
        Solved one = Solved.of(folder, "ge", WORLD + "tariff1: {ON: {NO: 0.25}}\n");
        Solved many = Solved.of(folder, "world", sectors + "tariff1: {a: {ON: {NO: 0.25}}, b: {ON: {NO: 0.25}}}\n");

        for (String path : new String[]{"wage.ON", "price.NO", "welfare.ON", "welfare.NO"}) {
            assertThat(many.number(path)).as(path).isCloseTo(one.number(path), within(1e-8));
        }
    }

    @Test
    void inputs_pass_a_tariff_on_to_who_uses_them() throws IOException {
        String head =
                "regions: [ON, NO]\nsectors: [ore, cars]\ntheta: 4\ntrade: {ore: {ON: {ON: 100, NO: 20}, NO: {ON: 60, NO: 900}},"
                        + " cars: {ON: {ON: 200, NO: 100}, NO: {ON: 100, NO: 5000}}}\ntariff1: {ore: {NO: {ON: 0.25}}}\n";
        Solved apart = Solved.of(folder, "world", head);
        Solved chain = Solved.of(folder, "world", head + "inputs: {ON: [[0, 140], [0, 0]]}\n");

        assertThat(chain.number("trade.cars.ON.NO")).as("cars made of dearer ore sell less abroad")
                .isLessThan(apart.number("trade.cars.ON.NO"));
        assertThat(chain.number("trade.ore.NO.ON")).as("a dearer good is bought less").isLessThan(60);
    }

    @Test
    void a_mark_up_that_keeps_its_percentage_raises_prices_by_its_share_more() throws IOException {
        // one sector that buys a tenth of its output abroad: 0.1 x 0.2 of cost, over 1 - 0.25 of the price
        String mill =
                "sectors: [mill]\ntransactions: [[0]]\nimports: [[10]]\noutput: [100]\nimportShare: 0\ntariff: {mill: 0.2}\n";
        assertThat(Solved.of(folder, "price", mill).number("price.mill")).isCloseTo(0.02, within(1e-15));
        assertThat(Solved.of(folder, "price", mill + "markup: constantPercent\nmargin: 0.25\n").number("price.mill"))
                .isCloseTo(0.02 / 0.75, within(1e-15));
    }

    @Test
    void without_a_table_of_imports_the_imported_share_splits_the_transactions() throws IOException {
        String one = "sectors: [mill]\noutput: [100]\ntariff: {mill: 0.2}\nimportShare: 0.25\n";
        assertThat(Solved.of(folder, "price", one + "transactions: [[40]]\n").number("price.mill"))
                .isEqualTo(Solved.of(folder, "price", one + "transactions: [[30]]\nimports: [[10]]\n").number("price.mill"));
    }

    @Test
    void diversion_costs_the_duties_of_those_it_is_taken_from() throws IOException {
        // the fta_full_removal case of the literature, but the others pay 0.2 and 0.05: 0.14 on average
        Solved smart =
                Solved.of(folder, "smart", "imports: {A: 100, B: 60, C: 40}\nbeneficiary: A\ntariff0: {A: 0.1, B: 0.2, C: 0.05}\n"
                        + "tariff1: {A: 0}\nimportDemandElasticity: -1.5\nsubstitutionElasticity: 1.5\nexportSupplyElasticity: inf\n");
        assertThat(smart.number("revenueChange")).isCloseTo(-10 - 0.14 * 6.8181818181818175, within(1e-12));
    }

    @Test
    void households_that_earn_from_sectors_alone_need_no_income() throws IOException {
        String head = "sectors: [a, b]\ntransactions: [[150, 500], [200, 100]]\nfinalDemand: [350, 1700]\n";
        Solved told =
                Solved.of(folder, "leontief", head + "household: {payments: [300, 500], consumption: [50, 400], income: 800}\n");
        Solved untold = Solved.of(folder, "leontief", head + "household: {payments: [300, 500], consumption: [50, 400]}\n");

        assertThat(untold.values()).isEqualTo(told.values());
        assertThat(untold.number("closed.outputMultiplier.0")).isGreaterThan(untold.number("outputMultiplier.0"));
    }
}
