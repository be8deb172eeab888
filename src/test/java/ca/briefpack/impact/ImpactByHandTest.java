package ca.briefpack.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.impact.rates.Rates;
import ca.briefpack.impact.rates.StudyPlan;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Province;
import ca.briefpack.model.figure.Estimate;
import org.junit.jupiter.api.Test;

/**
 * Two provinces and two headings, every number worked out by hand. Sigma is 2 = -eta and supply elasticity 2, so that Canada's
 * exports go with k^(-3/2): a duty of 21 % leaves 1/1.331 of them, one of 44 % leaves 1/1.728.
 */
class ImpactByHandTest {
    private static final HsCode CARS = HsCode.of("8703");

    /** Cars pay 21 % all through 2025, 44 % if doubled; lumber pays nothing. */
    private static final Rates RATES =
            Sample.onCanada((regime, heading) -> !heading.equals(CARS) || regime.scenario().equals("baseline") ? 0.0
                    : regime.scenario().equals("doubled") ? 0.44 : 0.21);

    private static Sample sample() {
        return new Sample().certain()
                .sector("autos", "Vehicles").sector("lumber", "Wood")
                .product("8703", "autos").product("4407", "lumber")
                .export(Province.ON, "8703", 1000e6).export(Province.ON, "4407", 100e6)
                .export(Province.QC, "8703", 500e6).export(Province.QC, "4407", 300e6)
                .imports("870323", 60, 20).imports("870380", 15, 5).imports("440710", 70, 30)
                .domesticShare("autos", 0.6).domesticShare("lumber", 0.7)
                .theta("Vehicles", 1).theta("Wood", 1)
                .multiplier(Province.ON, "Vehicles", 0.4, 0.6, 3, 5).multiplier(Province.ON, "Wood", 0.5, 0.8, 4, 7)
                .multiplier(Province.QC, "Vehicles", 0.3, 0.5, 2, 4).multiplier(Province.QC, "Wood", 0.6, 0.9, 6, 8);
    }

    private final ImpactTable table = ImpactModel.estimate(sample().evidence(), RATES, Sample.plan("doubled"));

    private double central(String scenario, String place, String sector, Indicator indicator) {
        Estimate estimate = table.find(new Cell(scenario, place, sector, indicator)).orElseThrow();
        assertThat(estimate.isExact()).as("no parameter is uncertain").isTrue();
        return estimate.central();
    }

    @Test
    void exports_are_brought_back_to_the_baseline_before_a_scenario_moves_them() {
        // 1,000 was sold under 21 %: without it 1,331 would be, and under 44 % 1,331 / 1.728
        assertThat(central("status-quo", "ON", "autos", Indicator.EXPORTS_CHANGE)).isCloseTo(-331e6, within(1e-3));
        assertThat(central("status-quo", "QC", "autos", Indicator.EXPORTS_CHANGE)).isCloseTo(-165.5e6, within(1e-3));
        assertThat(central("status-quo", "CA", "all", Indicator.EXPORTS_CHANGE)).isCloseTo(-496.5e6, within(1e-3));
        assertThat(central("doubled", "ON", "autos", Indicator.EXPORTS_CHANGE))
                .isCloseTo(1331e6 / 1.728 - 1331e6, within(1e-3));
        assertThat(central("doubled", "ON", "autos", Indicator.EXPORTS_CHANGE_VS_STATUS_QUO))
                .isCloseTo(1331e6 / 1.728 - 1000e6, within(1e-3));
        assertThat(central("doubled", "ON", "lumber", Indicator.EXPORTS_CHANGE)).isZero();
        assertThat(central("baseline", "ON", "autos", Indicator.EXPORTS_CHANGE)).isZero();
        assertThat(central("baseline", "ON", "autos", Indicator.EXPORTS_CHANGE_VS_STATUS_QUO)).isCloseTo(331e6, within(1e-3));
    }

    @Test
    void the_naive_calibration_takes_exports_as_they_are() {
        ImpactTable naive = ImpactModel.estimate(sample().evidence(), RATES,
                Sample.plan("doubled").with(StudyPlan.Calibration.NAIVE));
        Cell cell = new Cell("status-quo", "ON", "autos", Indicator.EXPORTS_CHANGE);

        assertThat(naive.find(cell).orElseThrow().central()).isCloseTo(1000e6 / 1.331 - 1000e6, within(1e-3));
        assertThat(naive.assumptions(cell)).contains("calibrated-naively").doesNotContain("calibrated-by-month");
    }

