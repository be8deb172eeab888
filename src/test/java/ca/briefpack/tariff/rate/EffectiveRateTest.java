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
import java.util.Map;
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

    @Test
    void a_negative_weight_is_refused() {
        assertThatThrownBy(() -> EffectiveRate.of(Map.of(STEEL, -1.0), SCHEDULE)).hasMessageContaining("weight -1.0 of 7208");
    }
}
