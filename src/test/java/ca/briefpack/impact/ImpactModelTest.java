package ca.briefpack.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.impact.market.Gap;
import ca.briefpack.impact.rates.RateMatrix;
import ca.briefpack.impact.rates.Rates;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Country;
import ca.briefpack.model.Problem.Code;
import ca.briefpack.model.Province;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

public class ImpactModelTest {
    /** Steel and lumber pay on every source and more on Canada; cars on Canada, less where more is of American content. */
    static final Rates RATES = (headings, regime, draw) -> {
        double[][] duties = new double[headings.size()][Country.partners().length];
        double[] dutiable = new double[headings.size()];
        for (int h = 0; h < headings.size() && !regime.scenario().equals("baseline"); h++) {
            boolean cars = headings.get(h).digits().equals("8703");
            double rate = cars ? 0.25 * (1 - draw.of(ModelParameter.US_CONTENT_AUTOS))
                    : 0.35 * (0.6 - draw.of(ModelParameter.CUSMA_SHIFT));
            double factor = regime.scenario().equals("worse") ? 1.5 : 1;
            duties[h][Country.CA.ordinal()] = rate * factor;
            duties[h][Country.MX.ordinal()] = cars ? 0 : rate / 2;
            dutiable[h] = cars ? 1 : 0.6 - draw.of(ModelParameter.CUSMA_SHIFT);
        }
        return new RateMatrix(duties, dutiable);
    };

    public static Sample sample() {
        return new Sample().uncertain()
                .sector("autos", "Vehicles").sector("lumber", "Wood").sector("steel", "Metals")
                .product("8703", "autos").product("4407", "lumber").product("7208", "steel").product("0808", "")
                .export(Province.ON, "8703", 1000.1e6).export(Province.ON, "4407", 100.7e6).export(Province.ON, "7208", 333.3e6)
                .export(Province.QC, "8703", 510.3e6).export(Province.QC, "4407", 307.9e6).export(Province.BC, "0808", 77.7e6)
                .export(Province.BC, "4407", 900.9e6).export(Province.YT, "7208", 5.5e6).export(Province.ON, "9901", 40e6)
                .total(Province.ON, 1600e6).total(Province.QC, 900e6).total(Province.BC, 1000e6).total(Province.YT, 6e6)
                .imports("870323", 60, 20).imports("870380", 15, 5).imports("440710", 70, 30).imports("720810", 44, 12)
                .imports("080810", 3, 4)
                .domesticShare("autos", 0.6).domesticShare("lumber", 0.7).domesticShare("steel", 0.75)
                .theta("Vehicles", 1.01).theta("Wood", 9.26).theta("Metals", 2.48)
                .multiplier(Province.ON, "Vehicles", 0.4, 0.6, 3, 5).multiplier(Province.ON, "Wood", 0.5, 0.8, 4, 7)
                .multiplier(Province.ON, "Metals", 0.3, 0.5, 2, 4).multiplier(Province.QC, "Vehicles", 0.3, 0.5, 2, 4)
                .multiplier(Province.QC, "Wood", 0.6, 0.9, 6, 8).multiplier(Province.BC, "Wood", 0.55, 0.85, 5, 7);
    }

    private final ImpactTable table = ImpactModel.estimate(sample().evidence(), RATES, Sample.plan("worse", "unedited"));

    private static List<String> sectorsWith(ImpactTable table, String... more) {
        List<String> sectors = new ArrayList<>(table.listSectors());
        sectors.addAll(List.of(more));
        return sectors;
    }

    private static List<String> places() {
        List<String> places = new ArrayList<>(Arrays.stream(Province.values()).map(Province::name).toList());
        places.add(Cell.CANADA);
        return places;
    }

    @Test
    void provinces_sum_to_canada_at_every_draw() {
        for (Indicator indicator : Indicator.values()) {
            if (indicator == Indicator.EFFECTIVE_RATE) {
                continue;
            }
            for (String scenario : table.listScenarios()) {
                for (String sector : sectorsWith(table, Cell.ALL)) {
                    double[] canada = table.findDraws(new Cell(scenario, "CA", sector, indicator)).orElse(new double[0]);
                    for (int d = 0; d < canada.length; d++) {
                        double sum = 0;
                        for (Province province : Province.values()) {
                            Cell cell = new Cell(scenario, province.name(), sector, indicator);
                            sum += table.findDraws(cell).map(List::of).map(l -> l.get(0)).orElse(new double[canada.length])[d];
                        }
                        assertThat(sum).as("%s %s %s", scenario, sector, indicator)
                                .isCloseTo(canada[d], within(1e-12 * (1e6 + Math.abs(canada[d]))));
                    }
                }
            }
        }
    }

