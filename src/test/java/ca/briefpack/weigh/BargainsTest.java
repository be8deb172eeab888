package ca.briefpack.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.weigh.Bargain.GainersPlan;
import ca.briefpack.weigh.Bargain.TreasuryPlan;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Transfers and the price of unity, by rule and by hand; {@code GoldenCountryTest} holds those of the golden country. */
class BargainsTest {
    @Test
    void the_gainers_pay_what_losers_lose_each_the_same_part_of_its_gain() {
        Random random = new Random(19);
        for (int i = 0; i < 200; i++) {
            double[] incomes = random.doubles(13, -50, 100).toArray();
            double lost = -Arrays.stream(incomes).filter(x -> x < 0).sum();
            double gained = Arrays.stream(incomes).filter(x -> x > 0).sum();
            if (gained < lost) {
                assertThat(new Bargain(incomes).gainersPlan()).isEmpty();
                assertThat(new Bargain(incomes).treasuryPlan(equalShares())).isEmpty();
                continue;
            }
            GainersPlan plan = new Bargain(incomes).gainersPlan().orElseThrow();

            assertThat(plan.total()).isCloseTo(lost, within(1e-7));
            assertThat(plan.shareOfGain()).isCloseTo(lost / gained, within(1e-7));
            for (int p = 0; p < 13; p++) {
                int place = p;
                double received =
                        Arrays.stream(plan.paid()).mapToDouble(row -> row[place]).sum() - Arrays.stream(plan.paid()[p]).sum();
                assertThat(incomes[p] + received).isGreaterThan(-1e-7);
            }
            TreasuryPlan treasury = new Bargain(incomes).treasuryPlan(equalShares()).orElseThrow();
            for (int p = 0; p < 13; p++) {
                assertThat(incomes[p] + treasury.grants()[p] - treasury.levies()[p]).isGreaterThan(-1e-7);
            }
        }
    }

    /** Gains stay as they are: what doubles is what has to be paid, by as many payers, each twice the part of its gain. */
    @Test
    void doubling_the_losses_doubles_the_gainers_plan_while_gains_are_twice_them_at_least() {
        Random random = new Random(5);
        int covered = 0;
        for (int i = 0; i < 200; i++) {
            double[] incomes = random.doubles(13, -50, 100).toArray();
            double lost = -Arrays.stream(incomes).filter(x -> x < 0).sum();
            double gained = Arrays.stream(incomes).filter(x -> x > 0).sum();
            double[] worse = twiceTheLosses(incomes);
            if (gained < 2 * lost) {
                assertThat(new Bargain(worse).gainersPlan()).isEmpty();
                continue;
            }
            covered++;
            GainersPlan plan = new Bargain(incomes).gainersPlan().orElseThrow();
            GainersPlan twice = new Bargain(worse).gainersPlan().orElseThrow();

            assertThat(twice.total()).isCloseTo(2 * plan.total(), within(1e-7));
            assertThat(twice.shareOfGain()).isCloseTo(2 * plan.shareOfGain(), within(1e-7));
        }
        assertThat(covered).isBetween(100, 195);
    }

    /**
     * Of three with a fifth, three and one fifths of the people the first loses: a grant g has g - g/5 = loss. Twice it makes
     * the small gainer of 1 a loser of its levy only if g/5 passes 1.
     */
    @Test
    void doubling_the_losses_doubles_the_treasurys_plan_only_while_no_levy_makes_a_new_loser() {
        double[] people = {0.2, 0.6, 0.2};
        double[] incomes = {-1.6, 40, 1};
        double[] more = twiceTheLosses(incomes);

        assertThat(new Bargain(incomes).treasuryPlan(people).orElseThrow().total()).isCloseTo(2, within(1e-9));
        assertThat(new Bargain(more).treasuryPlan(people).orElseThrow().total()).isCloseTo(4, within(1e-9));
        // grants a and b of the first and the third, S = a + b: 0.8 a - 0.2 b = 6.4 and 0.8 b - 0.2 a = -1
        assertThat(new Bargain(twiceTheLosses(more)).treasuryPlan(people).orElseThrow().total()).isCloseTo(9, within(1e-9))
                .isGreaterThan(2 * 4);
    }

    private static double[] twiceTheLosses(double[] incomes) {
        return Arrays.stream(incomes).map(x -> Math.min(x, 2 * x)).toArray();
    }

    @Test
    void a_robust_plan_leaves_no_province_worse_in_any_state() {
        double[] boom = {40, -5, 10};
        double[] slump = {20, -9, -3};

        GainersPlan plan = Bargain.robust(boom, slump).gainersPlan().orElseThrow();

        assertThat(plan.total()).isCloseTo(12, within(1e-9));
        assertThat(Bargain.robust(boom, new double[]{5, -9, -3}).gainersPlan()).isEmpty();
    }

