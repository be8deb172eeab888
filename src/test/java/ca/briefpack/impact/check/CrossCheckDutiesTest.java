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
import ca.briefpack.model.Province;
import org.junit.jupiter.api.Test;

/** Three models where duties stood before, fall on others, or leave nothing to sell. Canada sells 75 of 100 of imports. */
class CrossCheckDutiesTest {
    /** What SMART's supply leaves of the answer of demand, whose elasticity is -2. */
    private static final double SUPPLY = 1 + 2.0 / 99;

    private static Sample sample() {
        return new Sample().certain().sector("autos", "Vehicles").product("8703", "autos").product("0808", "")
                .export(Province.ON, "8703", 1000).imports("870323", 75, 25).imports("080810", 0, 2)
                .domesticShare("autos", 0.6).theta("Vehicles", 1);
    }

    /** Duties on Canada and Mexico, before and under the status quo, all through the data year. */
    private static Rates rates(double canadaBefore, double canada, double mexicoBefore, double mexico) {
        return (headings, regime, draw) -> {
            double[][] duty = new double[headings.size()][Country.partners().length];
            boolean before = regime.scenario().equals("baseline");
            for (double[] row : duty) {
                row[Country.CA.ordinal()] = before ? canadaBefore : canada;
                row[Country.MX.ordinal()] = before ? mexicoBefore : mexico;
            }
            return new RateMatrix(duty, new double[headings.size()]);
        };
    }

    private static ImpactTable table(Sample sample, Rates rates) {
        return ImpactModel.central(sample.evidence(), rates, Sample.plan().with(StudyPlan.Calibration.NAIVE));
    }

    @Test
    void a_duty_that_rises_counts_by_its_power() {
        // from 10 to 21 % is a tenth more; Mexico's 25 % stay
        CrossCheck check = table(sample(), rates(0.1, 0.21, 0.25, 0.25)).crossCheck("autos");
        double creation = -75 * 2 * 0.1 / SUPPLY;
        double diversion = -1.5 * 0.1 * 75 * 25 / 100;

        assertThat(check.smart()).isCloseTo(1000 * (creation + diversion) / 75, within(1e-9));
        // with Em = -2 = -Es the other prices drop out: p = -Es T / (Ex + Es), q = Ex p
        assertThat(check.gsim()).isCloseTo(1000 * (0.95 * 0.9 - 1), within(1e-9));
        assertThat(check.ces()).isCloseTo(1000 * (Math.pow(1.1, -1.5) - 1), within(1e-9));
    }

    /**
     * At 25 % on imports, 75 of home goods of 115 at customs value are three fifths of what is spent, as without a duty 60 of
     * 100.
     */
    @Test
    void a_rise_of_a_tenth_moves_a_market_of_the_same_spending_alike_whatever_duty_stood_before() {
        CrossCheck without = table(spending(0.6), rates(0, 0.1, 0, 0)).crossCheck("autos");
        CrossCheck under = table(spending(75.0 / 115), rates(0.25, 0.375, 0.25, 0.25)).crossCheck("autos");

        assertThat(under.gsim()).isCloseTo(without.gsim(), within(1e-9));
        assertThat(under.ces()).isCloseTo(without.ces(), within(1e-9));
        assertThat(without.gsim()).as("others' prices count, with substitution of 4").isNotCloseTo(-145, within(1.0));
    }

    private static Sample spending(double domesticShare) {
        return new Sample().certain().sector("autos", "Vehicles").product("8703", "autos").export(Province.ON, "8703", 1000)
                .imports("870323", 75, 25).domesticShare("autos", domesticShare).theta("Vehicles", 3);
    }

