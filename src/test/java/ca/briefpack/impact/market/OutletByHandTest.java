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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Sales at home, in China, and under bans of a part of the trade, worked out by hand.
 *
 * <p>Canada buys 500 of home producers, 600 of the United States, 200 of China and 200 of all others. Supply gives way to no
 * price, substitution is 3 and demand -1, so that what home producers sell goes with the square of the market's price, {@code
 * P^-2 = sum s k^-2}.
 */
class OutletByHandTest {
    private static final double SUPPLY = 1e9;

    private static Sample home() {
        return new Sample().certain().weighed(SUPPLY).parameter("supply-elasticity", SUPPLY, SUPPLY, SUPPLY)
                .parameter("demand-elasticity", -1, -1, -1).sector("autos", "Vehicles").product("8703", "autos")
                .export(Province.ON, "8703", 900).imports("870323", 60, 20).domesticShare("autos", 0.6).theta("Vehicles", 2)
                .intoCanada("8703", 1000, 600, 200).sale("Vehicles", Province.ON, Province.ON, 500)
                .multiplier(Province.ON, "Vehicles", 0.4, 0.6, 3, 5);
    }

    /** What Canada asks of China's cars under a regime, and all others nothing. */
    private static Rates onChina(Function<Regime, Double> duty) {
        return new Rates() {
            @Override
            public RateMatrix rates(List<HsCode> headings, Regime regime, Draw draw) {
                return RateMatrix.free(headings.size());
            }

            @Override
            public RateMatrix rates(Country into, List<HsCode> headings, Regime regime, Draw draw) {
                double[][] duties = new double[headings.size()][Country.partners().length];
                if (into == Country.CA) {
                    duties[0][Country.CN.ordinal()] = duty.apply(regime);
                }
                return new RateMatrix(into, duties, new double[headings.size()]);
            }
        };
    }

    private static boolean isBaseline(Regime regime) {
        return regime.scenario().equals("baseline");
    }

    private static double change(Sample sample, Rates rates, String scenario) {
        ImpactTable table = ImpactModel.estimate(sample.evidence(), rates, Sample.plan("lifted"));
        return table.find(new Cell(scenario, "ON", "autos", Indicator.HOME_SALES_CHANGE)).orElseThrow().central();
    }

    @Test
    void home_producers_sell_less_where_a_duty_on_others_is_lifted() {
        // 100 % on China in the data year: it takes 400 of 1,700 spent; without, P^-2 is (1300 + 400 x 4) / 1700 = 29 / 17
        Rates lifted = onChina(regime -> regime.scenario().equals("lifted") ? 0.0 : 1.0);

        assertThat(change(home(), lifted, "lifted")).isCloseTo(500 * (17.0 / 29 - 1), within(1e-4));
        assertThat(change(home(), lifted, "status-quo")).isZero();
    }

    @Test
    void a_duty_that_came_after_the_baseline_is_seen_in_the_sales_of_the_data_year() {
        // 500 are sold under the duty, 500 x 17 / 29 would be without
        Rates raised = onChina(regime -> isBaseline(regime) ? 0.0 : 1.0);

        assertThat(change(home(), raised, "status-quo")).isCloseTo(500 * (1 - 17.0 / 29), within(1e-4));
    }

    @Test
    void a_market_of_a_year_in_which_a_duty_came_starts_from_the_years_mean() {
        // half a year of 100 % is 50 %: China takes 300 of 1,600; without, P^-2 is 1975 / 1600, under 100 % it is 1468.75 / 1600
        LocalDate july = LocalDate.of(2025, 7, 1);
        Rates fromJuly = onChina(regime -> isBaseline(regime) || regime.day().isBefore(july) ? 0.0 : 1.0);

        assertThat(change(home(), fromJuly, "status-quo")).isCloseTo(500 * (1600 / 1468.75 - 1600 / 1975.0), within(1e-4));
    }

    @Test
    void sales_at_home_that_are_taken_to_be_twice_as_large_weigh_twice_in_their_market() {
        // 1,000 of 2,200 spent at home; without the duty P^-2 is (1800 + 1600) / 2200
        Rates lifted = onChina(regime -> regime.scenario().equals("lifted") ? 0.0 : 1.0);

        assertThat(change(home().parameter("home-sales-scale", 2, 2, 2), lifted, "lifted"))
                .isCloseTo(1000 * (22.0 / 34 - 1), within(1e-4));
    }

    @Test
    void substitution_is_scaled_in_canadas_own_market_too() {
        // substitution 6: sales go with P^5, and P^-5 = sum s k^-5
        Rates lifted = onChina(regime -> regime.scenario().equals("lifted") ? 0.0 : 1.0);

        assertThat(change(home().parameter("substitution-scale", 2, 2, 2), lifted, "lifted"))
                .isCloseTo(500 * (1700 / (1300 + 400 * 32.0) - 1), within(1e-3));
    }

