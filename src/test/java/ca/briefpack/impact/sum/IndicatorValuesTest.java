package ca.briefpack.impact.sum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.impact.ImpactModel;
import ca.briefpack.impact.ImpactTable;
import ca.briefpack.impact.Sample;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Province;
import ca.briefpack.model.figure.Estimate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What indicators are where data fall short. Cars pay 21 % all through the year, which leaves 1 / 1.331 of what would be sold;
 * Ontario publishes 1,600 of exports, 1,100 of them by heading, and Quebec 900, of which 800.
 */
class IndicatorValuesTest {

    private static Sample sample() {
        return new Sample().certain().sector("autos", "Vehicles").sector("lumber", "Wood")
                .product("8703", "autos").product("4407", "lumber")
                .export(Province.ON, "8703", 1000).export(Province.ON, "4407", 100).export(Province.QC, "8703", 500)
                .export(Province.QC, "4407", 300).imports("870323", 60, 20).imports("440710", 70, 30)
                .domesticShare("autos", 0.6).domesticShare("lumber", 0.7).theta("Vehicles", 1).theta("Wood", 1)
                .multiplier(Province.ON, "Vehicles", 0.4, 0.6, 3, 5).multiplier(Province.QC, "Wood", 0.6, 0.9, 6, 8);
    }

    private static ImpactTable table(Sample sample) {
        return ImpactModel.estimate(sample.evidence(), Sample.onCanada(
                (regime, heading) -> regime.scenario().equals("baseline") || !heading.digits().equals("8703") ? 0 : 0.21),
                Sample.plan());
    }

    private static ImpactTable published() {
        return table(sample().total(Province.ON, 1600).total(Province.QC, 900));
    }

    private static Optional<Double> central(ImpactTable table, String place, String sector, Indicator indicator) {
        return table.find(new Cell("status-quo", place, sector, indicator)).map(Estimate::central);
    }

    @Test
    void what_is_published_but_not_listed_is_the_difference_and_adds_up_over_the_provinces() {
        ImpactTable table = published();

        assertThat(central(table, "ON", Cell.UNLISTED, Indicator.EXPORTS_US)).contains(500.0);
        assertThat(central(table, "QC", Cell.UNLISTED, Indicator.EXPORTS_US)).contains(100.0);
        assertThat(central(table, "CA", Cell.UNLISTED, Indicator.EXPORTS_US)).contains(600.0);
        assertThat(central(table, "CA", Cell.ALL, Indicator.EXPORTS_US)).contains(2500.0);
    }

    @Test
    void where_one_exporting_place_publishes_no_total_canada_has_nothing_that_is_not_listed() {
        ImpactTable table = table(sample().total(Province.ON, 1600));

        assertThat(central(table, "ON", Cell.UNLISTED, Indicator.EXPORTS_US)).contains(500.0);
        assertThat(central(table, "QC", Cell.UNLISTED, Indicator.EXPORTS_US)).isEmpty();
        assertThat(central(table, "CA", Cell.UNLISTED, Indicator.EXPORTS_US)).isEmpty();
        assertThat(central(table, "CA", Cell.ALL, Indicator.EXPORTS_US)).contains(2400.0);
    }

    @Test
    void a_total_that_does_not_hold_the_listed_headings_is_not_used() {
        ImpactTable less = table(sample().total(Province.QC, 799));
        ImpactTable same = table(sample().total(Province.QC, 800));

        assertThat(central(less, "QC", Cell.UNLISTED, Indicator.EXPORTS_US)).isEmpty();
        assertThat(central(less, "QC", Cell.ALL, Indicator.EXPORTS_US)).contains(800.0);
        assertThat(central(same, "QC", Cell.UNLISTED, Indicator.EXPORTS_US)).contains(0.0);
    }

    @Test
    void what_is_not_listed_is_taken_to_be_sold_as_it_was_under_the_baseline() {
        ImpactTable table = published();

        assertThat(central(table, "ON", "autos", Indicator.EXPORTS_US_BEFORE).orElseThrow()).isCloseTo(1331, within(1e-9));
        // 1,331 of cars, 100 of lumber, and 500 that no heading tells of
        assertThat(central(table, "ON", Cell.ALL, Indicator.EXPORTS_US_BEFORE).orElseThrow()).isCloseTo(1931, within(1e-9));
        assertThat(central(table, "CA", Cell.ALL, Indicator.EXPORTS_US_BEFORE).orElseThrow())
                .isCloseTo(1.331 * 1500 + 400 + 600, within(1e-9));
    }

    @Test
    void special_transactions_have_no_rate_that_could_be_said_and_no_change() {
        ImpactTable table = table(sample().export(Province.NL, "9901", 40).multiplier(Province.NL, "Wood", 0.5, 0.5, 3, 3));
        Cell rate = Cell.of("status-quo", Province.NL, Indicator.EFFECTIVE_RATE);

        assertThat(central(table, "NL", Cell.ALL, Indicator.EXPORTS_US)).contains(40.0);
        assertThat(table.find(rate)).isEmpty();
        assertThat(table.missing(rate)).isEqualTo(Reason.NOT_APPLICABLE);
        assertThat(central(table, "NL", Cell.ALL, Indicator.EXPORTS_CHANGE)).isEmpty();
        assertThat(central(table, "NL", Cell.ALL, Indicator.EXPORTS_AT_RISK)).contains(0.0);
        assertThat(central(table, "NL", Cell.ALL, Indicator.GDP_EXPOSED)).as("no heading that the mean could be of").isEmpty();
    }

    @Test
    void who_sells_nothing_loses_nothing() {
        ImpactTable table = table(sample().multiplier(Province.PE, "Wood", 0.5, 0.5, 3, 3));

        assertThat(central(table, "PE", Cell.ALL, Indicator.EXPORTS_CHANGE)).contains(0.0);
        assertThat(central(table, "PE", Cell.ALL, Indicator.GDP_CHANGE)).contains(0.0);
        assertThat(central(table, "PE", Cell.ALL, Indicator.EFFECTIVE_RATE)).isEmpty();
        assertThat(central(table, "PE", Cell.ALL, Indicator.EXPORTS_CHINA)).as("only main headings are published").isEmpty();
        assertThat(central(table, "PE", Cell.ALL, Indicator.HOME_SALES)).isEmpty();
    }

    @Test
    void why_a_figure_is_missing_is_that_nothing_is_known_unless_there_is_nothing_to_rate() {
        ImpactTable table = published();

        assertThat(table.missing(Cell.of("status-quo", Province.ON, Indicator.HOME_SALES))).isEqualTo(Reason.NOT_AVAILABLE);
        assertThat(table.missing(Cell.of("status-quo", Province.ON, Indicator.EFFECTIVE_RATE))).isEqualTo(Reason.NOT_AVAILABLE);
        assertThat(table.missing(Cell.of("status-quo", Province.PE, Indicator.EFFECTIVE_RATE)))
                .isEqualTo(Reason.NOT_APPLICABLE);
        assertThat(table.missing(Cell.of("status-quo", Province.PE, Indicator.EFFECTIVE_RATE).in(Cell.UNLISTED)))
                .isEqualTo(Reason.NOT_AVAILABLE);
    }
}
