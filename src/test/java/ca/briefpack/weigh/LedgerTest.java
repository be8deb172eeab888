package ca.briefpack.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.model.Weighting;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Worked by hand: three provinces of GDP 100, 200 and 50 and of 10, 10 and 1 million people; one gains 6, one loses 2, one loses
 * 1.
 */
class LedgerTest {
    private static final double[] NO_LEAST = new double[2];
    private static final double[] GDP = {100, 200, 50};
    private static final double[] PEOPLE = {10, 10, 1};
    private static final double[] NONE = new double[3];
    private final ProvinceSizes sizes = new ProvinceSizes(GDP, PEOPLE, List.of());
    private final Ledger ledger = new Ledger(new double[]{6, -2, -1}, NONE);

    @Test
    void gains_less_losses_are_the_net_and_losses_the_compensation() {
        assertThat(ledger.net()).isEqualTo(3);
        assertThat(ledger.gains()).isEqualTo(6);
        assertThat(ledger.compensation()).isEqualTo(3);
        assertThat(ledger.winners()).containsExactly(0);
        assertThat(ledger.losers()).containsExactly(1, 2);
        assertThat(ledger.isLossless()).isFalse();
    }

    @Test
    void the_worst_hit_loses_most_for_its_size_not_in_dollars() {
        // 2 of 200 is one per cent, 1 of 50 is two
        assertThat(ledger.worstHit(GDP)).hasValue(2);
    }

    @Test
    void each_weighting_has_its_own_index() {
        // dollars: 6 against 3; per cent times people: 60 against 10 + 2; per cent: 6 against 1 + 2
        assertThat(ledger.conflict(sizes.weights(Weighting.GDP))).isEqualTo(2 * 3.0 / 9);
        assertThat(ledger.conflict(sizes.weights(Weighting.POPULATION))).isCloseTo(2 * 12.0 / 72, within(1e-12));
        assertThat(ledger.conflict(sizes.weights(Weighting.EQUAL))).isCloseTo(2 * 3.0 / 9, within(1e-12));
    }

    @Test
    void a_change_too_small_to_matter_is_neither_gain_nor_loss_but_stays_in_the_net() {
        Ledger coarse = new Ledger(new double[]{6, -2, -1}, new double[]{1, 1, 1.5});

        assertThat(coarse.losers()).containsExactly(1);
        assertThat(coarse.winners()).containsExactly(0);
        assertThat(coarse.compensation()).isEqualTo(2);
        assertThat(coarse.net()).isEqualTo(3);
        assertThat(coarse.net(sizes.weights(Weighting.EQUAL))).isCloseTo(0.06 - 0.01 - 0.02, within(1e-12));
    }

    @Test
    void nothing_changed_is_no_conflict_and_no_loss() {
        Ledger nothing = new Ledger(NONE, NONE);

        assertThat(nothing.conflict(sizes.weights(Weighting.EQUAL))).isZero();
        assertThat(nothing.isLossless()).isTrue();
        assertThat(nothing.worstHit(GDP)).isEmpty();
    }

    @Test
    void a_change_of_just_the_least_counts() {
        assertThat(new Ledger(new double[]{1, -1}, new double[]{1, 1}).winners()).containsExactly(0);
        assertThat(new Ledger(new double[]{1, -1}, new double[]{1, 1}).losers()).containsExactly(1);
    }

    @Test
    void gains_and_losses_stand_largest_first() {
        Ledger mixed = new Ledger(new double[]{2, -1, 5, -3}, new double[4]);

        assertThat(mixed.winners()).containsExactly(2, 0);
        assertThat(mixed.losers()).containsExactly(3, 1);
        assertThat(mixed.worstHit(new double[]{1, 2, 1, 40})).as("1 of 2 is more than 3 of 40").hasValue(1);
        assertThat(mixed.worstHit(new double[]{1, 100, 1, 2})).as("3 of 2 is more than 1 of 100").hasValue(3);
    }

    @Test
    void one_dominates_another_if_nobody_does_worse_and_somebody_better() {
        Ledger here = new Ledger(new double[]{1, 0}, NO_LEAST);

        assertThat(here.dominates(new Ledger(new double[]{0, 0}, NO_LEAST))).isTrue();
        assertThat(here.dominates(new Ledger(new double[]{1, 0}, NO_LEAST))).as("the same").isFalse();
        assertThat(here.dominates(new Ledger(new double[]{0, 0.5}, NO_LEAST))).as("one does worse").isFalse();
    }
}
