package ca.briefpack.tariff.rate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.model.HsCode;
import ca.briefpack.tariff.LawFixture;
import ca.briefpack.tariff.RateEngine;
import ca.briefpack.tariff.TradeFixture;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompanyMixTest {
    @Test
    void a_name_is_one_company() {
        assertThat(CompanyMix.read("West Fraser").shares()).isEqualTo(Map.of("West Fraser", 1.0));
        assertThat(CompanyMix.read("West Fraser")).hasToString("West Fraser");
    }

    @Test
    void names_with_shares_are_read_and_written_alike() {
        assertThat(CompanyMix.read("Canfor=0.3, Non-selected=0.5,West Fraser=0.2"))
                .hasToString("Canfor=0.3,Non-selected=0.5,West Fraser=0.2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Canfor=0.3,West Fraser=0.3 | the shares of companies add up to 0.6, must be 1",
            "Canfor=1.2,West Fraser=-0.2 | the share of West Fraser is -0.2, must be over 0",
            "Canfor=much | 'much' is not a share of the trade",
            "Canfor=0.5,West Fraser | 'West Fraser' is not a company and its share"})
    void shares_must_be_those_of_a_whole(String words, String message) {
        assertThatThrownBy(() -> CompanyMix.read(words)).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1e-999999999", "1e99999999999", "1e308", "NaN", "Infinity", "0x1p-2", "0.5d",
            "\u0661"})
    void a_share_is_a_number_of_a_size_that_shares_have(String share) {
        assertThatThrownBy(() -> CompanyMix.read("Canfor=0.5,West Fraser=" + share)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + share + "' is not a share of the trade");
    }

    @Test
    void a_mix_pays_the_mean_of_its_companies_by_share() {
        RateEngine engine = new RateEngine(LawFixture.law(), TradeFixture.standard());
        double mixed = rate(engine, "Canfor=0.25,Non-selected=0.75");
        assertThat(mixed).isCloseTo(0.25 * rate(engine, "Canfor") + 0.75 * rate(engine, "Non-selected"), within(1e-12));
        assertThat(rate(engine, "Canfor")).isGreaterThan(rate(engine, "Non-selected") + 0.05);
    }

    private static double rate(RateEngine engine, String companies) {
        return engine.rate(HsCode.of("440712"), Lane.CANADA_TO_US, LocalDate.parse("2025-10-15"),
                RateAssumptions.standard().withCusmaMode(CusmaMode.QUALIFYING).withSoftwood(CompanyMix.read(companies)))
                .totalFraction();
    }
}
