package ca.briefpack.impact.sum;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.impact.ImpactModel;
import ca.briefpack.impact.ImpactTable;
import ca.briefpack.impact.Sample;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.impact.draw.Draw;
import ca.briefpack.impact.rates.RateMatrix;
import ca.briefpack.impact.rates.Rates;
import ca.briefpack.impact.rates.Regime;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Province;
import ca.briefpack.model.SourceRow;
import ca.briefpack.tariff.RateGrounds;
import ca.briefpack.tariff.rate.Lane;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which rows of the law, of trade and of parameters stand behind which figure. */
class ImpactLineageTest {
    /** Every rate rests on one act and on one list of goods, named by law and lane; the line is the month of the day. */
    private static final Rates LAW = new Rates() {
        @Override
        public RateMatrix rates(List<HsCode> headings, Regime regime, Draw draw) {
            return RateMatrix.free(headings.size());
        }

        @Override
        public RateGrounds grounds(Lane lane, HsCode heading, Regime regime) {
            String where = " " + regime.scenario() + " " + lane;
            int month = regime.day().getMonthValue();
            return new RateGrounds(List.of(new SourceRow("act" + where, month, List.of())),
                    List.of(new SourceRow("list" + where, month, List.of())), Set.of());
        }
    };

    private static Sample sample() {
        return new Sample().certain().weighed(8).sector("autos", "Vehicles").sector("lumber", "Wood")
                .product("8703", "autos").product("4407", "lumber")
                .export(Province.ON, "8703", 1000).export(Province.QC, "8703", 0).export(Province.QC, "4407", 300)
                .export(Province.BC, "9901", 40).toChina(Province.SK, "4407", 70)
                .imports("870323", 60, 20).imports("440710", 70, 30).domesticShare("autos", 0.6).domesticShare("lumber", 0.7)
                .theta("Vehicles", 1).theta("Wood", 1).multiplier(Province.ON, "Vehicles", 0.4, 0.6, 3, 5)
                .intoCanada("8703", 1000, 600, 200).sale("Vehicles", Province.ON, Province.ON, 100)
                .scenario("relief");
    }

    private final ImpactTable table = ImpactModel.estimate(sample().evidence(), LAW, Sample.plan("relief"));

    private Set<String> files(String scenario, Province province, Indicator indicator) {
        return table.lineage(Cell.of(scenario, province, indicator)).rows().stream().map(SourceRow::file)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> law(String scenario, Province province, Indicator indicator) {
        return files(scenario, province, indicator).stream()
                .filter(file -> file.startsWith("act") || file.startsWith("list") || file.startsWith("scenarios"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> wheres(Province province, Indicator indicator) {
        return table.lineage(Cell.of("relief", province, indicator)).rows().stream().map(SourceRow::where).toList();
    }

    @Test
    void a_rate_rests_on_the_acts_and_the_lists_of_canadas_own_lane_in_its_scenario_alone() {
        assertThat(law("relief", Province.ON, Indicator.EFFECTIVE_RATE)).containsExactly("act relief CA->US",
                "list relief CA->US", "scenarios.yaml");
        assertThat(law("status-quo", Province.ON, Indicator.EXPORTS_AT_RISK)).containsExactly("act status-quo CA->US",
                "list status-quo CA->US");
    }

    @Test
    void a_change_rests_on_the_acts_of_every_supplier_under_baseline_calibration_and_scenario_and_on_no_list() {
        Set<String> law = law("relief", Province.ON, Indicator.EXPORTS_US_CHANGE);

        assertThat(law).contains("act relief CA->US", "act relief MX->US", "act relief OTHER->US", "act baseline MX->US",
                "act enacted MX->US", "scenarios.yaml").noneMatch(file -> file.startsWith("list"))
                .noneMatch(file -> file.contains("status-quo")).noneMatch(file -> file.endsWith("->CN"));
        assertThat(wheres(Province.ON, Indicator.EXPORTS_US_CHANGE)).contains("act enacted CA->US:1", "act enacted CA->US:12",
                "act relief CA->US:10").doesNotContain("act enacted CA->US:0", "act relief CA->US:1");
    }

    @Test
    void a_change_against_the_status_quo_rests_on_its_law_too() {
        assertThat(law("relief", Province.ON, Indicator.EXPORTS_CHANGE_VS_STATUS_QUO)).contains("act status-quo CA->US",
                "act relief CA->US");
        assertThat(law("relief", Province.ON, Indicator.EXPORTS_CHANGE)).doesNotContain("act status-quo CA->US");
    }

    @Test
    void what_is_observed_or_exposed_rests_on_no_law_and_on_no_scenario() {
        for (Indicator indicator : List.of(Indicator.EXPORTS_US, Indicator.GDP_EXPOSED, Indicator.HOME_SALES)) {
            assertThat(law("relief", Province.ON, indicator)).as(indicator.name()).isEmpty();
        }
    }

    @Test
    void sales_in_china_and_at_home_rest_on_the_law_of_where_they_are_sold() {
        assertThat(law("relief", Province.SK, Indicator.EXPORTS_CHINA_CHANGE)).contains("act relief CA->CN", "act relief US->CN")
                .noneMatch(file -> file.endsWith("->US"));
        assertThat(law("relief", Province.ON, Indicator.HOME_SALES_CHANGE)).contains("act relief US->CA", "act relief CN->CA")
                .noneMatch(file -> file.endsWith("->US"));
    }

    @Test
    void goods_without_a_tariff_line_rest_on_no_rate() {
        assertThat(law("relief", Province.BC, Indicator.EXPORTS_AT_RISK)).containsExactly("scenarios.yaml");
    }

    @Test
    void a_heading_published_as_zero_stands_behind_a_figure_only_where_nothing_else_is_sold() {
        assertThat(wheres(Province.QC, Indicator.EXPORTS_AT_RISK)).contains("exports_us.csv:4")
                .doesNotContain("exports_us.csv:3");
        assertThat(table.lineage(new Cell("relief", "QC", "autos", Indicator.EXPORTS_AT_RISK)).rows())
                .extracting(SourceRow::where).contains("exports_us.csv:3");
    }

    @Test
    void the_rows_of_the_parameters_that_move_a_figure_stand_behind_it_and_no_others() {
        // parameters are numbered as the sample gives them: demand 2, supply 3, substitution 4, content 5, metal 6, CUSMA 7, ...
        assertThat(wheres(Province.ON, Indicator.EFFECTIVE_RATE)).contains("parameters.csv:5", "parameters.csv:6",
                "parameters.csv:7").doesNotContain("parameters.csv:2", "parameters.csv:8");
        assertThat(wheres(Province.ON, Indicator.EXPORTS_US)).noneMatch(where -> where.startsWith("parameters"));
    }

    @Test
    void what_the_united_states_asks_moves_what_is_sold_there_and_nothing_else() {
        assertThat(table.assumptions(Cell.of("relief", Province.SK, Indicator.EXPORTS_CHINA_CHANGE)))
                .contains("china-share", "demand-elasticity").doesNotContain("cusma-shift", "us-content-autos");
        assertThat(table.assumptions(Cell.of("relief", Province.ON, Indicator.EXPORTS_US_CHANGE))).contains("cusma-shift")
                .doesNotContain("china-share", "multiplier-scale", "lost-sales-diverted");
        assertThat(table.assumptions(Cell.of("relief", Province.ON, Indicator.EXPORTS_US))).isEmpty();
        assertThat(table.assumptions(Cell.of("relief", Province.ON, Indicator.GDP_EXPOSED)))
                .containsExactly("multiplier-scale");
    }
}
