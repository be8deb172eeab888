package ca.briefpack.tariff.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Scenario.Edit;
import ca.briefpack.model.Text;
import ca.briefpack.tariff.LawBuilder;
import ca.briefpack.tariff.LawFixture;
import ca.briefpack.tariff.RateEngine;
import ca.briefpack.tariff.TradeFixture;
import ca.briefpack.tariff.rate.CusmaMode;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.RateAssumptions;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScenarioLawTest {
    private static final LocalDate AS_OF = LocalDate.parse("2025-10-15");
    private static final LocalDate AT_ONCE = LocalDate.MIN;
    private static final RateEngine TODAY = new RateEngine(LawFixture.law(), TradeFixture.standard());
    private static final RateAssumptions QUALIFYING = RateAssumptions.standard().withCusmaMode(CusmaMode.QUALIFYING);
    private static final RateAssumptions OTHER = RateAssumptions.standard().withCusmaMode(CusmaMode.NOT_QUALIFYING);

    private static RateEngine under(Edit... edits) {
        return TODAY.under(new Scenario("what-if", Text.same("What if"), Text.same("A test"), List.of(edits), List.of(),
                LawBuilder.row("scenarios/what-if.yaml", 1)), AS_OF);
    }

    private static double rate(RateEngine engine, String hs, LocalDate day, RateAssumptions assumptions) {
        return engine.rate(HsCode.of(hs), Lane.CANADA_TO_US, day, assumptions).totalFraction();
    }

    @Test
    void a_repeal_of_a_group_ends_all_its_measures_on_the_as_of_date() {
        RateEngine engine = under(new Edit.Repeal("s232-metals", AT_ONCE));
        assertThat(rate(engine, "720837", AS_OF.minusDays(1), QUALIFYING)).isEqualTo(0.50);
        assertThat(rate(engine, "720837", AS_OF, QUALIFYING)).isZero();
        assertThat(rate(engine, "720837", LocalDate.parse("2026-05-01"), QUALIFYING)).as("future measures too").isZero();
    }

    @Test
    void a_repealed_measure_displaces_nothing_any_longer() {
        assertThat(rate(under(new Edit.Repeal("s232-metals", AT_ONCE)), "720837", AS_OF, OTHER)).isEqualTo(0.35);
    }

    @Test
    void a_rate_is_set_from_its_date_and_keeps_its_basis() {
        LocalDate later = LocalDate.parse("2025-12-01");
        RateEngine engine = under(new Edit.SetRate("s232-auto", 0.10, later));
        assertThat(rate(engine, "870323", later.minusDays(1), QUALIFYING)).isCloseTo(0.15, within(1e-12));
        assertThat(rate(engine, "870323", later, QUALIFYING)).isCloseTo(0.06, within(1e-12));
    }

    @Test
    void a_rate_set_on_company_duties_replaces_all_of_them() {
        RateEngine engine = under(new Edit.SetRate("adcvd-softwood", 0.05, AT_ONCE));
        assertThat(rate(engine, "440712", AS_OF, QUALIFYING.withSoftwoodCompany("Canfor"))).isCloseTo(0.15, within(1e-12));
    }

    @Test
    void cusma_goods_become_exempt_from_the_target() {
        RateEngine engine = under(new Edit.ExemptCusma("s232-metals", AT_ONCE));
        assertThat(rate(engine, "720837", AS_OF, QUALIFYING)).isZero();
        assertThat(rate(engine, "720837", AS_OF, OTHER)).isEqualTo(0.50);
    }

    @Test
    void without_cusma_no_goods_are_exempt_even_if_the_job_says_that_all_qualify() {
        RateEngine engine = under(new Edit.EndCusma(AT_ONCE));
        assertThat(rate(engine, "392690", AS_OF, QUALIFYING)).isEqualTo(0.35);
        assertThat(rate(engine, "392690", AS_OF.minusDays(1), QUALIFYING)).isZero();
    }

    @Test
    void edits_add_up_in_their_order() {
        RateEngine engine = under(new Edit.SetRate("s232-softwood", 0.25, AT_ONCE), new Edit.Repeal("adcvd", AT_ONCE));
        assertThat(rate(engine, "440712", AS_OF, QUALIFYING)).isEqualTo(0.25);
    }

    @Test
    void the_original_engine_is_not_changed() {
        under(new Edit.Repeal("s232-metals", AT_ONCE));
        assertThat(rate(TODAY, "720837", AS_OF, QUALIFYING)).isEqualTo(0.50);
    }

    @Test
    void an_edit_of_something_unknown_is_refused_with_the_way_out() {
        assertThatThrownBy(() -> under(new Edit.Repeal("s232-metalls", AT_ONCE))).isInstanceOf(BriefpackException.class)
                .hasMessage(
                        "P020 scenarios/what-if.yaml:1 scenario 'what-if' edits 's232-metalls', which is no measure and no group of"
                                + " measures -> use an id or a group of measures.csv");
    }
}
