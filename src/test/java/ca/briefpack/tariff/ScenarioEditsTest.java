package ca.briefpack.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Period;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Scenario.Edit;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.model.TariffMeasure.CusmaTreatment;
import ca.briefpack.model.Text;
import ca.briefpack.tariff.edit.DutyEdit;
import ca.briefpack.tariff.rate.Contribution;
import ca.briefpack.tariff.rate.CusmaMode;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.RateAssumptions;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Edits of scope, quota and dates, and measures that a scenario adds, on the miniature law. */
class ScenarioEditsTest {
    private static final LocalDate AS_OF = LocalDate.parse("2025-10-15");
    private static final LocalDate AT_ONCE = LocalDate.MIN;
    private static final Offset<Double> CLOSE = within(1e-12);
    private static final RateEngine TODAY = new RateEngine(LawFixture.law(), TradeFixture.standard());
    private static final RateAssumptions QUALIFYING = RateAssumptions.standard().withCusmaMode(CusmaMode.QUALIFYING);
    private static final RateAssumptions OTHER = RateAssumptions.standard().withCusmaMode(CusmaMode.NOT_QUALIFYING);

    private static RateEngine under(Edit... edits) {
        return TODAY.under(new Scenario("what-if", Text.same("What if"), Text.same("A test"), List.of(edits), List.of(),
                LawBuilder.row("scenarios/what-if.yaml", 1)), AS_OF);
    }

    private static double rate(RateEngine engine, String hs, String day, RateAssumptions assumptions) {
        return engine.rate(HsCode.of(hs), Lane.CANADA_TO_US, LocalDate.parse(day), assumptions).totalFraction();
    }

    private static List<HsCode> codes(String... digits) {
        return List.of(digits).stream().map(HsCode::of).toList();
    }

    @Test
    void goods_added_to_a_scope_pay_from_the_date() {
        RateEngine engine = under(new Edit.SetScope("s232-copper", codes("7403"), List.of(), LocalDate.parse("2025-12-01")));
        assertThat(rate(engine, "740311", "2025-11-30", QUALIFYING)).isZero();
        assertThat(rate(engine, "740311", "2025-12-01", QUALIFYING)).isEqualTo(0.50);
    }

    @Test
    void goods_removed_from_a_scope_pay_no_more_from_the_date() {
        RateEngine engine = under(new Edit.SetScope("s232-steel-50", List.of(), codes("7208"), AT_ONCE));
        assertThat(rate(engine, "720837", "2025-10-14", QUALIFYING)).isEqualTo(0.50);
        assertThat(rate(engine, "720837", "2025-10-15", QUALIFYING)).isZero();
        assertThat(rate(engine, "721012", "2025-10-15", QUALIFYING)).as("the rest of the chapter stays").isEqualTo(0.50);
    }

    @Test
    void a_removed_prefix_takes_out_longer_codes_that_the_list_names() {
        RateEngine engine = under(new Edit.SetScope("s232-auto", List.of(), codes("8703"), AT_ONCE));
        assertThat(rate(engine, "870323", "2025-10-15", QUALIFYING)).isZero();
    }

    @Test
    void goods_that_a_list_left_out_come_in_when_their_prefix_is_added() {
        RateEngine engine = under(new Edit.SetScope("ieepa-ca-35", codes("2709"), List.of(), AT_ONCE),
                new Edit.Repeal("ieepa-ca-energy", AT_ONCE));
        assertThat(rate(engine, "27090010", "2025-10-15", OTHER)).isEqualTo(0.35);
    }

    @Test
    void the_longer_of_an_added_and_a_removed_prefix_wins() {
        RateEngine engine = under(new Edit.SetScope("s232-copper", codes("7403"), codes("740311"), AT_ONCE));
        assertThat(rate(engine, "740311", "2025-10-15", QUALIFYING)).isZero();
        assertThat(rate(engine, "740319", "2025-10-15", QUALIFYING)).isEqualTo(0.50);
    }

    @Test
    void a_list_that_measures_share_changes_for_the_target_alone() {
        RateEngine engine = under(new Edit.SetScope("s232-steel-50", List.of(), codes("84501100"), AT_ONCE));
        assertThat(rate(engine, "84501100", "2025-10-15", QUALIFYING)).as("the aluminum content still pays").isEqualTo(0.25);
    }

