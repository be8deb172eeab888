package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.content.Briefing;
import ca.briefpack.data.Job;
import ca.briefpack.model.Lang;
import ca.briefpack.order.RunConfig;
import ca.briefpack.pack.Computation;
import ca.briefpack.render.template.TemplateEngine;
import ca.briefpack.suppose.SoundData;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A brief later than the day to which its law was seen says so on page 1, in one line; a run remarks on it. */
@Tag("slow")
@ExtendWith(Releases.Shared.class)
class LawSeenTest {
    private static final LocalDate LATER = LocalDate.of(2026, 11, 28);
    private static final TemplateEngine ENGINE = new TemplateEngine(Path.of("templates"), "northern");
    private static Computed later;
    private static Computed october;

    @BeforeAll
    static void compute(Releases releases) {
        Computation assignment = assignment(LATER).withFewDraws();
        later = new Computed(assignment.study(assignment.before()));
        october = releases.octoberEngine();
    }

    private static Computation assignment(LocalDate day) {
        RunConfig config = Releases.whole(day);
        Job job = config.readJob();
        return Computation.of(config, job, SoundData.load(config.folders().data(), job).evidence());
    }

    private static String page(Briefing briefing, Lang lang) {
        return Release.plain(ENGINE.render("pdf/" + briefing.pack().kind().template() + ".ftlh", briefing, lang, Map.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "province-ns           | EN | China’s law seen to March 2, 2026.",
            "province-ns           | FR | Régime chinois vérifié jusqu’au 2 mars 2026.",
            "national              | EN | China’s law seen to March 2, 2026.",
            "national              | FR | Régime chinois vérifié jusqu’au 2 mars 2026.",
            "trade-offs            | EN | China’s law seen to March 2, 2026.",
            "trade-offs            | FR | Régime chinois vérifié jusqu’au 2 mars 2026.",
            "sector-furniture      | EN | Law seen to October 9, 2026.",
            "sector-furniture      | FR | Régime vérifié jusqu’au 9 octobre 2026.",
            // no duty of China falls on peas as long as it is suspended, but the brief tells when it comes back
            "sector-grains-pulses  | EN | China’s law seen to March 2, 2026."})
    void the_line_stands_once_beside_the_title(String pack, Lang lang, String line) {
        String page = page(later.briefing(pack), lang);
        assertThat(page.split(Pattern.quote(line), -1)).hasSize(2);
        assertThat(page.indexOf(line)).isLessThan(page.indexOf("end-of-page-1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "province-sk | EN | December 31, 2026: China: duty on canola meal and peas suspended, last day; 100% again from the day after.",
            "province-sk | FR | 31 décembre 2026 : Chine : droit sur les tourteaux de canola et les pois suspendu, dernier jour; 100 % de nouveau dès le lendemain.",
            "province-ns | EN | December 31, 2026: China: duty on lobster and crab suspended, last day; 25% again from the day after.",
            "trade-offs  | FR | 4 décembre 2026 : Article 232 : polysilicium et produits dérivés, 15 %, début."})
    void page_1_names_the_next_date_of_the_law(String pack, Lang lang, String line) {
        String page = page(later.briefing(pack), lang);
        assertThat(page.substring(0, page.indexOf("end-of-page-1"))).contains(line);
    }

    @Test
    void an_edition_that_is_not_later_says_nothing() {
        assertThat(List.of("province-ns", "national", "trade-offs", "sector-canola"))
                .allSatisfy(pack -> assertThat(october.briefing(pack).facts().get("law-seen")).isEmpty());
    }

    @Test
    void a_run_names_every_country_whose_law_was_seen_less_far() {
        assertThat(assignment(LATER).remarks()).containsExactly("law seen to 2026-09-23 (CA), 2026-10-09 (US), 2026-03-02 (CN):"
                + " what was enacted later is not in the edition of 2026-11-28");
        assertThat(assignment(LocalDate.of(2026, 3, 2)).remarks()).isEmpty();
        assertThat(assignment(LocalDate.of(2026, 3, 3)).remarks()).containsExactly("law seen to 2026-03-02 (CN):"
                + " what was enacted later is not in the edition of 2026-03-03");
    }
}
