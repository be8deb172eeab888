package ca.briefpack.tariff;

import static ca.briefpack.model.Law.Effect.BOTH_APPLY;
import static ca.briefpack.model.Law.Effect.DISPLACES;
import static ca.briefpack.model.TariffMeasure.Basis.FULL_VALUE;
import static ca.briefpack.model.TariffMeasure.CusmaTreatment.NONE;
import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Problem;
import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.tariff.rate.CusmaMode;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.RateAssumptions;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LawCheckTest {
    private static LawBuilder steelAndEmergency() {
        return new LawBuilder().border(Country.US, Country.CA)
                .measure("emergency", "ieepa", Authority.IEEPA, 0.25, FULL_VALUE, NONE, "2025-03-04/2026-02-23")
                .measure("steel", "s232-metals", Authority.S232, 0.25, FULL_VALUE, NONE, "2025-03-12/")
                .include("emergency", LawBuilder.ALL_GOODS).include("steel", "steel").list("steel", "7208");
    }

    @Test
    void a_law_whose_overlaps_are_settled_has_no_problem() {
        assertThat(LawCheck.check(LawFixture.law())).isEmpty();
    }

    @Test
    void an_overlap_without_a_rule_is_told_once_with_its_first_day() {
        assertThat(LawCheck.check(steelAndEmergency().build())).extracting(Problem::toString).containsExactly(
                "P021 measures.csv:2 measures 'steel' and 'emergency' both fall on 7208 from 2025-03-12 and no rule says which gives way"
                        + " -> add a row to precedence.csv for groups 's232-metals' and 'ieepa'");
    }

    @Test
    void of_some_goods_the_law_is_checked_at_above_and_beneath_their_code() {
        RateEngine engine = new RateEngine(steelAndEmergency().build(), TradeFixture.standard());
        assertThat(List.of("72", "7208", "720837", "7208370000")).allSatisfy(code -> assertThat(engine.problems(HsCode.of(code)))
                .singleElement().extracting(Problem::code).isEqualTo(Problem.Code.P021));
        assertThat(engine.problems(HsCode.of("4407"))).isEmpty();
    }

    @Test
    void of_some_goods_untraded_codes_are_told_if_they_are_among_them() {
        LawBuilder law = new LawBuilder().measure("lumber", "s232-wood", Authority.S232, 0.1, FULL_VALUE, NONE, "2025-10-14/")
                .include("lumber", "lumber").list("lumber", "4407", "44990000");
        RateEngine engine = new RateEngine(law.build(), TradeFixture.standard());
        assertThat(engine.problems(HsCode.of("4499"))).singleElement().extracting(Problem::what).asString()
                .contains("lies in no traded heading");
        assertThat(engine.problems(HsCode.of("4407"))).isEmpty();
    }

    @Test
    void a_rule_that_ends_too_early_leaves_the_rest_unsettled() {
        LawBuilder law = steelAndEmergency().rule("ieepa", DISPLACES, "s232-metals", "2025-03-04/2025-06-03", "EO 14289");
        assertThat(LawCheck.check(law.build())).singleElement().extracting(Problem::what).asString().contains("from 2025-06-04");
    }

    @Test
    void rules_that_follow_each_other_settle_the_whole_period() {
        LawBuilder law = steelAndEmergency().rule("ieepa", DISPLACES, "s232-metals", "2025-03-04/2025-06-03", "EO 14289")
                .rule("s232-metals", DISPLACES, "ieepa", "2025-06-04/", "Proc. 10947");
        assertThat(LawCheck.check(law.build())).isEmpty();
    }

    @Test
    void measures_that_never_meet_in_goods_days_or_origin_need_no_rule() {
        LawBuilder law = steelAndEmergency().border(Country.US, Country.CN)
                .measure("china-only", "china", Authority.S301, 0.25, FULL_VALUE, NONE, "2025-01-01/")
                .include("china-only", "steel")
                .border(Country.US, Country.CA)
                .measure("early", "early", Authority.S122, 0.1, FULL_VALUE, NONE, "2025-01-01/2025-03-03")
                .include("early", LawBuilder.ALL_GOODS)
                .measure("lumber", "s232-wood", Authority.S232, 0.1, FULL_VALUE, NONE, "2026-03-01/").include("lumber", "lumber")
                .list("lumber", "4407").rule("ieepa", DISPLACES, "s232-metals", "2025-03-04/", "EO 14289");
        assertThat(LawCheck.check(law.build())).isEmpty();
    }

    @Test
    void anti_dumping_duties_are_additive_without_a_rule() {
        LawBuilder law = new LawBuilder().measure("lumber", "s232-wood", Authority.S232, 0.1, FULL_VALUE, NONE, "2025-10-14/")
                .measure("dumping", "adcvd", Authority.ADCVD, 0.35, FULL_VALUE, NONE, "2024-10-01/")
                .include("lumber", "lumber").include("dumping", "lumber").list("lumber", "4407");
        assertThat(LawCheck.check(law.build())).isEmpty();
    }

    @Test
    void a_list_without_codes_and_a_measure_without_scope_match_nothing() {
        LawBuilder law = new LawBuilder().measure("nowhere", "a", Authority.S122, 0.1, FULL_VALUE, NONE, "2025-01-01/")
                .measure("misspelt", "a", Authority.S122, 0.1, FULL_VALUE, NONE, "2025-01-01/").include("misspelt", "steell");
        assertThat(LawCheck.check(law.build())).extracting(Problem::toString).containsExactly(
                "P022 measure_scopes.csv:2 list 'steell' of measure 'misspelt' has no code -> add its codes to scope_codes.csv or remove the row",
                "P022 measures.csv:2 measure 'nowhere' has no scope, so it applies to nothing"
                        + " -> link it to a list in measure_scopes.csv, or say in its note that its scope is not held");
    }

    @Test
    void a_list_of_which_nothing_is_traded_and_a_code_of_no_traded_heading_are_told() {
        LawBuilder law = new LawBuilder().measure("lumber", "s232-wood", Authority.S232, 0.1, FULL_VALUE, NONE, "2025-10-14/")
                .measure("oats", "grain", Authority.S122, 0.1, FULL_VALUE, NONE, "2025-10-14/")
                .include("lumber", "lumber").include("oats", "oats").list("lumber", "4407", "44990000").list("oats", "1004");
        assertThat(LawCheck.check(law.build(), TradeFixture.standard())).extracting(Problem::toString).containsExactly(
                "P022 measure_scopes.csv:3 list 'oats' of measure 'oats' matches no traded product"
                        + " -> check its codes in scope_codes.csv, or remove the row",
                "P022 scope_codes.csv:99 code '44990000' of list 'lumber' lies in no traded heading"
                        + " -> check the digits; remove the row if the goods are not traded");
    }

    @Test
    void chapters_and_special_transactions_and_codes_left_out_need_no_trade_of_their_own() {
        LawBuilder law = new LawBuilder().measure("lumber", "s232-wood", Authority.S232, 0.1, FULL_VALUE, NONE, "2025-10-14/")
                .include("lumber", "wood").list("wood", "44", "98043000").exclude("lumber", "left-out")
                .list("left-out", "4407", "44990000");
        assertThat(LawCheck.check(law.build(), TradeFixture.standard())).isEmpty();
    }

    @Test
    void a_rule_may_change_to_both_apply_and_then_the_duties_add_up() {
        LawBuilder law = steelAndEmergency().rule("ieepa", DISPLACES, "s232-metals", "2025-03-04/2025-06-03", "first order")
                .rule("ieepa", BOTH_APPLY, "s232-metals", "2025-06-04/", "second order");
        assertThat(LawCheck.check(law.build())).isEmpty();
        RateEngine engine = new RateEngine(law.build(), TradeFixture.standard());
        RateAssumptions other = RateAssumptions.standard().withCusmaMode(CusmaMode.NOT_QUALIFYING);
        assertThat(engine.rate(HsCode.of("720837"), Lane.CANADA_TO_US, LocalDate.parse("2025-06-03"), other).totalFraction())
                .isEqualTo(0.25);
        assertThat(engine.rate(HsCode.of("720837"), Lane.CANADA_TO_US, LocalDate.parse("2025-06-04"), other).totalFraction())
                .isEqualTo(0.5);
    }
}
