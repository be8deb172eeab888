package ca.briefpack.impact.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.impact.ImpactModel;
import ca.briefpack.impact.ImpactTable;
import ca.briefpack.impact.Sample;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.impact.rates.RateMatrix;
import ca.briefpack.impact.rates.Rates;
import ca.briefpack.model.Country;
import ca.briefpack.model.Province;
import ca.briefpack.model.Sampling;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.theory.Sobol;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What random draws say of figures that one parameter alone moves, so that all of it is known beforehand. */
class SensitivityTest {
    private static final Cell CHANGE = Cell.of("status-quo", Province.ON, Indicator.EXPORTS_CHANGE);

    /** The duty is the metal content, on lumber and steel alike, or its square. */
    private static Rates law(int power) {
        return (headings, regime, draw) -> {
            double[][] duties = new double[headings.size()][Country.partners().length];
            for (double[] ofHeading : duties) {
                ofHeading[Country.CA.ordinal()] = regime.scenario().equals("status-quo")
                        ? Math.pow(draw.of(ModelParameter.METAL_CONTENT), power) : 0;
            }
            return new RateMatrix(duties, new double[headings.size()]);
        };
    }

    private static ImpactTable table(int power) {
        Sample sample = new Sample().certain().parameter("metal-content-scale", 0, 0.5, 1)
                .parameter("multiplier-scale", 0.8, 1, 1.2).sector("lumber", "Wood").sector("steel", "Metals")
                .sector("ships", "Ships").product("4407", "lumber").product("7208", "steel").product("8901", "ships")
                .export(Province.ON, "4407", 100).export(Province.ON, "7208", 300).export(Province.QC, "7208", 50)
                .imports("440710", 70, 30).imports("720810", 70, 30).domesticShare("lumber", 0.7).domesticShare("steel", 0.7)
                .theta("Wood", 1).theta("Metals", 1).multiplier(Province.ON, "Wood", 0.5, 0.8, 4, 7);
        return ImpactModel.estimate(sample.evidence(), law(power), Sample.plan(), Optional.of(new Sampling(1000, 3, 1)));
    }

    @Test
    void one_parameter_alone_makes_all_of_the_variance_by_itself_in_every_place_and_sector() {
        ImpactTable table = table(1);

        for (Cell cell : List.of(CHANGE, CHANGE.in("lumber"), CHANGE.in("steel"),
                Cell.canada("status-quo", Indicator.EXPORTS_CHANGE),
                Cell.canada("status-quo", Indicator.EXPORTS_CHANGE).in("steel"),
                Cell.of("status-quo", Province.QC, Indicator.EXPORTS_CHANGE).in("steel"))) {
            Sobol metal = table.findSobol(cell, ModelParameter.METAL_CONTENT).orElseThrow();
            assertThat(metal.total()).as("%s", cell).isCloseTo(1, within(0.15));
            assertThat(metal.firstOrder()).as("%s", cell).isCloseTo(1, within(0.15));
            assertThat(table.findSobol(cell, ModelParameter.CUSMA_SHIFT)).as("%s", cell).contains(new Sobol(0, 0));
        }
    }

    @Test
    void shares_are_known_of_nothing_but_changes_in_exports_and_of_parameters_that_move_them() {
        ImpactTable table = table(1);

        assertThat(table.findSobol(CHANGE, ModelParameter.MULTIPLIER_SCALE)).isEmpty();
        assertThat(table.findSobol(CHANGE, ModelParameter.LOST_SALES_DIVERTED)).isEmpty();
        assertThat(table.findSobol(CHANGE, ModelParameter.HOME_SALES_SCALE)).isEmpty();
        assertThat(table.findSobol(Cell.of("baseline", Province.ON, Indicator.EXPORTS_CHANGE), ModelParameter.METAL_CONTENT))
                .isEmpty();
        assertThat(table.findSobol(Cell.of("status-quo", Province.ON, Indicator.GDP_CHANGE), ModelParameter.METAL_CONTENT))
                .isEmpty();
    }

    /** Triangular from 0 over a half to 1: a twentieth lies under the root of a fortieth. */
    @Test
    void a_range_is_what_the_law_says_at_the_fifth_and_the_ninety_fifth_percentile_whatever_its_shape() {
        double fifth = Math.sqrt(0.025);
        for (int power : new int[]{1, 2}) {
            for (String sector : List.of("lumber", Cell.ALL)) {
                Estimate rate = table(power).find(Cell.of("status-quo", Province.ON, Indicator.EFFECTIVE_RATE).in(sector))
                        .orElseThrow();
                assertThat(Math.pow(rate.low(), 1.0 / power)).isCloseTo(fifth, within(0.03));
                assertThat(Math.pow(rate.high(), 1.0 / power)).isCloseTo(1 - fifth, within(0.03));
            }
        }
    }

    @Test
    void the_draws_of_a_sector_are_those_of_the_whole() {
        // steel is three times lumber at every draw, so all is four times it, and so are the ends of its range
        ImpactTable table = table(1);
        Estimate lumber = table.find(CHANGE.in("lumber")).orElseThrow();
        Estimate all = table.find(CHANGE).orElseThrow();

        assertThat(all.low()).isCloseTo(4 * lumber.low(), within(1e-9));
        assertThat(all.high()).isCloseTo(4 * lumber.high(), within(1e-9));
        assertThat(table.find(Cell.canada("status-quo", Indicator.EXPORTS_CHANGE)).orElseThrow().low()).as("with Quebec's steel")
                .isCloseTo(4.5 * lumber.low(), within(1e-9));
        assertThat(lumber.low()).isLessThan(lumber.central());
    }
}
