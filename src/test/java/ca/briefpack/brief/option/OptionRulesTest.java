package ca.briefpack.brief.option;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.brief.SmallStudy;
import ca.briefpack.brief.SmallStudy.Alteration;
import ca.briefpack.content.Chart;
import ca.briefpack.content.Fact;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which scenarios a brief shows, and how options stand against each other. */
class OptionRulesTest {
    private static List<String> shown(SmallStudy study, String pack, String table) {
        return study.rows(pack, table, "scenario").stream().map(row -> row.replaceFirst(" / .*", "")).toList();
    }

    @Test
    void a_brief_shows_the_scenarios_that_move_it_in_the_order_of_the_job_and_names_those_that_do_not() {
        assertThat(shown(SmallStudy.shared(), "national", "scenarios")).containsExactly("No car duty", "No deposit");
        assertThat(shown(SmallStudy.shared(), "province-on", "scenarios")).containsExactly("No car duty");
        assertThat(SmallStudy.shared().ids("province-on", "scenarios-still")).containsExactly("STILL still.no-deposit");
        assertThat(SmallStudy.shared().ids("national", "scenarios-still")).isEmpty();
    }

    @Test
    void a_sector_also_shows_the_options_that_move_it_but_names_only_those_compared_as_still() {
        assertThat(shown(SmallStudy.shared(), "sector-autos", "scenarios")).containsExactly("No car duty", "A bargain");
        assertThat(SmallStudy.shared().ids("sector-autos", "scenarios-still")).containsExactly("STILL still.no-deposit");
        assertThat(shown(SmallStudy.shared(), "province-on", "scenarios")).doesNotContain("A bargain");
    }

    @Test
    void what_moves_sales_at_home_alone_stands_apart_under_a_starred_name() {
        assertThat(shown(SmallStudy.shared(), "sector-autos", "scenarios-home")).containsExactly("No surtax");
        assertThat(shown(SmallStudy.shared(), "sector-autos", "scenarios-about")).containsExactly("No car duty", "A bargain",
                "No surtax*");
        assertThat(SmallStudy.shared().rows("sector-lumber", "scenarios-home")).isEmpty();
    }

    @Test
    void a_scenario_compared_whose_effect_is_not_modelled_is_shown_with_nothing_known() {
        SmallStudy study = SmallStudy.altered()
                .replace("job.yaml", "scenarios: [no-car-duty, no-deposit]", "scenarios: [no-surtax, no-car-duty]").compute();

        assertThat(study.rows("province-sk", "scenarios", "scenario", "exports-change-vs-status-quo"))
                .containsExactly("No surtax* / Aucune surtaxe* | [x]");
        assertThat(study.ids("province-sk", "scenarios-still")).containsExactly("STILL still.no-car-duty");
        assertThat(study.rows("province-sk", "option-place", "scenario", "highest-place", "highest-change"))
                .contains("No surtax* / Aucune surtaxe* | [x] | [x]");
    }

    @Test
    void a_scenario_that_changes_what_is_not_in_force_is_told_in_whole_or_in_part() {
        SmallStudy whole =
                SmallStudy.altered().replace("scenarios/no-deposit.yaml", "target: cn-canola", "target: ieepa-25").compute();
        SmallStudy part = SmallStudy.altered().replace("scenarios/no-deposit.yaml", "target: cn-canola",
                "target: cn-canola\n  - do: set-rate\n    target: s232-lumber-20\n    rate: 0.5").compute();

        assertThat(whole.ids("national", "scenarios-idle")).containsExactly("WHOLE idle.no-deposit");
        assertThat(part.facts("trade-offs", "scenarios-idle")).extracting(Fact::kind).allMatch("PART"::equals);
        assertThat(SmallStudy.shared().ids("national", "scenarios-idle")).isEmpty();
    }