    @Test
    void what_trickles_in_under_a_ban_is_no_source_of_supply() {
        Rates banned = onChina(regime -> Double.POSITIVE_INFINITY);

        assertThat(change(home(), banned, "lifted")).isZero();
    }

    /** Supply 2 and substitution 4: sales go with {@code k^(-4 x 3 / 6)}. */
    @Test
    void substitution_is_scaled_in_the_united_states_and_in_china() {
        Sample sample = new Sample().certain().parameter("substitution-scale", 2, 2, 2)
                .parameter("demand-elasticity", -4, -4, -4).sector("autos", "Vehicles").product("8703", "autos")
                .export(Province.ON, "8703", 1000).toChina(Province.ON, "8703", 100).imports("870323", 60, 20)
                .domesticShare("autos", 0.6).theta("Vehicles", 1);
        Rates duty = inUsAndChina(0.1, 0);
        ImpactTable table = ImpactModel.central(sample.evidence(), duty, Sample.plan());

        assertThat(table.find(Cell.canada("status-quo", Indicator.EXPORTS_US_CHANGE)).orElseThrow().central())
                .isCloseTo(1000 * (1 - 1.21), within(1e-6));
        assertThat(table.find(Cell.canada("status-quo", Indicator.EXPORTS_CHINA_CHANGE)).orElseThrow().central())
                .isCloseTo(100 * (1 - 1.21), within(1e-6));
    }

    /** A duty on Canada's goods under every regime but the baseline, and a ban on a part of them that no duty tells. */
    private static Rates inUsAndChina(double duty, double banned) {
        return new Rates() {
            @Override
            public RateMatrix rates(List<HsCode> headings, Regime regime, Draw draw) {
                return rates(Country.US, headings, regime, draw);
            }

            @Override
            public RateMatrix rates(Country into, List<HsCode> headings, Regime regime, Draw draw) {
                return matrix(into, headings.size(), isBaseline(regime) ? 0 : duty, isBaseline(regime) ? 0 : banned);
            }
        };
    }

    private static RateMatrix matrix(Country into, int headings, double duty, double banned) {
        double[][] duties = new double[headings][Country.partners().length];
        double[] ofHeadings = new double[headings];
        for (int h = 0; h < headings; h++) {
            duties[h][Country.CA.ordinal()] = duty;
            ofHeadings[h] = banned;
        }
        return new RateMatrix(into, duties,
                new RateMatrix.OfCanada(new double[headings], new double[headings], new double[headings], ofHeadings));
    }

    private static Optional<Double> exports(Rates rates) {
        return ImpactModel.central(home().evidence(), rates, Sample.plan("lifted"))
                .find(Cell.canada("status-quo", Indicator.EXPORTS_CHANGE)).map(estimate -> estimate.central());
    }

    @Test
    void a_ban_of_a_part_of_a_heading_ends_that_part() {
        // a quarter is banned all through the year in which 900 are sold: 1,200 would be without
        assertThat(exports(inUsAndChina(0, 0.25)).orElseThrow()).isCloseTo(-300, within(1e-9));
        Rates fromStatusQuo = (headings, regime, draw) -> matrix(Country.US, headings.size(), 0,
                regime.scenario().equals("status-quo") ? 0.25 : 0);
        assertThat(exports(fromStatusQuo).orElseThrow()).isCloseTo(-225, within(1e-9));
    }

    @Test
    void a_ban_that_grows_counts_by_what_was_open_before() {
        // a fifth was banned before, three fifths are: half of what was open
        Rates more = (headings, regime, draw) -> matrix(Country.US, headings.size(), 0,
                regime.scenario().equals("status-quo") ? 0.6 : 0.2);

        assertThat(exports(more).orElseThrow()).isCloseTo(-450, within(1e-9));
    }

    @Test
    void where_all_was_banned_before_a_ban_cannot_end_anything_more() {
        Rates always = (headings, regime, draw) -> matrix(Country.US, headings.size(), 0, 1);

        assertThat(exports(always)).contains(0.0);
    }

    @Test
    void with_every_source_shut_out_and_nothing_made_at_home_the_united_states_supply_themselves() {
        double[] imports = new double[Country.partners().length];
        imports[Country.CA.ordinal()] = 10;
        double[] banned = new double[imports.length];
        banned[Country.CA.ordinal()] = Double.POSITIVE_INFINITY;
        double[] shares = new Market(imports, 0, 2, Set.of(), List.of()).shares(banned);

        assertThat(shares[Country.US.ordinal()]).isEqualTo(1);
        assertThat(shares[Country.CA.ordinal()]).isZero();
    }
}
