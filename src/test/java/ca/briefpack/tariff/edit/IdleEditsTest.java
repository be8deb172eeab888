package ca.briefpack.tariff.edit;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.model.HsCode;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Scenario.Edit;
import ca.briefpack.model.Text;
import ca.briefpack.tariff.LawBuilder;
import ca.briefpack.tariff.LawFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdleEditsTest {
    private static final LocalDate AS_OF = LocalDate.parse("2025-10-15");
    private static final LocalDate AT_ONCE = LocalDate.MIN;

    private static IdleEdits on(LocalDate asOf, Edit... edits) {
        return IdleEdits.of(LawFixture.law(),
                new Scenario("what-if", Text.same("What if"), Text.same("A test"), List.of(edits), List.of(),
                        LawBuilder.row("scenarios/what-if.yaml", 1)),
                asOf);
    }

    @Test
    void an_edit_of_a_measure_that_is_not_in_force_is_idle() {
        IdleEdits idle = on(AS_OF, new Edit.SetRate("s232-auto", 0.5, AT_ONCE), new Edit.SetRate("s232-metals-1a", 0.5, AT_ONCE));

        assertThat(idle.all()).isFalse();
        assertThat(idle.targets()).containsExactly("s232-metals-1a");
        assertThat(on(AS_OF, new Edit.SetRate("s232-metals-1a", 0.5, AT_ONCE)).all()).isTrue();
    }

    @Test
    void a_measure_beside_the_one_that_stands_in_its_place_on_the_day_is_not() {
        assertThat(on(AS_OF, new Edit.SetRate("s232-metals-1a", 0.5, AT_ONCE), new Edit.SetRate("s232-steel-50", 0.6, AT_ONCE))
                .isAny()).isFalse();
    }

    @Test
    void a_repeal_of_what_is_not_in_force_asks_for_nothing_more_unless_the_scenario_is_nothing_else() {
        assertThat(on(AS_OF, new Edit.Repeal("s122", AT_ONCE), new Edit.Repeal("ieepa", AT_ONCE)).isAny()).isFalse();
        assertThat(on(AS_OF, new Edit.Repeal("s122", AT_ONCE)).targets()).containsExactly("s122");
    }

    @Test
    void what_a_shift_or_an_addition_brings_into_force_is_not_idle_and_the_end_of_cusma_never_is() {
        assertThat(on(AS_OF, new Edit.Redate("s232-steel-25", Optional.empty(), Optional.of(AS_OF))).isAny()).isFalse();
        assertThat(on(AS_OF, new Edit.Shift("s122", 1)).all()).isTrue();
        assertThat(on(AS_OF, new Edit.EndCusma(AT_ONCE)).isAny()).isFalse();
        assertThat(on(AS_OF).all()).isFalse();
    }

    @Test
    void what_is_left_of_a_scenario_on_the_day_are_the_edits_that_reach_a_measure_in_force() {
        Edit live = new Edit.SetRate("s232-auto", 0.5, AT_ONCE);

        assertThat(on(AS_OF, live, new Edit.Repeal("s122", AT_ONCE)).live().edits()).containsExactly(live);
        assertThat(on(AS_OF, new Edit.Repeal("s122", AT_ONCE)).live().edits()).isEmpty();
    }

    @Test
    void a_scenario_of_a_later_day_is_looked_at_on_that_day() {
        LocalDate later = LocalDate.parse("2026-05-01");

        assertThat(on(AS_OF, new Edit.SetRate("s232-metals-1a", 0.5, later)).isAny()).isFalse();
        assertThat(on(AS_OF, new Edit.SetRate("s232-metals-1a", 0.5, later)).day()).isEqualTo(later);
    }

    @Test
    void goods_given_to_a_measure_that_has_ended_reach_nobody() {
        assertThat(on(AS_OF, new Edit.SetScope("ieepa-ca-25", List.of(HsCode.of("7403")), List.of(), AT_ONCE)).targets())
                .containsExactly("ieepa-ca-25");
    }
}