    @Test
    void a_rate_for_goods_of_one_country_leaves_those_of_others_and_the_days_before_as_they_were() {
        RateEngine engine = under(new Edit.SetRate("s232-steel-50", 0.70, Set.of(Country.CA), AT_ONCE));
        Lane japan = new Lane(Country.JP, Country.US);
        assertThat(rate(engine, "720837", "2025-10-14", OTHER)).isEqualTo(0.50);
        assertThat(rate(engine, "720837", "2025-10-15", OTHER)).isEqualTo(0.70);
        assertThat(engine.rate(HsCode.of("720837"), japan, AS_OF, OTHER))
                .isEqualTo(TODAY.rate(HsCode.of("720837"), japan, AS_OF, OTHER));
    }

    @Test
    void a_rate_for_goods_of_a_country_that_a_measure_does_not_fall_on_changes_nothing() {
        RateEngine engine = under(new Edit.SetRate("adcvd-softwood", 0.70, Set.of(Country.JP), AT_ONCE));
        assertThat(engine.rate(HsCode.of("440712"), Lane.CANADA_TO_US, AS_OF, OTHER)).isEqualTo(
                TODAY.rate(HsCode.of("440712"), Lane.CANADA_TO_US, AS_OF, OTHER));
    }

    @Test
    void a_quota_leaves_only_the_trade_over_it_dutiable() {
        RateEngine engine = under(new Edit.Quota("s232-steel-50", 0.50, 0.2, AT_ONCE));
        Contribution over = engine.rate(HsCode.of("720837"), Lane.CANADA_TO_US, AS_OF, QUALIFYING).contributions().stream()
                .filter(c -> c.measure().equals("s232-steel-50")).findFirst().orElseThrow();
        assertThat(over.statutoryFraction()).isEqualTo(0.50);
        assertThat(over.appliedToShare()).isCloseTo(0.2, CLOSE);
        assertThat(rate(engine, "720837", "2025-10-14", QUALIFYING)).isEqualTo(0.50);
    }

    @Test
    void a_quota_on_metal_content_falls_on_the_metal_over_it_and_leaves_the_rest_of_the_value_as_it_was() {
        RateEngine engine = under(new Edit.Quota("s232-steel-50", 0.50, 0.2, AT_ONCE),
                new Edit.Quota("s232-aluminum-50", 0.50, 0.2, AT_ONCE));
        // half of the value is metal: a quarter of it steel, a quarter aluminum; emergency powers fall on the other half
        assertThat(rate(TODAY, "84501100", "2025-10-15", OTHER)).isCloseTo(0.5 * 0.25 + 0.5 * 0.25 + 0.35 * 0.5, CLOSE);
        assertThat(rate(engine, "84501100", "2025-10-15", OTHER)).isCloseTo(0.2 * (0.5 * 0.25 + 0.5 * 0.25) + 0.35 * 0.5, CLOSE);
    }

    @Test
    void goods_within_a_quota_stay_free_of_what_its_measure_displaces() {
        RateEngine engine = under(new Edit.Quota("s232-steel-50", 0.50, 0.2, AT_ONCE));
        assertThat(rate(engine, "720837", "2025-10-15", OTHER)).isCloseTo(0.2 * 0.50, CLOSE);
    }

    @Test
    void a_quota_of_one_measure_leaves_the_fill_of_others_unknown() {
        RateEngine engine = under(new Edit.Quota("s232-steel-50", 0.50, 0.2, AT_ONCE));
        Lane china = new Lane(Country.CN, Country.CA);
        assertThat(engine.rate(HsCode.of("7208100000"), china, AS_OF, OTHER)).isEqualTo(
                TODAY.rate(HsCode.of("7208100000"), china, AS_OF, OTHER));
    }

    @Test
    void a_measure_shifted_later_leaves_the_days_between_free() {
        RateEngine engine = under(new Edit.Shift("s232-softwood", 30));
        RateAssumptions none = QUALIFYING.withSoftwoodCompany("Nobody");
        double adCvd = 0.2053 + 0.1463;
        assertThat(rate(engine, "440712", "2025-11-12", none)).isCloseTo(adCvd, CLOSE);
        assertThat(rate(engine, "440712", "2025-11-13", none)).isCloseTo(adCvd + 0.10, CLOSE);
    }

