package ca.briefpack.impact.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.impact.ImpactModel;
import ca.briefpack.impact.ImpactModelTest;
import ca.briefpack.impact.ImpactTable;
import ca.briefpack.impact.Sample;
import ca.briefpack.model.Economy;
import ca.briefpack.model.Economy.ProvinceSale;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Province;
import ca.briefpack.model.Sampling;
import ca.briefpack.model.SourceRow;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an exporting province sets off in the others reaches each by its share in what the first buys. */
class SpilloverTest {
    /** Ontario buys 60 of Quebec and 40 of British Columbia; Quebec all of Ontario; British Columbia 10 of each. */
    private static final List<ProvinceSale> SALES = List.of(sale(2, Province.QC, Province.ON, 45),
            sale(3, Province.QC, Province.ON, 15),
            sale(4, Province.BC, Province.ON, 40), sale(5, Province.ON, Province.QC, 7), sale(6, Province.ON, Province.BC, 10),
            sale(7, Province.QC, Province.BC, 10), sale(8, Province.ON, Province.ON, 900));

    private static ProvinceSale sale(int line, Province seller, Province buyer, double value) {
        return new ProvinceSale("Wood", seller, buyer, 2021, value,
                new SourceRow("interprovincial_trade.csv", line, List.of("S009")));
    }

    private static ImpactTable table(List<ProvinceSale> sales, Optional<Sampling> sampling) {
        Evidence bare = ImpactModelTest.sample().evidence();
        Economy e = bare.economy();
        Evidence evidence = new Evidence(bare.reference(), bare.trade(), bare.law(), new Economy(e.macro(), e.industryGdp(),
                e.industryJobs(), e.multipliers(), e.elasticities(), e.parameters(), sales), bare.actors(), bare.scenarios(),
                bare.stamp());
        return ImpactModel.estimate(evidence,
                Sample.onCanada((regime, heading) -> regime.scenario().equals("baseline") ? 0.0 : 0.25),
                Sample.plan(), sampling);
    }

    private final ImpactTable table = table(SALES, Optional.empty());

    private double central(String place, Indicator indicator) {
        return table.find(new Cell("status-quo", place, "all", indicator)).orElseThrow().central();
    }

    @Test
    void shares_are_those_of_purchases_from_other_provinces() {
        Spillover spillover = new Spillover(SALES);

        assertThat(table.spillover().share(Province.ON, Province.QC)).isEqualTo(0.6);
        assertThat(spillover.share(Province.ON, Province.QC)).isEqualTo(0.6);
        assertThat(spillover.share(Province.ON, Province.BC)).isEqualTo(0.4);
        assertThat(spillover.share(Province.ON, Province.ON)).isZero();
        assertThat(spillover.share(Province.QC, Province.ON)).isEqualTo(1);
        assertThat(spillover.share(Province.AB, Province.ON)).isZero();
    }

    @Test
    void a_province_receives_its_share_of_what_every_other_one_sets_off() {
        double ontario = central("ON", Indicator.GDP_SPILLOVER_CHANGE);
        double columbia = central("BC", Indicator.GDP_SPILLOVER_CHANGE);

        assertThat(central("QC", Indicator.GDP_RECEIVED_CHANGE)).isCloseTo(0.6 * ontario + 0.5 * columbia, within(1e-3));
        assertThat(central("QC", Indicator.GDP_RECEIVED_CHANGE)).isNegative();
    }

    @Test
    void provinces_with_what_they_receive_add_up_to_canada_at_every_draw() {
        for (List<Indicator> pair : List.of(List.of(Indicator.GDP_TOTAL_CHANGE, Indicator.GDP_CANADA_CHANGE),
                List.of(Indicator.JOBS_TOTAL_CHANGE, Indicator.JOBS_CANADA_CHANGE))) {
            double[] canada = table.findDraws(Cell.canada("status-quo", pair.get(1))).orElseThrow();
            double[] together = table.findDraws(Cell.canada("status-quo", pair.get(0))).orElseThrow();
            for (int d = 0; d < canada.length; d++) {
                double sum = 0;
                for (Province province : List.of(Province.ON, Province.QC, Province.BC)) {
                    sum += table.findDraws(Cell.of("status-quo", province, pair.get(0))).orElseThrow()[d];
                }
                assertThat(sum).as("%s at draw %d", pair.get(0), d).isCloseTo(canada[d], within(1e-9 * Math.abs(canada[d])));
                assertThat(together[d]).isCloseTo(canada[d], within(1e-9 * Math.abs(canada[d])));
            }
        }
    }

    @Test
    void what_is_received_has_a_range_from_random_draws_too() {
        ImpactTable sampled = table(SALES, Optional.of(new Sampling(500, 1, 2)));
        Cell cell = Cell.of("status-quo", Province.QC, Indicator.JOBS_RECEIVED_CHANGE);

        assertThat(sampled.find(cell).orElseThrow().central()).isEqualTo(table.find(cell).orElseThrow().central());
        assertThat(sampled.find(cell).orElseThrow().low()).isNotEqualTo(table.find(cell).orElseThrow().low());
    }

    @Test
    void without_a_province_s_purchases_nothing_is_said_of_what_others_receive() {
        ImpactTable unknown = table(SALES.subList(0, 4), Optional.empty());

        assertThat(unknown.find(Cell.of("status-quo", Province.QC, Indicator.GDP_RECEIVED_CHANGE))).isEmpty();
        assertThat(unknown.find(Cell.of("status-quo", Province.QC, Indicator.GDP_CHANGE))).isPresent();
    }

    @Test
    void a_territory_without_multipliers_receives_nothing_that_is_known() {
        assertThat(table.find(Cell.of("status-quo", Province.YT, Indicator.GDP_RECEIVED_CHANGE))).isEmpty();
    }

    @Test
    void lineage_names_the_sales_between_provinces() {
        assertThat(table.lineage(Cell.of("status-quo", Province.QC, Indicator.GDP_RECEIVED_CHANGE)).rows())
                .anyMatch(row -> row.file().equals("interprovincial_trade.csv"));
        assertThat(table.assumptions(Cell.of("status-quo", Province.QC, Indicator.GDP_RECEIVED_CHANGE)))
                .contains("spillover-by-purchases");
    }
}
