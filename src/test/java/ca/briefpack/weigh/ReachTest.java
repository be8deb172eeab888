package ca.briefpack.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Law;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Scenario.Edit;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.model.TariffMeasure.CusmaTreatment;
import ca.briefpack.model.Text;
import ca.briefpack.tariff.LawBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which markets an option changes, and which provinces it can be told for. */
class ReachTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 15);

    private static Law law(String id, Country by, Country on) {
        return new LawBuilder().border(by, on)
                .measure(id, "group-" + id, Authority.CUSTOMS_TARIFF, 0.25, Basis.FULL_VALUE, CusmaTreatment.NONE, "/").build();
    }

    private static Set<Country> reach(Edit... edits) {
        return Reach
                .of(new Scenario("s", Text.same("s"), Text.same("why"), List.of(edits), List.of(), LawBuilder.row("s.yaml", 1)),
                        law("own", Country.CA, Country.US))
                .markets();
    }

    @Test
    void an_edit_reaches_the_market_of_the_measure_or_group_that_it_names_be_it_of_the_law_or_added_before() {
        TariffMeasure added = law("theirs", Country.CN, Country.CA).measures().get(0);
        Edit add = new Edit.Add(added, List.of(HsCode.of("1205")), OptionalDouble.empty());

        assertThat(reach()).isEmpty();
        assertThat(reach(new Edit.Repeal("own", DAY))).containsExactly(Country.CA);
        assertThat(reach(new Edit.Repeal("group-own", DAY))).containsExactly(Country.CA);
        assertThat(reach(new Edit.Repeal("theirs", DAY))).isEmpty();
        assertThat(reach(add, new Edit.Repeal("group-theirs", DAY))).containsExactly(Country.CN);
        assertThat(reach(new Edit.EndCusma(DAY))).containsExactlyInAnyOrder(Country.US, Country.CA);
    }

    @Test
    void a_reach_is_counted_if_any_market_or_none_and_whole_if_every_market_is_modelled() {
        assertThat(new Reach(Set.of()).isCounted()).isTrue();
        assertThat(new Reach(Set.of(Country.CA)).isCounted()).isFalse();
        assertThat(new Reach(Set.of(Country.CA, Country.CN)).isCounted()).isTrue();
        assertThat(new Reach(Set.of(Country.CA, Country.CN)).isWhole()).isFalse();
        assertThat(new Reach(Set.of(Country.US, Country.CN)).isWhole()).isTrue();
        assertThat(new Reach(Set.of()).isWhole()).isTrue();
    }
}
