package ca.briefpack.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.draw.DrawSet;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.model.Country;
import ca.briefpack.model.Economy;
import ca.briefpack.model.Economy.IndustryAccount;
import ca.briefpack.model.Economy.InputShare;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Province;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.tariff.rate.ColumnOneRate;
import ca.briefpack.tariff.rate.Contribution;
import ca.briefpack.tariff.rate.Coverage;
import ca.briefpack.tariff.rate.CusmaShare;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.Rate;
import ca.briefpack.tariff.rate.RateSchedule;
import ca.briefpack.tariff.rate.Spread;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Canada's own duties by hand. Of 1,000 of cars the United States sell 600, China 100 and others 300; of 200 of fruit, in no
 * sector, the United States sell all. American cars pay 25 % on half of their value, Chinese ones 100 %, others' 10 %; fruit 5 %.
 */
class OwnBillTest {
    private static final double CARS = 0.125 * 600 + 100 + 0.1 * 300;
    private static final double FRUIT = 0.05 * 200;

    private static Sample sample() {
        return new Sample().certain().parameter("supply-elasticity", 2, 2, 4).sector("autos", "Vehicles").sector("lumber", "Wood")
                .product("8703", "autos").product("4407", "lumber").product("0808", "").theta("Vehicles", 1).theta("Wood", 5)
                .intoCanada("8703", 1000, 600, 100).intoCanada("0808", 200, 200, 0).intoCanada("4407", 50, 40, 20)
                .sale("Vehicles", Province.ON, Province.ON, 2000).sale("Vehicles", Province.ON, Province.QC, 1000);
    }

    private static OwnTariffs own() {
        return own(sample().evidence());
    }

    private static OwnTariffs own(Evidence evidence) {
        return new OwnTariffs(evidence, Map.of(
                lane(Country.US), schedule(Country.US, Map.of("8703", new double[]{0.125, 0.5}, "0808", new double[]{0.05, 1})),
                lane(Country.CN), schedule(Country.CN, Map.of("8703", new double[]{1, 1})),
                lane(Country.OTHER), schedule(Country.OTHER, Map.of("8703", new double[]{0.1, 1}))),
                DrawSet.of(evidence.economy().parameters()).list());
    }

    private static Lane lane(Country origin) {
        return new Lane(origin, Country.CA);
    }

    /** @param duties by heading: of the full value, and the share of value that pays some */
    private static RateSchedule schedule(Country origin, Map<String, double[]> duties) {
        Map<HsCode, Rate> byHeading = new HashMap<>();
        duties.forEach((heading, duty) -> byHeading.put(HsCode.of(heading),
                new Rate(HsCode.of(heading), lane(origin), Sample.AS_OF,
                        new CusmaShare(0, CusmaShare.Level.HEADING, Optional.empty()),
                        List.of(new Contribution("ca-ct", Authority.CUSTOMS_TARIFF, duty[0], 1, duty[0], "order")), List.of(),
                        new Coverage(1, 0, 0, duty[1], Coverage.Weighting.LINE, Spread.none(duty[0])), ColumnOneRate.NOT_HELD)));
        return new RateSchedule(lane(origin), Sample.AS_OF, byHeading);
    }

    @Test
    void each_origin_pays_its_rate_on_its_own_goods() {
        OwnTariffs.Bill cars = own().bill("autos");

        assertThat(cars.imports()).isEqualTo(1000);
        assertThat(cars.duty()).isCloseTo(CARS, within(1e-9));
        assertThat(cars.taxed()).isCloseTo(300 + 100 + 300, within(1e-9));
        assertThat(cars.rates()).extracting(rate -> rate.lane().from()).containsExactly(Country.US, Country.CN, Country.OTHER);
        assertThat(cars.goods()).extracting(SourceRow::where).containsExactly("canada_imports.csv:2");
    }

    @Test
    void sectors_and_goods_in_none_add_up() {
        OwnTariffs own = own();

        assertThat(own.bill(Cell.OTHER).duty()).isCloseTo(FRUIT, within(1e-9));
        assertThat(own.bill(Cell.OTHER).imports()).isEqualTo(200);
        assertThat(own.bill("lumber").duty()).isZero();
        assertThat(own.bill(Cell.ALL).duty()).isCloseTo(CARS + FRUIT, within(1e-9));
        assertThat(own.bill(Cell.ALL).imports()).isEqualTo(1250);
        assertThat(own.industry("Vehicles").duty()).isCloseTo(CARS, within(1e-9));
        assertThat(own.industry("Wood").imports()).isEqualTo(50);
        assertThat(own.industry("Ships").imports()).isZero();
    }