    @Test
    void sectors_sum_to_all() {
        for (String place : places()) {
            Cell all = new Cell("worse", place, Cell.ALL, Indicator.EXPORTS_CHANGE);
            double sum = 0;
            for (String sector : table.listSectors()) {
                sum += table.find(all.in(sector)).map(Estimate::central).orElse(0.0);
            }
            assertThat(sum).isCloseTo(table.find(all).orElseThrow().central(), within(1e-3));
        }
    }

    @Test
    void published_totals_stand_and_what_is_not_listed_is_shown() {
        Cell all = Cell.of("worse", Province.ON, Indicator.EXPORTS_US);

        assertThat(table.find(all).orElseThrow()).isEqualTo(Estimate.exact(1600e6, Unit.CAD));
        assertThat(table.find(all.in(Cell.UNLISTED)).orElseThrow().central())
                .isCloseTo(1600e6 - 1000.1e6 - 100.7e6 - 333.3e6 - 40e6, within(1e-3));
        assertThat(table.find(all.in(Cell.OTHER)).orElseThrow().central()).isEqualTo(40e6);
        assertThat(table.find(Cell.canada("worse", Indicator.EXPORTS_US)).orElseThrow().central()).isEqualTo(3506e6);
        assertThat(table.find(Cell.of("worse", Province.ON, Indicator.EXPORTS_CHANGE).in(Cell.UNLISTED))).isEmpty();
        assertThat(table.lineage(all).rows()).containsExactly(new SourceRow("export_totals.csv", 2, List.of("S001")));
    }

    @Test
    void a_scenario_without_edits_changes_nothing_against_the_status_quo() {
        for (String place : List.of("ON", "QC", "BC", "CA")) {
            for (Indicator indicator : List.of(Indicator.EXPORTS_CHANGE_VS_STATUS_QUO, Indicator.GDP_CHANGE_VS_STATUS_QUO,
                    Indicator.JOBS_CANADA_CHANGE_VS_STATUS_QUO)) {
                assertThat(table.find(new Cell("unedited", place, Cell.ALL, indicator)))
                        .contains(Estimate.exact(0, indicator.unit()));
            }
        }
        assertThat(table.find(Cell.canada("baseline", Indicator.EXPORTS_CHANGE))).contains(Estimate.exact(0, Unit.CAD));
    }

    @Test
    void losses_are_negative_and_worse_with_more_duty() {
        Estimate now = table.find(Cell.canada("status-quo", Indicator.EXPORTS_CHANGE)).orElseThrow();
        Estimate worse = table.find(Cell.canada("worse", Indicator.EXPORTS_CHANGE)).orElseThrow();

        assertThat(now.high()).isNegative();
        assertThat(worse.central()).isLessThan(now.central());
    }

    @Test
    void ranges_hold_the_central_value_and_levels_stay_over_zero() {
        for (Indicator indicator : Indicator.values()) {
            for (String place : places()) {
                table.find(new Cell("worse", place, Cell.ALL, indicator)).ifPresent(e -> {
                    assertThat(e.central()).isBetween(e.low(), e.high());
                    if (indicator.isLevel()) {
                        assertThat(e.low()).isNotNegative();
                    }
                });
            }
        }
        assertThat(table.find(Cell.canada("worse", Indicator.GDP_CHANGE)).orElseThrow().isExact()).isFalse();
    }