    @Test
    void the_ends_of_an_option_are_the_provinces_that_gain_and_lose_most_of_equal_ones_the_western() {
        assertThat(
                SmallStudy.altered().replace("job.yaml", "scenarios: [no-car-duty, no-deposit]", "scenarios: [bargain]").compute()
                        .rows("province-sk", "option-place", "own-change", "canada-net", "highest-place", "highest-change",
                                "lowest-place", "lowest-change"))
                .containsExactly("0.0 | 60 | British Columbia / Colombie-Britannique | 190 | Ontario | −130");
        assertThat(SmallStudy.shared().rows("province-on", "option-place", "lowest-place", "lowest-change"))
                .containsOnly("British Columbia / Colombie-Britannique | 0.0");
    }

    @Test
    void options_stand_in_the_order_of_the_job_and_tell_whose_tariffs_they_change() {
        assertThat(SmallStudy.shared().rows("trade-offs", "options", "option", "reach", "counted").stream()
                .map(row -> row.replaceFirst(" / [^|]* \\|", " |")))
                .containsExactly("No car duty | <reach US> | <counted WHOLE>", "No deposit | <reach CN> | <counted WHOLE>",
                        "No surtax | <reach CA> | <counted WHOLE>",
                        "A bargain | <reach US> | <counted WHOLE>");
        assertThat(SmallStudy.shared().figure("trade-offs", "options-counted")).isEqualTo("4");
    }

    @Test
    void an_option_that_touches_nothing_in_force_on_the_day_is_not_weighed() {
        SmallStudy study =
                SmallStudy.altered().replace("scenarios/no-deposit.yaml", "target: cn-canola", "target: ieepa-25").compute();

        assertThat(study.rows("trade-offs", "options", "option", "counted"))
                .contains("No deposit / Aucun dépôt | <counted NO>", "No surtax / Aucune surtaxe | <counted WHOLE>");
        assertThat(study.rows("trade-offs", "balance", "option")).hasSize(3).noneMatch(row -> row.startsWith("No deposit"));
        assertThat(study.figure("trade-offs", "options-counted")).isEqualTo("3");
    }

    @Test
    void gains_and_losses_stand_by_rank_winners_by_what_they_win() {
        assertThat(SmallStudy.shared().rows("trade-offs", "balance", "option", "net", "compensation", "winners", "losers",
                "worst-hit")).containsExactly(
                        "No deposit / Aucun dépôt | 690 | 0.0 | <place ALL> | [z] | [z]",
                        "No car duty / Aucun droit sur les voitures | 400 | 0.0 | <place ALL> | [z] | [z]",
                        "A bargain / Un marché | 68 | 60 | BC | ON, SK | ON",
                        "No surtax / Aucune surtaxe | −25 | 0.0 | <place ALL> | [z] | [z]");
        assertThat(SmallStudy.shared().ids("trade-offs", "highest-net")).containsExactly("option no-deposit");
        assertThat(SmallStudy.shared().ids("trade-offs", "lowest-net")).as("places without an account share the duty lost")
                .containsExactly("option no-surtax");
        assertThat(SmallStudy.shared().ids("trade-offs", "most-divisive")).containsExactly("option bargain");
        assertThat(SmallStudy.shared().figure("trade-offs", "options-divisive")).isEqualTo("1");
    }

    @Test
    void what_canada_can_choose_stands_apart_from_what_may_happen_to_it_and_each_option_once() {
        SmallStudy study = SmallStudy.altered()
                .replace("scenarios/no-deposit.yaml", "id: no-deposit", "id: no-deposit\nkind: may-happen").compute();

        assertThat(study.rows("trade-offs", "balance-own", "option", "choice", "net"))
                .as("what is Canada's own first").containsExactly("No surtax / Aucune surtaxe | <choice CANADA> | −25",
                        "No car duty / Aucun droit sur les voitures | <choice GRANTED> | 400",
                        "A bargain / Un marché | <choice GRANTED> | 68");
        assertThat(study.rows("trade-offs", "balance-apart", "option", "net"))
                .containsExactly("No deposit / Aucun dépôt | 690");
        assertThat(study.rows("trade-offs", "balance", "option", "choice")).hasSize(4)
                .contains("No deposit / Aucun dépôt | <choice HAPPENS>");
        assertThat(study.rows("trade-offs", "income-parts-own", "option")).containsExactly("No surtax / Aucune surtaxe");
    }

