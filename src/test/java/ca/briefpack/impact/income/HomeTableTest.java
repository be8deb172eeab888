package ca.briefpack.impact.income;

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
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Trade.CanadaImports;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Sales at home by sector and place. Canada asks 100 % on China's cars until that is lifted; substitution is 3, demand -1, and no
 * seller gives way, so that home producers sell {@code P^2} of what they sold and P^-2 is what is spent by source, times k^-2.
 */
class HomeTableTest {
    private static final double SUPPLY = 1e9;
    /** Of cars 1,500 is spent at home, 600, 400 and 200 on others, the duty of 200 included; without it P^-2 is 3,900 / 2,700. */
    private static final double LEFT = 27.0 / 39;

    private static final Rates ON_CHINA = Sample.onChina("8703", regime -> isLifted(regime) ? 0.0 : 1.0);

    /** Ontario makes three times as many as Quebec. */
    private static Sample sample() {
        return ontario(1000).sale("Vehicles", Province.ON, Province.QC, 125).sale("Vehicles", Province.QC, Province.QC, 375)
                .multiplier(Province.QC, "Vehicles", 0.3, 0.5, 2, 4);
    }

    private static Sample ontario(double sales) {
        return new Sample().certain().weighed(SUPPLY).parameter("supply-elasticity", SUPPLY, SUPPLY, SUPPLY)
                .parameter("demand-elasticity", -1, -1, -1).sector("autos", "Vehicles").sector("canola", "Farms")
                .product("8703", "autos").export(Province.ON, "8703", 900).imports("870323", 60, 20).domesticShare("autos", 0.6)
                .theta("Vehicles", 2).intoCanada("8703", 1000, 600, 200)
                .sale("Vehicles", Province.ON, Province.ON, sales).multiplier(Province.ON, "Vehicles", 0.4, 0.6, 3, 5);
    }

    private static boolean isBaseline(Regime regime) {
        return regime.scenario().equals("baseline");
    }

    private static boolean isLifted(Regime regime) {
        return regime.scenario().equals("lifted");
    }

    private static double change(Sample sample, Rates rates, String scenario) {
        ImpactTable table = ImpactModel.estimate(sample.evidence(), rates, Sample.plan("lifted"));
        return table.find(new Cell(scenario, "ON", "autos", Indicator.HOME_SALES_CHANGE)).orElseThrow().central();
    }

    private static ImpactTable table(Sample sample) {
        return ImpactModel.estimate(sample.evidence(), ON_CHINA, Sample.plan("lifted"));
    }

    private static double of(ImpactTable table, String place, String sector, Indicator indicator) {
        return table.find(new Cell("lifted", place, sector, indicator)).orElseThrow().central();
    }

    @Test
    void producers_lose_by_what_each_sells_and_provinces_add_up() {
        ImpactTable table = table(sample());

        assertThat(of(table, "ON", "autos", Indicator.HOME_SALES)).isCloseTo(1125, within(1e-6));
        assertThat(of(table, "ON", "autos", Indicator.HOME_SALES_CHANGE)).isCloseTo(1125 * (LEFT - 1), within(1e-4));
        assertThat(of(table, "QC", "autos", Indicator.HOME_SALES_CHANGE)).isCloseTo(375 * (LEFT - 1), within(1e-4));
        assertThat(of(table, "CA", Cell.ALL, Indicator.HOME_SALES_CHANGE_VS_STATUS_QUO)).isCloseTo(1500 * (LEFT - 1),
                within(1e-4));
    }

    @Test
    void what_sales_bring_goes_by_the_multiplier_of_the_seller() {
        ImpactTable table = table(sample());
        double on = 1125 * (LEFT - 1);
        double qc = 375 * (LEFT - 1);

        assertThat(of(table, "ON", "autos", Indicator.HOME_GDP_CHANGE_VS_STATUS_QUO)).isCloseTo(0.4 * on, within(1e-4));
        assertThat(of(table, "CA", "autos", Indicator.HOME_GDP_CANADA_CHANGE)).isCloseTo(0.6 * on + 0.5 * qc, within(1e-4));
        assertThat(of(table, "QC", "autos", Indicator.HOME_JOBS_CHANGE) * 1e6).isCloseTo(2 * qc, within(1e-3));
    }