    @Test
    void the_range_of_a_sum_comes_from_joint_draws() {
        double[] sum = new double[table.listDraws().size()];
        double width = 0;
        for (String place : List.of("ON", "QC", "BC", "YT")) {
            Cell cell = new Cell("worse", place, Cell.ALL, Indicator.EXPORTS_CHANGE);
            double[] values = table.findDraws(cell).orElseThrow();
            Arrays.setAll(sum, d -> sum[d] + values[d]);
            Estimate estimate = table.find(cell).orElseThrow();
            width += estimate.high() - estimate.low();
        }
        Estimate canada = table.find(Cell.canada("worse", Indicator.EXPORTS_CHANGE)).orElseThrow();

        assertThat(table.range(sum, Unit.CAD).low()).isCloseTo(canada.low(), within(1e-3));
        assertThat(canada.high() - canada.low()).isLessThanOrEqualTo(width * (1 + 1e-12));
    }

    @Test
    void a_territory_without_multipliers_has_no_gdp_rather_than_none_lost() {
        assertThat(table.find(Cell.of("worse", Province.YT, Indicator.EXPORTS_CHANGE)).orElseThrow().central()).isNegative();
        for (Indicator indicator : List.of(Indicator.GDP_CHANGE, Indicator.JOBS_EXPOSED, Indicator.JOBS_CHANGE,
                Indicator.GDP_SPILLOVER_CHANGE, Indicator.LABOUR_INCOME_CHANGE)) {
            assertThat(table.find(Cell.of("worse", Province.YT, indicator))).isEmpty();
            assertThat(table.find(Cell.of("worse", Province.NU, indicator).in("steel"))).isEmpty();
        }
        assertThat(table.assumptions(Cell.canada("worse", Indicator.GDP_CHANGE))).contains("places-without-multipliers");
    }

    @Test
    void a_heading_without_a_market_is_reported_and_has_no_change() {
        assertThat(table.listGaps()).singleElement().satisfies(gap -> {
            assertThat(gap.hs4().digits()).isEqualTo("9901");
            assertThat(gap.reason()).isEqualTo(Gap.Reason.SPECIAL_TRANSACTION);
            assertThat(gap.exportsCad()).isEqualTo(40e6);
        });
        assertThat(table.find(new Cell("worse", "ON", Cell.OTHER, Indicator.EXPORTS_CHANGE))).isEmpty();
        assertThat(table.find(new Cell("worse", "BC", Cell.OTHER, Indicator.EXPORTS_CHANGE))).isPresent();
        assertThat(table.assumptions(Cell.of("worse", Province.ON, Indicator.EXPORTS_CHANGE))).contains("headings-not-modelled");
    }

    @Test
    void a_heading_that_the_united_states_did_not_import_is_a_gap() {
        Sample sample = sample().product("2844", "steel").export(Province.ON, "2844", 9e6);

        assertThat(ImpactModel.estimate(sample.evidence(), RATES, Sample.plan()).listGaps())
                .contains(new Gap(ca.briefpack.model.HsCode.of("2844"), Gap.Reason.NO_US_IMPORTS, 9e6));
    }

    @Test
    void a_heading_without_industry_takes_the_provinces_mean_multiplier() {
        // British Columbia's only mapped heading is lumber: 5 jobs a million
        Estimate jobs = table.find(new Cell("worse", "BC", Cell.OTHER, Indicator.JOBS_EXPOSED)).orElseThrow();

        assertThat(jobs.central()).isCloseTo(77.7 * 5, within(1e-9));
        assertThat(table.assumptions(new Cell("worse", "BC", Cell.OTHER, Indicator.JOBS_CHANGE)))
                .contains("multiplier-fallback", "domestic-share-fallback", "elasticity-fallback", "lost-sales-diverted");
        assertThat(table.assumptions(new Cell("worse", "BC", "lumber", Indicator.JOBS_CHANGE)))
                .doesNotContain("multiplier-fallback", "domestic-share-fallback");
    }

    @Test
    void the_order_of_rows_does_not_matter() {
        ImpactTable other = ImpactModel.estimate(sample().shuffled(7).evidence(), RATES, Sample.plan("worse", "unedited"));
        for (Indicator indicator : Indicator.values()) {
            for (String place : places()) {
                for (String sector : sectorsWith(table, Cell.ALL, Cell.UNLISTED)) {
                    Cell cell = new Cell("worse", place, sector, indicator);
                    assertThat(other.find(cell)).isEqualTo(table.find(cell));
                    assertThat(other.lineage(cell).rows()).isEqualTo(table.lineage(cell).rows());
                }
            }
        }
    }