    @Test
    void what_would_make_losers_whole_is_never_less_than_nothing() {
        // Ontario gains on lumber about what it loses on cars: at some points of the study it loses, at others not
        SmallStudy study = SmallStudy.altered().replace("scenarios/bargain.yaml", "rate: 0.30", "rate: 0.27").compute();

        assertThat(study.rows("trade-offs", "balance", "option", "compensation", "compensation-low"))
                .contains("A bargain / Un marché | 0 | 0");
    }

    @Test
    void options_whose_rank_hangs_on_the_weighting_are_counted() {
        // the deposit on a third of the canola: less for Canada than the car duty, more for the mean province
        SmallStudy study = SmallStudy.altered().replace("exports_china.csv", "800000000", "300000000")
                .replace("china_lines.csv", "800000000", "300000000").compute();

        assertThat(study.rows("trade-offs", "ranks", "option", "rank-gdp", "rank-population", "rank-equal").stream()
                .map(row -> row.replaceFirst(" / [^|]* \\|", " |")))
                .containsExactly("No car duty | 1 | 1 | 2", "No deposit | 2 | 2 | 1", "A bargain | 3 | 4 | 4",
                        "<option STATUS_QUO> | 4 | 5 | 5", "No surtax | 5 | 3 | 3");
        assertThat(study.figure("trade-offs", "rank-differs")).isEqualTo("4");
        assertThat(SmallStudy.shared().figure("trade-offs", "rank-differs")).isEqualTo("2");
        assertThat(study.rows("trade-offs", "rank-changes", "parameter")).isNotEmpty();
        assertThat(study.figure("trade-offs", "rank-flips")).isNotEqualTo("0");
    }

    @Test
    void without_an_option_that_is_modelled_nothing_is_weighed() {
        SmallStudy study = SmallStudy.altered()
                .replace("job.yaml", "options: [no-car-duty, no-deposit, no-surtax, bargain]", "options: [no-surtax]")
                .replace("scenarios/no-surtax.yaml", "target: ca-cars", "target: ieepa-25").compute();

        for (String table : List.of("balance", "standing", "ranks", "means", "sensitivity", "conflict", "rank-changes")) {
            assertThat(study.rows("trade-offs", table)).as(table).isEmpty();
        }
        for (String figure : List.of("highest-net", "lowest-net", "most-divisive", "options-no-loser", "order-holds",
                "rank-differs", "rank-flips")) {
            assertThat(study.figure("trade-offs", figure)).as(figure).isEqualTo("[x]");
        }
        assertThat(study.rows("trade-offs", "weigh-income", "end")).isEmpty();
    }

    @Test
    void the_heat_map_shows_the_twelve_options_that_move_most_in_the_order_of_the_job() {
        Alteration altered = SmallStudy.altered();
        IntStream.rangeClosed(1, 14).forEach(
                i -> altered.scenario("rate-" + i, "  - do: set-rate\n    target: s232-auto\n    rate: 0." + (25 + i) + "\n"));
        SmallStudy study = altered.replace("job.yaml", "options: [no-car-duty, no-deposit, no-surtax, bargain]", "options: ["
                + IntStream.rangeClosed(1, 14).mapToObj(i -> "rate-" + i).collect(Collectors.joining(", ")) + "]").compute();

        assertThat(((Chart.HeatMap) study.briefing("trade-offs").chart("option-heat")).rows()).extracting(row -> row.label().en())
                .containsExactlyElementsOf(IntStream.rangeClosed(3, 14).mapToObj(i -> "rate-" + i).toList());
    }

    @Test
    void two_parameters_an_option_are_told_the_widest_first() {
        assertThat(SmallStudy.shared().rows("trade-offs", "sensitivity", "option", "parameter").stream()
                .map(row -> row.replaceAll(" / [^|]*", ""))).containsExactly(
                        "No deposit| Supply", "No deposit| Multipliers", "No car duty| US content", "No car duty| Demand",
                        "A bargain| US content", "A bargain| Multipliers", "No surtax| Home sales", "No surtax| Demand");
    }
}