    @Test
    void quantities_and_what_real_income_says_of_home_producers_are_of_one_market() {
        // Ontario alone sells, so that nothing spills over into it
        ImpactTable table = table(ontario(1500));
        double[] income = table.income()
                .find("lifted", IncomeItem.HOME, Optional.of(Province.ON), IncomeClosure.IDLE_HIGH).orElseThrow();

        assertThat(income[0]).isCloseTo(of(table, "ON", Cell.ALL, Indicator.HOME_GDP_CHANGE_VS_STATUS_QUO), within(1e-3))
                .isNegative();
    }

    @Test
    void what_an_industry_sells_is_given_to_its_headings_as_they_are_imported() {
        ImpactTable table = table(sample().product("8704", "autos").intoCanada("8704", 500, 500, 0));

        assertThat(of(table, "CA", "autos", Indicator.HOME_SALES)).isCloseTo(1500, within(1e-6));
        // a thousand at home in the market of cars: 400 of 2,200 is China's
        assertThat(of(table, "CA", "autos", Indicator.HOME_SALES_CHANGE)).isCloseTo(1000 * (22.0 / 34 - 1), within(1e-4));
    }

    @Test
    void what_is_not_known_to_be_sold_is_empty() {
        ImpactTable table = table(sample());

        assertThat(table.find(new Cell("lifted", "CA", "canola", Indicator.HOME_SALES))).isEmpty();
        assertThat(table.find(new Cell("lifted", "NU", Cell.ALL, Indicator.HOME_SALES))).isEmpty();
        assertThat(ImpactModel.central(sample().evidence(), ON_CHINA, Sample.plan("lifted"))
                .find(new Cell("lifted", "ON", "autos", Indicator.HOME_SALES))).as("not weighed").isEmpty();
    }

    @Test
    void sales_among_provinces_alone_are_no_measure_of_sales_at_home() {
        Sample among = new Sample().certain().weighed(SUPPLY).sector("autos", "Vehicles").product("8703", "autos")
                .export(Province.ON, "8703", 900).imports("870323", 60, 20).domesticShare("autos", 0.6).theta("Vehicles", 2)
                .intoCanada("8703", 1000, 600, 200).sale("Vehicles", Province.ON, Province.QC, 125)
                .multiplier(Province.ON, "Vehicles", 0.4, 0.6, 3, 5);

        assertThat(table(among).find(new Cell("lifted", "ON", "autos", Indicator.HOME_SALES))).isEmpty();
    }

    @Test
    void a_figure_rests_on_its_own_sellers_goods_and_industry() {
        ImpactTable table = table(sample());
        Cell quebec = new Cell("lifted", "QC", "autos", Indicator.HOME_GDP_CHANGE);

        assertThat(table.lineage(quebec).rows()).extracting(SourceRow::where).contains("canada_imports.csv:2",
                "interprovincial_trade.csv:4", "multipliers.csv:3", "elasticities.csv:2")
                .doesNotContain("interprovincial_trade.csv:2", "multipliers.csv:2");
    }

    @Test
    void all_that_neither_the_united_states_nor_china_sells_is_of_others_and_never_less_than_nothing() {
        assertThat(imports(1000).byOrigin()[Country.US.ordinal()]).isEqualTo(600);
        assertThat(imports(1000).byOrigin()[Country.CN.ordinal()]).isEqualTo(150);
        assertThat(imports(1000).byOrigin()[Country.OTHER.ordinal()]).isEqualTo(250);
        assertThat(imports(700).byOrigin()[Country.OTHER.ordinal()]).isZero();
    }

    private static CanadaImports imports(double total) {
        return new CanadaImports(HsCode.of("8703"), 2025, total, 600, 150, new SourceRow("canada_imports.csv", 2, List.of()));
    }

    @Test
    void home_producers_sell_less_where_a_duty_on_others_is_lifted() {
        // 100 % on China in the data year: it takes 400 of 1,700 spent; without, P^-2 is (1300 + 400 x 4) / 1700 = 29 / 17
        Rates lifted = Sample.onChina("8703", regime -> isLifted(regime) ? 0.0 : 1.0);

        assertThat(change(ontario(500), lifted, "lifted")).isCloseTo(500 * (17.0 / 29 - 1), within(1e-4));
        assertThat(change(ontario(500), lifted, "status-quo")).isZero();
    }