    /** Worked by hand: 6 and 2 are gained, 4 lost, so that gainers pay half of what they gain and nobody more than it must. */
    @Test
    void gainers_share_the_losses_and_none_pays_where_nobody_loses() {
        GainersPlan plan = new Bargain(new double[]{6, -3, 2, -1}).gainersPlan().orElseThrow();

        assertThat(plan.total()).isCloseTo(4, within(1e-9));
        assertThat(plan.shareOfGain()).isCloseTo(0.5, within(1e-9));
        assertThat(Arrays.stream(plan.paid()[0]).sum()).isCloseTo(3, within(1e-9));
        assertThat(Arrays.stream(plan.paid()[2]).sum()).isCloseTo(1, within(1e-9));
        assertThat(new Bargain(new double[]{6, 2, 0}).gainersPlan().orElseThrow().total()).isZero();
    }

    /** Of three with a tenth, four and five tenths of the people, the first loses 3: a grant g with g - 0.1 g = 3. */
    @Test
    void a_grant_is_what_is_lost_and_the_own_share_of_its_levy() {
        TreasuryPlan plan = new Bargain(new double[]{-3, 7, 9}).treasuryPlan(new double[]{0.1, 0.4, 0.5}).orElseThrow();

        assertThat(plan.total()).isCloseTo(3 / 0.9, within(1e-9));
        assertThat(plan.grants()).containsExactly(new double[]{3 / 0.9, 0, 0}, within(1e-9));
        assertThat(plan.levies()).containsExactly(new double[]{0.3 / 0.9, 1.2 / 0.9, 1.5 / 0.9}, within(1e-9));
    }

    @Test
    void losses_that_gains_just_cover_can_be_made_whole_and_larger_ones_cannot() {
        assertThat(new Bargain(new double[]{2, -2}).gainersPlan().orElseThrow().shareOfGain()).isCloseTo(1, within(1e-9));
        assertThat(new Bargain(new double[]{2, -2}).treasuryPlan(new double[]{0.5, 0.5})).isPresent();
        assertThat(new Bargain(new double[]{2, -2.5}).gainersPlan()).isEmpty();
        assertThat(new Bargain(new double[]{2, -2.5}).treasuryPlan(new double[]{0.5, 0.5})).isEmpty();
    }

    /**
     * A loss of just what counts as none is none; of packages that net the same the smaller is chosen, then the first by name.
     */
    /** A gain cannot be taken per head from where nobody is known to live, and nothing is financed where no one is. */
    @Test
    void the_treasury_reaches_no_gain_of_a_province_without_population() {
        double[] incomes = {5, -1, 0.5};

        assertThat(new Bargain(incomes).treasuryPlan(new double[]{0, 0.5, 0.5})).isEmpty();
        assertThat(new Bargain(incomes).treasuryPlan(new double[]{Double.NaN, Double.NaN, Double.NaN})).isEmpty();
        assertThat(new Bargain(incomes).gainersPlan().orElseThrow().total()).isCloseTo(1, within(1e-9));
        assertThat(new Bargain(new double[]{5, -1, 2}).treasuryPlan(new double[]{0, 0.5, 0.5}).orElseThrow().grants()[1])
                .as("what the others gain finances it").isCloseTo(2, within(1e-9));
    }

    @Test
    void unity_costs_what_the_best_package_nets_more_than_the_best_without_a_loser() {
        Map<Set<String>, double[]> packages = new HashMap<>(Map.of(Set.of(), new double[2], Set.of("a"),
                new double[]{5, -PriceOfUnity.NO_LOSS},
                Set.of("b"), new double[]{9, -2}, Set.of("a", "b"), new double[]{8, -1}, Set.of("c"), new double[]{7, 0}));

        PriceOfUnity unity = PriceOfUnity.of(packages);
        assertThat(unity.best()).isEqualTo(Set.of("b"));
        assertThat(unity.withoutLoser()).isEqualTo(Set.of("c"));
        assertThat(unity.price()).isZero();

        packages.remove(Set.of("c"));
        assertThat(PriceOfUnity.of(packages).withoutLoser()).isEqualTo(Set.of("a"));
        assertThat(PriceOfUnity.of(packages).price()).isCloseTo(2 + PriceOfUnity.NO_LOSS, within(1e-9));

        packages.put(Set.of("aa"), new double[]{7, 0});
        packages.put(Set.of("d"), new double[]{7, 0});
        assertThat(PriceOfUnity.of(packages).best()).isEqualTo(Set.of("aa"));
    }

    private static double[] equalShares() {
        double[] shares = new double[13];
        Arrays.fill(shares, 1 / 13.0);
        return shares;
    }
}
