package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.content.Briefing;
import ca.briefpack.content.Fact;
import ca.briefpack.model.Lang;
import ca.briefpack.render.template.TemplateEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Wording describes the method; facts of the law and of the world come from the data, each with its source, and reach pages from
 * there.
 */
@ExtendWith(Releases.Shared.class)
class WordingFactsTest {
    private static final TemplateEngine TEMPLATES = new TemplateEngine(Path.of("templates"), "northern");
    private static final Pattern COMMENT = Pattern.compile("(?s)<#--.*?-->");
    private static final String MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
            + "|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";
    /** A year, a month, a rate in per cent, an instrument of law, with the words around it. */
    private static final Pattern FACT = Pattern.compile(".{0,30}(\\b(19|20)\\d\\d\\b|\\b(" + MONTHS
            + ")\\b|\\d[ \\u00a0]?%|[Pp]roclamation|Executive Order"
            + "|Order in Council|[Dd]écrets?\\b|\\bProc\\.|\\bclause\\b|SOR/|DORS/|\\b[Ss]ections? \\d|\\b[Aa]rticles? \\d|\\bEO \\d).{0,16}");
    /** What may stand in wording nevertheless, and why. */
    private static final Map<String, String> JUDGED = Map.of(
            "the width of our own ranges", "(about( a)?|environ) 90[ \\u00a0]?%",
            "the names of authorities and groups of measures, keyed as the data keys them", "\"[Ss]\\d{3}[\\w.-]*\": \"[^\"]*\"");

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void no_wording_holds_a_fact_of_the_law_or_the_world(String lang) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("templates", "wording", lang))) {
            // licences are worded by the English terms that data/sources.csv gives them
            List<Path> wording = files.filter(file -> !file.endsWith("licences.ftlh")).toList();
            assertThat(wording).hasSizeGreaterThan(10)
                    .allSatisfy(file -> assertThat(facts(Files.readString(file))).as(file.toString()).isEmpty());
        }
    }

    @Test
    void a_date_a_rate_and_an_instrument_would_be_found() {
        assertThat(facts(
                "<#-- of 2025 --> since March a duty is paid of\n25% of the value\nby Proclamation 10984, with ranges of about 90%"))
                .hasSize(3);
    }

    private static List<String> facts(String wording) {
        String told = COMMENT.matcher(wording).replaceAll("").replaceAll(String.join("|", JUDGED.values()), "");
        return FACT.matcher(told).results().map(MatchResult::group).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            national     | EN | Not in our data: the supplier program of Proclamation 10984 clause 13, the primary-aluminum program of July 2026. Without them the duties shown here are on the high side.
                                            national     | FR | Absents de nos données : le programme des fournisseurs de la proclamation 10984, clause 13, le programme sur l’aluminium primaire de juillet 2026. Faute de les compter, les droits donnés ici sont plutôt élevés.
                                            methods      | EN | The tracker weighs by United States imports of 2024
                                            methods      | FR | Le suivi publié pondère par les importations américaines de 2024
                                            national     | EN | Claims on goods free of ordinary duty are complete from July 2025 only, so rates before it are on the high side. Parts add up
                                            sector-autos | FR | Absents de nos données : la plupart des droits généraux visant d’autres pays
                                            methods      | EN | The words of the schedule are those of January 2025.
                                            methods      | FR | Les mots du tarif sont ceux de janvier 2025.
                                            """)
    void what_the_data_do_not_hold_reaches_pages_in_both_languages(String pack, Lang lang, String words, Releases releases) {
        Briefing briefing = Computed.shared(releases.november().config()).briefing(pack);
        String page = TEMPLATES.render("pdf/" + briefing.pack().kind().template() + ".ftlh", briefing, lang, Map.of());

        assertThat(page.replaceAll("\\s+|\u00a0", " ") + Pages.words(briefing, lang)).contains(words);
    }

    @Test
    void each_is_told_from_its_day_on_where_its_table_stands_and_cites_its_source(Releases releases) {
        assertThat(ids(releases.octoberEngine(), "national", "not-held")).isEmpty();
        Computed november = Computed.shared(releases.november().config());
        assertThat(ids(november, "national", "not-held")).containsExactly("limitation.metals-supplier-program",
                "limitation.primary-aluminum-program");
        assertThat(ids(november, "sector-autos", "published-rates")).isEmpty();
        assertThat(ids(november, "national", "published-rates")).contains("limitation.tracker-weights");
        assertThat(november.briefing("trade-offs").sources()).extracting(source -> source.id()).contains("S012b", "S157");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"EN | it is a fit and no test | Had those sales gone on",
            "FR | un ajustement, non une épreuve | Si ces ventes s’étaient maintenues"})
    void the_note_of_the_back_test_explains_the_rows_that_stand_above_it(Lang lang, String first, String later,
            Releases releases) {
        Briefing then = releases.octoberEngine().briefing("national");
        Briefing now = Computed.shared(releases.november().config()).briefing("national");

        assertThat(then.table("back-test-fit").rows()).hasSize(1);
        assertThat(Pages.words(then, lang)).contains(first).doesNotContain(later);
        assertThat(now.table("back-test-fit").rows()).hasSize(5);
        assertThat(Pages.words(now, lang)).contains(later);
    }

    private static List<String> ids(Computed engine, String pack, String topic) {
        return engine.briefing(pack).facts().get("limitations." + topic).stream().map(Fact::id).toList();
    }
}
