package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.content.Briefing;
import ca.briefpack.content.Chart;
import ca.briefpack.content.Fact;
import ca.briefpack.content.Table;
import ca.briefpack.content.Table.Row;
import ca.briefpack.content.Table.Term;
import ca.briefpack.model.Lang;
import ca.briefpack.order.Folders;
import ca.briefpack.order.Reuse;
import ca.briefpack.order.RunConfig;
import ca.briefpack.order.Selection;
import ca.briefpack.render.Squeeze;
import ca.briefpack.render.template.TemplateEngine;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of the trade-off brief beside its tables. */
@Tag("slow")
class TradeOffWordsTest {
    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 15);
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 28);
    private static final Pattern END = Pattern.compile("<tr class=\"end-(\\w+)\"");
    private static final TemplateEngine ENGINE = new TemplateEngine(Path.of("templates"), "northern");
    private static final Map<String, String> CAUSES = Map.of("EMPLOYMENT", "on idle capacity for “", "IMPORT_SUPPLY",
            "on foreign sellers’ prices for “", "BOTH", "on idle capacity and foreign sellers’ prices for “");

    private static Briefing of(LocalDate day) {
        Folders folders = new Folders(Path.of("data"), Path.of("templates"), Path.of("output"), Path.of("data", "job.yaml"));
        Selection all = Selection.of(List.of(), List.of(), List.of(), List.of());
        return Computed.shared(new RunConfig(day, folders, all, 1, Reuse.NONE)).briefing("trade-offs");
    }

    private static String page(Briefing briefing, Lang lang, int rest) {
        return ENGINE.page("pdf/trade-off.ftlh", briefing, lang, new Squeeze(2, rest));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void both_ends_of_a_range_stand_under_what_they_are_the_ends_of_however_few_rows_have_room(Lang lang) {
        Briefing briefing = of(OCTOBER);
        for (int rest = 0; rest < 5; rest++) {
            List<String> ends = END.matcher(page(briefing, lang, rest)).results().map(MatchResult::group)
                    .map(tag -> tag.replaceAll(".*-|\"", "")).toList();

            assertThat(ends).as("squeezed " + rest).isNotEmpty();
            for (int i = 0; i < ends.size(); i++) {
                assertThat(ends.get(i)).isEqualTo(List.of("central", "low", "high").get(i % 3));
            }
        }
    }

    @Test
    void page_1_names_what_a_sign_depends_on_as_the_table_of_closures_does() {
        for (Briefing briefing : List.of(of(OCTOBER), of(NOVEMBER))) {
            Table closures = briefing.table("closures");
            Table apart = briefing.table("balance-apart");
            List<Table.Cell> happen = apart.rows().stream().map(row -> apart.cell(row, "option")).toList();
            List<String> causes = closures.rows().stream().filter(row -> !happen.contains(closures.cell(row, "option")))
                    .map(row -> cause(closures, row)).toList();
            String page = Release.plain(page(briefing, Lang.EN, 0));

            assertThat(causes).as("some sign depends on something").containsAnyElementsOf(CAUSES.keySet());
            CAUSES.forEach((cause, words) -> assertThat(page.contains(words)).as(cause).isEqualTo(causes.contains(cause)));
        }
    }

    private static String cause(Table closures, Row row) {
        return ((Term) closures.cell(row, "hangs-canada")).keys().get(0);
    }

    @Test
    void where_answers_on_record_are_to_other_steps_page_1_does_not_say_that_there_are_none() {
        Briefing november = of(NOVEMBER);

        assertThat(november.table("answers").rows()).isEmpty();
        assertThat(november.facts().get("answers-apart")).isNotEmpty();
        assertThat(Release.plain(page(november, Lang.EN, 0))).contains("No answer on record is to one of these options; those")
                .doesNotContain("is on record on this date");
    }

    /** What is drawn is what page 1 says first, if a sign turns there, and no further than to where all signs have turned. */
    @Test
    void the_chart_of_an_answer_is_of_the_first_that_page_1_tells_and_shows_where_signs_turn() {
        for (LocalDate day : List.of(OCTOBER, LocalDate.of(2026, 1, 26))) {
            Briefing briefing = of(day);
            Table answers = briefing.table("answers");
            Chart.Chances chart = (Chart.Chances) briefing.chart("answer-chances");
            List<Double> crossings = chart.lines().stream().flatMap(line -> line.crossing().estimate().stream())
                    .map(estimate -> estimate.central()).toList();

            assertThat(answers.cell(answers.rows().get(0), "option")).isEqualTo(new Table.Words(chart.subject()));
            assertThat(answers.cell(answers.rows().get(0), "answer")).isEqualTo(new Table.Words(chart.event()));
            assertThat(Release.plain(page(briefing, Lang.EN, 0)).indexOf("“" + chart.subject().en() + "” pays for Canada"))
                    .isPositive();
            assertThat(chart.most()).isEqualTo(crossings.stream().allMatch(chance -> chance <= 0.05) ? 0.05 : 0.5);
        }
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void each_option_is_said_to_be_what_its_scenario_says_in_short(Lang lang) {
        Briefing briefing = of(OCTOBER);
        String page = Release.plain(page(briefing, lang, 4));
        Table choices = briefing.table("balance-own");

        assertThat(briefing.facts().get("options-short")).as("no more than have room").hasSizeGreaterThanOrEqualTo(
                choices.rows().size());
        for (Row row : choices.rows()) {
            String option = ((Table.Words) choices.cell(row, "option")).text().in(lang);
            assertThat(briefing.facts().get("options-short")).filteredOn(fact -> fact.title().in(lang).equals(option))
                    .as(option).singleElement()
                    .satisfies(fact -> assertThat(page).contains(Release.plain(fact.detail().in(lang))));
        }
    }

    @Test
    void who_gains_or_loses_by_opposite_steps_is_told_with_the_reason() {
        for (LocalDate day : List.of(OCTOBER, NOVEMBER)) {
            Briefing briefing = of(day);
            Table parts = briefing.table("income-parts-own");
            Table divides = briefing.table("divides");
            boolean told = false;
            for (Row up : rows(parts, divides, 1)) {
                for (Row down : rows(parts, divides, -1)) {
                    told |= shares(divides, up, down, "winners") || shares(divides, up, down, "losers");
                }
            }
            assertThat(Release.plain(page(briefing, Lang.EN, 0)).contains("are not opposites")).as(day.toString())
                    .isEqualTo(told);
        }
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void what_was_asked_long_ago_is_said_to_be_old(Lang lang) {
        String asked = lang == Lang.EN ? "What stakeholders asked before" : "Ce que demandaient les parties prenantes";
        String unknown =
                lang == Lang.EN ? "Asked more than 120 days before November 28, 2026; whether it is still asked is not known"
                        : "Demandes de plus de 120 jours avant le 28 novembre 2026; on ignore si elles tiennent encore";

        assertThat(of(NOVEMBER).facts().get("asks")).isEmpty();
        assertThat(Release.plain(page(of(NOVEMBER), lang, 0))).contains(asked).contains(unknown);
        assertThat(Release.plain(page(of(OCTOBER), lang, 4))).doesNotContain(asked);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void the_next_decision_is_on_page_1_however_few_dates_have_room(Lang lang) {
        Briefing january = of(LocalDate.of(2026, 1, 26));
        Fact decision = january.facts().get("next-decision").get(0);

        assertThat(decision.id()).isEqualTo("canada-china-deal-due").isNotEqualTo(january.facts().get("calendar").get(0).id());
        assertThat(Release.plain(ENGINE.front("pdf/trade-off.ftlh", january, lang, new Squeeze(4, 0))))
                .contains(Release.plain(decision.title().in(lang)));
    }

    /** Of the options that divide, those that raise (1) or lower (-1) what Canada collects. */
    private static List<Row> rows(Table parts, Table divides, int sign) {
        return divides.rows().stream().filter(row -> parts.rows().stream()
                .filter(part -> parts.cell(part, "option").equals(divides.cell(row, "option")))
                .anyMatch(part -> Math.signum(((Table.Number) parts.cell(part, "part-revenue")).figure().estimate().orElseThrow()
                        .central()) == sign))
                .toList();
    }

    private static boolean shares(Table divides, Row one, Row other, String side) {
        List<String> codes = codes(divides.cell(other, side));
        return codes(divides.cell(one, side)).stream().anyMatch(codes::contains);
    }

    private static List<String> codes(Table.Cell cell) {
        return cell instanceof Table.Words words ? List.of(words.text().en().split(", ")) : List.of();
    }
}
