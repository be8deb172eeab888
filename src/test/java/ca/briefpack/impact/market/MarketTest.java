package ca.briefpack.impact.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.impact.Sample;
import ca.briefpack.impact.book.ExportBook;
import ca.briefpack.impact.draw.Draw;
import ca.briefpack.impact.draw.DrawSet;
import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Province;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Trade;
import ca.briefpack.theory.CesMarket;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** From imports, domestic shares and elasticities to a market that can be solved. */
class MarketTest {
    private static final Draw DRAW = DrawSet.of(new Sample().uncertain().parameters).list().get(0);
    private static final double[] CANADA_PAYS_21 = logChanges(Country.CA, Math.log(1.21));

    private static double[] logChanges(Country country, double logK) {
        double[] changes = new double[Country.partners().length];
        changes[country.ordinal()] = logK;
        return changes;
    }

    private static double[] byCountry(double ca, double us, double mx) {
        double[] values = new double[Country.partners().length];
        values[Country.CA.ordinal()] = ca;
        values[Country.US.ordinal()] = us;
        values[Country.MX.ordinal()] = mx;
        return values;
    }

    private static CesMarket byHand(double ca, double us, double mx, double sigma) {
        double[] supply = new double[Country.partners().length];
        Arrays.fill(supply, 4);
        return new CesMarket(byCountry(ca, us, mx), sigma, -1, supply);
    }

    @Test
    void shares_are_of_spending_at_consumer_prices() {
        Market market = new Market(byCountry(60, 0, 20), 0.6, 2, Set.of(), List.of());

        // imports are 0.4 of the market: Canada 0.3, Mexico 0.1, which buyers pay 25 % duty on
        CesMarket expected = byHand(0.3 / 1.025, 0.6 / 1.025, 0.125 / 1.025, 3);
        assertThat(market.at(byCountry(0, 0, 0.25), DRAW).revenueRatio(Country.CA.ordinal(), CANADA_PAYS_21))
                .isCloseTo(expected.revenueRatio(Country.CA.ordinal(), CANADA_PAYS_21), within(1e-14));
    }

    @Test
    void what_was_banned_at_the_baseline_is_no_source_of_supply() {
        Market market = new Market(byCountry(60, 0, 20), 0.6, 2, Set.of(), List.of());

        CesMarket expected = byHand(0.3 / 0.9, 0.6 / 0.9, 0, 3);
        assertThat(market.at(byCountry(0, 0, Double.POSITIVE_INFINITY), DRAW).revenueRatio(Country.CA.ordinal(), CANADA_PAYS_21))
                .isCloseTo(expected.revenueRatio(Country.CA.ordinal(), CANADA_PAYS_21), within(1e-14));
    }

    @Test
    void subheadings_add_up_and_american_goods_that_come_back_are_not_imports() {
        Sample sample = twoSectors();
        sample.imports.add(new Trade.PartnerImports(HsCode.of("870390"), 2024, Map.of(Country.US, 1000.0, Country.CN, 10.0),
                new SourceRow("us_imports.csv", 9, List.of())));
        Market cars = markets(sample).get(1).orElseThrow();

        assertThat(cars.imports()).containsExactly(75, 0, 25, 10, 0, 0, 0, 0);
        assertThat(cars.rows()).extracting(SourceRow::where).contains("us_imports.csv:2", "us_imports.csv:3", "us_imports.csv:9");
    }

    @Test
    void a_heading_in_no_sector_takes_means_weighted_by_imports() {
        Market apples = markets(twoSectors()).get(0).orElseThrow();

        // cars: 100 of imports, 0.6 home-made, theta 1; lumber: 300, 0.8, 9
        assertThat(apples.domesticShare()).isCloseTo((100 * 0.6 + 300 * 0.8) / 400, within(1e-14));
        assertThat(apples.theta()).isCloseTo((100 * 1 + 300 * 9) / 400.0, within(1e-14));
        assertThat(apples.assumptions()).contains(Assumption.DOMESTIC_SHARE_FALLBACK, Assumption.ELASTICITY_FALLBACK);
    }

    @Test
    void the_market_year_and_the_latest_share_up_to_it_are_used() {
        Sample sample = twoSectors();
        sample.imports.add(new Trade.PartnerImports(HsCode.of("870390"), 2023, Map.of(Country.CN, 10.0),
                new SourceRow("us_imports.csv", 9, List.of())));
        sample.shares.add(0,
                new Trade.DomesticShare("autos", 2025, 0.9, false, "", new SourceRow("us_domestic_share.csv", 8, List.of())));
        sample.shares.add(
                new Trade.DomesticShare("autos", 2023, 0.1, false, "", new SourceRow("us_domestic_share.csv", 9, List.of())));
        Market cars = markets(sample).get(1).orElseThrow();

        assertThat(cars.imports()[Country.CN.ordinal()]).isZero();
        assertThat(cars.domesticShare()).isEqualTo(0.6);
    }

    @Test
    void a_physical_share_overrides_one_by_value_whichever_stands_first_or_is_newer() {
        Sample before = twoSectors().domesticShare("autos", 2024, 0.7, true);
        assertThat(markets(before).get(1).orElseThrow().domesticShare()).isEqualTo(0.7);

        Sample older = twoSectors().domesticShare("lumber", 2023, 0.5, true);
        Market lumber = markets(older).get(2).orElseThrow();
        assertThat(lumber.domesticShare()).isEqualTo(0.5);
        assertThat(lumber.rows()).extracting(SourceRow::where).contains("us_domestic_share.csv:4")
                .doesNotContain("us_domestic_share.csv:3");
    }

    private static Sample twoSectors() {
        return new Sample().certain().sector("autos", "Vehicles").sector("lumber", "Wood")
                .product("8703", "autos").product("4407", "lumber").product("0808", "")
                .export(Province.ON, "8703", 1).export(Province.ON, "4407", 1).export(Province.ON, "0808", 1)
                .imports("870323", 60, 20).imports("870380", 15, 5).imports("440710", 210, 90).imports("080810", 5, 5)
                .domesticShare("autos", 0.6).domesticShare("lumber", 0.8).theta("Vehicles", 1).theta("Wood", 9);
    }

    /** The markets of apples, cars and lumber. */
    private static List<Optional<Market>> markets(Sample sample) {
        ExportBook exports = new ExportBook(sample.evidence(), 2025);
        List<Optional<Market>> inOrder = new MarketBook(sample.evidence(), exports, 2024).markets().stream()
                .map(outlet -> outlet.map(Market.class::cast)).toList();
        return List.of(inOrder.get(0), inOrder.get(2), inOrder.get(1));
    }
}
