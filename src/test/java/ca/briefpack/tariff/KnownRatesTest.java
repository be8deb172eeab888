package ca.briefpack.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.model.TariffMeasure.CusmaTreatment;
import ca.briefpack.tariff.rate.Contribution;
import ca.briefpack.tariff.rate.CusmaMode;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.Rate;
import ca.briefpack.tariff.rate.RateAssumptions;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rates that are known from publications and from a customs entry. */
class KnownRatesTest {
    private static final RateEngine ENGINE = new RateEngine(LawFixture.law(), TradeFixture.standard());
    private static final RateAssumptions STANDARD = RateAssumptions.standard();

    @Test
    void goods_that_do_not_claim_preference_pay_in_proportion_to_the_measured_share() {
        assertThat(rate("392690", "2025-10-15", CusmaMode.HALF_YEAR)).as("0.35 x (1 - 0.8)").isCloseTo(0.07, within(1e-12));
        assertThat(rate("870323", "2025-10-15", CusmaMode.MONTH)).as("0.98 x 0.25 x 0.6 + 0.02 x 0.25").isCloseTo(0.152,
                within(1e-12));
    }

    private static double rate(String hs, String day, CusmaMode mode) {
        return ENGINE.rate(HsCode.of(hs), Lane.CANADA_TO_US, LocalDate.parse(day), STANDARD.withCusmaMode(mode)).totalFraction();
    }

    /** A real entry summary: article of steel of China, HTS 7326.90.8688, s301 and s232 side by side over column 1. */
    @Test
    void duties_on_a_real_customs_entry_come_to_the_amount_paid() {
        Map<String, String> row =
                Golden.rows("tariff_rule_units.csv").stream().filter(r -> r.get("rule").equals("cbp_7501_entry"))
                        .findFirst().orElseThrow();
        assertThat(row.get("input")).isEqualTo("value=14172.00;mfn=0.029;301=0.25;232=0.50;note52_claim=0");
        RateEngine engine = new RateEngine(new LawBuilder().border(Country.US, Country.CN)
                .measure("s301", "s301", Authority.S301, 0.25, Basis.FULL_VALUE, CusmaTreatment.NONE, "/")
                .include("s301", "china")
                .measure("s232", "s232-metals", Authority.S232, 0.50, Basis.FULL_VALUE, CusmaTreatment.NONE, "/")
                .include("s232", "metals")
                .list("china", "7326908688").list("metals", "73").build(), TradeFixture.standard());

        Rate rate =
                engine.rate(HsCode.of("7326908688"), new Lane(Country.CN, Country.US), LocalDate.parse("2026-05-01"), STANDARD);

        double columnOne = 0.029;
        assertThat(rate.totalFraction() + columnOne).isCloseTo(0.779, within(1e-12));
        assertThat(rate.contributions().stream().mapToDouble(c -> cents(14172.00 * c.rateFraction())).sum()
                + cents(14172.00 * columnOne))
                .isCloseTo(Double.parseDouble(row.get("expected")), within(1e-9));
    }

    private static double cents(double amount) {
        return Math.round(amount * 100) / 100.0;
    }

    @Test
    void softwood_of_the_sixth_review_adds_both_duties_and_section_232_to_the_published_total() {
        LawBuilder law = new LawBuilder().border(Country.US)
                .measure("s232-softwood", "s232-wood", Authority.S232, 0.10,
                        Basis.FULL_VALUE, CusmaTreatment.NONE, "/")
                .measure("adcvd", "adcvd", Authority.ADCVD, 0,
                        Basis.COMPANY, CusmaTreatment.NONE, "/")
                .include("s232-softwood", "lumber").include("adcvd", "lumber").list("lumber", "4407");
        for (Map<String, String> row : Golden.rows("softwood_adcvd_ar6.csv")) {
            law.company("adcvd", company(row), "AR6", Double.parseDouble(row.get("ad")), Double.parseDouble(row.get("cvd")), "/");
        }
        RateEngine engine = new RateEngine(law.build(), TradeFixture.standard());
        for (Map<String, String> row : Golden.rows("softwood_adcvd_ar6.csv")) {
            Rate rate = engine.rate(HsCode.of("440712"), Lane.CANADA_TO_US, LocalDate.parse("2025-10-15"),
                    STANDARD.withSoftwoodCompany(company(row)));
            assertThat(rate.totalFraction()).isCloseTo(Double.parseDouble(row.get("combined_with_232_10pct")), within(1e-12));
        }
    }

    private static String company(Map<String, String> row) {
        return row.get("company").startsWith(RateAssumptions.NON_SELECTED) ? RateAssumptions.NON_SELECTED : row.get("company");
    }

    @Test
    void every_carved_out_line_pays_ten_percent_and_not_thirty_five() {
        LawBuilder law = LawFixture.builder();
        Golden.rows("canada_ieepa_carveout_hts8.csv")
                .forEach(row -> law.list(row.get("category").equals("potash_ca") ? "potash" : "energy", row.get("hts8")));
        RateEngine engine = new RateEngine(law.build(), TradeFixture.standard());
        for (Map<String, String> row : Golden.rows("canada_ieepa_carveout_hts8.csv")) {
            Rate rate = engine.rate(HsCode.of(row.get("hts8")), Lane.CANADA_TO_US, LocalDate.parse("2025-09-01"),
                    STANDARD.withCusmaMode(CusmaMode.NOT_QUALIFYING));
            double ieepa = rate.contributions().stream().filter(c -> c.measure().startsWith("ieepa"))
                    .mapToDouble(Contribution::statutoryFraction).sum();
            assertThat(ieepa).as("%s %s", row, rate.displaced()).isIn(0.10, 0.0);
            assertThat(ieepa > 0 || rate.displaced().stream().anyMatch(d -> d.measure().startsWith("ieepa"))).isTrue();
        }
    }
}