    @Test
    void a_duty_that_came_after_the_baseline_is_seen_in_the_sales_of_the_data_year() {
        // 500 are sold under the duty, 500 x 17 / 29 would be without
        Rates raised = Sample.onChina("8703", regime -> isBaseline(regime) ? 0.0 : 1.0);

        assertThat(change(ontario(500), raised, "status-quo")).isCloseTo(500 * (1 - 17.0 / 29), within(1e-4));
    }

    @Test
    void a_market_of_a_year_in_which_a_duty_came_starts_from_the_years_mean() {
        // half a year of 100 % is 50 %: China takes 300 of 1,600; without, P^-2 is 1975 / 1600, under 100 % it is 1468.75 / 1600
        LocalDate july = LocalDate.of(2025, 7, 1);
        Rates fromJuly = Sample.onChina("8703", regime -> isBaseline(regime) || regime.day().isBefore(july) ? 0.0 : 1.0);

        assertThat(change(ontario(500), fromJuly, "status-quo")).isCloseTo(500 * (1600 / 1468.75 - 1600 / 1975.0), within(1e-4));
    }

    @Test
    void sales_at_home_that_are_taken_to_be_twice_as_large_weigh_twice_in_their_market() {
        // 1,000 of 2,200 spent at home; without the duty P^-2 is (1800 + 1600) / 2200
        Rates lifted = Sample.onChina("8703", regime -> isLifted(regime) ? 0.0 : 1.0);

        assertThat(change(ontario(500).parameter("home-sales-scale", 2, 2, 2), lifted, "lifted"))
                .isCloseTo(1000 * (22.0 / 34 - 1), within(1e-4));
    }

    @Test
    void substitution_is_scaled_in_canadas_own_market_too() {
        // substitution 6: sales go with P^5, and P^-5 = sum s k^-5
        Rates lifted = Sample.onChina("8703", regime -> isLifted(regime) ? 0.0 : 1.0);

        assertThat(change(ontario(500).parameter("substitution-scale", 2, 2, 2), lifted, "lifted"))
                .isCloseTo(500 * (1700 / (1300 + 400 * 32.0) - 1), within(1e-3));
    }

    /** China's goods are banned throughout; those of the United States pay 100 % once that is lifted. */
    private static final Rates BANNED = new Rates() {
        @Override
        public RateMatrix rates(List<HsCode> headings, Regime regime, Draw draw) {
            return RateMatrix.free(headings.size());
        }

        @Override
        public RateMatrix rates(Country into, List<HsCode> headings, Regime regime, Draw draw) {
            double[][] duties = new double[headings.size()][Country.partners().length];
            for (double[] ofHeading : into == Country.CA ? duties : new double[0][]) {
                ofHeading[Country.CN.ordinal()] = Double.POSITIVE_INFINITY;
                ofHeading[Country.US.ordinal()] = isLifted(regime) ? 1 : 0;
            }
            return new RateMatrix(into, duties, new double[headings.size()]);
        }
    };

    @Test
    void what_trickles_in_under_a_ban_is_no_source_of_supply() {
        // 500 at home, 600 and 200 of others, nothing of China: P^-2 is (700 + 600 / 4) / 1300
        assertThat(change(ontario(500), BANNED, "lifted")).isCloseTo(500 * (1300 / 850.0 - 1), within(1e-4));
        assertThat(change(ontario(500), BANNED, "status-quo")).isZero();
    }

    @Test
    void with_every_import_shut_out_and_nothing_made_at_home_the_market_is_home_producers() {
        Sample shut = ontario(0).sale("Vehicles", Province.ON, Province.QC, 0).intoCanada("8704", 200, 0, 200)
                .product("8704", "autos");
        ImpactTable table = ImpactModel.estimate(shut.evidence(), BANNED, Sample.plan("lifted"));

        for (IncomeItem item : IncomeItem.values()) {
            assertThat(table.income().find("lifted", item, Optional.empty(), IncomeClosure.IDLE_HIGH).orElse(new double[1]))
                    .as(item.name()).doesNotContain(Double.NaN).doesNotContain(Double.POSITIVE_INFINITY);
        }
    }
}
