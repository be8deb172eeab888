package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.content.Briefing;
import ca.briefpack.content.Chart;
import ca.briefpack.content.Table;
import ca.briefpack.desk.figure.FigureForms;
import ca.briefpack.desk.figure.FigureFormsTest;
import ca.briefpack.model.Lang;
import ca.briefpack.model.figure.Figure;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every figure of page 1 carries its id where a reader can find it: on a screen where it stands, and in the trace of the workbook. */
@ExtendWith(Releases.Shared.class)
class PageOneIdsTest {
    private static final Pattern PARAGRAPH = Pattern.compile("<(?:p|h1)((?: [^>]*)?)>(.*?)</(?:p|h1)>", Pattern.DOTALL);
    private static final Pattern TITLE = Pattern.compile("<(?:p|h1)(?: [^>]*)? title=\"([^\"]*)\"");
    private static final Pattern PICTURE = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL);
    private static final Pattern IN_PICTURE = Pattern.compile("<title>([^<]*)</title>");
    private static final Pattern AMOUNT = Pattern.compile("\\$\\d|\\d\u00a0[kMG]?\\$|\\d\u00a0?%");
    /** How wide ranges are, said in general. */
    private static final Pattern NINETY = Pattern.compile("90\u00a0?%");
    private static final Map<String, Briefing> BRIEFINGS = new ConcurrentHashMap<>();
    private static Release release;
    private static Releases releases;

    @BeforeAll
    static void publish(Releases shared) {
        releases = shared;
        release = shared.october();
    }

    static Stream<Arguments> pages() {
        return Releases.PACKS.stream().flatMap(pack -> Stream.of(Lang.values()).map(lang -> Arguments.of(pack, lang)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_amount_in_words_has_the_id_of_its_figure(String pack, Lang lang) {
        List<String> untold = PARAGRAPH.matcher(pageOne(pack, lang)).results().filter(p -> !p.group(1).contains("title="))
                .map(p -> p.group(2).replaceAll("<[^>]*>", ""))
                .map(words -> NINETY.matcher(withoutFacts(words, pack, lang)).replaceAll(""))
                .filter(words -> AMOUNT.matcher(words).find()).toList();

        assertThat(untold).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_figure_of_a_chart_has_its_id_in_the_picture(String pack, Lang lang) {
        List<Set<String>> charts =
                briefing(pack).charts().values().stream().map(Chart::figures).map(PageOneIdsTest::ids).toList();

        assertThat(PICTURE.matcher(pageOne(pack, lang)).results().map(picture -> inPicture(picture.group()))).isNotEmpty()
                .allSatisfy(ids -> assertThat(charts).contains(ids));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_id_of_page_1_can_be_explained_and_is_traced_in_the_workbook(String pack, Lang lang) {
        Set<String> traced = traced(briefing(pack));
        FigureForms forms = FigureFormsTest.forms();

        assertThat(onPageOne(pack, lang)).allSatisfy(id -> {
            assertThat(briefing(pack).allFigures()).containsKey(id);
            assertThat(traced).contains(id);
            assertThat(forms.find(id)).contains(id);
        });
    }

    @Test
    void both_languages_have_the_same_ids() {
        assertThat(Releases.PACKS).allSatisfy(pack -> assertThat(onPageOne(pack, Lang.FR)).isEqualTo(onPageOne(pack, Lang.EN)));
    }

    @Test
    void whatever_the_trace_of_a_workbook_names_can_be_explained() {
        assertThat(Releases.PACKS)
                .allSatisfy(pack -> assertThat(briefing(pack).allFigures().keySet()).containsAll(traced(briefing(pack))));
    }

    private static Briefing briefing(String pack) {
        return BRIEFINGS.computeIfAbsent(pack, slug -> releases.octoberEngine().briefing(slug));
    }

    private static String pageOne(String pack, Lang lang) {
        String page = new String(release.file(lang.code() + "/" + pack + ".html"), StandardCharsets.UTF_8);
        int begin = page.indexOf("<h1");
        return page.substring(begin, page.indexOf("id=\"end-of-page-1\"", begin));
    }

    private static Set<String> onPageOne(String pack, Lang lang) {
        String page = pageOne(pack, lang);
        Set<String> ids = TITLE.matcher(page).results().flatMap(title -> Arrays.stream(title.group(1).split(", ")))
                .collect(Collectors.toCollection(TreeSet::new));
        ids.addAll(inPicture(page));
        return ids;
    }

    private static Set<String> inPicture(String svg) {
        return IN_PICTURE.matcher(svg).results().map((MatchResult one) -> one.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> ids(List<Figure> figures) {
        return figures.stream().map(Figure::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the trace table of the workbook names. */
    private static Set<String> traced(Briefing briefing) {
        return briefing.table("trace").rows().stream().map(row -> ((Table.Words) row.cells().get(0)).text().en())
                .collect(Collectors.toSet());
    }

    /** What an event or a position says in its own words is the data's, not a figure. */
    private static String withoutFacts(String words, String pack, Lang lang) {
        String rest = words;
        for (String own : briefing(pack).facts().values().stream().flatMap(List::stream)
                .flatMap(fact -> Stream.of(fact.title(), fact.detail())).map(text -> text.in(lang)).toList()) {
            rest = own.length() < 2 ? rest : rest.replace(own.substring(1), "");
        }
        return rest;
    }
}
