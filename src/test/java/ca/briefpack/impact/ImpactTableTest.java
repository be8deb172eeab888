package ca.briefpack.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.impact.rates.RateMatrix;
import ca.briefpack.impact.rates.Rates;
import ca.briefpack.model.Country;
import ca.briefpack.model.Province;
import ca.briefpack.model.Sampling;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.figure.Estimate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the table gives beside its numbers: rows, swings, draws. */
class ImpactTableTest {
    /** A tenth, and a tenth more for what is not American content at one and for all metal content at one. */
    private static final Rates LAW = (headings, regime, draw) -> {
        double[][] duties = new double[headings.size()][Country.partners().length];
        for (double[] ofHeading : duties) {
            ofHeading[Country.CA.ordinal()] = regime.scenario().equals("status-quo")
                    ? 0.1 * (1 + draw.of(ModelParameter.US_CONTENT_AUTOS) + draw.of(ModelParameter.METAL_CONTENT)) : 0;
        }
        return new RateMatrix(duties, new double[headings.size()]);
    };

    /** The wider swing is of a parameter that leans to neither side; the other leans, so that its values lie further apart. */
    private static Sample sample() {
        return new Sample().certain().parameter("us-content-autos", 0, 0.5, 1).parameter("metal-content-scale", 0, 0, 1.1)
                .sector("lumber", "Wood").product("4407", "lumber")
                .export(Province.ON, "4407", 100).export(Province.QC, "4407", 50).total(Province.ON, 130)
                .imports("440710", 70, 30).domesticShare("lumber", 0.7).theta("Wood", 1)
                .multiplier(Province.ON, "Wood", 0.5, 0.8, 4, 7).multiplier(Province.QC, "Wood", 0.5, 0.8, 4, 7);
    }

    private static final Cell CHANGE = Cell.of("status-quo", Province.ON, Indicator.EXPORTS_CHANGE);
    private final ImpactTable table = ImpactModel.estimate(sample().evidence(), LAW, Sample.plan());

    private List<String> wheres(Cell cell) {
        return table.lineage(cell).rows().stream().map(SourceRow::where).toList();
    }

    @Test
    void swings_are_the_values_at_the_ends_of_one_parameter_and_stand_in_order_of_width() {
        // content at 0 and 1 with no metal: duties of 10 and 20 %; metal at 0 and 1.1 with half of content: 15 and 26 %
        List<Swing> swings = table.listSwings(CHANGE);

        assertThat(swings).extracting(Swing::parameter).containsExactly(ModelParameter.US_CONTENT_AUTOS,
                ModelParameter.METAL_CONTENT);
        assertThat(swings.get(0).atLow()).isCloseTo(100 * Math.pow(1.1, -1.5) - 100, within(1e-9));
        assertThat(swings.get(0).atHigh()).isCloseTo(100 * Math.pow(1.2, -1.5) - 100, within(1e-9));
        assertThat(swings.get(1).atLow()).isCloseTo(100 * Math.pow(1.15, -1.5) - 100, within(1e-9));
        assertThat(swings.get(1).atHigh()).isCloseTo(100 * Math.pow(1.26, -1.5) - 100, within(1e-9));
    }

    @Test
    void where_parts_of_the_variance_are_known_swings_stand_in_their_order() {
        ImpactTable sampled =
                ImpactModel.estimate(sample().evidence(), LAW, Sample.plan(), Optional.of(new Sampling(1000, 3, 1)));
        double content = sampled.findSobol(CHANGE, ModelParameter.US_CONTENT_AUTOS).orElseThrow().total();
        double metal = sampled.findSobol(CHANGE, ModelParameter.METAL_CONTENT).orElseThrow().total();

        assertThat(metal).isGreaterThan(content).isLessThan(1);
        assertThat(sampled.listSwings(CHANGE)).extracting(Swing::parameter).containsExactly(ModelParameter.METAL_CONTENT,
                ModelParameter.US_CONTENT_AUTOS);
        assertThat(sampled.sampling()).contains(new Sampling(1000, 3, 1));
    }

