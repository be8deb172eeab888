package ca.briefpack.impact.sum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.briefpack.impact.market.ExportResponse;
import ca.briefpack.impact.rates.RateMatrix;
import ca.briefpack.model.Country;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What one sale adds to the flows. 80 is sold in a year at four fifths of the baseline's sales, so that 100 would be under the
 * baseline's law.
 */
class SaleTest {
    private static final int STATUS_QUO = 1;
    private static final double IN_YEAR = 0.8;

    /** Canada pays 25 % on three quarters of its trade under the status quo, nothing under the baseline. */
    private static ExportResponse.Answer answer(double ratio, double inYear) {
        double[][] duty = new double[1][Country.partners().length];
        duty[0][Country.CA.ordinal()] = 0.25;
        return new ExportResponse.Answer(new double[][]{{1}, {ratio}}, new double[]{inYear},
                List.of(RateMatrix.free(1), new RateMatrix(duty, new double[]{0.75})));
    }

    /** The flows that are not nothing. */
    private static Map<Flow, Double> flows(Sale sale, ExportResponse.Answer answer) {
        double[] sums = new double[Flow.values().length];
        sale.addTo(sums, answer, STATUS_QUO);
        Map<Flow, Double> flows = new EnumMap<>(Flow.class);
        for (Flow flow : Flow.values()) {
            if (sums[flow.ordinal()] != 0) {
                flows.put(flow, sums[flow.ordinal()]);
            }
        }
        return flows;
    }

    private static Sale into(Country country) {
        return new Sale(0, 80, country, true, true);
    }

    @Test
    void a_sale_in_the_united_states_loses_against_the_baseline_and_pays_duty_on_what_is_sold() {
        assertThat(flows(into(Country.US), answer(0.5, IN_YEAR))).containsExactlyInAnyOrderEntriesOf(Map.of(
                Flow.TO_US, 80.0, Flow.COVERED, 80.0, Flow.RATED, 80.0, Flow.MODELLED, 80.0, Flow.BEFORE, 100.0,
                Flow.CHANGE, -50.0, Flow.LOSS, -50.0, Flow.DUTY, 20.0, Flow.AT_RISK, 60.0));
    }

    @Test
    void a_sale_in_china_stands_among_all_exports_and_by_itself_and_pays_nothing_to_the_united_states() {
        assertThat(flows(into(Country.CN), answer(0.5, IN_YEAR))).containsExactlyInAnyOrderEntriesOf(Map.of(
                Flow.TO_CHINA, 80.0, Flow.COVERED, 80.0, Flow.MODELLED, 80.0, Flow.BEFORE, 100.0, Flow.CHINA_BEFORE, 100.0,
                Flow.CHANGE, -50.0, Flow.LOSS, -50.0, Flow.CHINA_CHANGE, -50.0));
    }

    @Test
    void a_gain_is_a_change_but_no_loss() {
        assertThat(flows(into(Country.US), answer(1.5, IN_YEAR))).containsEntry(Flow.CHANGE, 50.0)
                .doesNotContainKey(Flow.LOSS);
    }

    @Test
    void a_ban_loses_all_that_the_baseline_sold() {
        assertThat(flows(into(Country.US), answer(0, IN_YEAR))).containsEntry(Flow.CHANGE, -100.0);
    }

    @Test
    void a_sale_without_a_market_is_sold_as_it_was_and_has_no_change() {
        assertThat(flows(into(Country.US), answer(Double.NaN, Double.NaN))).containsExactlyInAnyOrderEntriesOf(Map.of(
                Flow.TO_US, 80.0, Flow.COVERED, 80.0, Flow.RATED, 80.0, Flow.BEFORE, 80.0, Flow.DUTY, 20.0, Flow.AT_RISK, 60.0));
        assertThat(flows(into(Country.CN), answer(Double.NaN, Double.NaN))).containsExactlyInAnyOrderEntriesOf(Map.of(
                Flow.TO_CHINA, 80.0, Flow.COVERED, 80.0, Flow.BEFORE, 80.0, Flow.CHINA_BEFORE, 80.0));
    }

    @Test
    void what_was_sold_under_a_ban_of_all_the_year_cannot_be_brought_back_to_a_baseline() {
        assertThat(Sale.change(80, answer(0.5, 0), STATUS_QUO, 0)).isNaN();
        assertThat(flows(into(Country.US), answer(0.5, 0))).doesNotContainKeys(Flow.MODELLED, Flow.CHANGE, Flow.LOSS)
                .containsEntry(Flow.BEFORE, 80.0);
    }

    @Test
    void goods_without_a_tariff_line_pay_no_duty_and_a_province_without_multiplier_covers_nothing() {
        assertThat(flows(new Sale(0, 80, Country.US, false, true), answer(0.5, IN_YEAR)))
                .doesNotContainKeys(Flow.RATED, Flow.DUTY, Flow.AT_RISK).containsEntry(Flow.COVERED, 80.0);
        assertThat(flows(new Sale(0, 80, Country.US, true, false), answer(0.5, IN_YEAR)))
                .doesNotContainKey(Flow.COVERED).containsEntry(Flow.RATED, 80.0);
    }

    @Test
    void sales_add_up() {
        double[] sums = new double[Flow.values().length];
        new Sale(0, 80, Country.US, true, true).addTo(sums, answer(0.5, IN_YEAR), STATUS_QUO);
        new Sale(0, 8, Country.CN, true, true).addTo(sums, answer(0.5, IN_YEAR), STATUS_QUO);

        assertThat(sums[Flow.CHANGE.ordinal()]).isEqualTo(-55);
        assertThat(sums[Flow.CHINA_CHANGE.ordinal()]).isEqualTo(-5);
    }

    @Test
    void nothing_is_known_of_sales_in_other_countries() {
        assertThatThrownBy(() -> into(Country.MX).addTo(new double[Flow.values().length], answer(1, 1), STATUS_QUO))
                .isInstanceOf(IllegalArgumentException.class).hasMessage("sales in MX are not held");
    }

    @Test
    void only_what_the_law_moves_is_kept_for_every_scenario() {
        assertThat(Flow.values()).filteredOn(flow -> !flow.isByScenario()).containsExactly(Flow.TO_US, Flow.TO_CHINA,
                Flow.COVERED, Flow.RATED, Flow.MODELLED, Flow.BEFORE, Flow.CHINA_BEFORE);
    }
}
