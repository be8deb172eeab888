package ca.briefpack.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.theory.PayingIntervals.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

/** Every interval of strengths that pays, however often the net crosses zero. */
class PayingIntervalsTest {
    private static List<Interval> of(DoubleUnaryOperator net) {
        return PayingIntervals.of(points -> Arrays.stream(points).map(net).toArray(), 0, 1);
    }

    @Test
    void a_net_that_crosses_zero_three_times_pays_in_two_intervals() {
        List<Interval> pays = of(x -> -(x - 0.123456) * (x - 0.5) * (x - 0.777));

        assertThat(pays).hasSize(2);
        assertThat(pays.get(0).from()).isZero();
        assertThat(pays.get(0).to()).isCloseTo(0.123456, within(1e-6));
        assertThat(pays.get(1).from()).isCloseTo(0.5, within(1e-6));
        assertThat(pays.get(1).to()).isCloseTo(0.777, within(1e-6));
    }

    @Test
    void what_pays_at_the_strongest_pays_to_the_end_and_nothing_is_no_gain() {
        assertThat(of(x -> 1)).containsExactly(new Interval(0, 1));
        assertThat(of(x -> 0)).isEmpty();
        assertThat(of(x -> x - 0.995)).hasSize(1).allSatisfy(one -> assertThat(one.to()).isEqualTo(1));
    }

    @Test
    void turns_are_asked_about_together() {
        AtomicInteger asked = new AtomicInteger();
        List<Interval> pays = PayingIntervals.of(points -> {
            asked.incrementAndGet();
            return Arrays.stream(points).map(x -> Math.sin(20 * x)).toArray();
        }, 0, 1);

        assertThat(pays).hasSize(4);
        assertThat(pays.get(0).to()).isCloseTo(Math.PI / 20, within(1e-6));
        assertThat(asked.get()).isEqualTo(6);
    }

    /** The other side's duty on one good of the golden country, from none to 100 %, on top of a deal. */
    @Test
    void in_the_golden_country_a_deal_pays_up_to_a_rate_of_the_answer_and_no_further() {
        TwoProvinces world = new TwoProvinces();
        DoubleUnaryOperator net = rate -> {
            TradePolicy policy = world.policy("deal");
            policy.abroad()[0][0] = rate;
            return Arrays.stream(TwoProvinces.solve(world.economy(), world.closure("full-high"), policy).byProvince()).sum();
        };

        List<Interval> pays = of(net);

        assertThat(pays).hasSize(1);
        assertThat(pays.get(0).from()).isZero();
        assertThat(net.applyAsDouble(pays.get(0).to())).isCloseTo(0, within(1e-2));
        assertThat(pays.get(0).to()).as("at 50 % it is a loss").isBetween(0.01, 0.5);
    }
}
