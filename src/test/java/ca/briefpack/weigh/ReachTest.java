package ca.briefpack.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.impact.ImpactModelTest;
import ca.briefpack.impact.ImpactTable;
import ca.briefpack.impact.SampleStudy;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Law;
import ca.briefpack.model.Province;
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

    @Test
    void the_matrix_is_of_the_provinces_with_multipliers_and_ends_with_the_status_quo_that_changes_nothing() {
        ImpactTable impact = SampleStudy.table(
                ImpactModelTest.sample().sale("Wood", Province.ON, Province.QC, 30).sale("Wood", Province.QC, Province.BC, 20)
                        .sale("Wood", Province.BC, Province.ON, 10).evidence(),
                "worse");

        OptionMatrix matrix = OptionMatrix.of(impact, List.of("worse"), List.of(Province.YT, Province.QC, Province.ON));

        assertThat(matrix.options()).containsExactly("worse", Scenario.STATUS_QUO);
        assertThat(matrix.provinces()).as("of the territory no multipliers are held").containsExactly(Province.QC, Province.ON);
        assertThat(matrix.draws()).isEqualTo(impact.listDraws().size());
        double ontario =
                impact.findDraws(Cell.of("worse", Province.ON, Indicator.GDP_TOTAL_CHANGE_VS_STATUS_QUO)).orElseThrow()[3];
        assertThat(ontario).isNegative();
        assertThat(matrix.at(0, 3)[1]).isEqualTo(ontario);
        assertThat(matrix.at(1, 3)).containsExactly(0, 0);
    }
}
