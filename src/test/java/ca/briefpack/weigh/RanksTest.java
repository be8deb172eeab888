package ca.briefpack.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.cases.Cases;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RanksTest {
    @Test
    void the_largest_is_first_and_equals_share_the_better_rank() {
        assertThat(Ranks.of(new double[]{3, 9, 5})).containsExactly(3, 1, 2);
        assertThat(Ranks.of(new double[]{5, 9, 5, 1})).containsExactly(2, 1, 2, 4);
        assertThat(Ranks.of(new double[0])).isEmpty();
    }

    @Test
    void a_rank_is_one_more_than_the_number_of_larger_values() {
        Cases.hold(300, draws -> {
            double[] values = new double[draws.whole("length", 1, 12)];
            Arrays.setAll(values, i -> draws.whole("value " + i, -3, 3));
            int[] ranks = Ranks.of(values);
            for (int i = 0; i < values.length; i++) {
                double own = values[i];
                assertThat(ranks[i]).isEqualTo(1 + (int) Arrays.stream(values).filter(other -> other > own).count());
            }
        });
    }

    @Test
    void quarters_are_as_equal_as_the_number_of_ranks_allows() {
        assertThat(quarters(8)).containsExactly(1, 1, 2, 2, 3, 3, 4, 4);
        assertThat(quarters(4)).containsExactly(1, 2, 3, 4);
        assertThat(quarters(6)).containsExactly(1, 1, 2, 3, 3, 4);
        assertThat(quarters(1)).containsExactly(1);
    }

    private static int[] quarters(int of) {
        int[] quarters = new int[of];
        Arrays.setAll(quarters, rank -> Ranks.quarter(rank + 1, of));
        return quarters;
    }

    /** Four things, each a quarter; the first two change places at one point of the two, which is not the central draw. */
    @Test
    void steady_is_what_keeps_its_quarter_at_the_points() {
        double[][] values = {{9, 9, 7}, {8, 8, 8}, {3, 3, 3}, {1, 1, 1}};

        assertThat(Ranks.steadiness(values, 2)).containsExactly(0.5, 0.5, 1, 1);
        assertThat(Ranks.at(values, 2)).containsExactly(2, 1, 3, 4);
    }

    /** What lies beyond the points, as the ends of parameters do, does not count. */
    @Test
    void draws_after_the_points_do_not_count() {
        double[][] values = {{9, 9, 1}, {8, 8, 2}, {3, 3, 3}, {1, 1, 4}};

        assertThat(Ranks.steadiness(values, 1)).containsExactly(1, 1, 1, 1);
    }
}
