package ca.briefpack.impact.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.impact.ImpactModel;
import ca.briefpack.impact.Sample;
import ca.briefpack.model.Country;
import ca.briefpack.model.Province;
import ca.briefpack.model.SourceRow;
import ca.briefpack.theory.OneSectorWorld;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The whole economy under the status quo, on trade small enough to solve by hand. */
class EconomyCheckTest {
    private static final double THETA = 3;

    /** Ontario sells 600 at home and 200 of wood to the United States, and buys 150 of them. */
    private static Sample ontario() {
        return base().sale("Wood", Province.ON, Province.ON, 600).sold("Wood", Province.ON, Country.US, 200)
                .bought("Wood", Province.ON, Country.US, 150);
    }

    private static Sample base() {
        return new Sample().certain().sector("lumber", "Wood").product("4407", "lumber").export(Province.ON, "4407", 1000)
                .imports("440711", 500, 500).domesticShare("lumber", 0.5).theta("Wood", THETA).theta("Services", THETA);
    }

    private static EconomyCheck check(Sample sample, double duty) {
        return ImpactModel.estimate(sample.evidence(),
                Sample.onCanada((regime, heading) -> regime.scenario().equals("baseline") ? 0.0 : duty), Sample.plan())
                .economyCheck();
    }

    @Test
    void no_change_of_duties_changes_nothing() {
        EconomyCheck check = check(ontario(), 0);
        assertThat(check.income(Province.ON)).containsOnly(0);
        assertThat(check.earned()).containsOnly(0);
    }

    @Test
    void one_province_before_a_world_too_large_to_move_finds_the_wage_that_balances_its_sales() {
        double t = 0.25;
        double low = 0.5;
        double high = 1;
        for (int i = 0; i < 100; i++) {
            double w = (low + high) / 2;
            double sold = 600 * Math.pow(w, -THETA) * Math.pow(price(w), THETA) * spending(w) / 750
                    + 200 * Math.pow(w * (1 + t), -THETA) / (1 + t);
            if (sold > 800 * w) {
                low = w;
            } else {
                high = w;
            }
        }
        EconomyCheck check = check(ontario(), t);

        assertThat(check.income(Province.ON)[0]).isCloseTo(spending(low) / 750 / price(low) - 1, within(1e-10)).isNegative();
        // it earns 50 more than it spends, and lends less as its wage falls
        assertThat(check.balance(Province.ON)[0]).isCloseTo(50 * (1 - low) / 750, within(1e-10)).isPositive();
        assertThat(check.balance()[0]).isEqualTo(check.balance(Province.ON)[0]);
        assertThat(check.income()[0]).isCloseTo(check.income(Province.ON)[0], within(1e-15));
        assertThat(check.earned()[0]).isCloseTo(Math.pow(low * (1 + t), -THETA) / (1 + t) - 1, within(1e-10));
    }

    /** Of home goods at wage w and of foreign ones, whose price stays. */
    private static double price(double wage) {
        return Math.pow((600 * Math.pow(wage, -THETA) + 150) / 750, -1 / THETA);
    }

    /** Income and the deficit of 150 - 200, which moves with the wage. */
    private static double spending(double wage) {
        return (800 - 50) * wage;
    }

    /**
     * Wood adds 0.4 of what it sells, services all of it, for they have no account: a province that sells as much of each 0.7.
     */
    @Test
    void a_province_adds_to_what_it_sells_what_its_industries_do_and_buys_the_rest() {
        Sample mixed = base().sale("Wood", Province.ON, Province.ON, 300).sale("Services", Province.ON, Province.ON, 300)
                .sold("Wood", Province.ON, Country.US, 200).sold("Services", Province.ON, Country.US, 200)
                .bought("Wood", Province.ON, Country.US, 350).account("Wood", 0.4);
        double[][] trade = {{600, 400}, {350, 1e18}};
        double[][] duty = {{0, 0.25 / 2}, {0, 0}};
        OneSectorWorld world = new OneSectorWorld(trade, new double[2][2], new double[]{0.7, 1}, THETA);
        OneSectorWorld.State state = world.solve(duty,
                new OneSectorWorld.Accounts(new double[]{-50, 50}, new boolean[]{true, false}, new boolean[2]));

        assertThat(check(mixed, 0.25).income(Province.ON)[0])
                .isCloseTo(state.income()[0] / (0.7 * 1000 - 50) / state.price()[0] - 1, within(1e-10)).isNegative();
        assertThat(check(mixed, 0.25).rows()).extracting(SourceRow::where).contains("industry_accounts.csv:2");
    }

    @Test
    void a_province_whose_industries_add_nothing_has_no_answer() {
        assertThat(check(ontario().account("Wood", 0), 0.25).income()).containsOnly(Double.NaN);
    }

