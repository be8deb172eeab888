package ca.briefpack.impact.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.impact.ImpactModel;
import ca.briefpack.impact.ImpactTable;
import ca.briefpack.impact.Sample;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.impact.draw.Draw;
import ca.briefpack.impact.rates.RateMatrix;
import ca.briefpack.impact.rates.Rates;
import ca.briefpack.impact.rates.Regime;
import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Province;
import ca.briefpack.model.Sampling;
import ca.briefpack.model.figure.Estimate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** China's markets and Canada's own: what moves in them, what stands apart, what is not known. */
class OutletTest {
    /** China levies 21 % on Canada's seed from the first day of the data year; Canada 21 % on China's cars until it is lifted. */
    private static final Rates DUTIES = new Rates() {
        @Override
        public RateMatrix rates(List<HsCode> headings, Regime regime, Draw draw) {
            return RateMatrix.free(headings.size());
        }

        @Override
        public RateMatrix rates(Country into, List<HsCode> headings, Regime regime, Draw draw) {
            double[][] duty = new double[headings.size()][Country.partners().length];
            boolean baseline = regime.scenario().equals("baseline");
            if (into == Country.CN && !baseline && !regime.scenario().equals("relief")) {
                duty[0][Country.CA.ordinal()] = 0.21;
            } else if (into == Country.CA && !regime.scenario().equals("lifted")) {
                duty[0][Country.CN.ordinal()] = 1;
            }
            return new RateMatrix(into, duty, new double[headings.size()]);
        }
    };

    private static Sample sample() {
        return new Sample().certain().weighed(2).sector("canola", "Farms").sector("autos", "Vehicles")
                .product("1205", "canola").product("8703", "autos")
                .export(Province.SK, "1205", 100e6).export(Province.ON, "8703", 900e6)
                .imports("120510", 60, 20).imports("870323", 60, 20).domesticShare("canola", 0.6).domesticShare("autos", 0.6)
                .theta("Farms", 1).theta("Vehicles", 1).toChina(Province.SK, "1205", 1000e6)
                .intoCanada("8703", 1000e6, 600e6, 200e6).sale("Vehicles", Province.ON, Province.ON, 400e6)
                .sale("Vehicles", Province.ON, Province.QC, 100e6)
                .multiplier(Province.SK, "Farms", 0.5, 0.7, 4, 6).multiplier(Province.ON, "Vehicles", 0.4, 0.6, 3, 5);
    }

    private static ImpactTable table() {
        return ImpactModel.estimate(sample().evidence(), DUTIES, Sample.plan("relief", "lifted"));
    }

    private static double central(ImpactTable table, String scenario, String place, String sector, Indicator indicator) {
        return table.find(new Cell(scenario, place, sector, indicator)).orElseThrow().central();
    }

    @Test
    void exports_to_china_made_under_a_duty_were_larger_without_it() {
        ImpactTable table = table();

        // sigma 2, supply 2, no share: sales go with k^(-sigma (1 + eps) / (eps + sigma)) = 1.21^(-3/2) = 1 / 1.331 all year
        // through
        assertThat(central(table, "status-quo", "SK", "canola", Indicator.EXPORTS_CHINA_CHANGE)).isCloseTo(-331e6, within(1e-3));
        assertThat(central(table, "relief", "SK", "canola", Indicator.EXPORTS_CHINA_CHANGE_VS_STATUS_QUO)).isCloseTo(331e6,
                within(1e-3));
        assertThat(central(table, "relief", "ON", Cell.ALL, Indicator.EXPORTS_CHANGE_VS_STATUS_QUO)).isZero();
    }

    @Test
    void what_would_be_sold_under_the_baseline_is_more_than_a_year_under_a_duty_shows() {
        ImpactTable table = table();

        assertThat(central(table, "status-quo", "SK", "canola", Indicator.EXPORTS_CHINA_BEFORE)).isCloseTo(1331e6, within(1e-3));
        assertThat(central(table, "relief", "SK", Cell.ALL, Indicator.EXPORTS_CHINA_BEFORE)).isCloseTo(1331e6, within(1e-3));
        assertThat(central(table, "status-quo", "SK", Cell.ALL, Indicator.EXPORTS_US_BEFORE)).isCloseTo(100e6, within(1e-3));
        assertThat(table.find(new Cell("status-quo", "ON", "autos", Indicator.EXPORTS_CHINA_BEFORE))).isEmpty();
    }

