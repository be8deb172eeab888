package ca.briefpack.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.cases.Cases;
import ca.briefpack.cases.Draws;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds of gains and losses whatever they are. */
class LedgerProperties {
    private static final int CASES = 1_000;
    private static final int PROVINCES = 5;
    private static final double[] NONE = new double[PROVINCES];

    private static double[] changes(Draws draws) {
        return draws.reals("change", PROVINCES, -1e9, 1e9);
    }

    private static double[] weights(Draws draws) {
        return draws.reals("weight", PROVINCES, 0.01, 1e3);
    }

    private static List<Ledger> options(Draws draws) {
        return draws.list("options", 1, 6, LedgerProperties::changes).stream().map(change -> new Ledger(change, NONE)).toList();
    }

    @Test
    void the_index_of_conflict_lies_from_0_to_1() {
        Cases.hold(CASES, draws -> {
            double[] change = changes(draws);
            double[] weight = weights(draws);
            assertThat(new Ledger(change, NONE).conflict(weight)).isBetween(0.0, 1.0);
        });
    }

    @Test
    void where_nobody_loses_or_nobody_gains_there_is_no_conflict() {
        Cases.hold(CASES, draws -> {
            double[] change = changes(draws);
            double[] weight = weights(draws);
            double[] gains = Arrays.stream(change).map(Math::abs).toArray();
            double[] losses = Arrays.stream(gains).map(x -> -x).toArray();

            assertThat(new Ledger(gains, NONE).conflict(weight)).isZero();
            assertThat(new Ledger(losses, NONE).conflict(weight)).isZero();
            assertThat(new Ledger(gains, NONE).isLossless()).isTrue();
        });
    }

    @Test
    void where_weighted_gains_equal_losses_conflict_is_whole() {
        Cases.hold(CASES, draws -> {
            double gain = draws.real("gain", 1, 1e9);
            double[] weight = weights(draws);
            double[] even = {gain / weight[0], -gain / weight[1], 0, 0, 0};

            assertThat(new Ledger(even, NONE).conflict(weight)).isCloseTo(1, within(1e-9));
        });
    }

    @Test
    void the_order_of_provinces_does_not_matter() {
        Cases.hold(CASES, draws -> {
            double[] change = changes(draws);
            double[] weight = weights(draws);
            Ledger forward = new Ledger(change, NONE);
            Ledger backward = new Ledger(reversed(change), NONE);

            assertThat(backward.conflict(reversed(weight))).isCloseTo(forward.conflict(weight), within(1e-9));
            assertThat(backward.compensation()).isCloseTo(forward.compensation(), within(1e-3));
            assertThat(backward.losers()).hasSameSizeAs(forward.losers());
        });
    }

    @Test
    void the_unit_does_not_matter() {
        Cases.hold(CASES, draws -> {
            double[] change = changes(draws);
            double[] weight = weights(draws);
            double unit = draws.real("unit", 0.01, 1e3);
            Ledger scaled = new Ledger(Arrays.stream(change).map(x -> x * unit).toArray(), NONE);
            Ledger plain = new Ledger(change, NONE);

            assertThat(scaled.conflict(weight)).isCloseTo(plain.conflict(weight), within(1e-9));
            assertThat(scaled.compensation()).isCloseTo(plain.compensation() * unit,
                    within(1e-6 * (1 + plain.compensation() * unit)));
            assertThat(scaled.winners()).isEqualTo(plain.winners());
        });
    }

    @Test
    void compensation_paid_by_the_gains_leaves_the_net() {
        Cases.hold(CASES, draws -> {
            double[] change = changes(draws);
            Ledger ledger = new Ledger(change, NONE);

            assertThat(ledger.gains() - ledger.compensation()).isCloseTo(ledger.net(), within(1e-3));
        });
    }

    @Test
    void some_option_is_always_undominated_and_none_dominates_itself() {
        Cases.hold(CASES, draws -> {
            List<Ledger> ledgers = options(draws);

            assertThat(ledgers).anyMatch(l -> ledgers.stream().noneMatch(other -> other.dominates(l)));
            assertThat(ledgers).noneMatch(l -> l.dominates(l));
        });
    }

    @Test
    void the_highest_net_is_never_dominated() {
        Cases.hold(CASES, draws -> {
            List<Ledger> ledgers = options(draws);
            Ledger best = ledgers.stream().reduce((a, b) -> a.net() >= b.net() ? a : b).orElseThrow();
            draws.require(ledgers.stream().filter(l -> l.net() > best.net() - 1).count() == 1);

            assertThat(ledgers).noneMatch(other -> other.dominates(best));
        });
    }

    @Test
    void ranks_are_a_place_for_each_value_and_follow_the_values() {
        Cases.hold(CASES, draws -> {
            double[] values = changes(draws);
            int[] ranks = Ranks.of(values);

            assertThat(Arrays.stream(ranks).min()).hasValue(1);
            for (int i : IntStream.range(0, values.length).toArray()) {
                assertThat(ranks[i]).isEqualTo(1 + (int) Arrays.stream(values).filter(v -> v > values[i]).count());
            }
        });
    }

    private static double[] reversed(double[] values) {
        return IntStream.range(0, values.length).mapToDouble(i -> values[values.length - 1 - i]).toArray();
    }
}
