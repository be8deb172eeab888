package ca.briefpack.tariff.edit;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.model.Province;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Scenario.Edit;
import ca.briefpack.model.Text;
import ca.briefpack.tariff.LawBuilder;
import ca.briefpack.tariff.LawFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Options of which one side is done already. */
class LiveOptionsTest {
    private static final LocalDate AS_OF = LocalDate.parse("2025-10-15");
    private static final Edit LIVE = new Edit.Repeal("s232-auto", LocalDate.MIN);
    private static final Edit IDLE = new Edit.Repeal("s122", LocalDate.MIN);

    private static Scenario option(String id, boolean happens, Map<Province, Double> support, Edit... edits) {
        return new Scenario(id, Text.same(id), Text.same("Short"), Text.same("A test"), List.of(), List.of(edits),
                List.of(), List.of(), new Scenario.Support(support, 0), happens, LawBuilder.row("scenarios/" + id + ".yaml", 1));
    }

    private static LiveOptions of(Scenario... options) {
        return new IdleBook(LawFixture.law(), AS_OF).live(List.of(options));
    }

    @Test
    void what_an_option_would_change_is_worked_out_once() {
        Scenario option = option("half", false, Map.of(), LIVE);
        IdleBook book = new IdleBook(LawFixture.law(), AS_OF);

        assertThat(book.of(option)).isSameAs(book.of(option));
        assertThat(book.live(List.of(option)).onDay(option)).isSameAs(book.of(option).live());
    }

    @Test
    void of_options_that_come_to_the_same_the_one_that_asks_for_least_stands_for_all() {
        Scenario bargain = option("bargain", false, Map.of(), LIVE, IDLE);
        Scenario half = option("half", false, Map.of(), LIVE);
        LiveOptions live = of(bargain, half);

        assertThat(live.list()).containsExactly(half);
        assertThat(live.standIn(bargain)).contains(half);
        assertThat(live.standIn(half)).isEmpty();
    }

    @Test
    void what_is_idle_is_left_out_and_stands_for_none() {
        Scenario done = option("done", false, Map.of(), IDLE);
        LiveOptions live = of(done, option("also-done", false, Map.of(), IDLE));

        assertThat(live.list()).isEmpty();
        assertThat(live.standIn(done)).isEmpty();
    }

    @Test
    void what_may_happen_and_what_comes_with_support_are_other_options() {
        assertThat(of(option("chosen", false, Map.of(), LIVE), option("happens", true, Map.of(), LIVE),
                option("with-support", false, Map.of(Province.ON, 1e6), LIVE, IDLE)).list()).hasSize(3);
    }

    @Test
    void one_of_them_shows_itself_without_its_idle_edits() {
        Scenario partly = option("partly", false, Map.of(), IDLE, LIVE);

        assertThat(of(partly).onDay(partly).edits()).containsExactly(LIVE);
        assertThat(of(partly).list()).containsExactly(partly);
    }
}
