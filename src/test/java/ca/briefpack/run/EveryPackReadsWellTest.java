package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.content.Briefing;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Province;
import ca.briefpack.model.Sector;
import ca.briefpack.render.template.TemplateEngine;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page and every workbook of a whole release, in both languages, as words: no trace of a number that is not there. */
@Tag("slow")
class EveryPackReadsWellTest {
    private static final Pattern SENTENCE = Pattern.compile("(?s)<(p|li|h1|h2|h3|dd|caption)( [^>]*)?>(.*?)</\\1>");
    private static final Pattern CELL = Pattern.compile("(?s)<(td|th)( [^>]*)?>(.*?)</\\1>");
    private static final Pattern BODY = Pattern.compile("(?s)<caption>(.*?)</caption>.*?<tbody>(.*?)</tbody>");
    private static final Pattern CELL_OF_ROW = Pattern.compile("(?s)<td( [^>]*)?>(.*?)</td>");
    private static final Pattern RANGE = Pattern.compile("(?s)<p class=\"tile-range\">(.*?)</p>");
    private static final Pattern RANGE_IN_WORDS =
            Pattern.compile("\\((?:range|about 90% range|intervalle(?: d’environ 90\\s%)?\\s?): ([^)]*)\\)");
    /** A mark in the place of a number; where a note says what marks mean it stands before its meaning. */
    private static final Pattern MARK_FOR_NUMBER =
            Pattern.compile("\\[low\\](?! (rounds|arrondi|\\())|\\b(of|by|to|at|than|de|à|par) \\[(x|z|low|c|u)\\]");
    private static final Pattern HAS_UNIT = Pattern.compile("[$%]|\\d{1,3}[,\u00a0]\\d{3}|within rounding|l’arrondi");
    private static final List<String> FAULTS_OF_CELLS =
            List.of("<cell></cell>", "<cell> ", "value=\"-0\"", "value=\"-0.0\"", "NaN", ">null<",
                    "value=\"\"", "mark=\"\"");

    static List<LocalDate> days() {
        return List.of(LocalDate.of(2025, 10, 15), LocalDate.of(2026, 11, 22));
    }

    @ParameterizedTest
    @MethodSource("days")
    void no_page_and_no_workbook_shows_a_trace_of_a_number_that_is_not_there(LocalDate day) {
        TemplateEngine engine = new TemplateEngine(Path.of("templates"), "northern");
        Computed computed = Computed.shared(Releases.whole(day));
        List<String> faults = packs(computed).parallelStream().map(computed::briefing)
                .flatMap(briefing -> Stream.of(Lang.values()).flatMap(lang -> faults(engine, briefing, lang))).toList();
        assertThat(faults).isEmpty();
    }

    private static Stream<String> faults(TemplateEngine engine, Briefing briefing, Lang lang) {
        String page = engine.render("pdf/" + briefing.pack().kind().template() + ".ftlh", briefing, lang, Map.of());
        String workbook = engine.render("workbook/tables.ftlx", briefing, lang, Map.of());
        return Stream.of(faultsOf(page).stream(),
                FAULTS_OF_CELLS.stream().filter(workbook::contains),
                briefing.figures().keySet().stream().filter(name -> workbook.contains("<cell>" + name + "</cell>"))
                        .map(name -> "the figure " + name + " has no words"))
                .flatMap(found -> found).map(fault -> briefing.pack().slug() + " " + lang.code() + ": " + fault);
    }