    @Test
    void what_china_buys_is_part_of_exports_gdp_and_jobs_but_not_of_sales_to_the_united_states() {
        ImpactTable table = table();

        assertThat(central(table, "status-quo", "SK", Cell.ALL, Indicator.EXPORTS_CHANGE)).isCloseTo(-331e6, within(1e-3));
        assertThat(central(table, "status-quo", "SK", Cell.ALL, Indicator.EXPORTS_US_CHANGE)).isCloseTo(0, within(1e-3));
        assertThat(central(table, "status-quo", "SK", Cell.ALL, Indicator.GDP_CHANGE)).isCloseTo(-331e6 * 0.5, within(1e-3));
        assertThat(central(table, "status-quo", "SK", Cell.ALL, Indicator.JOBS_CHANGE)).isCloseTo(-331 * 4, within(1e-6));
        assertThat(central(table, "status-quo", "SK", Cell.ALL, Indicator.JOBS_EXPOSED)).isCloseTo(100 * 4, within(1e-6));
    }

    @Test
    void a_larger_share_of_chinas_market_makes_the_loss_smaller() {
        ImpactTable small =
                ImpactModel.estimate(sample().parameter("demand-elasticity", -1, -1, -1).evidence(), DUTIES, Sample.plan());
        ImpactTable half = ImpactModel.estimate(sample().parameter("demand-elasticity", -1, -1, -1)
                .parameter("china-share", 0.5, 0.5, 0.5).evidence(), DUTIES, Sample.plan());

        assertThat(central(half, "status-quo", "SK", "canola", Indicator.EXPORTS_CHINA_CHANGE))
                .isGreaterThan(central(small, "status-quo", "SK", "canola", Indicator.EXPORTS_CHINA_CHANGE)).isNegative();
    }

    @Test
    void lifting_a_tariff_costs_home_producers_sales_which_stand_apart_from_exports() {
        ImpactTable table = table();

        assertThat(central(table, "status-quo", "ON", "autos", Indicator.HOME_SALES)).isCloseTo(500e6, within(1e-3));
        assertThat(central(table, "status-quo", "ON", "autos", Indicator.HOME_SALES_CHANGE)).isZero();
        // with sigma = -eta the market's price does not touch others' sales; with more substitution it does
        ImpactTable close = ImpactModel.estimate(sample().parameter("substitution-scale", 3, 3, 3).evidence(), DUTIES,
                Sample.plan("lifted"));
        double lost = central(close, "lifted", "ON", "autos", Indicator.HOME_SALES_CHANGE_VS_STATUS_QUO);
        assertThat(lost).isNegative();
        assertThat(central(close, "lifted", "ON", "autos", Indicator.HOME_GDP_CHANGE_VS_STATUS_QUO)).isCloseTo(lost * 0.4,
                within(1e-3));
        assertThat(central(close, "lifted", "ON", "autos", Indicator.EXPORTS_CHANGE_VS_STATUS_QUO)).isZero();
        assertThat(central(close, "lifted", "ON", "autos", Indicator.GDP_CHANGE_VS_STATUS_QUO)).isZero();
    }

    @Test
    void what_is_not_held_is_empty_rather_than_zero() {
        ImpactTable table = table();

        assertThat(table.find(new Cell("status-quo", "SK", "canola", Indicator.HOME_SALES_CHANGE))).isEmpty();
        assertThat(table.find(new Cell("status-quo", "ON", "autos", Indicator.EXPORTS_CHINA_CHANGE))).isEmpty();
    }

    @Test
    void the_sample_of_random_draws_agrees_with_the_parameters_that_are_certain() {
        ImpactTable sampled = ImpactModel.estimate(sample().evidence(), DUTIES, Sample.plan("relief", "lifted"),
                Optional.of(new Sampling(100, 3, 2)));

        for (Indicator indicator : List.of(Indicator.EXPORTS_CHANGE, Indicator.EXPORTS_US_BEFORE, Indicator.EXPORTS_CHINA_BEFORE,
                Indicator.EXPORTS_CHINA_CHANGE, Indicator.GDP_CANADA_CHANGE)) {
            Estimate range = sampled.find(Cell.canada("status-quo", indicator)).orElseThrow();
            assertThat(range.high() - range.low()).as(indicator.name()).isCloseTo(0, within(1e-3));
            assertThat(range.central()).as(indicator.name()).isCloseTo(central(table(), "status-quo", "CA", Cell.ALL, indicator),
                    within(1e-3));
        }
    }

    @Test
    void lines_and_assumptions_of_a_figure_are_those_of_its_market() {
        ImpactTable table = table();
        Cell china = new Cell("status-quo", "SK", "canola", Indicator.EXPORTS_CHINA_CHANGE);
        Cell home = new Cell("status-quo", "ON", "autos", Indicator.HOME_SALES_CHANGE);

        assertThat(table.lineage(china).rows()).extracting(row -> row.file()).contains("exports_china.csv")
                .doesNotContain("exports_us.csv");
        assertThat(table.assumptions(china)).contains("china-share", "china-share-assumed");
        assertThat(table.lineage(home).rows()).extracting(row -> row.file()).contains("canada_imports.csv",
                "interprovincial_trade.csv");
        assertThat(table.assumptions(home)).contains("home-sales-scale", "home-sales-by-imports")
                .doesNotContain("us-content-autos");
    }
}