    @Test
    void a_measure_shifted_earlier_takes_its_scope_and_its_precedence_with_it() {
        RateEngine engine = under(new Edit.Shift("s232-softwood", -30));
        assertThat(rate(engine, "440712", "2025-09-13", OTHER)).isCloseTo(0.3516 + 0.35, CLOSE);
        assertThat(rate(engine, "440712", "2025-09-14", OTHER)).as("it displaces the emergency duty").isCloseTo(0.3516 + 0.10,
                CLOSE);
    }

    @Test
    void a_measure_can_be_given_other_days() {
        RateEngine engine = under(new Edit.Redate("ieepa-ca-35", Optional.empty(), Optional.of(LocalDate.parse("2025-12-31"))));
        assertThat(rate(engine, "392690", "2025-12-31", OTHER)).isEqualTo(0.35);
        assertThat(rate(engine, "392690", "2026-01-01", OTHER)).isZero();
    }

    @Test
    void days_turned_round_are_refused() {
        assertThatThrownBy(() -> under(new Edit.Redate("ieepa-ca-35", Optional.empty(),
                Optional.of(LocalDate.parse("2025-07-31")))))
                .isInstanceOf(BriefpackException.class)
                .hasMessage("P020 scenarios/what-if.yaml:1 scenario 'what-if' lets 'ieepa-ca-35'"
                        + " end before it begins -> give both days, begins and ends, in order");
    }

    @Test
    void an_added_measure_falls_on_its_goods_and_origins_within_its_days() {
        RateEngine engine = under(plastics("s232-plastics", "2025-11-01/2025-11-30", "3926"));
        assertThat(rate(engine, "392690", "2025-10-31", QUALIFYING)).isZero();
        assertThat(rate(engine, "392690", "2025-11-01", QUALIFYING)).isEqualTo(0.15);
        assertThat(rate(engine, "392690", "2025-11-30", QUALIFYING)).isEqualTo(0.15);
        assertThat(rate(engine, "392690", "2025-12-01", QUALIFYING)).isZero();
        assertThat(engine.rate(HsCode.of("392690"), new Lane(Country.CN, Country.US), LocalDate.parse("2025-11-15"),
                OTHER).totalFraction())
                .as("China is none of its origins").isZero();
    }

    @Test
    void an_added_measure_of_a_group_stands_where_the_group_stands() {
        RateEngine engine = under(plastics("s232-wood", "/", "3926"));
        assertThat(rate(engine, "392690", "2025-10-15", OTHER)).as("section 232 displaces the emergency duty").isEqualTo(0.15);
        assertThat(rate(under(plastics("new", "/", "3926")), "392690", "2025-10-15", OTHER)).as("a new group comes on top")
                .isCloseTo(0.15 + 0.35, CLOSE);
    }

    @Test
    void an_added_measure_can_be_edited_by_the_edits_after_it() {
        RateEngine engine = under(plastics("new", "/", "3926"), new Edit.SetRate("plastics", 0.05, AT_ONCE));
        assertThat(rate(engine, "392690", "2025-10-15", QUALIFYING)).isEqualTo(0.05);
    }

    @Test
    void a_measure_that_is_there_cannot_be_added() {
        Edit again = new Edit.Add(DutyEdit.on(TODAY.law().measures().get(0), LawBuilder.period("/")), codes("3926"),
                OptionalDouble.empty());
        assertThatThrownBy(() -> under(again)).hasMessageContaining("adds 'ieepa-ca-25-first', which is a measure already");
    }

    private static Edit plastics(String group, String days, String... scope) {
        TariffMeasure measure = new TariffMeasure("plastics", Text.same("Plastics"),
                new TariffMeasure.Border(Country.US, Set.of(Country.CA)),
                new TariffMeasure.Legal(Authority.S232, group, "Order", ""),
                new TariffMeasure.Duty(0.15, Basis.FULL_VALUE, CusmaTreatment.NONE), days(days), Optional.empty(),
                LawBuilder.row("scenarios/what-if.yaml", 1));
        return new Edit.Add(measure, codes(scope), OptionalDouble.empty());
    }

    private static Period days(String days) {
        return LawBuilder.period(days);
    }
}