    @Test
    void each_fault_is_found() {
        assertThat(faultsOf("<p>at a duty of [low].</p>")).containsExactly("a mark for a number: at a duty of [low].");
        assertThat(faultsOf("<p>jobs change by [x].</p>")).containsExactly("a mark for a number: jobs change by [x].");
        assertThat(faultsOf("<p>two  spaces</p>")).containsExactly("doubled space: two  spaces");
        assertThat(faultsOf("<p>elle est de de 20 à 38</p>")).containsExactly("doubled word: elle est de de 20 à 38");
        assertThat(faultsOf("<td>null</td>")).containsExactly("null or NaN: null");
        assertThat(faultsOf("<td>\u22120.0</td>")).containsExactly("negative zero: \u22120.0");
        assertThat(faultsOf("<td> </td>")).containsExactly("empty cell");
        assertThat(faultsOf("<p class=\"tile-range\">\u22128 to 4 million</p>")).isEmpty();
        assertThat(faultsOf("<p class=\"tile-range\">\u221280,000,000 to 40,000,000</p>"))
                .containsExactly("raw dollars: \u221280,000,000 to 40,000,000");
        assertThat(faultsOf("<p>less (range: 14 to 4)</p>")).containsExactly("range without a unit: 14 to 4");
        assertThat(faultsOf("<caption>Jobs</caption><tbody><tr><th>Here</th><td>[x]</td><td>0.0</td></tr></tbody>"))
                .containsExactly("a table that says nothing: Jobs");
        assertThat(faultsOf("<caption>Jobs</caption><tbody><tr><th>Here</th><td>[x]</td><td>1.0</td></tr></tbody>")).isEmpty();
        assertThat(faultsOf("<p>less (about 90% range: 14 to 4)</p>")).containsExactly("range without a unit: 14 to 4");
        assertThat(faultsOf("<p>()</p>")).containsExactly("empty brackets: ()");
        assertThat(faultsOf("<p>[x] not available. a loss (range: $14 to $40 million), 1,100,000 jobs</p><td>[low]</td>"))
                .isEmpty();
    }

    static List<String> faultsOf(String page) {
        List<String> faults = new ArrayList<>();
        words(SENTENCE, page).forEach(words -> {
            find(faults, "doubled space", words, " {2,}");
            find(faults, "empty brackets", words, "\\(\\s*\\)");
            find(faults, "doubled word", words, "(?iU)\\b(\\p{L}+)\\s\\1\\b");
            find(faults, "null or NaN", words, "\\bnull\\b|\\bNaN\\b|Infinity");
            find(faults, "negative zero", words, "\u2212[$\u2060]*0(?![.,]?\\d)|\u2212[$\u2060]*0[.,]0+(?!\\d)");
            if (MARK_FOR_NUMBER.matcher(words).find()) {
                faults.add("a mark for a number: " + words);
            }
            Matcher range = RANGE_IN_WORDS.matcher(words);
            while (range.find()) {
                if (!HAS_UNIT.matcher(range.group(1)).find() && !words.contains("jobs") && !words.contains("emplois")) {
                    faults.add("range without a unit: " + range.group(1));
                }
            }
        });
        words(RANGE, page).forEach(words -> find(faults, "raw dollars", words, "\\d{2,3}[,\u00a0]\\d{3}[,\u00a0]\\d{3}"));
        words(CELL, page).forEach(words -> {
            find(faults, "null or NaN", words, "^(null|NaN)$");
            find(faults, "negative zero", words, "^\u2212[\u2060]?0([.,]0*)?$");
            if (words.isBlank()) {
                faults.add("empty cell");
            }
        });
        BODY.matcher(page).results()
                .filter(body -> words(CELL_OF_ROW, body.group(2)).allMatch(cell -> cell.matches("\\[\\w+\\]|0([.,]0+)?")))
                .forEach(body -> faults.add("a table that says nothing: " + body.group(1)));
        return faults;
    }

    private static Stream<String> words(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(match -> match.group(match.groupCount()).replaceAll("<[^>]+>", ""));
    }

    private static void find(List<String> faults, String name, String words, String pattern) {
        if (Pattern.compile(pattern).matcher(words).find()) {
            faults.add(name + ": " + words);
        }
    }

    private static List<String> packs(Computed computed) {
        List<String> packs = new ArrayList<>(List.of("national", "trade-offs"));
        for (Province province : Province.values()) {
            packs.add("province-" + province.slug());
        }
        for (Sector sector : computed.study().evidence().reference().sectors()) {
            packs.add("sector-" + sector.slug());
        }
        return packs;
    }
}
