package ca.briefpack.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.weigh.Bargain;
import ca.briefpack.weigh.Bargain.GainersPlan;
import ca.briefpack.weigh.Bargain.TreasuryPlan;
import ca.briefpack.weigh.PriceOfUnity;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packages, transfers and the price of unity in the golden country of two provinces, and by rule. */
class BargainsTest {
    private static final TwoProvinces WORLD = new TwoProvinces();

    @ParameterizedTest
    @ValueSource(strings = {"idle-low", "idle-high", "full-low", "full-high"})
    void packages_and_their_transfers_are_those_of_the_golden_table(String closure) {
        List<String[]> rows = TwoProvinces.expected().stream().filter(row -> row[0].equals(closure))
                .filter(row -> row[3].matches("package_.*|transfer_.*|per_head_.*")).toList();
        assertThat(rows).hasSizeGreaterThan(24);
        for (String[] row : rows) {
            double[] incomes = incomes(closure, row[1]);
            int p = TwoProvinces.PROVINCES.indexOf(row[2]);
            GainersPlan gainers = new Bargain(incomes).gainersPlan().orElseThrow();
            TreasuryPlan treasury = new Bargain(incomes).treasuryPlan(WORLD.economy().population()).orElseThrow();
            if (row[3].equals("package_losers")) {
                assertThat(losers(incomes)).as(String.join(" ", row)).isEqualTo(row[4]);
            } else {
                double value = switch (row[3]) {
                    case "package_net" -> Arrays.stream(incomes).sum();
                    case "transfer_total" -> gainers.total();
                    case "transfer_paid" -> Arrays.stream(gainers.paid()[p]).sum();
                    case "transfer_share_of_gain" -> gainers.shareOfGain();
                    case "per_head_plan_total" -> treasury.total();
                    case "per_head_grant" -> treasury.grants()[p];
                    default -> treasury.levies()[p];
                };
                assertThat(value).as(String.join(" ", row)).isCloseTo(Double.parseDouble(row[4]), within(1e-9));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"idle-low", "idle-high", "full-low", "full-high"})
    void the_price_of_unity_is_that_of_the_golden_table(String closure) {
        Map<Set<String>, double[]> packages = new HashMap<>();
        for (int bits = 0; bits < 8; bits++) {
            int chosen = bits;
            Set<String> options =
                    IntStream.range(0, 3).filter(i -> (chosen >> i & 1) == 1).mapToObj(List.of("deal", "counter", "support")::get)
                            .collect(Collectors.toCollection(TreeSet::new));
            packages.put(options, incomes(closure, options.isEmpty() ? "nothing" : String.join("+", options)));
        }

        PriceOfUnity unity = PriceOfUnity.of(packages);

        TwoProvinces.expected().stream().filter(row -> row[0].equals(closure)).forEach(row -> {
            switch (row[3]) {
                case "best_package" -> assertThat(unity.best()).containsExactlyInAnyOrder(row[1].split("\\+"));
                case "best_package_without_loser" ->
                    assertThat(unity.withoutLoser()).containsExactlyInAnyOrder(row[1].split("\\+"));
                case "price_of_unity" -> assertThat(unity.price()).isCloseTo(Double.parseDouble(row[4]), within(1e-9));
                default -> {
                }
            }
        });
    }

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

    @Test
    void a_robust_plan_leaves_no_province_worse_in_any_state() {
        double[] boom = {40, -5, 10};
        double[] slump = {20, -9, -3};

        GainersPlan plan = Bargain.robust(boom, slump).gainersPlan().orElseThrow();

        assertThat(plan.total()).isCloseTo(12, within(1e-9));
        assertThat(Bargain.robust(boom, new double[]{5, -9, -3}).gainersPlan()).isEmpty();
    }

    private static double[] equalShares() {
        double[] shares = new double[13];
        Arrays.fill(shares, 1 / 13.0);
        return shares;
    }

    private static String losers(double[] incomes) {
        String losers = IntStream.range(0, incomes.length).filter(p -> incomes[p] < -1e-9).mapToObj(TwoProvinces.PROVINCES::get)
                .collect(Collectors.joining("+"));
        return losers.isEmpty() ? "none" : losers;
    }

    private static double[] incomes(String closure, String options) {
        return new RealIncomeModel(WORLD.economy(), WORLD.closure(closure)).solve(WORLD.policy(options)).byProvince();
    }
}
