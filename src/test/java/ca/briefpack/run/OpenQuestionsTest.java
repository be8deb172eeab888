package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.content.Briefing;
import ca.briefpack.content.Fact;
import ca.briefpack.content.Table;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Province;
import ca.briefpack.order.Reuse;
import ca.briefpack.order.RunConfig;
import ca.briefpack.order.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader must be told on page 1: where the loss is, what the law leaves open, and when the law last moved. */
@Tag("slow")
@ExtendWith(Releases.Shared.class)
class OpenQuestionsTest {
    private static Release october;
    private static Computed engine;

    @BeforeAll
    static void publish(Releases releases) {
        october = releases.october();
        engine = releases.octoberEngine();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "EN | it would lose $2 | China’s additional duty | China: canola seed, provisional anti-dumping deposit: | Sells most to China: Saskatchewan",
            "FR | il perdrait 2 | Droit additionnel de la Chine | Chine : | Vend le plus à la Chine : Saskatchewan"})
    void a_sector_whose_loss_is_in_china_says_so_on_page_1(Lang lang, String sentence, String tile, String chart, String map) {
        String words = october.line("sector-canola", lang);
        String page1 = words.substring(0, words.indexOf(lang == Lang.EN ? " Background " : " Contexte "));

        assertThat(page1).contains(sentence, tile, chart, map);
    }

    @Test
    void the_word_on_published_estimates_says_what_makes_ours_smaller_and_what_can_make_them_larger() {
        assertThat(engine.briefing("province-on").table("benchmarks").rows())
                .anyMatch(OpenQuestionsTest::isSmallerLossThanPublished);
        assertThat(october.line("methods", Lang.EN)).contains("What is left out makes our losses of GDP and jobs smaller",
                "or more tariffs counted can make them larger than theirs");
    }

    /** Published, then ours, are the first two figures of a row. */
    private static boolean isSmallerLossThanPublished(Table.Row row) {
        List<Double> values =
                row.cells().stream().filter(Table.Number.class::isInstance).map(cell -> ((Table.Number) cell).figure())
                        .flatMap(figure -> figure.estimate().stream()).map(estimate -> estimate.central()).toList();
        return values.size() > 1 && values.get(0) < 0 && values.get(1) > values.get(0) && values.get(1) < 0;
    }

    @Test
    void a_sector_whose_loss_is_in_the_united_states_shows_that_market() {
        assertThat(engine.briefing("sector-autos").facts().get("china-leads")).isEmpty();
        assertThat(october.line("sector-autos", Lang.EN)).contains("Sells most to the US: Ontario");
    }

    @Test
    void the_parts_of_chinas_rate_add_up_to_it() {
        Briefing canola = engine.briefing("sector-canola");
        List<Table.Row> rows = canola.table("china-rates").rows();
        double parts = rows.stream().filter(r -> !r.total()).mapToDouble(OpenQuestionsTest::part).sum();

        assertThat(parts).isBetween(0.5, 1.0).isCloseTo(part(rows.get(rows.size() - 1)),
                org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void where_nothing_changed_of_late_the_last_change_is_told_with_its_day() {
        List<Fact> recent = engine.briefing("sector-canola").facts().get("law-changes");
        List<Fact> last = engine.briefing("sector-canola").facts().get("last-change");

        assertThat(recent).isEmpty();
        assertThat(last).isNotEmpty().allMatch(f -> f.date().first().equals(LocalDate.of(2025, 8, 14)));
        assertThat(october.line("sector-canola", Lang.EN)).contains("The last change: August 14, 2025: China: canola seed");
    }

    @Test
    void goods_that_come_onto_a_list_are_a_change_for_those_who_sell_them_and_for_no_other() {
        assertThat(changes("sector-machinery")).contains("RELISTED s232-steel-50 2025-08-18");
        assertThat(changes("sector-canola")).isEmpty();
        assertThat(changes("national")).contains("RELISTED s232-steel-50 2025-08-18", "RELISTED ca-ct-steel-aluminum 2025-09-01",
                "REVISED adcvd-softwood 2025-09-11");
    }

    private static List<String> changes(String pack) {
        return engine.briefing(pack).facts().get("law-changes").stream()
                .map(f -> f.kind() + " " + f.id() + " " + f.date().first()).toList();
    }

    @Test
    void changes_among_other_countries_are_not_told_as_changes_for_canada() {
        assertThat(engine.briefing("national").facts().get("law-changes")).isNotEmpty()
                .noneMatch(f -> f.title().en().contains("United Kingdom"));
    }

    @Test
    void a_position_names_what_it_is_for_or_against() {
        assertThat(Pages.words(engine.briefing("national"), Lang.EN))
                .contains("Doug Ford, Premier of Ontario for Impose counter-tariffs on the United States");
    }

    @Test
    void a_duty_that_the_law_leaves_open_is_marked_and_explained() {
        assertThat(october.line("national", Lang.EN)).contains(
                "† Electricity: Whether the emergency tariff falls on electricity is open").doesNotContain("It accounts for $0");
        assertThat(october.line("national", Lang.FR)).contains("† Électricité : La question de savoir");
        assertThat(engine.briefing("sector-autos").facts().get("cautions")).isEmpty();
    }

    @Test
    void once_the_duty_has_ended_there_is_no_caution(Releases releases) {
        assertThat(releases.november().line("national", Lang.EN)).doesNotContain("Electricity†", "† Electricity");
    }

    /** Were it open whether China still applies its duties on canola, as it was before its notice of suspension was read. */
    private static RunConfig withOpenDutiesOfChina(Path folder) throws IOException {
        Copies.copy(Path.of("data"), folder.resolve("data"));
        Files.writeString(folder.resolve("data/cautions.csv"), "canola,cn-ca-canola-oil-meal-peas;cn-ca-canola-seed,2025-03-20,,"
                + "Whether the duty is collected is open.,Il n’est pas sûr que le droit soit perçu.,BP-WORDING\n",
                StandardOpenOption.APPEND);
        return new RunConfig(october.config().asOf(), Releases.folders(folder.resolve("data"), folder.resolve("output")),
                Selection.of(List.of(Province.SK), List.of("canola"), List.of(), List.of("no-us-tariffs")), 2, Reuse.NONE);
    }

    @Test
    void a_duty_of_china_that_may_have_been_lifted_is_told_on_page_1_and_counted_in_that_market(@TempDir Path folder)
            throws IOException {
        RunConfig open = withOpenDutiesOfChina(folder);
        Release release = Release.of(open);
        Briefing canola = Computed.of(open).briefing("sector-canola");

        assertThat(release.line("sector-canola", Lang.EN))
                .contains("Whether China still applies its duties in full is open: see page 2.");
        assertThat(release.line("sector-canola", Lang.FR)).contains(
                "Il n’est pas sûr que la Chine applique encore ses droits en entier : voir la page 2.");
        assertThat(release.line("province-sk", Lang.EN)).contains(
                "if the duties on canola seed, oil and meal† apply,",
                "† The duty may not apply");
        assertThat(release.line("province-sk", Lang.FR)).contains("Deux cas pour les exportations : ",
                "† Ce droit ne s’applique peut-être pas");
        assertThat(canola.facts().get("cautions")).extracting(Fact::kind).containsExactly("CN");
        assertThat(canola.facts().get("cautions").get(0).figure()).contains(canola.figures().get("china-change"));
    }

    @ParameterizedTest
    @CsvSource({"sector-canola", "province-sk"})
    void duties_of_china_are_no_open_question_where_its_notices_say_what_applies(String pack, Releases releases) {
        assertThat(List.of(october, releases.november())).allSatisfy(release -> {
            assertThat(release.line(pack, Lang.EN)).doesNotContain("still applies its duties", "The duty may not apply");
            assertThat(release.line(pack, Lang.FR)).doesNotContain("applique encore ses droits",
                    "Ce droit ne s’applique peut-être pas");
        });
    }

    @Test
    void a_suspension_stands_among_the_measures_and_a_measure_that_left_the_goods_has_ended_for_them(Releases releases) {
        Computed november = Computed.shared(releases.november().config());
        Table ofCanola = november.briefing("sector-canola").table("timeline");
        Table ofLead = november.briefing("sector-lead").table("timeline");

        assertThat(november.briefing("sector-canola").table("china-measures").rows())
                .anyMatch(row -> says(row, "duty on canola meal and peas suspended"));
        assertThat(ofCanola.rows()).anyMatch(row -> says(row, "duty on canola meal and peas suspended") && says(row, "IN_FORCE"));
        assertThat(ofLead.rows()).filteredOn(row -> says(row, "Section 338: motor vehicles basket"))
                .isNotEmpty().allMatch(row -> says(row, "ENDED") && says(row, "2026-09-14"));
        assertThat(november.briefing("sector-lead").facts().get("last-change")).extracting(f -> f.kind() + " " + f.id())
                .contains("UNLISTED s338-auto")
                .doesNotContain("ADDING s338-auto");
        assertThat(november.briefing("sector-furniture").facts().get("last-change")).extracting(f -> f.kind() + " " + f.id())
                .contains("ADDING s338-auto").noneMatch(change -> change.startsWith("UNLISTED"));
        assertThat(november.briefing("national").table("timeline").rows())
                .filteredOn(row -> says(row, "Section 338: motor vehicles basket"))
                .isNotEmpty().allMatch(row -> says(row, "IN_FORCE"));
    }

    @Test
    void what_was_due_after_the_law_was_last_seen_is_told_as_not_heard_of(Releases releases) {
        assertThat(Computed.shared(releases.november().config()).briefing("sector-softwood-lumber").facts().get("not-heard"))
                .extracting(Fact::id)
                .containsExactly("softwood-review-7-final");
        assertThat(engine.briefing("sector-softwood-lumber").facts().get("not-heard")).isEmpty();
    }

    @Test
    void a_rate_in_china_lies_between_those_of_the_lines_that_pay_least_and_most(Releases releases) {
        Table exports = Computed.shared(releases.november().config()).briefing("sector-seafood").table("china-exports");
        Table.Row crustaceans = exports.rows().stream().filter(row -> says(row, "0306")).findFirst().orElseThrow();
        assertThat(crustaceans.cells().stream().filter(Table.Number.class::isInstance).skip(1)
                .map(cell -> ((Table.Number) cell).figure().estimate().orElseThrow().central()))
                .satisfiesExactly(rate -> assertThat(rate).isBetween(0.001, 0.25), least -> assertThat(least).isZero(),
                        most -> assertThat(most).isEqualTo(0.25));
    }

    private static boolean says(Table.Row row, String words) {
        return row.cells().stream().anyMatch(cell -> cell.toString().contains(words));
    }

    private static double part(Table.Row row) {
        return ((Table.Number) row.cells().get(1)).figure().estimate().orElseThrow().central();
    }
}