    @Test
    void a_figure_that_nothing_moves_or_that_is_not_known_has_no_swings() {
        assertThat(table.listSwings(Cell.of("baseline", Province.ON, Indicator.EXPORTS_CHANGE))).isEmpty();
        assertThat(table.listSwings(Cell.of("status-quo", Province.ON, Indicator.HOME_SALES))).isEmpty();
        assertThat(table.sampling()).isEmpty();
        assertThat(table.findSobol(CHANGE, ModelParameter.METAL_CONTENT)).isEmpty();
    }

    @Test
    void exports_as_published_rest_on_the_published_total_and_on_headings_where_there_is_none() {
        assertThat(wheres(Cell.of("status-quo", Province.ON, Indicator.EXPORTS_US))).containsExactly("export_totals.csv:2");
        assertThat(wheres(Cell.of("status-quo", Province.QC, Indicator.EXPORTS_US))).containsExactly("exports_us.csv:3");
        assertThat(wheres(Cell.canada("status-quo", Indicator.EXPORTS_US))).containsExactly("export_totals.csv:2",
                "exports_us.csv:3");
        assertThat(wheres(Cell.of("status-quo", Province.ON, Indicator.EXPORTS_US).in("lumber")))
                .containsExactly("exports_us.csv:2");
    }

    @Test
    void what_is_not_listed_rests_on_the_total_and_on_what_is_listed() {
        assertThat(wheres(Cell.of("status-quo", Province.ON, Indicator.EXPORTS_US).in(Cell.UNLISTED)))
                .containsExactly("export_totals.csv:2", "exports_us.csv:2");
    }

    @Test
    void what_would_be_sold_of_everything_rests_on_the_total_and_of_a_sector_does_not() {
        Cell before = Cell.of("status-quo", Province.ON, Indicator.EXPORTS_US_BEFORE);

        assertThat(wheres(before)).contains("export_totals.csv:2", "exports_us.csv:2", "us_imports.csv:2");
        assertThat(wheres(before.in("lumber"))).contains("exports_us.csv:2").doesNotContain("export_totals.csv:2");
        assertThat(wheres(CHANGE)).doesNotContain("export_totals.csv:2");
    }

    @Test
    void what_is_at_risk_reaches_beyond_the_central_case_but_not_beyond_all_that_can_be_rated() {
        // nine tenths pay in the central case, and nearly all at the high end
        Rates risky = (headings, regime, draw) -> {
            double[] dutiable = new double[headings.size()];
            Arrays.fill(dutiable, Math.min(1, 0.45 + 0.5 * draw.of(ModelParameter.US_CONTENT_AUTOS)));
            return new RateMatrix(new double[headings.size()][Country.partners().length], dutiable);
        };
        ImpactTable atRisk = ImpactModel.estimate(sample().parameter("us-content-autos", 0.2, 0.9, 1).evidence(), risky,
                Sample.plan());
        Estimate range = atRisk.find(Cell.of("status-quo", Province.ON, Indicator.EXPORTS_AT_RISK)).orElseThrow();

        assertThat(range.central()).isCloseTo(90, within(1e-9));
        assertThat(range.high()).isGreaterThan(90).isLessThanOrEqualTo(100);
    }

    @Test
    void the_first_of_the_draws_is_the_central_one_and_a_central_table_has_no_other() {
        ImpactTable central = ImpactModel.central(sample().evidence(), LAW, Sample.plan());

        assertThat(table.drawSet().list()).isEqualTo(table.listDraws());
        assertThat(table.listDraws().get(0).name()).isEqualTo("central");
        assertThat(central.findDraws(CHANGE).orElseThrow()).containsExactly(table.findDraws(CHANGE).orElseThrow()[0]);
        assertThat(central.find(CHANGE).orElseThrow().isExact()).isTrue();
        assertThat(table.find(CHANGE).orElseThrow().isExact()).isFalse();
    }

    @Test
    void scenarios_stand_in_the_order_of_the_plan_and_sectors_in_that_of_the_reference() {
        ImpactTable more = ImpactModel.central(sample().evidence(), LAW, Sample.plan("worse", "better"));

        assertThat(more.listScenarios()).containsExactly("baseline", "status-quo", "worse", "better");
        assertThat(more.listSectors()).containsExactly("lumber", Cell.OTHER);
    }
}