    @Test
    void half_a_year_of_duty_counts_half() {
        Rates fromJuly = Sample.onCanada((regime, heading) -> !heading.equals(CARS) || regime.day().isBefore(
                java.time.LocalDate.of(2025, 7, 1)) ? 0.0 : 0.21);
        double mean = (6 + 6 / 1.331) / 12;
        ImpactTable half = ImpactModel.estimate(sample().evidence(), fromJuly, Sample.plan());

        assertThat(half.find(new Cell("status-quo", "ON", "autos", Indicator.EXPORTS_CHANGE)).orElseThrow().central())
                .isCloseTo(1000e6 / mean * (1 / 1.331 - 1), within(1e-3));
    }

    @Test
    void gdp_and_jobs_follow_by_multiplier() {
        assertThat(central("status-quo", "ON", "all", Indicator.GDP_CHANGE)).isCloseTo(-331e6 * 0.4, within(1e-3));
        assertThat(central("status-quo", "ON", "all", Indicator.GDP_SPILLOVER_CHANGE)).isCloseTo(-331e6 * 0.2, within(1e-3));
        assertThat(central("status-quo", "ON", "all", Indicator.GDP_CANADA_CHANGE)).isCloseTo(-331e6 * 0.6, within(1e-3));
        assertThat(central("status-quo", "CA", "all", Indicator.GDP_CHANGE)).isCloseTo(-331e6 * 0.4 - 165.5e6 * 0.3,
                within(1e-3));
        assertThat(central("status-quo", "ON", "all", Indicator.JOBS_CHANGE)).isCloseTo(-331 * 3, within(1e-9));
        assertThat(central("status-quo", "CA", "all", Indicator.JOBS_CANADA_CHANGE))
                .isCloseTo(-331 * 5 - 165.5 * 4, within(1e-9));
        assertThat(central("status-quo", "QC", "all", Indicator.LABOUR_INCOME_CHANGE)).isCloseTo(-165.5e6 * 0.1, within(1e-3));
        double doubled = 1331 / 1.728 - 1000;
        assertThat(central("doubled", "ON", "all", Indicator.JOBS_CHANGE_VS_STATUS_QUO)).isCloseTo(doubled * 3, within(1e-9));
        assertThat(central("doubled", "ON", "all", Indicator.GDP_CHANGE_VS_STATUS_QUO))
                .isCloseTo(doubled * 0.4e6, within(1e-3));
        assertThat(central("doubled", "ON", "all", Indicator.GDP_CANADA_CHANGE_VS_STATUS_QUO))
                .isCloseTo(doubled * 0.6e6, within(1e-3));
        assertThat(central("doubled", "ON", "all", Indicator.JOBS_CANADA_CHANGE_VS_STATUS_QUO))
                .isCloseTo(doubled * 5, within(1e-9));
    }

    @Test
    void what_is_exposed_depends_on_the_trade_as_observed() {
        assertThat(central("doubled", "ON", "autos", Indicator.EXPORTS_US)).isEqualTo(1000e6);
        assertThat(central("doubled", "ON", "all", Indicator.GDP_EXPOSED)).isCloseTo(1000e6 * 0.4 + 100e6 * 0.5, within(1e-3));
        assertThat(central("doubled", "ON", "all", Indicator.JOBS_EXPOSED)).isCloseTo(1000 * 3 + 100 * 4, within(1e-9));
        assertThat(central("doubled", "ON", "all", Indicator.EXPORTS_AT_RISK)).isCloseTo(750e6, within(1e-3));
        assertThat(central("doubled", "ON", "all", Indicator.EFFECTIVE_RATE)).isCloseTo(440.0 / 1100, within(1e-12));
        assertThat(central("status-quo", "CA", "all", Indicator.EFFECTIVE_RATE)).isCloseTo(0.21 * 1500 / 1900, within(1e-12));
        assertThat(central("baseline", "CA", "all", Indicator.EFFECTIVE_RATE)).isZero();
        assertThat(central("baseline", "ON", "all", Indicator.EXPORTS_AT_RISK)).isZero();
    }

    @Test
    void sales_diverted_keep_output_but_not_exports_to_the_united_states() {
        ImpactTable diverted = ImpactModel.estimate(sample().parameter("lost-sales-diverted", 0.25, 0.25, 0.25).evidence(), RATES,
                Sample.plan("doubled"));

        assertThat(diverted.find(new Cell("status-quo", "ON", "autos", Indicator.EXPORTS_CHANGE)).orElseThrow().central())
                .isCloseTo(-331e6, within(1e-3));
        assertThat(diverted.find(new Cell("status-quo", "ON", "autos", Indicator.GDP_CHANGE)).orElseThrow().central())
                .isCloseTo(-331e6 * 0.75 * 0.4, within(1e-3));
    }
}
