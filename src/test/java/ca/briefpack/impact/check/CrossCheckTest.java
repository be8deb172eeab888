package ca.briefpack.impact.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.impact.ImpactModel;
import ca.briefpack.impact.ImpactTable;
import ca.briefpack.impact.Sample;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.impact.rates.RateMatrix;
import ca.briefpack.impact.rates.Rates;
import ca.briefpack.impact.rates.StudyPlan;
import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Province;
import org.junit.jupiter.api.Test;

/** Three models on the same markets. One heading: 60 % of the market home-made, Canada sells three quarters of imports. */
class CrossCheckTest {
    private static Sample sample() {
        return new Sample().certain().sector("autos", "Vehicles").product("8703", "autos").product("0808", "")
                .export(Province.ON, "8703", 1000e6).export(Province.ON, "0808", 10e6)
                .imports("870323", 75, 25).imports("080810", 1, 1)
                .domesticShare("autos", 0.6).theta("Vehicles", 1).multiplier(Province.ON, "Vehicles", 0.4, 0.6, 3, 5);
    }

    private static ImpactTable table(double duty) {
        return ImpactModel.estimate(sample().evidence(),
                Sample.onCanada((regime, heading) -> regime.scenario().equals("baseline") || !heading.equals(HsCode.of("8703"))
                        ? 0 : duty),
                Sample.plan().with(StudyPlan.Calibration.NAIVE));
    }

    @Test
    void ces_is_the_change_of_every_other_figure() {
        ImpactTable table = table(0.21);

        assertThat(table.crossCheck("autos").ces())
                .isEqualTo(table.find(new Cell("status-quo", "CA", "autos", Indicator.EXPORTS_CHANGE)).orElseThrow().central());
    }

    @Test
    void smart_adds_creation_and_diversion() {
        // creation 75 (-2) 0.21 / (1 + 2/99), diversion -1.5 x 0.21 x 75 x 25 / 100
        double creation = -75 * 2 * 0.21 / (1 + 2.0 / 99);
        double diversion = -1.5 * 0.21 * 75 * 25 / 100;

        assertThat(table(0.21).crossCheck("autos").smart()).isCloseTo(1000e6 * (creation + diversion) / 75, within(1e-3));
    }

    @Test
    void gsim_is_ours_to_the_first_order() {
        // with Em = -2 = -Es the other prices drop out: p = -Es T / (Ex + Es), q = Ex p
        double p = -2 * 0.21 / 4;

        assertThat(table(0.21).crossCheck("autos").gsim()).isCloseTo(1000e6 * ((1 + p) * (1 + 2 * p) - 1), within(1e-3));
        CrossCheck small = table(1e-6).crossCheck("autos");
        assertThat(small.gsim()).isCloseTo(small.ces(), within(1e-4 * Math.abs(small.ces())));
    }

    @Test
    void over_years_buyers_switch_by_the_other_set_of_elasticities_in_the_same_market() {
        ImpactTable first = table(0.21);
        assertThat(first.crossCheck("autos").years()).as("both sets alike").isCloseTo(first.crossCheck("autos").ces(),
                within(1e-3));

        Sample sample =
                new Sample().certain().sector("autos", "Vehicles").product("8703", "autos").export(Province.ON, "8703", 1000e6)
                        .imports("870323", 75, 25).domesticShare("autos", 0.6).multiplier(Province.ON, "Vehicles", 0.4, 0.6, 3, 5)
                        .elasticity("Vehicles", 4, 2);
        CrossCheck check = ImpactModel.estimate(sample.evidence(),
                Sample.onCanada((regime, heading) -> regime.scenario().equals("baseline") ? 0 : 0.21),
                Sample.plan().with(StudyPlan.Calibration.NAIVE)).crossCheck("autos");

        assertThat(check.ces()).as("substitution 2").isCloseTo(first.crossCheck("autos").ces(), within(1e-3));
        double price = solved(5);
        double canada = Math.pow(Math.pow(price, -2 + 5) * Math.pow(1.21, -5), 1.0 / (2 + 5));
        assertThat(check.years()).as("substitution 5").isCloseTo(1000e6 * (Math.pow(canada, 3) - 1), within(1.0))
                .isLessThan(check.ces());
    }

    /** The price index of 0.6 home, 0.3 Canada and 0.1 others, of whom Canada pays 21 %; demand -2, supply 2: by bisection. */
    private static double solved(double sigma) {
        double low = 1;
        double high = 1.21;
        for (int i = 0; i < 200; i++) {
            double price = (low + high) / 2;
            double others = Math.pow(price, (-2 + sigma) / (2 + sigma));
            double canada = others * Math.pow(1.21, -sigma / (2 + sigma));
            double sum = 0.7 * Math.pow(others, 1 - sigma) + 0.3 * Math.pow(canada * 1.21, 1 - sigma);
            if (Math.pow(sum, 1 / (1 - sigma)) > price) {
                low = price;
            } else {
                high = price;
            }
        }
        return low;
    }

    @Test
    void sales_do_not_fall_below_nothing_where_a_linear_model_would_take_them() {
        CrossCheck huge = table(9).crossCheck("autos");

        assertThat(huge.gsim()).isEqualTo(-1000e6);
        assertThat(huge.smart()).isEqualTo(-1000e6);
        assertThat(huge.ces()).isGreaterThan(-1000e6);
    }

    /** With substitution as elastic as demand, 2, a source of any share absorbs sigma / (eps + sigma), eps being 2 too. */
    @Test
    void buyers_pay_what_sellers_do_not_absorb() {
        CrossCheck check = table(0.25).crossCheck("autos");

        assertThat(check.rise()).isCloseTo(Math.log(1.25), within(1e-12));
        assertThat(check.passed()).isCloseTo(0.5, within(1e-9));
        assertThat(table(0.5).crossCheck(Cell.ALL).rise()).as("of goods whose duty rose alone")
                .isCloseTo(Math.log(1.5), within(1e-12));
    }

    @Test
    void no_change_of_duties_changes_nothing_in_any_model() {
        CrossCheck none = table(0).crossCheck(Cell.ALL);

        assertThat(none).isEqualTo(new CrossCheck(0, 0, 0, 0, Double.NaN, Double.NaN));
    }

    @Test
    void the_same_duty_on_all_partners_diverts_nothing_by_smart() {
        Rates everyone = (headings, regime, draw) -> {
            double[][] duty = new double[headings.size()][Country.partners().length];
            for (double[] row : duty) {
                row[Country.CA.ordinal()] = regime.scenario().equals("baseline") ? 0 : 0.1;
                row[Country.MX.ordinal()] = row[Country.CA.ordinal()];
            }
            return new RateMatrix(duty, new double[headings.size()]);
        };
        ImpactTable table = ImpactModel.estimate(sample().evidence(), everyone, Sample.plan().with(StudyPlan.Calibration.NAIVE));

        assertThat(table.crossCheck("autos").smart()).isCloseTo(1000e6 * -2 * 0.1 / (1 + 2.0 / 99), within(1e-3));
    }
}
