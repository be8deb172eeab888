package ca.briefpack.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** What holds of gains and losses whatever they are. */
class LedgerProperties {
    private static final int PROVINCES = 5;
    private static final double[] NONE = new double[PROVINCES];

    @Provide
    Arbitrary<double[]> changes() {
        return Arbitraries.doubles().between(-1e9, 1e9).array(double[].class).ofSize(PROVINCES);
    }

    @Provide
    Arbitrary<double[]> weights() {
        return Arbitraries.doubles().between(0.01, 1e3).array(double[].class).ofSize(PROVINCES);
    }

    @Provide
    Arbitrary<List<double[]>> options() {
        return changes().list().ofMinSize(1).ofMaxSize(6);
    }

    @Property
    void the_index_of_conflict_lies_from_0_to_1(@ForAll("changes") double[] change, @ForAll("weights") double[] weight) {
        assertThat(new Ledger(change, NONE).conflict(weight)).isBetween(0.0, 1.0);
    }

    @Property
    void where_nobody_loses_or_nobody_gains_there_is_no_conflict(@ForAll("changes") double[] change,
                                                                 @ForAll("weights") double[] weight) {
        double[] gains = Arrays.stream(change).map(Math::abs).toArray();
        double[] losses = Arrays.stream(gains).map(x -> -x).toArray();

        assertThat(new Ledger(gains, NONE).conflict(weight)).isZero();
        assertThat(new Ledger(losses, NONE).conflict(weight)).isZero();
        assertThat(new Ledger(gains, NONE).isLossless()).isTrue();
    }

    @Property
    void where_weighted_gains_equal_losses_conflict_is_whole(@ForAll @DoubleRange(min = 1, max = 1e9) double gain,
                                                             @ForAll("weights") double[] weight) {
        double[] even = {gain / weight[0], -gain / weight[1], 0, 0, 0};

        assertThat(new Ledger(even, NONE).conflict(weight)).isCloseTo(1, within(1e-9));
    }

    @Property
    void the_order_of_provinces_does_not_matter(@ForAll("changes") double[] change, @ForAll("weights") double[] weight) {
        Ledger forward = new Ledger(change, NONE);
        Ledger backward = new Ledger(reversed(change), NONE);

        assertThat(backward.conflict(reversed(weight))).isCloseTo(forward.conflict(weight), within(1e-9));
        assertThat(backward.compensation()).isCloseTo(forward.compensation(), within(1e-3));
        assertThat(backward.losers()).hasSameSizeAs(forward.losers());
    }

    @Property
    void the_unit_does_not_matter(@ForAll("changes") double[] change, @ForAll("weights") double[] weight,
                                  @ForAll @DoubleRange(min = 0.01, max = 1e3) double unit) {
        Ledger scaled = new Ledger(Arrays.stream(change).map(x -> x * unit).toArray(), NONE);
        Ledger plain = new Ledger(change, NONE);

        assertThat(scaled.conflict(weight)).isCloseTo(plain.conflict(weight), within(1e-9));
        assertThat(scaled.compensation()).isCloseTo(plain.compensation() * unit, within(1e-6 * (1 + plain.compensation() * unit)));
        assertThat(scaled.winners()).isEqualTo(plain.winners());
    }

    @Property
    void compensation_paid_by_the_gains_leaves_the_net(@ForAll("changes") double[] change) {
        Ledger ledger = new Ledger(change, NONE);

        assertThat(ledger.gains() - ledger.compensation()).isCloseTo(ledger.net(), within(1e-3));
    }

    @Property
    void some_option_is_always_undominated_and_none_dominates_itself(@ForAll("options") List<double[]> options) {
        List<Ledger> ledgers = options.stream().map(change -> new Ledger(change, NONE)).toList();

        assertThat(ledgers).anyMatch(l -> ledgers.stream().noneMatch(other -> other.dominates(l)));
        assertThat(ledgers).noneMatch(l -> l.dominates(l));
    }

    @Property
    void the_highest_net_is_never_dominated(@ForAll("options") List<double[]> options) {
        List<Ledger> ledgers = options.stream().map(change -> new Ledger(change, NONE)).toList();
        Ledger best = ledgers.stream().reduce((a, b) -> a.net() >= b.net() ? a : b).orElseThrow();
        Assume.that(ledgers.stream().filter(l -> l.net() > best.net() - 1).count() == 1);

        assertThat(ledgers).noneMatch(other -> other.dominates(best));
    }

    @Property
    void ranks_are_a_place_for_each_value_and_follow_the_values(@ForAll("changes") double[] values) {
        int[] ranks = Ranks.of(values);

        assertThat(Arrays.stream(ranks).min()).hasValue(1);
        for (int i : IntStream.range(0, values.length).toArray()) {
            assertThat(ranks[i]).isEqualTo(1 + (int) Arrays.stream(values).filter(v -> v > values[i]).count());
        }
    }

    private static double[] reversed(double[] values) {
        return IntStream.range(0, values.length).mapToDouble(i -> values[values.length - 1 - i]).toArray();
    }
}
