package ca.briefpack.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.model.TariffMeasure.Basis;
import ca.briefpack.model.TariffMeasure.CusmaTreatment;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Rates that the orders state, product by product and day by day. */
class KnownRatesTest {
    private static final RateEngine ENGINE = new RateEngine(LawFixture.law(), TradeFixture.standard());
    private static final RateAssumptions STANDARD = RateAssumptions.standard();

    @TestFactory
    Stream<DynamicTest> every_product_pays_what_the_orders_say_on_the_day() {
        return Golden.rows("product_dates.csv").stream().map(row -> DynamicTest.dynamicTest(row.get("case"), () -> check(row)));
    }

    private static void check(Map<String, String> row) {
        RateAssumptions assumptions = STANDARD.withCusmaMode(CusmaMode.valueOf(row.get("cusma")));
        Rate rate = ENGINE.rate(HsCode.of(row.get("hs")), Golden.lane(row.get("lane")), LocalDate.parse(row.get("date")), assumptions);
        assertThat(rate.totalFraction()).as("%s, explained by %s", row, rate)
                .isCloseTo(Double.parseDouble(row.get("expected")), within(1e-12));
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
        Golden.rows("canada_ieepa_carveout_hts8.csv").forEach(row ->
                law.list(row.get("category").equals("potash_ca") ? "potash" : "energy", row.get("hts8")));
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