    @Test
    void the_order_of_rows_that_are_summed_does_not_matter() {
        // 0.1 + 0.2 + 0.3 differs from 0.3 + 0.2 + 0.1 in the last place
        Sample one = sample().imports("440711", 0.1, 0.7).imports("440712", 0.2, 0.11).imports("440713", 0.3, 0.13)
                .export(Province.NB, "4407", 0.1).export(Province.NB, "4407", 0.2).export(Province.NB, "4407", 0.3);
        ImpactTable first = ImpactModel.estimate(one.evidence(), RATES, Sample.plan());
        Collections.reverse(one.imports);
        Collections.reverse(one.exports);
        ImpactTable second = ImpactModel.estimate(one.evidence(), RATES, Sample.plan());

        for (String place : List.of("NB", "ON", "CA")) {
            Cell cell = new Cell("status-quo", place, "lumber", Indicator.EXPORTS_CHANGE);
            assertThat(second.find(cell)).isEqualTo(first.find(cell));
        }
    }

    @Test
    void lineage_names_the_rows_and_the_parameters() {
        Cell cell = new Cell("worse", "QC", "lumber", Indicator.GDP_CHANGE);

        Set<String> where = new TreeSet<>(table.lineage(cell).rows().stream().map(SourceRow::where).toList());
        assertThat(where).contains("exports_us.csv:6", "us_imports.csv:4", "us_domestic_share.csv:3", "elasticities.csv:3",
                "multipliers.csv:6").doesNotContain("exports_us.csv:2", "multipliers.csv:2", "us_imports.csv:2");
        assertThat(table.assumptions(cell)).startsWith("demand-elasticity", "supply-elasticity", "substitution-scale")
                .contains("multiplier-scale", "calibrated-by-month");
        assertThat(table.assumptions(new Cell("worse", "QC", "lumber", Indicator.EFFECTIVE_RATE)))
                .containsExactly("us-content-autos", "metal-content-scale", "cusma-shift");
        assertThat(table.lineage(cell).method()).isEqualTo("response-multiplier");
    }

    @Test
    void swings_show_which_parameter_moves_a_figure_most_first() {
        List<Swing> swings = table.listSwings(new Cell("worse", "QC", "autos", Indicator.EXPORTS_CHANGE));

        assertThat(swings).extracting(Swing::parameter)
                .contains(ModelParameter.US_CONTENT_AUTOS, ModelParameter.DEMAND_ELASTICITY)
                .doesNotContain(ModelParameter.METAL_CONTENT, ModelParameter.MULTIPLIER_SCALE, ModelParameter.CUSMA_SHIFT);
        assertThat(swings).isSortedAccordingTo((a, b) -> Double.compare(b.width(), a.width()));
        Swing content = swings.stream().filter(s -> s.parameter() == ModelParameter.US_CONTENT_AUTOS).findFirst().orElseThrow();
        assertThat(content.atHigh()).as("more American content, less duty").isGreaterThan(content.atLow());
    }

    @Test
    void a_missing_parameter_stops_the_study_by_name() {
        Sample sample = sample();
        sample.parameters.remove("cusma-shift");

        assertThatThrownBy(() -> ImpactModel.estimate(sample.evidence(), RATES, Sample.plan()))
                .isInstanceOfSatisfying(BriefpackException.class, e -> {
                    assertThat(e.problems()).singleElement().satisfies(p -> assertThat(p.code()).isEqualTo(Code.P014));
                    assertThat(e).hasMessageContaining("'cusma-shift' is missing");
                });
        assertThatThrownBy(() -> ImpactModel.estimate(sample().parameter("demand-elasticity", -1, 0.5, 1).evidence(), RATES,
                Sample.plan())).hasMessageContaining("P013").hasMessageContaining("demand-elasticity");
    }

    @Test
    void a_cell_that_was_not_studied_is_refused() {
        assertThatThrownBy(() -> table.find(Cell.canada("free-trade", Indicator.EXPORTS_US)))
                .hasMessageContaining("scenario 'free-trade' was not studied").hasMessageContaining("worse");
        assertThatThrownBy(() -> table.find(Cell.canada("worse", Indicator.EXPORTS_US).in("tulips")))
                .hasMessageContaining("sector 'tulips'");
    }
}
