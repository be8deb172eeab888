package ca.briefpack.tariff.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.model.Trade;
import ca.briefpack.tariff.InstrumentStatus;
import ca.briefpack.tariff.InstrumentStatus.Status;
import ca.briefpack.tariff.LawFixture;
import ca.briefpack.tariff.RateEngine;
import ca.briefpack.tariff.TradeFixture;
import ca.briefpack.tariff.rate.Coverage.Weighting;
import ca.briefpack.tariff.rate.Displaced.Reason;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RateEngineTest {
    private static final LocalDate SEED_DAY = LocalDate.parse("2025-10-15");
    private static final RateEngine ENGINE = new RateEngine(LawFixture.law(), TradeFixture.standard());
    private static final RateAssumptions QUALIFYING = RateAssumptions.standard().withCusmaMode(CusmaMode.QUALIFYING);
    private static final RateAssumptions OTHER = RateAssumptions.standard().withCusmaMode(CusmaMode.NOT_QUALIFYING);

    private static Rate rate(String hs, String day, RateAssumptions assumptions) {
        return ENGINE.rate(HsCode.of(hs), Lane.CANADA_TO_US, LocalDate.parse(day), assumptions);
    }

    @Test
    void a_heading_is_the_mean_of_its_lines_weighted_by_what_canada_ships() {
        Rate rate = rate("4407", "2025-10-15", QUALIFYING);
        assertThat(rate.totalFraction()).isCloseTo(0.4516 * (49 + 3874 + 1108) / (49 + 3874 + 1108 + 35), within(1e-12));
        assertThat(rate.coverage())
                .isEqualTo(new Coverage(4, 0, 0, rate.dutiableShare(), Weighting.EXPORTER, rate.coverage().spread()));
        assertThat(rate.dutiableShare()).isCloseTo((49 + 3874 + 1108.0) / (49 + 3874 + 1108 + 35), within(1e-12));
    }

    @Test
    void a_heading_that_the_exporter_does_not_ship_is_weighted_by_all_partners() {
        Lane fromJapan = new Lane(Country.JP, Country.US);
        Rate rate = ENGINE.rate(HsCode.of("4407"), fromJapan, SEED_DAY, QUALIFYING);
        assertThat(rate.totalFraction()).isCloseTo(0.10 * (50 + 3876 + 1111) / (50 + 3876 + 1111 + 39.0), within(1e-12));
        assertThat(rate.coverage().weighting()).isEqualTo(Weighting.ALL_PARTNERS);
    }

    @Test
    void lines_of_goods_of_the_united_states_count_the_same() {
        Rate rate = ENGINE.rate(HsCode.of("8415"), new Lane(Country.US, Country.CA), LocalDate.parse("2026-09-08"), QUALIFYING);
        assertThat(rate.totalFraction()).isCloseTo((0.15 + 0.20) / 2, within(1e-12));
        assertThat(rate.coverage().weighting()).isEqualTo(Weighting.EQUAL);
    }

    @Test
    void a_line_of_which_only_a_part_is_listed_says_so() {
        assertThat(rate("732690", "2026-05-01", QUALIFYING).partlyListed()).isTrue();
        assertThat(rate("220300", "2026-08-22", QUALIFYING).partlyListed()).as("22030000 is all of 220300").isFalse();
    }

    @Test
    void a_line_partly_left_out_of_the_general_tariff_is_not_hit_twice() {
        Rate rate = rate("270900", "2025-10-15", OTHER);
        assertThat(rate.contributions()).extracting(Contribution::measure).containsExactly("ieepa-ca-energy");
        assertThat(rate.partlyListed()).isTrue();
    }

    @Test
    void a_displaced_measure_names_what_displaced_it_and_under_which_citation() {
        assertThat(rate("720837", "2025-03-12", OTHER).displaced()).containsExactly(
                new Displaced("s232-steel-25", "ieepa-ca-25", "EO 14289 sec. 2 and 3", Reason.PRECEDENCE));
        assertThat(rate("720837", "2025-06-04", OTHER).displaced()).containsExactly(
                new Displaced("ieepa-ca-25", "s232-steel-50", "Proc. 10947", Reason.REMAINDER));
    }

    @Test
    void a_contribution_carries_its_statutory_rate_share_and_citation() {
        assertThat(rate("870323", "2025-10-15", QUALIFYING).contributions()).startsWith(
                new Contribution("s232-auto", Authority.S232, 0.25, 0.6, 0.15, "Order on s232-auto"));
    }

    @Test
    void a_measure_that_exempts_the_goods_is_told_with_share_zero() {
        assertThat(rate("392690", "2025-10-15", QUALIFYING).contributions())
                .containsExactly(new Contribution("ieepa-ca-35", Authority.IEEPA, 0.35, 0, 0, "Order on ieepa-ca-35"));
    }

    @Test
    void cusma_parts_exempt_from_the_vehicle_tariff_pay_the_steel_tariff() {
        assertThat(rate("73201030", "2025-10-15", QUALIFYING).totalFraction()).as("not subject to s232 on parts").isEqualTo(0.50);
        assertThat(rate("73201030", "2025-10-15", OTHER).totalFraction()).as("s232 on parts displaces steel").isEqualTo(0.25);
    }

    @Test
    void a_ban_removes_the_duty_it_replaces_and_says_that_the_goods_are_prohibited() {
        Rate banned = rate("22083030", "2026-09-29", QUALIFYING);
        assertThat(banned.prohibited()).isTrue();
        assertThat(banned.totalFraction()).isZero();
        assertThat(banned.displaced()).extracting(Displaced::measure, Displaced::reason)
                .containsExactly(tuple("s338-alcohol", Reason.PROHIBITED));
        assertThat(rate("22083030", "2026-09-28", QUALIFYING).prohibited()).isFalse();
    }

    @Test
    void a_heading_banned_in_part_tells_the_share() {
        Rate spirits = rate("2208", "2026-09-29", QUALIFYING);
        assertThat(spirits.prohibited()).isFalse();
        assertThat(spirits.prohibitedShare()).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void a_quota_without_fill_contributes_nothing_and_says_why() {
        Lane intoCanada = new Lane(Country.OTHER, Country.CA);
        HsCode steel = HsCode.of("7208100000");
        assertThat(ENGINE.rate(steel, intoCanada, SEED_DAY, QUALIFYING).displaced()).containsExactly(
                new Displaced("ca-steel-trq", "ca-steel-trq", "quota fill not held", Reason.QUOTA_FILL_NOT_HELD));
        assertThat(ENGINE.rate(steel, intoCanada, SEED_DAY, QUALIFYING.withOverQuotaShare(0.3)).totalFraction())
                .isCloseTo(0.15, within(1e-12));
    }

    @Test
    void another_company_pays_its_own_rate_and_an_unknown_one_that_of_the_non_selected() {
        assertThat(rate("440712", "2025-10-15", QUALIFYING.withSoftwoodCompany("Canfor")).totalFraction()).isCloseTo(0.5759,
                within(1e-12));
        assertThat(rate("440712", "2025-10-15", QUALIFYING.withSoftwoodCompany("Nobody Ltd")).totalFraction()).isCloseTo(0.4516,
                within(1e-12));
    }

    @Test
    void derivatives_of_two_metals_share_one_metal_content() {
        assertThat(rate("84501100", "2025-09-01", QUALIFYING.withMetalContentShare(0.9)).totalFraction()).isCloseTo(0.45,
                within(1e-12));
        assertThat(rate("84501100", "2025-09-01", QUALIFYING.withMetalContentShare(0.9)).contributions())
                .filteredOn(c -> c.rateFraction() > 0).extracting(Contribution::appliedToShare).containsExactly(0.45, 0.45);
    }

    @Test
    void every_heading_that_canada_exports_has_exactly_one_rate() {
        RateSchedule schedule = ENGINE.schedule(Lane.CANADA_TO_US, SEED_DAY, QUALIFYING);
        assertThat(List.copyOf(schedule.byHeading().keySet())).isEqualTo(TradeFixture.standard().exportsToUs().stream()
                .map(Trade.Export::hs4).sorted().toList());
    }

    @Test
    void special_transactions_pay_nothing() {
        assertThat(rate("980100", "2025-10-15", OTHER).contributions()).isEmpty();
    }

    @Test
    void instruments_are_in_force_to_come_or_ended_on_a_day() {
        List<InstrumentStatus> instruments = ENGINE.instruments(Lane.CANADA_TO_US, SEED_DAY);
        assertThat(instruments).extracting(i -> i.measure().id() + " " + i.status()).contains("s232-softwood IN_FORCE",
                "ieepa-ca-25 ENDED", "s122 FUTURE").doesNotContain("ca-ct-auto IN_FORCE");
        assertThat(instruments).extracting(InstrumentStatus::status).isSorted();
        assertThat(instruments.get(0).status()).isEqualTo(Status.IN_FORCE);
    }

    @Test
    void a_lane_joins_two_countries() {
        assertThatThrownBy(() -> new Lane(Country.CA, Country.CA)).hasMessageContaining("two countries, got CA twice");
    }
}
