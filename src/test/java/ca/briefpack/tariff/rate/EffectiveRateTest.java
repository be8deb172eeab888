package ca.briefpack.tariff.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.model.HsCode;
import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.tariff.LawFixture;
import ca.briefpack.tariff.RateEngine;
import ca.briefpack.tariff.TradeFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EffectiveRateTest {
    private static final RateSchedule SCHEDULE = new RateEngine(LawFixture.law(), TradeFixture.standard()).schedule(
            Lane.CANADA_TO_US, LocalDate.parse("2025-10-15"), RateAssumptions.standard().withCusmaMode(CusmaMode.QUALIFYING));
    private static final HsCode STEEL = HsCode.of("7208");
    private static final HsCode PLASTICS = HsCode.of("3926");
    private static final HsCode UNKNOWN = HsCode.of("0101");

    @Test
    void a_product_that_pays_nothing_stays_in_the_denominator() {
        assertThat(EffectiveRate.of(Map.of(STEEL, 1.0), SCHEDULE).totalFraction()).isCloseTo(0.50, within(1e-12));
        assertThat(EffectiveRate.of(Map.of(STEEL, 1.0, PLASTICS, 3.0), SCHEDULE).totalFraction()).isCloseTo(0.125, within(1e-12));
    }

    @Test
    void a_product_without_a_rate_stays_in_the_denominator_and_is_told() {
        EffectiveRate rate = EffectiveRate.of(Map.of(STEEL, 1.0, UNKNOWN, 1.0), SCHEDULE);
        assertThat(rate.totalFraction()).isCloseTo(0.25, within(1e-12));
        assertThat(rate.ratedShare()).isEqualTo(0.5);
    }

    @Test
    void the_parts_by_authority_add_up_to_the_total() {
        EffectiveRate rate = EffectiveRate.of(Map.of(HsCode.of("4407"), 2.0, STEEL, 1.0, PLASTICS, 1.0), SCHEDULE);
        assertThat(rate.byAuthority().keySet()).contains(Authority.S232, Authority.ADCVD);
        assertThat(rate.byAuthority().values().stream().mapToDouble(Double::doubleValue).sum()).isEqualTo(rate.totalFraction());
    }

    @Test
    void an_empty_basket_pays_nothing() {
        assertThat(EffectiveRate.of(Map.of(), SCHEDULE).totalFraction()).isZero();
        assertThat(EffectiveRate.of(Map.of(STEEL, 0.0), SCHEDULE).totalFraction()).isZero();
    }

    /** Worth 5: one dollar pays 20 % and is banned by two fifths, three pay 10 % and 5 %, one has no rate. */
    @Test
    void what_is_banned_and_what_is_paid_ordinarily_are_means_by_value_of_the_whole_basket() {
        Map<HsCode, Rate> rates = Map.of(STEEL,
                rate(STEEL, 0.4, new ColumnOneRate(0.04, 0.5), List.of(part(Authority.S232, 0.2))),
                PLASTICS,
                rate(PLASTICS, 0, new ColumnOneRate(0.02, 1), List.of(part(Authority.S232, 0.1), part(Authority.IEEPA, 0.05))));
        EffectiveRate rate =
                EffectiveRate.of(Map.of(STEEL, 1.0, PLASTICS, 3.0, UNKNOWN, 1.0), hs -> Optional.ofNullable(rates.get(hs)));

        assertThat(rate.fraction(Authority.S232)).isCloseTo(0.5 / 5, within(1e-12));
        assertThat(rate.totalFraction()).isCloseTo(0.65 / 5, within(1e-12));
        assertThat(rate.prohibitedShare()).isCloseTo(0.4 / 5, within(1e-12));
        assertThat(rate.columnOne().fraction()).isCloseTo(0.1 / 5, within(1e-12));
        assertThat(rate.columnOne().computedShare()).as("of what has a rate").isCloseTo(3.5 / 4, within(1e-12));
        assertThat(rate.withColumnOne()).isCloseTo(0.75 / 5, within(1e-12));
        assertThat(rate.ratedShare()).isCloseTo(0.8, within(1e-12));
        assertThat(rate.hasBase()).isTrue();
        assertThat(EffectiveRate.of(Map.of(STEEL, 0.0), hs -> Optional.of(rates.get(STEEL))).hasBase()).isFalse();
    }

    @Test
    void a_basket_whose_ordinary_duty_is_all_computed_says_so_whatever_rounding_makes_of_it() {
        Map<HsCode, Double> thirds = Map.of(STEEL, 1.0, PLASTICS, 1.0, UNKNOWN, 1.0);

        assertThat(EffectiveRate.of(thirds, hs -> Optional.of(rate(hs, 0, new ColumnOneRate(0, 1 - 1e-12), List.of())))
                .columnOne().computedShare()).isEqualTo(1);
        assertThat(EffectiveRate.of(thirds, hs -> Optional.empty()).columnOne()).isEqualTo(ColumnOneRate.NOT_HELD);
    }

    private static Contribution part(Authority authority, double fraction) {
        return new Contribution("m", authority, fraction, 1, fraction, "order");
    }

    private static Rate rate(HsCode hs, double prohibited, ColumnOneRate columnOne, List<Contribution> parts) {
        return new Rate(hs, Lane.CANADA_TO_US, LocalDate.parse("2025-10-15"), CusmaShare.unmeasured(0, CusmaShare.Level.STATED),
                parts, List.of(),
                new Coverage(1, 0, prohibited, 1, Coverage.Weighting.LINE, Spread.none(0)), columnOne);
    }

    @Test
    void a_negative_weight_is_refused() {
        assertThatThrownBy(() -> EffectiveRate.of(Map.of(STEEL, -1.0), SCHEDULE)).hasMessageContaining("weight -1.0 of 7208");
    }
}
