package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.content.Briefing;
import ca.briefpack.content.Chart;
import ca.briefpack.content.Table;
import ca.briefpack.impact.income.IncomeClosure;
import ca.briefpack.impact.income.IncomeItem;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Province;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.order.Folders;
import ca.briefpack.order.Reuse;
import ca.briefpack.order.RunConfig;
import ca.briefpack.order.Selection;
import ca.briefpack.render.Squeeze;
import ca.briefpack.render.template.TemplateEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
    void an_option_on_canadas_own_tariffs_has_no_figure_by_exports_rather_than_zero() {
        for (String option : List.of("ontario-counter-tariffs", "no-counter-tariffs", "lift-ev-tariff")) {
            assertThat(figure("on.exports-change-vs-status-quo." + option).isMissing()).as(option).isTrue();
        }
        assertThat(figure("on.exports-change-vs-status-quo.quota-deal").isMissing()).isFalse();
        assertThat(central("sk.exports-change-vs-status-quo.canola-relief")).isPositive();
        assertThat(central("options.counted")).as("all are weighed by real income").isEqualTo(central("options.number"));
    }

    @Test
    void provinces_and_what_the_treasury_shares_with_territories_add_up_to_the_national_net_under_every_option() {
        for (String option : List.of("ontario-counter-tariffs", "quota-deal", "lift-ev-tariff", "cusma-ends", "escalation")) {
            double sum = Arrays.stream(Province.values()).mapToDouble(p -> {
                Figure whole = figure("options." + option + "." + p.slug() + ".income.idle-high");
                return whole.isMissing() ? computed.study().impact().income().find(option, IncomeItem.REVENUE, Optional.of(p),
                        IncomeClosure.IDLE_HIGH).orElseThrow()[0] : whole.estimate().orElseThrow().central();
            }).sum();

            assertThat(central("options." + option + ".ca.income.idle-high")).isCloseTo(sum, within(1e-6 * Math.abs(sum) + 1));
        }
    }

    /** Ontario asks for counter-tariffs, the Prairies sell what they would make dearer: the conflict that the brief is about. */
    @Test
    void counter_tariffs_divide_ontario_and_the_prairies_and_what_canola_gets_makes_the_prairies_whole() {
        assertThat(central("options.ontario-counter-tariffs.on.income.idle-high")).isPositive();
        assertThat(central("options.ontario-counter-tariffs.ab.income.idle-high")).isNegative();
        assertThat(central("options.ontario-counter-tariffs.sk.income.idle-high")).isNegative();
        assertThat(briefing.facts().get("unity")).extracting(fact -> fact.id()).containsExactlyInAnyOrder(
                "ontario-counter-tariffs",
                "ev-canola-package");
        assertThat(central("packages.unity-price")).isNotNegative();
    }

    @Test
    void page_1_says_whose_sign_is_uncertain_and_what_hangs_on_the_closure_but_where_one_entry_is_too_much() {
        TemplateEngine templates = new TemplateEngine(Path.of("templates"), "northern");
        for (int squeeze = 0; squeeze < 5; squeeze++) {
            String page = Release.plain(templates.page("pdf/trade-off.ftlh", briefing, Lang.EN, new Squeeze(squeeze, 0)));
            assertThat(page.matches("(?s).*under six closures [\\d.]+ to [\\d.]+%.*")).as("squeezed " + squeeze)
                    .isEqualTo(squeeze < 4);
            assertThat(page).as("squeezed " + squeeze).contains("sign uncertain for ");
        }
    }

    @Test
    void an_edition_knows_the_answers_on_record_by_its_day_those_first_that_end_a_gain_soonest() {
        List<String> october = briefing.table("answers").rows().stream()
                .map(row -> ((Table.Words) row.cells().get(1)).text().en()).toList();

        assertThat(october).containsExactly(
                "the United States raises vehicles, parts and steel to 50% (for vehicles: supposed)",
                "the United States adds the points of Canada’s own tariff to its 35%",
                "the United States adds ten points on goods outside CUSMA", "China lifts its canola duties");
    }

    /** Ontario gains by counter-tariffs only as long as the answer is all but ruled out. */
    @Test
    void a_small_chance_of_an_answer_ends_what_counter_tariffs_bring_ontario() {
        double chance = central("options.ontario-counter-tariffs.on.chance.us-vehicles-50.idle-high");

        assertThat(chance).isBetween(0.005, 0.06);
        assertThat(figure("options.ontario-counter-tariffs.on.chance.us-vehicles-50.idle-high").estimate().orElseThrow().low())
                .isLessThanOrEqualTo(chance);
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
        // dollars put the vehicles deal before canola; with every province counting the same canola comes first
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
        double net = central("options.quota-deal.ca.income.idle-high") / central("options.quota-deal.mean-gdp");

        assertThat(central("options.sectoral-relief.ca.income.idle-high") / central("options.sectoral-relief.mean-gdp"))
                .isCloseTo(net, within(1e-6 * net));
    }

    @Test
    void a_change_stands_over_both_ends_of_its_range() {
        Table gdp = briefing.table("weigh-income");
        List<String> ends = gdp.rows().stream().map(row -> ((Table.Term) row.cells().get(1)).keys().get(0)).toList();

        assertThat(ends).filteredOn("CENTRAL"::equals).hasSize(11);
        assertThat(ends).filteredOn("LOW"::equals).hasSize(11);
        assertThat(gdp.rows())
                .allSatisfy(row -> assertThat(row.cells().subList(2, row.cells().size())).allSatisfy(cell -> assertThat(
                        ((Table.Number) cell).part().name()).isEqualTo(((Table.Term) row.cells().get(1)).keys().get(0))));
    }

    /** Users, the treasury and home producers, one by one. */
    @Test
    void of_options_on_canadas_own_tariffs_users_treasury_and_producers_are_told_apart() {
        assertThat(briefing.table("own-market").rows().stream().map(row -> ((Table.Words) row.cells().get(0)).text().en())
                .distinct())
                .containsExactly("Counter-tariffs, as Ontario asks", "No counter-tariffs", "EV tariff lifted for canola relief",
                        "Lift the Chinese EV tariff");
        assertThat(central("options.lift-ev-tariff.ca.users.idle-high")).as("C$0.5 to 1.5 billion").isBetween(5e8, 15e8);
        assertThat(central("options.lift-ev-tariff.ca.revenue.idle-high")).as("not the 560 to 890 million that never was")
                .isBetween(-2e8, -5e7);
        assertThat(central("options.lift-ev-tariff.on.home.idle-high")).isNegative();
        assertThat(central("options.ontario-counter-tariffs.on.home.idle-high")).isPositive();
    }

    /** The premier speaks for Ontario: what counter-tariffs bring it is its real income, as the trade-off brief prints it. */
    @Test
    void a_position_on_canadas_own_tariffs_stands_beside_real_income() {
        Table table = computed.briefing("province-on").table("stated-modelled");
        Figure ontario = figure("options.ontario-counter-tariffs.on.income.idle-high");

        assertThat(table.rows()).filteredOn(row -> ((Table.Words) row.cells().get(0)).text().en().contains("Ontario")
                && row.cells().get(3).equals(new Table.Words(
                        new Text("Counter-tariffs, as Ontario asks*", "Contre-mesures, comme le demande l’Ontario*"))))
                .isNotEmpty().allSatisfy(row -> assertThat(((Table.Number) table.cell(row, "real-income")).figure().rounded())
                        .isEqualTo(ontario.rounded()));
        assertThat(table.rows()).filteredOn(row -> !(row.cells().get(3) instanceof Table.Mark))
                .allSatisfy(row -> assertThat(((Table.Number) table.cell(row, "gdp-change-vs-status-quo")).figure().isMissing())
                        .isFalse());
    }

    /** What a table says in words: its numbers carry all that they rest on. */
    private static String words(String table) {
        return briefing.table(table).rows().stream().flatMap(row -> row.cells().stream())
                .filter(cell -> !(cell instanceof Table.Number)).map(Object::toString).collect(Collectors.joining(" "));
    }

    @Test
    void what_may_happen_stands_apart_from_what_can_be_chosen() {
        List<String> happens = computed.study().agenda().options().stream().filter(o -> o.happens()).map(o -> o.name().en())
                .toList();

        assertThat(happens).hasSizeGreaterThan(1);
        for (String id : List.of("ranks", "means", "standing", "balance-own", "divides", "packages-all")) {
            assertThat(words(id)).as(id).isNotBlank().doesNotContain(happens);
        }
        assertThat(((Chart.HeatMap) briefing.chart("option-heat")).rows().stream().map(row -> row.label().en())).isNotEmpty()
                .doesNotContainAnyElementsOf(happens);
        assertThat(words("balance-apart")).contains(happens);
        assertThat(briefing.table("balance").rows()).hasSize(briefing.table("balance-own").rows().size() + happens.size());
    }

    /** What gainers pay is what losers lose, and the treasury's grants are what it levies. */
    @Test
    void plans_make_every_loser_whole_and_come_out_even() {
        Table table = briefing.table("transfers");
        assertThat(table.rows()).isNotEmpty().allSatisfy(row -> {
            double sum = Arrays.stream(Province.values()).map(p -> table.cell(row, "place." + p.name()))
                    .filter(Table.Number.class::isInstance)
                    .mapToDouble(cell -> ((Table.Number) cell).figure().estimate().orElseThrow().central()).sum();
            double total = ((Table.Number) table.cell(row, "place.CA")).figure().estimate().orElseThrow().central();
            boolean gainers = table.cell(row, "plan").equals(new Table.Term("plan", "GAINERS"));
            assertThat(sum).isCloseTo(gainers ? 0 : total, within(1e-3 * total));
            assertThat(total).isPositive();
        });
    }

    @Test
    void page_1_names_every_option_that_divides_and_what_each_side_gains_and_loses() {
        assertThat(briefing.table("divides").rows()).hasSize((int) central("options.divisive"));
        String page =
                Release.plain(new TemplateEngine(Path.of("templates"), "northern").page("pdf/trade-off.ftlh", briefing, Lang.EN,
                        new Squeeze(3, 0)));

        assertThat(page)
                .containsPattern("Counter-tariffs, as Ontario asks: [A-Z, ]+ gain \\$[\\d,]+ million a year, [A-Z, ]+ lose \\$")
                .containsPattern("No counter-tariffs: [A-Z, ]+ gains? \\$");
    }

    /** Canada's half of the bargain was done on March 1, 2026. */
    @Test
    void an_option_of_which_one_side_is_done_is_what_the_other_side_would_do() {
        Briefing later = Computed.shared(new RunConfig(LocalDate.of(2026, 11, 28),
                new Folders(Path.of("data"), Path.of("templates"), temporary, Path.of("data", "job.yaml")),
                Selection.of(List.of(), List.of(), List.of(), List.of("ev-canola-package", "canola-relief", "autos-deal")), 1,
                Reuse.NONE)).briefing("trade-offs");

        assertThat(later.table("balance").rows().toString()).contains("China lifts its canola duties").doesNotContain(
                "EV tariff lifted for canola relief", "BARGAIN");
        assertThat(later.table("packages-all").rows()).hasSize(1);
        assertThat(later.facts().get("scenarios-idle")).filteredOn(fact -> fact.kind().equals("SAME")).singleElement()
                .satisfies(fact -> assertThat(fact.detail().en()).isEqualTo("China lifts its canola duties"));
    }

    @Test
    void options_of_which_none_has_an_effect_on_the_day_still_make_a_brief() {
        Briefing bare = Computed.shared(new RunConfig(LocalDate.of(2026, 11, 22),
                new Folders(Path.of("data"), Path.of("templates"), temporary, Path.of("data", "job.yaml")),
                Selection.of(List.of(), List.of(), List.of(), List.of("lift-ev-tariff", "ontario-counter-tariffs")), 1,
                Reuse.NONE))
                .briefing("trade-offs");

        assertThat(bare.table("balance").rows()).isEmpty();
        assertThat(bare.figure("options-no-loser").isMissing()).isTrue();
        assertThat(bare.table("options").rows()).hasSize(2);
        assertThat(bare.table("levers").rows()).isNotEmpty();
    }
}
