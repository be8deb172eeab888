package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.brief.Briefing;
import ca.briefpack.brief.Fact;
import ca.briefpack.brief.Table;
import ca.briefpack.model.Lang;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader must be told on page 1: where the loss is, what the law leaves open, and when the law last moved. */
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
        "EN | it would lose $1 | China’s additional duty | Largest part: China: | Sells most to China: Saskatchewan",
        "FR | il perdrait 1 | Droit additionnel de la Chine | Chine : | Vend le plus à la Chine : Saskatchewan"})
    void a_sector_whose_loss_is_in_china_says_so_on_page_1(Lang lang, String sentence, String tile, String chart, String map) {
        String words = october.line("sector-canola", lang);
        String page1 = words.substring(0, words.indexOf(lang == Lang.EN ? " Background " : " Contexte "));

        assertThat(page1).contains(sentence, tile, chart, map);
    }

    @Test
    void the_word_on_published_estimates_holds_for_rows_where_our_loss_is_the_larger() {
        assertThat(engine.briefing("province-on").table("benchmarks").rows()).anyMatch(OpenQuestionsTest::isLargerLossThanPublished);
        assertThat(october.line("province-on", Lang.EN)).contains("or more tariffs counted make them larger than theirs").doesNotContain("usually smaller");
    }

    /** Published, then ours, are the first two figures of a row. */
    private static boolean isLargerLossThanPublished(Table.Row row) {
        List<Double> values = row.cells().stream().filter(Table.Number.class::isInstance).map(cell -> ((Table.Number) cell).figure())
                .flatMap(figure -> figure.estimate().stream()).map(estimate -> estimate.central()).toList();
        return values.size() > 1 && values.get(0) < 0 && values.get(1) < values.get(0);
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

        assertThat(parts).isBetween(0.5, 1.0).isCloseTo(part(rows.get(rows.size() - 1)), org.assertj.core.data.Offset.offset(1e-9));
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
        assertThat(october.line("national", Lang.EN)).contains("Doug Ford, Premier of Ontario for Impose counter-tariffs on the United States");
    }

    @Test
    void a_duty_that_the_law_leaves_open_is_marked_and_explained() {
        assertThat(october.line("national", Lang.EN)).contains("Electricity† 35.0", "† Electricity: Whether the emergency tariff falls on electricity is open",
                "In the change in exports shown here it counts for −$");
        assertThat(october.line("national", Lang.FR)).contains("Électricité† 35,0", "† Électricité : La question de savoir");
        assertThat(engine.briefing("sector-autos").facts().get("cautions")).isEmpty();
    }

    @Test
    void once_the_duty_has_ended_there_is_no_caution(Releases releases) {
        assertThat(releases.november().line("national", Lang.EN)).doesNotContain("Electricity†", "† Electricity");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | Whether China still applies its duties in full is open: see page 2. | hangs on duties on canola seed, oil and meal† that may not apply | † The duty may not apply",
        "FR | Il n’est pas sûr que la Chine applique encore ses droits en entier : voir la page 2. | ne s’appliquent peut-être pas (canola | † Ce droit ne s’applique peut-être pas"})
    void a_duty_of_china_that_a_deal_may_have_lifted_is_told_on_page_1_from_the_day_on(Lang lang, String sector, String province, String mark,
                                                                                       Releases releases) {
        Release november = releases.november();
        assertThat(november.line("sector-canola", lang)).contains(sector);
        assertThat(november.line("province-sk", lang)).contains(province, mark);
        assertThat(october.line("sector-canola", lang)).doesNotContain(sector);
        assertThat(october.line("province-sk", lang)).doesNotContain(mark);
    }

    @Test
    void a_caution_counts_the_loss_in_the_country_whose_duty_is_open(Releases releases) {
        Briefing canola = Computed.of(releases.november().config()).briefing("sector-canola");
        List<Fact> cautions = canola.facts().get("cautions");

        assertThat(cautions).extracting(Fact::kind).containsExactly("CN");
        assertThat(cautions.get(0).figure()).contains(canola.figures().get("china-change"));
    }

    private static double part(Table.Row row) {
        return ((Table.Number) row.cells().get(1)).figure().estimate().orElseThrow().central();
    }
}
