package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.content.Briefing;
import ca.briefpack.content.Table;
import ca.briefpack.model.Province;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.order.Folders;
import ca.briefpack.order.Reuse;
import ca.briefpack.order.RunConfig;
import ca.briefpack.order.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the trade-off brief says of the shipped options as of 2025-10-15. */
class TradeOffTest {
    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 15);
    @TempDir
    private static Path temporary;
    private static Computed computed;
    private static Briefing briefing;

    @BeforeAll
    static void compose() {
        computed = compute(Path.of("data", "job.yaml"), List.of());
        briefing = computed.briefing("trade-offs");
    }

    private static Briefing compose(Path job, List<String> scenarios) {
        return compute(job, scenarios).briefing("trade-offs");
    }

    private static Computed compute(Path job, List<String> scenarios) {
        Folders folders = new Folders(Path.of("data"), Path.of("templates"), temporary, job);
        return Computed
                .shared(new RunConfig(OCTOBER, folders, Selection.of(List.of(), List.of(), List.of(), scenarios), 1, Reuse.NONE));
    }

    private static Figure figure(String id) {
        return briefing.allFigures().get(id);
    }

    private static double central(String id) {
        return figure(id).estimate().orElseThrow().central();
    }

    @Test
    void an_option_whose_market_is_not_modelled_has_no_figure_rather_than_zero() {
        for (String option : List.of("ontario-counter-tariffs", "no-counter-tariffs", "lift-ev-tariff")) {
            assertThat(figure("on.exports-change-vs-status-quo." + option).isMissing()).as(option).isTrue();
            assertThat(figure("ca.gdp-total-change-vs-status-quo." + option).isMissing()).as(option).isTrue();
        }
        assertThat(figure("on.exports-change-vs-status-quo.quota-deal").isMissing()).isFalse();
        assertThat(central("sk.exports-change-vs-status-quo.canola-relief")).isPositive();
        assertThat(central("options.counted") + central("options.not-counted")).isEqualTo(central("options.number"));
    }

    @Test
    void provinces_add_up_to_the_national_net_under_every_option() {
        for (String option : List.of("quota-deal", "sectoral-relief", "autos-deal", "cusma-ends", "escalation",
                "no-us-tariffs")) {
            double sum = Arrays.stream(Province.values()).map(p -> figure(p.slug() + ".gdp-total-change-vs-status-quo." + option))
                    .filter(f -> !f.isMissing()).mapToDouble(f -> f.estimate().orElseThrow().central()).sum();

            assertThat(central("ca.gdp-total-change-vs-status-quo." + option)).isCloseTo(sum, within(1e-6 * Math.abs(sum)));
        }
    }

    @Test
    void the_three_weightings_stand_together_and_can_be_switched_off_together() throws IOException {
        List<String> keys = briefing.table("conflict").columns().stream().map(Table.Column::key).toList();
        assertThat(keys).contains("conflict-gdp", "conflict-population", "conflict-equal");

        String words = Files.readString(Path.of("data", "job.yaml"));
        Path off = Files.writeString(temporary.resolve("off.yaml"), words.replaceAll("(?m)^  (\\w+): on$", "  $1: off"));
        Briefing without = compose(off, List.of("escalation"));
        assertThat(without.tables()).doesNotContainKey("conflict").containsKey("balance");
        assertThat(without.allFigures().keySet()).noneMatch(id -> id.contains("conflict"));
    }

    @Test
    void the_status_quo_stands_among_the_options_and_the_highest_net_is_never_dominated() {
        List<List<Table.Cell>> rows = briefing.table("standing").rows().stream().map(Table.Row::cells).toList();

        assertThat(rows).hasSize(9);
        assertThat(rows).filteredOn(row -> row.get(1) instanceof Table.Term).hasSize(1);
        assertThat(((Table.Term) rows.get(0).get(3)).keys()).containsExactly("YES");
    }

    @Test
    void ranks_under_three_weightings_stand_together_and_a_parameter_is_told_where_it_alone_changes_one_of_them() {
        assertThat(briefing.table("ranks").columns()).extracting(Table.Column::key).contains("rank-gdp", "rank-population",
                "rank-equal");
        assertThat(briefing.table("ranks").rows()).hasSize(9);
        // dollars put vehicles before canola; with every province counting the same canola comes first
        assertThat(central("options.autos-deal.rank")).isLessThan(central("options.canola-relief.rank"));
        assertThat(central("options.autos-deal.rank-equal")).isGreaterThan(central("options.canola-relief.rank-equal"));
        assertThat(briefing.table("rank-changes").rows()).isNotEmpty().allSatisfy(row -> {
            List<Double> ranks = row.cells().stream().skip(2)
                    .map(cell -> ((Table.Number) cell).figure().estimate().orElseThrow().central()).toList();
            assertThat(ranks.subList(0, 3).stream().distinct().count() + ranks.subList(3, 6).stream().distinct().count()
                    + ranks.subList(6, 9).stream().distinct().count()).isGreaterThan(3);
        });
    }

    /** The net in dollars over the GDP of the ten provinces is the mean by GDP: two ways to the same number. */
    @Test
    void the_mean_by_gdp_is_the_national_net_over_the_gdp_of_the_provinces_weighed() {
        double net = central("ca.gdp-total-change-vs-status-quo.quota-deal") / central("options.quota-deal.mean-gdp");

        assertThat(central("ca.gdp-total-change-vs-status-quo.escalation") / central("options.escalation.mean-gdp"))
                .isCloseTo(net, within(1e-6 * net));
    }

    @Test
    void a_change_that_is_modelled_stands_over_both_ends_of_its_range_and_one_that_is_not_stands_alone() {
        Table gdp = briefing.table("weigh-gdp");
        List<String> ends = gdp.rows().stream().map(row -> ((Table.Term) row.cells().get(1)).keys().get(0)).toList();

        assertThat(ends).filteredOn("CENTRAL"::equals).hasSize(11);
        assertThat(ends).filteredOn("LOW"::equals).hasSize(8);
        assertThat(gdp.rows())
                .allSatisfy(row -> assertThat(row.cells().subList(2, row.cells().size())).allSatisfy(cell -> assertThat(
                        ((Table.Number) cell).part().name()).isEqualTo(((Table.Term) row.cells().get(1)).keys().get(0))));
    }

    /** Nothing is zero because it is not modelled, and what is modelled of Canada's own market is not hidden. */
    @Test
    void an_option_on_canadas_own_tariffs_is_not_weighed_but_tells_what_home_producers_would_sell() {
        assertThat(briefing.table("weigh-home").rows().stream().map(row -> ((Table.Words) row.cells().get(0)).text().en())
                .distinct())
                .containsExactly("Counter-tariffs, as Ontario asks", "No counter-tariffs", "EV tariff lifted for canola relief",
                        "Lift the Chinese EV tariff", "CUSMA ends");
        assertThat(central("on.home-gdp-change-vs-status-quo.ontario-counter-tariffs")).isPositive();
        assertThat(central("on.home-gdp-change-vs-status-quo.no-counter-tariffs")).isNegative();
        assertThat(briefing.table("ranks").rows()).extracting(row -> row.cells().get(0)).doesNotContain(
                new Table.Words(new Text("No counter-tariffs", "Aucun contre-tarif")));
    }

    /** What users would pay is not modelled, so a stance has nothing whole to stand beside. */
    @Test
    void a_position_on_canadas_own_tariffs_says_that_there_is_nothing_to_compare_it_with() {
        assertThat(computed.briefing("province-on").table("stated-modelled").rows()).filteredOn(row -> row.cells().get(3)
                .equals(new Table.Words(
                        new Text("Counter-tariffs, as Ontario asks*", "Contre-tarifs, comme le demande l’Ontario*"))))
                .isNotEmpty().allSatisfy(row -> assertThat(row.cells()).contains(new Table.Term("stated", "HOME_ONLY")));
    }

    @Test
    void options_of_which_none_is_modelled_still_make_a_brief() {
        Briefing bare = compose(Path.of("data", "job.yaml"), List.of("lift-ev-tariff", "no-counter-tariffs"));

        assertThat(bare.table("balance").rows()).isEmpty();
        assertThat(bare.figure("options-no-loser").isMissing()).isTrue();
        assertThat(bare.table("options").rows()).hasSize(2);
        assertThat(bare.table("levers").rows()).isNotEmpty();
    }
}
