package ca.briefpack.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Both ends are days of a period. */
class PeriodTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 3, 4);
    private static final LocalDate LAST = LocalDate.of(2025, 7, 31);
    private static final Period SPRING = new Period(FIRST, LAST);

    @Test
    void the_first_and_the_last_day_are_in_it_and_their_neighbours_are_not() {
        assertThat(SPRING.contains(FIRST)).isTrue();
        assertThat(SPRING.contains(LAST)).isTrue();
        assertThat(SPRING.contains(FIRST.minusDays(1))).isFalse();
        assertThat(SPRING.contains(LAST.plusDays(1))).isFalse();
    }

    @Test
    void two_periods_overlap_if_they_share_a_day_be_it_the_last_of_one_and_the_first_of_the_other() {
        Period touching = new Period(LAST, LAST.plusDays(9));
        assertThat(SPRING.overlaps(touching)).isTrue();
        assertThat(touching.overlaps(SPRING)).isTrue();
        assertThat(SPRING.within(touching)).isEqualTo(new Period(LAST, LAST));

        Period following = new Period(LAST.plusDays(1), LAST.plusDays(9));
        assertThat(SPRING.overlaps(following)).isFalse();
        assertThat(following.overlaps(SPRING)).isFalse();
    }

    @Test
    void it_turns_on_its_first_day_and_on_the_day_after_its_last() {
        assertThat(SPRING.turns()).containsExactly(FIRST, LAST.plusDays(1));
        assertThat(Period.from(FIRST).turns()).containsExactly(FIRST);
    }

    @Test
    void a_period_of_one_day_is_one_and_a_last_day_before_the_first_is_refused() {
        assertThat(new Period(FIRST, FIRST).contains(FIRST)).isTrue();
        assertThatThrownBy(() -> new Period(LAST, FIRST)).hasMessage("period ends on 2025-03-04 before it starts on 2025-07-31");
    }
}