    @Test
    void buyers_bear_supply_over_supply_and_substitution_at_every_draw() {
        // substitution 2 of cars, and 1 + the mean of 1 and 5 of goods in no sector; supply is 2, and 4 at its high end
        OwnTariffs own = own();
        DrawSet draws = DrawSet.of(sample().parameters);
        int high = draws.lowOf(ModelParameter.SUPPLY_ELASTICITY) + 1;

        assertThat(own.passed("Vehicles", draws.list().get(0))).isCloseTo(2.0 / 4, within(1e-12));
        assertThat(own.passed("Vehicles", draws.list().get(high))).isCloseTo(4.0 / 6, within(1e-12));
        assertThat(own.passed("", draws.list().get(0))).isCloseTo(2.0 / 6, within(1e-12));
        double[] borne = own.bill(Cell.ALL).borne();
        assertThat(borne).hasSize(draws.list().size());
        assertThat(borne[0]).isCloseTo(CARS / 2 + FRUIT / 3, within(1e-9));
        assertThat(borne[high]).isCloseTo(CARS * 2 / 3 + FRUIT / 2, within(1e-9));
    }

    @Test
    void substitution_that_is_scaled_lets_suppliers_bear_more() {
        Evidence evidence = sample().parameter("substitution-scale", 3, 3, 3).evidence();
        OwnTariffs own = new OwnTariffs(evidence, Map.of(), List.of());

        assertThat(own.passed("Vehicles", DrawSet.of(evidence.economy().parameters()).list().get(0)))
                .isCloseTo(2.0 / 8, within(1e-12));
    }

    @Test
    void what_buyers_bear_rests_on_elasticities_and_two_parameters() {
        Lineage lineage = own().passLineage();

        assertThat(lineage.assumptions()).containsExactly("supply-elasticity", "substitution-scale");
        assertThat(lineage.rows()).extracting(SourceRow::where).containsExactly("elasticities.csv:2", "elasticities.csv:3",
                "parameters.csv:4", "parameters.csv:12");
    }

    @Test
    void industries_of_sectors_stand_once_in_order_of_name() {
        Evidence evidence = sample().sector("trucks", "Vehicles").sector("apples", "Farms").evidence();

        assertThat(new OwnTariffs(evidence, Map.of(), List.of()).industries(evidence.reference().sectors()))
                .containsExactly("Farms", "Vehicles", "Wood");
    }

    /**
     * Wood buys vehicles and ships, half and half, for three fifths of what it makes; a quarter of the vehicles bought in Canada
     * is imported, and no ships are.
     */
    @Test
    void duties_reach_industries_by_what_is_imported_of_their_inputs() {
        Evidence bare = sample().sector("ships", "Ships").evidence();
        SourceRow row = new SourceRow("input_shares.csv", 2, List.of());
        Economy.Inputs inputs = new Economy.Inputs(List.of(new InputShare("Vehicles", "Wood", 2021, 0.5, row),
                new InputShare("Ships", "Wood", 2021, 0.5, row)),
                List.of(new IndustryAccount("Wood", 2021, 1, 0.4, 0.4, row),
                        new IndustryAccount("Vehicles", 2021, 1, 1, 1, row),
                        new IndustryAccount("Ships", 2021, 1, 1, 1, row)));
        Economy e = bare.economy();
        Evidence evidence = new Evidence(bare.reference(), bare.trade(), bare.law(),
                new Economy(e.macro(), e.industryGdp(), e.industryJobs(), e.multipliers(), e.elasticities(), e.parameters(),
                        e.provinceSales(), e.foreignFlows(), inputs),
                bare.actors(), bare.scenarios(), bare.stamp());
        InputPrices prices = own(evidence).prices();

        assertThat(prices.constantDollars("Wood").orElseThrow()).isCloseTo(0.3 * 0.25 * CARS / 1000, within(1e-12));
        assertThat(prices.constantDollars("Vehicles").orElseThrow()).isZero();
        assertThat(prices.rows()).hasSize(5);
    }
}
