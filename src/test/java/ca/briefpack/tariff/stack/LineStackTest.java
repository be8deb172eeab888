package ca.briefpack.tariff.stack;

import static ca.briefpack.model.TariffMeasure.Basis.CAPPED_CONTENT;
import static ca.briefpack.model.TariffMeasure.Basis.FULL_VALUE;
import static ca.briefpack.model.TariffMeasure.Basis.METAL_CONTENT;
import static ca.briefpack.model.TariffMeasure.Basis.OVER_QUOTA;
import static ca.briefpack.model.TariffMeasure.Basis.PROHIBITION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Law.Effect;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.TariffLine;
import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.model.TariffMeasure.CusmaTreatment;
import ca.briefpack.model.Trade;
import ca.briefpack.tariff.LawBuilder;
import ca.briefpack.tariff.RateEngine;
import ca.briefpack.tariff.rate.Contribution;
import ca.briefpack.tariff.rate.CusmaMode;
import ca.briefpack.tariff.rate.Displaced;
import ca.briefpack.tariff.rate.Displaced.Reason;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.Rate;
import ca.briefpack.tariff.rate.RateAssumptions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who gives way to whom where two measures name the same goods, each order of precedence on its own. */
class LineStackTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 15);
    private static final HsCode LINE = HsCode.of("8703230120");
    private static final RateAssumptions OTHER = RateAssumptions.standard().withCusmaMode(CusmaMode.NOT_QUALIFYING);
    private static final RateAssumptions QUALIFYING = RateAssumptions.standard().withCusmaMode(CusmaMode.QUALIFYING);
    private final LawBuilder law = new LawBuilder().list("cars", "8703").list("line", "87032301").list("body", "8703");

    private LineStackTest measure(String id, String group, double rate, Basis basis, String... lists) {
        law.measure(id, group, Authority.S232, rate, basis, CusmaTreatment.NONE, "/").include(id, lists);
        return this;
    }

    private Rate rate(RateAssumptions assumptions, TariffLine... schedule) {
        Trade trade = new Trade(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(schedule), List.of());
        return new RateEngine(law.build(), trade).rate(LINE, Lane.CANADA_TO_US, DAY, assumptions);
    }

    private void only(String id, String displaced, Reason reason) {
        assertThat(rate(OTHER).contributions()).extracting(Contribution::measure).containsExactly(id);
        assertThat(rate(OTHER).displaced()).extracting(Displaced::measure, Displaced::by, Displaced::reason)
                .containsExactly(tuple(displaced, id, reason));
    }

    @Test
    void of_two_of_a_group_that_rank_alike_the_first_by_name_falls_wherever_it_stands() {
        measure("b", "g", 0.25, FULL_VALUE, "cars").measure("a", "g", 0.25, FULL_VALUE, "cars").only("a", "b", Reason.SAME_GROUP);
    }

    @Test
    void of_two_of_a_group_the_lower_rate_falls_wherever_it_stands() {
        measure("high", "g", 0.5, FULL_VALUE, "cars").measure("low", "g", 0.1, FULL_VALUE, "cars").only("low", "high",
                Reason.SAME_GROUP);
    }

    @Test
    void the_one_that_names_the_goods_more_closely_falls_whatever_its_rate() {
        measure("wide", "g", 0.1, FULL_VALUE, "cars").measure("close", "g", 0.5, FULL_VALUE, "line").only("close", "wide",
                Reason.SAME_GROUP);
    }

    @Test
    void the_one_that_names_the_country_falls_however_closely_another_names_the_goods() {
        law.border(Country.US);
        measure("all-countries", "g", 0.1, FULL_VALUE, "line");
        law.border(Country.US, Country.CA);
        measure("canada", "g", 0.5, FULL_VALUE, "cars").only("canada", "all-countries", Reason.SAME_GROUP);
    }

    @Test
    void measures_of_other_groups_add_up_unless_a_rule_says_otherwise() {
        measure("one", "g", 0.25, FULL_VALUE, "cars").measure("other", "h", 0.1, FULL_VALUE, "cars");
        assertThat(rate(OTHER).totalFraction()).isCloseTo(0.35, within(1e-12));

        law.rule("h", Effect.BOTH_APPLY, "g", "/", "both");
        assertThat(rate(OTHER).totalFraction()).isCloseTo(0.35, within(1e-12));

        law.rule("h", Effect.DISPLACES, "g", "/", "rule");
        only("other", "one", Reason.PRECEDENCE);
    }

    @Test
    void in_a_circle_of_rules_the_first_by_name_goes_first() {
        law.rule("g", Effect.DISPLACES, "h", "/", "one").rule("h", Effect.DISPLACES, "g", "/", "other");
        measure("second", "h", 0.1, FULL_VALUE, "cars").measure("first", "g", 0.25, FULL_VALUE, "cars").only("first", "second",
                Reason.PRECEDENCE);

        measure("beside", "x", 0.2, FULL_VALUE, "cars");
        assertThat(rate(OTHER).contributions()).extracting(Contribution::measure).containsExactly("beside", "first");
    }

    /** c gives way to b, which gives way to a: what has given way displaces nothing. */
    @Test
    void what_has_given_way_itself_displaces_nothing() {
        law.rule("b", Effect.DISPLACES, "c", "/", "one").rule("a", Effect.DISPLACES, "b", "/", "other");
        measure("c", "c", 0.1, FULL_VALUE, "cars").measure("b", "b", 0.2, FULL_VALUE, "cars").measure("a", "a", 0.4, FULL_VALUE,
                "cars");

        assertThat(rate(OTHER).contributions()).extracting(Contribution::measure).containsExactly("a", "c");
    }

    @Test
    void a_ban_and_a_duty_of_one_group_do_not_compete_and_the_ban_lifts_every_duty() {
        measure("duty", "g", 0.1, FULL_VALUE, "line").measure("ban", "g", 0, PROHIBITION, "cars").measure("other", "h", 0.2,
                FULL_VALUE, "cars");

        assertThat(rate(OTHER).prohibited()).isTrue();
        assertThat(rate(OTHER).totalFraction()).isZero();
        assertThat(rate(OTHER).displaced()).extracting(Displaced::measure, Displaced::by, Displaced::reason)
                .containsExactly(tuple("duty", "ban", Reason.PROHIBITED), tuple("other", "ban", Reason.PROHIBITED));
    }

    @Test
    void a_quota_of_which_nobody_knows_the_fill_takes_nothing_from_others() {
        law.rule("quotas", Effect.DISPLACES, "g", "/", "rule");
        measure("duty", "g", 0.1, FULL_VALUE, "cars").measure("quota", "quotas", 0.5, OVER_QUOTA, "cars");

        assertThat(rate(OTHER).totalFraction()).isCloseTo(0.1, within(1e-12));
        assertThat(rate(OTHER.withOverQuotaShare(0.4)).totalFraction())
                .as("goods within the quota are free of the other duty too").isCloseTo(0.2, within(1e-12));
    }

    @Test
    void the_higher_of_two_that_share_a_value_leaves_the_lower_one_the_rest() {
        law.rule("metals", Effect.TAKES_REMAINDER, "g", "/", "rule");
        measure("general", "g", 0.1, FULL_VALUE, "cars").measure("steel", "metals", 0.5, METAL_CONTENT, "body");

        assertThat(rate(OTHER.withMetalContentShare(0.3)).totalFraction()).isCloseTo(0.3 * 0.5 + 0.7 * 0.1, within(1e-12));
        assertThat(rate(OTHER.withMetalContentShare(0.3)).displaced()).extracting(Displaced::reason)
                .containsExactly(Reason.REMAINDER);
    }

    @Test
    void goods_that_claim_cusma_are_free_of_two_fifths_of_their_value_at_most() {
        measure("vehicles", "g", 0.25, CAPPED_CONTENT, "cars");

        assertThat(rate(QUALIFYING.withUsContentShare(0.9)).totalFraction()).isCloseTo(0.25 * 0.6, within(1e-12));
        assertThat(rate(OTHER).totalFraction()).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void goods_that_claim_cusma_give_way_to_nothing_that_exempts_them() {
        law.rule("higher", Effect.DISPLACES, "g", "/", "rule")
                .measure("exempts", "higher", Authority.IEEPA, 0.35, FULL_VALUE, CusmaTreatment.EXEMPT, "/")
                .include("exempts", "cars");
        measure("duty", "g", 0.1, FULL_VALUE, "cars");

        assertThat(rate(QUALIFYING).totalFraction()).isCloseTo(0.1, within(1e-12));
        assertThat(rate(OTHER).totalFraction()).isCloseTo(0.35, within(1e-12));
    }

    @Test
    void the_metal_of_a_line_goes_before_what_is_assumed_of_metal() {
        law.list("derivatives", "8703");
        measure("s232-steel", "metals", 0.5, METAL_CONTENT, "derivatives");
        TariffLine held = new TariffLine(LINE, "2.5%", "S", Map.of(TariffLine.Metal.STEEL, 0.2),
                new SourceRow("us_lines.csv", 2, List.of()));
        double assumed = rate(OTHER.withMetalContentShare(0.9)).totalFraction();

        assertThat(assumed).isCloseTo(0.9 * 0.5, within(1e-12));
        assertThat(rate(OTHER.withMetalContentShare(0.9), held).totalFraction()).isCloseTo(0.2 * 0.5, within(1e-12));
    }
}
