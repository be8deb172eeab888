package ca.briefpack.theory;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.cases.Cases;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** By nearest rank: the fifth of a hundred from either end. */
class PercentilesTest {
    private static Percentiles ofFirst(int count, long seed) {
        List<Integer> values = IntStream.rangeClosed(1, count).boxed().collect(Collectors.toList());
        Collections.shuffle(values, new Random(seed));
        return Percentiles.of(values.stream().mapToDouble(Integer::doubleValue).toArray());
    }

    @Test
    void a_twentieth_of_the_values_do_not_pass_the_low_end_and_a_twentieth_reach_the_high_one() {
        assertThat(ofFirst(100, 1)).isEqualTo(new Percentiles(5, 96));
        assertThat(ofFirst(20, 2)).isEqualTo(new Percentiles(1, 20));
        assertThat(ofFirst(21, 3)).as("a twentieth of 21 is more than one").isEqualTo(new Percentiles(2, 20));
        assertThat(ofFirst(3, 4)).isEqualTo(new Percentiles(1, 3));
        assertThat(ofFirst(1, 5)).isEqualTo(new Percentiles(1, 1));
    }

    @Test
    void values_that_are_all_the_same_have_no_range_and_one_that_differs_at_the_end_makes_one() {
        assertThat(Percentiles.of(DoubleStream.generate(() -> 7).limit(50).toArray())).isEqualTo(new Percentiles(7, 7));
        assertThat(Percentiles.of(new double[]{7, 7, 7, 9})).isEqualTo(new Percentiles(7, 9));
    }

    @Test
    void the_ends_stand_where_sorting_puts_them_and_no_value_is_lost() {
        Cases.hold(2_000, draws -> {
            double[] values = new double[draws.whole("count", 1, 120)];
            boolean few = draws.flip("many alike");
            Arrays.setAll(values, i -> few ? draws.whole("value " + i, -2, 2) : draws.real("value " + i, -1e3, 1e3));
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            int rank = (values.length + 19) / 20;

            assertThat(Percentiles.of(values)).isEqualTo(new Percentiles(sorted[rank - 1], sorted[sorted.length - rank]));
            Arrays.sort(values);
            assertThat(values).isEqualTo(sorted);
        });
    }
}
