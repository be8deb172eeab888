package ca.briefpack.brief.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Table;
import ca.briefpack.impact.OwnTariffs;
import ca.briefpack.impact.SampleStudy;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.draw.Draw;
import ca.briefpack.model.Country;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.TariffMeasure.Authority;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.tariff.RateEngine;
import ca.briefpack.tariff.RateTrail;
import ca.briefpack.tariff.rate.ColumnOneRate;
import ca.briefpack.tariff.rate.Contribution;
import ca.briefpack.tariff.rate.Coverage;
import ca.briefpack.tariff.rate.CusmaShare;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.Rate;
import ca.briefpack.tariff.rate.RateAssumptions;
import ca.briefpack.tariff.rate.RateSchedule;
import ca.briefpack.tariff.rate.Spread;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What Canada's own tariffs bring in and cost, worked out by hand: American cars pay 25 % on half of their value, Chinese ones
 * 100 %, steel of the United States 25 %, apples (in no sector) 10 %; lumber nothing.
 */
class OwnTariffsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 15);
    private static Study study;
    private static OwnTariffs own;

    @BeforeAll
    static void estimate() {
        study = study(SampleStudy.evidence());
        own = own(study);
    }

    private static OwnTariffs own(Study study) {
        return new OwnTariffs(study.evidence(), study.rates(), study.impact().listDraws());
    }

    private static Study study(Evidence evidence) {
        return study(evidence, Map.of());
    }

    private static Study study(Evidence evidence, Map<String, double[]> onOthers) {
        Map<Lane, RateSchedule> rates = new HashMap<>();
        put(rates, Country.US,
                Map.of("8703", new double[]{0.125, 0.5}, "7208", new double[]{0.25, 1}, "0808", new double[]{0.1, 1}));
        put(rates, Country.CN, Map.of("8703", new double[]{1, 1}));
        put(rates, Country.OTHER, onOthers);
        return new Study(evidence, null, rates, Map.of(),
                new RateTrail(new RateEngine(evidence.law(), evidence.trade()), RateAssumptions.standard()),
                SampleStudy.table(evidence), null, null, null);
    }

    /** @param duties by heading: of the full value, and the share of value that pays some */
    private static void put(Map<Lane, RateSchedule> rates, Country origin, Map<String, double[]> duties) {
        Lane lane = new Lane(origin, Country.CA);
        Map<HsCode, Rate> byHeading = new HashMap<>();
        duties.forEach((heading, duty) -> byHeading.put(HsCode.of(heading), new Rate(HsCode.of(heading), lane, DAY,
                new CusmaShare(0, CusmaShare.Level.HEADING, Optional.empty()),
                List.of(new Contribution("ca-ct", Authority.CUSTOMS_TARIFF, duty[0], 1, duty[0], "order")), List.of(),
                new Coverage(1, 0, 0, duty[1], Coverage.Weighting.values()[0], Spread.none(duty[0])), ColumnOneRate.NOT_HELD)));
        rates.put(lane, new RateSchedule(lane, DAY, byHeading));
    }

    @Test
    void revenue_is_the_duty_of_each_origin_on_its_own_imports() {
        OwnTariffs.Bill cars = own.bill("autos");

        assertThat(cars.imports()).isEqualTo(1000e6);
        assertThat(cars.taxed()).isCloseTo(0.5 * 600e6 + 100e6, within(1e-3));
        assertThat(cars.duty()).isCloseTo(0.125 * 600e6 + 100e6, within(1e-3));
        assertThat(own.bill("steel").duty()).isCloseTo(0.25 * 200e6, within(1e-3));
        assertThat(own.bill("lumber").duty()).isZero();
    }

    /** Of 1000 million of cars the United States sells 600 and China 100, of 300 million of steel 200 and nothing. */
    @Test
    void goods_of_all_others_are_what_neither_the_united_states_nor_china_sells() {
        OwnTariffs all = own(
                study(SampleStudy.evidence(), Map.of("8703", new double[]{0.1, 1}, "7208", new double[]{0.2, 0.5})));

        assertThat(all.bill("autos").duty()).isCloseTo(175e6 + 0.1 * 300e6, within(1e-3));
        assertThat(all.bill("autos").taxed()).isCloseTo(400e6 + 300e6, within(1e-3));
        assertThat(all.bill("steel").duty()).isCloseTo(50e6 + 0.2 * 100e6, within(1e-3));
    }

    @Test
    void sectors_and_goods_in_none_add_up_to_canada() {
        double sum = 0;
        for (String sector : List.of("autos", "steel", "lumber", Cell.OTHER)) {
            sum += own.bill(sector).duty();
        }
        assertThat(own.bill(Cell.OTHER).duty()).isCloseTo(4e6, within(1e-3));
        assertThat(own.bill(Cell.ALL).duty()).isCloseTo(sum, within(1e-3)).isCloseTo(229e6, within(1e-3));
    }

    @Test
    void users_bear_the_duty_at_most_and_what_suppliers_do_not_absorb_in_the_central_case() {
        // supply 4 against the substitution of the industry, theta 1.01 and 1; of industries without one, the mean 4.25 and 1
        Draw central = study.impact().listDraws().get(0);
        assertThat(own.passed("Vehicles", central)).isCloseTo(4 / (4 + 2.01), within(1e-12));
        assertThat(own.passed("", central)).isCloseTo(4 / (4 + 5.25), within(1e-12));

        Estimate cost = table().get("autos").get(2).estimate().orElseThrow();
        assertThat(cost.central()).isCloseTo(175e6 * 4 / 6.01, within(1e-3));
        assertThat(cost.low()).isLessThan(cost.central());
        assertThat(cost.high()).isCloseTo(175e6, within(1e-3));
    }

    @Test
    void users_costs_add_up_to_canada_and_cite_what_moves_them() {
        double sum = Stream.of("autos", "steel", "other")
                .mapToDouble(s -> table().get(s).get(2).estimate().orElseThrow().central()).sum();

        Figure all = table().get("all").get(2);
        assertThat(all.id()).isEqualTo("ca.own-tariffs.users-cost");
        assertThat(all.estimate().orElseThrow().central()).isCloseTo(sum, within(1e-3));
        assertThat(all.lineage().assumptions()).contains("supply-elasticity", "substitution-scale");
    }

    @Test
    void the_table_leaves_out_sectors_that_pay_nothing_and_ends_with_all_goods() {
        Map<String, List<Figure>> rows = table();

        assertThat(rows.keySet()).containsExactly("autos", "steel", "other", "all");
        assertThat(rows.get("all").get(1).estimate().orElseThrow().central()).isEqualTo(229e6);
        assertThat(rows.get("all").get(1).lineage().rows()).extracting(r -> r.file()).containsOnly("canada_imports.csv")
                .hasSize(4);
    }

    /** By sector, in the order of the rows: imports taxed, duty, cost to users. */
    private static Map<String, List<Figure>> table() {
        Map<String, List<Figure>> rows = new LinkedHashMap<>();
        for (Table.Row row : new OwnTariffTables(study, new FigureBook(study)).bySector().rows()) {
            List<Figure> figures = new ArrayList<>();
            row.cells().stream().filter(Table.Number.class::isInstance)
                    .forEach(cell -> figures.add(((Table.Number) cell).figure()));
            List<Figure> once = figures.stream().distinct().toList();
            String[] id = once.get(0).id().split("\\.");
            rows.put(Arrays.asList(id).indexOf("own-tariffs") == 1 ? "all" : id[1], once);
        }
        return rows;
    }
}
