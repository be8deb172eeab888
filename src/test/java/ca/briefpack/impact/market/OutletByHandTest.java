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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Sales in China, and under bans of a part of the trade, worked out by hand. */
class OutletByHandTest {
    private static boolean isBaseline(Regime regime) {
        return regime.scenario().equals("baseline");
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

    private static Sample cars() {
        return new Sample().certain().sector("autos", "Vehicles").product("8703", "autos").export(Province.ON, "8703", 900)
                .imports("870323", 60, 20).domesticShare("autos", 0.6).theta("Vehicles", 2);
    }

    private static Optional<Double> exports(Rates rates) {
        return ImpactModel.central(cars().evidence(), rates, Sample.plan("lifted"))
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