    @Test
    void losses_grow_with_the_duty() {
        double[] losses = Arrays.stream(new double[]{0.05, 0.1, 0.25, 0.5}).map(t -> check(ontario(), t).income()[0]).toArray();
        assertThat(losses).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(losses[0]).isNegative();
    }

    @Test
    void a_duty_on_goods_falls_on_the_part_that_goods_have_in_what_is_sold() {
        double half = check(base().sale("Wood", Province.ON, Province.ON, 600).sold("Wood", Province.ON, Country.US, 100)
                .sold("Services", Province.ON, Country.US, 100).bought("Wood", Province.ON, Country.US, 150), 0.2).income()[0];
        assertThat(half).isCloseTo(check(ontario(), 0.1).income()[0], within(1e-12));
    }

    @Test
    void canada_is_the_mean_of_its_provinces_by_their_income() {
        EconomyCheck check =
                check(ontario().sale("Wood", Province.QC, Province.QC, 300).sale("Wood", Province.QC, Province.ON, 40)
                        .sale("Wood", Province.ON, Province.QC, 60).sold("Wood", Province.QC, Country.CN, 10)
                        .bought("Wood", Province.QC, Country.OTHER, 20), 0.25);
        double ontario = 600 + 150 + 40;
        double quebec = 300 + 60 + 20;
        assertThat(check.income()[0])
                .isCloseTo((ontario * check.income(Province.ON)[0] + quebec * check.income(Province.QC)[0])
                        / (ontario + quebec), within(1e-12));
        assertThat(check.provinces()).containsExactly(Province.ON, Province.QC);
    }

    @Test
    void the_order_of_rows_does_not_matter() {
        Sample one = ontario().sale("Wood", Province.QC, Province.ON, 40.1).sale("Wood", Province.ON, Province.QC, 60.3)
                .sold("Wood", Province.QC, Country.US, 10.7).bought("Services", Province.QC, Country.US, 20.9);
        double[] before = check(one, 0.25).income();
        assertThat(check(one.shuffled(7), 0.25).income()).containsExactly(before);
    }

    /** One more than theta, twice, is one more than 2 theta + 1. */
    @Test
    void substitution_scales_the_elasticity_of_trade_and_where_none_is_left_there_is_no_answer() {
        double scaled = check(ontario().parameter("substitution-scale", 2, 2, 2), 0.25).income()[0];
        Sample other = new Sample().certain().sector("lumber", "Wood").product("4407", "lumber").export(Province.ON, "4407", 1000)
                .imports("440711", 500, 500)
                .domesticShare("lumber", 0.5).theta("Wood", 2 * THETA + 1).sale("Wood", Province.ON, Province.ON, 600)
                .sold("Wood", Province.ON, Country.US, 200)
                .bought("Wood", Province.ON, Country.US, 150);
        assertThat(scaled).isCloseTo(check(other, 0.25).income()[0], within(1e-12));

        EconomyCheck none = check(
                ontario().parameter("substitution-scale", 1 / (THETA + 1) / 2, 1 / (THETA + 1) / 2, 1 / (THETA + 1) / 2), 0.25);
        assertThat(none.income()).containsOnly(Double.NaN);
        assertThat(none.earned()).containsOnly(Double.NaN);
    }

    @Test
    void a_province_that_sells_or_buys_nothing_or_trades_nothing_abroad_is_left_out() {
        Sample all = ontario().sale("Wood", Province.QC, Province.ON, 40).sale("Wood", Province.ON, Province.QC, 0)
                .sold("Wood", Province.QC, Country.US, 10)
                .sale("Wood", Province.BC, Province.BC, 40).sold("Wood", Province.BC, Country.US, 0)
                .sale("Wood", Province.AB, Province.AB, 0)
                .sold("Wood", Province.AB, Country.US, 10);

        assertThat(check(all, 0.25).provinces()).containsExactly(Province.ON);
    }

    @Test
    void it_rests_on_the_elasticities_and_on_every_flow_between_the_regions_that_it_speaks_of() {
        EconomyCheck check = check(ontario().sale("Wood", Province.ON, Province.NU, 5), 0);

        assertThat(check.rows()).extracting(SourceRow::where).containsExactlyInAnyOrder("elasticities.csv:2",
                "elasticities.csv:3", "interprovincial_trade.csv:2",
                "foreign_trade.csv:2", "foreign_trade.csv:3");
    }

    @Test
    void without_trade_abroad_nothing_is_said() {
        assertThat(check(base().sale("Wood", Province.ON, Province.ON, 600), 0.25).provinces()).isEmpty();
    }
}