    @Test
    void a_duty_on_mexico_diverts_its_sales_to_canada() {
        // of Canada's power of duty beside Mexico's, 1 / 1.25 is left: as if its own had fallen by a fifth
        CrossCheck check = table(sample(), rates(0, 0, 0, 0.25)).crossCheck("autos");

        assertThat(check.smart()).isCloseTo(1000 * 1.5 * 0.2 * 75 * 25 / 100 / 75, within(1e-9));
        // with sigma = -eta what others pay does not move Canada's sales in the other two
        assertThat(check.gsim()).isCloseTo(0, within(1e-9));
        assertThat(check.ces()).isCloseTo(0, within(1e-9));
    }

    @Test
    void a_ban_ends_sales_in_every_model() {
        CrossCheck check = table(sample(), rates(0, Double.POSITIVE_INFINITY, 0, 0)).crossCheck("autos");

        assertThat(check).isEqualTo(new CrossCheck(-1000, -1000, -1000, -1000, Double.NaN, Double.NaN));
    }

    @Test
    void mexico_banned_leaves_canada_without_a_rival_to_divert_from() {
        CrossCheck check = table(sample(), rates(0, 0.21, 0, Double.POSITIVE_INFINITY)).crossCheck("autos");

        assertThat(check.smart()).isCloseTo(1000 * -2 * 0.21 / SUPPLY, within(1e-9));
    }

    @Test
    void a_heading_that_the_united_states_record_no_imports_of_from_canada_does_not_move_by_shares() {
        CrossCheck check = table(sample().export(Province.ON, "0808", 10), rates(0, 0.21, 0, 0)).crossCheck(Cell.OTHER);

        assertThat(check.smart()).isZero();
        assertThat(check.gsim()).isZero();
    }

    @Test
    void sectors_add_up_to_all_and_headings_to_sectors() {
        Sample more = sample().product("8704", "autos").export(Province.QC, "8704", 400).imports("870410", 75, 25)
                .export(Province.ON, "0808", 10);
        ImpactTable table = table(more, rates(0, 0.21, 0, 0));
        CrossCheck one = table(sample(), rates(0, 0.21, 0, 0)).crossCheck("autos");
        CrossCheck autos = table.crossCheck("autos");
        CrossCheck other = table.crossCheck(Cell.OTHER);
        CrossCheck all = table.crossCheck(Cell.ALL);

        assertThat(autos.smart()).isCloseTo(1.4 * one.smart(), within(1e-9));
        assertThat(autos.gsim()).isCloseTo(1.4 * one.gsim(), within(1e-9));
        assertThat(other.ces()).isNegative();
        assertThat(all.ces()).isCloseTo(autos.ces() + other.ces(), within(1e-9));
        assertThat(all.smart()).isCloseTo(autos.smart(), within(1e-9));
    }

    @Test
    void every_model_starts_from_what_would_be_sold_under_the_baseline() {
        // 1,000 sold under 21 % are 1,331 without
        ImpactTable table = ImpactModel.central(sample().evidence(), rates(0, 0.21, 0, 0), Sample.plan());
        CrossCheck naive = table(sample(), rates(0, 0.21, 0, 0)).crossCheck("autos");

        assertThat(table.crossCheck("autos").ces()).isCloseTo(-331, within(1e-9));
        assertThat(table.crossCheck("autos").smart()).isCloseTo(1.331 * naive.smart(), within(1e-9));
        assertThat(table.crossCheck("autos").gsim()).isCloseTo(1.331 * naive.gsim(), within(1e-9));
    }

    @Test
    void a_heading_banned_all_through_the_data_year_is_left_out() {
        Rates ban = Sample.onCanada((regime, heading) -> regime.scenario().equals("baseline") ? 0 : Double.POSITIVE_INFINITY);
        ImpactTable table = ImpactModel.central(sample().evidence(), ban, Sample.plan());

        assertThat(table.crossCheck("autos")).isEqualTo(new CrossCheck(0, 0, 0, 0, Double.NaN, Double.NaN));
        assertThat(table.find(new Cell("status-quo", "ON", "autos", Indicator.EXPORTS_CHANGE))).isEmpty();
    }
}
