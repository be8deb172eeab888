package ca.briefpack.brief.option;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.brief.SmallStudy;
import ca.briefpack.brief.SmallStudy.Alteration;
import ca.briefpack.brief.book.Study;
import ca.briefpack.model.Lang;
import ca.briefpack.render.template.TemplateEngine;
import ca.briefpack.suppose.Joints;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is on record of options, whether or not they are weighed, reaches readers. */
class AnswersApartTest {
    /** On a surtax that is over, as its repeal asks for nothing. */
    private static final String OVER = "target: ieepa-25\n";
    private static final String[] ANSWERS = {
            SmallStudy.answer("dearer-cars", "raises cars to 90%", "portent les voitures à 90 %", LocalDate.of(2025, 10, 1),
                    "s232-auto",
                    "0.90"),
            SmallStudy.answer("dearer-wood", "raises wood to 90%", "portent le bois à 90 %", LocalDate.of(2025, 10, 10),
                    "s232-lumber",
                    "0.90")};

    private static Alteration answering(String option) {
        return SmallStudy.altered().answers(option, ANSWERS);
    }

    private static Alteration over() {
        return answering("no-surtax").replace("scenarios/no-surtax.yaml", "target: ca-cars\n", OVER);
    }

    /** No deposit comes to a bargain of which the other half is done. */
    private static Alteration sameAsAnother() {
        return answering("no-surtax").replace("scenarios/no-surtax.yaml", "target: ca-cars\n",
                "target: cn-canola\n  - do: repeal\n    " + OVER);
    }

    @Test
    void answers_to_an_option_that_is_not_weighed_are_told_newest_first_with_the_reason() {
        assertThat(over().compute().rows("trade-offs", "answers-apart", "on-record", "option", "answer-by", "not-weighed",
                "stands-for")).containsExactly(
                        "2025-10-10 | No surtax / Aucune surtaxe | <place US> | <not-weighed OPTION> | <stands-for NONE>",
                        "2025-10-01 | No surtax / Aucune surtaxe | <place US> | <not-weighed OPTION> | <stands-for NONE>");
        assertThat(sameAsAnother().compute().rows("trade-offs", "answers-apart", "not-weighed", "stands-for"))
                .containsOnly("<not-weighed SAME> | No deposit / Aucun dépôt");
        assertThat(over().asOf(LocalDate.of(2025, 10, 9)).compute().ids("trade-offs", "answers-apart"))
                .containsExactly("OPTION apart.no-surtax+dearer-cars");
    }

    @Test
    void an_answer_that_is_weighed_with_one_option_is_not_told_apart_and_one_that_would_change_nothing_is() {
        assertThat(answering("no-surtax").compute().ids("trade-offs", "answers-apart")).isEmpty();
        assertThat(answering("no-surtax").answers("no-deposit", ANSWERS)
                .replace("scenarios/no-deposit.yaml", "target: cn-canola\n", OVER).compute().ids("trade-offs", "answers-apart"))
                .isEmpty();
        assertThat(answering("no-surtax").replace("scenarios/no-surtax.yaml", "target: s232-lumber\n", OVER).compute()
                .ids("trade-offs", "answers-apart")).containsExactly("ANSWER apart.no-surtax+dearer-wood");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "EN | On record, but not weighed on this date: the United States raises wood to 90% (October 10, 2025), in answer to “No surtax”, which would change nothing now in force; the United States raises cars to 90% (October 1, 2025)",
            "FR | Connu, mais non pesé à cette date : les États-Unis portent le bois à 90 % (10 octobre 2025), en réplique à « Aucune surtaxe », qui ne changerait rien de ce qui est en vigueur; les États-Unis portent les voitures à 90 % (1er octobre 2025)"})
    void the_brief_says_what_who_when_of_which_option_and_why(Lang lang, String words) {
        assertThat(page(over().compute(), "trade-offs", lang)).contains(words);
        assertThat(page(SmallStudy.shared(), "trade-offs", lang)).doesNotContain(words.substring(0, words.indexOf(',')));
    }

    @Test
    void a_chance_of_an_answer_that_no_option_weighed_has_is_told_with_the_reason_and_the_edition_is_made() {
        assertThat(idle(over())).containsExactly("chance of dearer-cars does nothing on 2025-10-15: 'no-surtax' would change"
                + " nothing that is in force");
        assertThat(idle(sameAsAnother())).containsExactly(
                "chance of dearer-cars does nothing on 2025-10-15: 'no-surtax' comes to the same as 'no-deposit'");
        assertThat(idle(answering("no-surtax").replace("scenarios/no-surtax.yaml", "target: s232-auto\n", OVER))).containsExactly(
                "chance of dearer-cars does nothing on 2025-10-15: the answer would change nothing that is in force");
        assertThat(idle(answering("no-surtax"))).as("one that is weighed").isEmpty();
    }

    private static List<String> idle(Alteration alteration) {
        Study study = alteration.append("job.yaml", "chances: {dearer-cars: 0.25}").compute().study();
        return Joints.idleChances(study.evidence().law(), study.agenda().options(), study.agenda().joined(), SmallStudy.AS_OF);
    }

    @Test
    void what_became_known_of_an_option_is_told_while_it_is_news_until_the_next_and_where_the_option_changes_something() {
        Alteration agreed = SmallStudy.altered().replace("scenarios/no-deposit.yaml", "sources: [NEWS]\n",
                "later:\n  - from: 2025-10-10\n    words: {en: It was agreed., fr: C’est convenu.}\n"
                        + "  - from: 2025-10-20\n    words: {en: It was signed., fr: C’est signé.}\nsources: [NEWS]\n");

        for (String pack : new String[]{"trade-offs", "national"}) {
            assertThat(agreed.asOf(LocalDate.of(2025, 10, 9)).compute().facts(pack, "options-lately")).isEmpty();
            assertThat(agreed.asOf(LocalDate.of(2025, 10, 19)).compute().facts(pack, "options-lately")).singleElement()
                    .satisfies(fact -> assertThat(fact.detail().en()).isEqualTo("It was agreed."));
            assertThat(agreed.asOf(LocalDate.of(2026, 2, 17)).compute().facts(pack, "options-lately")).singleElement()
                    .satisfies(fact -> assertThat(fact.detail().en()).isEqualTo("It was signed."));
            assertThat(agreed.asOf(LocalDate.of(2026, 2, 18)).compute().facts(pack, "options-lately")).isEmpty();
            SmallStudy then = agreed.asOf(SmallStudy.AS_OF).compute();
            assertThat(page(then, pack, Lang.EN)).contains("Known of late: “No deposit”: It was agreed.");
            assertThat(page(then, pack, Lang.FR)).contains("Connu depuis peu : « Aucun dépôt » : C’est convenu.");
        }
        assertThat(agreed.asOf(SmallStudy.AS_OF).replace("scenarios/no-deposit.yaml", "target: cn-canola\n", OVER).compute()
                .facts("trade-offs", "options-lately")).as("it changes nothing on the day").isEmpty();
    }

    private static String page(SmallStudy study, String pack, Lang lang) {
        TemplateEngine engine = new TemplateEngine(Path.of("templates"), "northern");
        String page = engine.render("pdf/" + study.briefing(pack).pack().kind().template() + ".ftlh", study.briefing(pack), lang,
                Map.of());
        return page.replaceAll("<[^>]*>", "").replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }
}
