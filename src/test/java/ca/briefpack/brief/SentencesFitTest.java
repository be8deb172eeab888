package ca.briefpack.brief;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.brief.SmallStudy.Alteration;
import ca.briefpack.model.Lang;
import ca.briefpack.render.template.TemplateEngine;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Sentences and headings fit what they tell of: one or several, something or nothing, one definition a name. */
class SentencesFitTest {
    private static final TemplateEngine TEMPLATES = new TemplateEngine(Path.of("templates"), "northern");

    private static String markup(SmallStudy study, String pack, Lang lang) {
        return TEMPLATES
                .render("pdf/" + study.briefing(pack).pack().kind().template() + ".ftlh", study.briefing(pack), lang, Map.of())
                .replace('\u00a0', ' ');
    }

    private static String page(SmallStudy study, String pack, Lang lang) {
        return markup(study, pack, lang).replaceAll("<[^>]*>", "").replaceAll("\\s+", " ");
    }

    /** So many things more than the one that the miniature lacks. */
    private static Alteration lacking(int things) {
        Alteration study = SmallStudy.altered();
        for (int i = 0; i < things; i++) {
            study.append("limitations.csv",
                    "lack-" + i + ",not_held,2025-01-01,,high,the program " + i + ",le programme " + i + ",LAW");
        }
        return study;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"EN | Without it the duties | Without them the duties",
            "FR | Faute d’en tenir compte, les droits | Faute de les compter, les droits"})
    void what_the_data_lack_is_told_in_the_singular_where_it_is_one_thing(Lang lang, String one, String several) {
        for (String pack : new String[]{"national", "methods"}) {
            assertThat(page(lacking(0).compute(), pack, lang)).contains(one).doesNotContain(several);
            assertThat(page(lacking(1).compute(), pack, lang)).contains(several).doesNotContain(one);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"EN | It accounts for", "FR | Cela représente"})
    void a_duty_is_said_to_account_for_something_only_where_it_does(Lang lang, String accounts) {
        SmallStudy bound =
                SmallStudy.altered().replace("sectors.csv", "Bois d’œuvre,Wood,2,,", "Bois d’œuvre,Wood,2,bound,").compute();

        assertThat(page(SmallStudy.shared(), "sector-lumber", lang)).contains(accounts);
        assertThat(page(bound, "sector-lumber", lang)).contains("†").doesNotContain(accounts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"EN | There is no sign of two camps | Split into the two halves",
            "FR | Rien n’indique deux camps | Entre les deux moitiés"})
    void numbers_of_camps_are_told_only_where_chance_can_deal_others(Lang lang, String finding, String numbers) {
        String talk = ",2025-10-01,talk,for,Says so,Le dit,,NEWS";
        SmallStudy one = SmallStudy.altered().only("positions.csv", "premier-on" + talk, "premier-bc" + talk, "premier-sk" + talk,
                "union,2025-10-01,talk,against,No,Non,,NEWS").compute();

        assertThat(page(SmallStudy.shared(), "national", lang)).contains(numbers);
        assertThat(page(one, "national", lang)).contains(finding).doesNotContain(numbers);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void the_change_in_gdp_that_an_option_brings_has_one_name_a_definition(Lang lang) {
        String byExports = heading(markup(SmallStudy.shared(), "national", lang), "gdp-change-vs-status-quo");
        String byAllSales = heading(markup(SmallStudy.shared(), "trade-offs", lang), "income-gdp");

        assertThat(byExports).isNotEqualTo(byAllSales);
        assertThat(heading(markup(SmallStudy.shared(), "province-on", lang), "income-gdp")).isEqualTo(byAllSales);
    }

    private static String heading(String page, String column) {
        Matcher found = Pattern.compile("c-" + column + "\">([^<(]*)").matcher(page);
        assertThat(found.find()).as(column).isTrue();
        return found.group(1).strip();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"EN | So that no province loses by", "FR | Pour qu’aucune province ne perde"})
    void who_would_pay_whom_is_told_where_no_options_can_come_together_too(Lang lang, String words) {
        SmallStudy alone = SmallStudy.altered()
                .replace("job.yaml", "options: [no-car-duty, no-deposit, no-surtax, bargain]", "options: [bargain]").compute();

        assertThat(alone.table("trade-offs", "packages").rows()).isEmpty();
        assertThat(page(alone, "trade-offs", lang)).contains(words);
    }
}
