package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.content.Briefing;
import ca.briefpack.model.Lang;
import ca.briefpack.render.template.TemplateEngine;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What style.md says is avoided stands in no page and no workbook of any kind, in no wording whichever branch of it is printed,
 * and in no words of the data.
 */
@ExtendWith(Releases.Shared.class)
class StyleSheetTest {
    private static final Path SHEET = Path.of("src", "site", "markdown", "style.md");
    private static final List<String> KINDS = List.of("national", "province-on", "province-sk", "territories", "sector-autos",
            "sector-canola", "sector-softwood-lumber", "trade-offs", "methods");
    private static final Map<Lang, String> HEADINGS = Map.of(Lang.EN, "## Avoided in English", Lang.FR, "## Avoided in French");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]* [^\"]*)\"|>([^<>]*)<");
    /** Official names of goods and of publications are what they are. */
    private static final List<String> NAMED_BY_OTHERS = List.of("sources.csv", "us_lines.csv", "china_lines.csv");
    private static final TemplateEngine TEMPLATES = new TemplateEngine(Path.of("templates"), "northern");

    /** One row of a table of the style sheet. */
    private record Avoided(Pattern pattern, String example, String instead) {
        String in(String words) {
            Matcher found = pattern.matcher(words);
            return found.find()
                    ? pattern + ": "
                            + words.substring(Math.max(0, found.start() - 60), Math.min(words.length(), found.end() + 30))
                    : "";
        }
    }

    private static List<Avoided> avoided(Lang lang) {
        String[] parts = read(SHEET).split(Pattern.quote(HEADINGS.get(lang)), 2);
        String table = parts[1].split("\n## ", 2)[0];
        return table.lines().filter(line -> line.startsWith("| `")).map(StyleSheetTest::row).toList();
    }

    private static Avoided row(String line) {
        String[] cells = line.substring(1).split("(?<!\\\\)\\|");
        String pattern = cells[0].strip().replaceAll("^`|`$", "").replace("\\|", "|");
        return new Avoided(Pattern.compile(pattern), cells[1].strip(), cells[2].strip());
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void every_entry_finds_its_example_and_not_what_to_write_instead(Lang lang) {
        assertThat(avoided(lang)).hasSizeGreaterThan(12).allSatisfy(entry -> {
            assertThat(entry.in(entry.example())).as(entry.example()).isNotEmpty();
            assertThat(entry.in(entry.instead())).as(entry.instead()).isEmpty();
        });
    }

    @Tag("slow")
    @Test
    void no_page_and_no_workbook_of_any_kind_holds_one(Releases releases) {
        List<Computed> editions = List.of(releases.octoberEngine(), Computed.shared(releases.november().config()));
        EnumMap<Lang, List<String>> found = new EnumMap<>(Lang.class);
        for (Lang lang : Lang.values()) {
            found.put(lang, editions.stream().flatMap(edition -> KINDS.stream().map(edition::briefing))
                    .flatMap(briefing -> texts(briefing, lang).flatMap(words -> faults(lang, words))).distinct().toList());
        }
        assertThat(found).allSatisfy((lang, faults) -> assertThat(faults).as(lang.code()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void no_wording_holds_one_whichever_branch_is_printed(Lang lang) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("templates", "wording", lang.code()))) {
            assertThat(files.flatMap(file -> literals(read(file))).flatMap(words -> faults(lang, words))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void no_words_of_the_data_hold_one(Lang lang) throws IOException {
        List<String> words = new ArrayList<>();
        for (Path file : files("data", ".csv")) {
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
                rows.forEach(row -> row.getFieldsAsMap().forEach((column, cell) -> {
                    if (column.endsWith("_" + lang.code())) {
                        words.add(cell);
                    }
                }));
            }
        }
        for (Path file : files("data", ".yaml")) {
            Pattern.compile("\\b" + lang.code() + ": (\"[^\"]*\"|[^\"}\\n]+)").matcher(read(file)).results()
                    .map(found -> found.group(1)).forEach(words::add);
        }
        assertThat(words).hasSizeGreaterThan(1000);
        assertThat(words.stream().flatMap(each -> faults(lang, each))).isEmpty();
    }

    /** A sentence is written whole, with places that name what stands in them: {@code "About ${the.value('jobs-exposed')} jobs"}. */
    @ParameterizedTest
    @EnumSource(Lang.class)
    void no_sentence_is_broken_for_a_figure_or_a_day_that_a_place_can_name(Lang lang) throws IOException {
        Pattern broken = Pattern.compile(
                ".{0,40}\" \\+ fmt\\.(value|magnitude|range|date)\\((b\\.figure\\(\"[\\w.-]+\"\\)|b\\.edition\\.\\w+)\\) \\+ \".{0,20}");
        assertThat(broken.matcher("return \"In \" + fmt.value(b.figure(\"jobs\")) + \" cases\"").find()).isTrue();
        try (Stream<Path> files = Files.list(Path.of("templates", "wording", lang.code()))) {
            assertThat(files.flatMap(file -> broken.matcher(read(file)).results().map(MatchResult::group))).isEmpty();
        }
    }

    private static List<Path> files(String folder, String end) throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(folder))) {
            return all.filter(file -> file.toString().endsWith(end) && !NAMED_BY_OTHERS.contains(file.getFileName().toString()))
                    .sorted().toList();
        }
    }

    /** What a brief's page, all of its tables and its workbook say, piece by piece. */
    private static Stream<String> texts(Briefing briefing, Lang lang) {
        String page = TEMPLATES.render("pdf/" + briefing.pack().kind().template() + ".ftlh", briefing, lang, Map.of());
        String workbook = TEMPLATES.render("workbook/tables.ftlx", briefing, lang, Map.of());
        return Stream.of(page, Pages.tables(briefing, lang), workbook).flatMap(StyleSheetTest::pieces);
    }

    private static Stream<String> pieces(String markup) {
        String told = markup.replaceAll("(?s)<(style|script|head)\\b.*?</\\1>", "")
                .replaceAll("(?s)<ul class=\"sources\">.*?</ul>", "");
        Stream<String> attributes = Pattern.compile("(?:alt|text|title|subject)=\"([^\"]*)\"").matcher(told).results()
                .map(found -> found.group(1));
        return Stream.concat(Arrays.stream(told.split("</?[a-z][^>]*>")), attributes).map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** Literals of a wording file that are words of a sentence, and the text between its tags. */
    private static Stream<String> literals(String wording) {
        String told = wording.replaceAll("(?s)<#--.*?-->", "").replaceAll("\\$\\{[^}]*\\}", "");
        return LITERAL.matcher(told).results().map(StyleSheetTest::group);
    }

    private static String group(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private static Stream<String> faults(Lang lang, String words) {
        // addresses and names of files are what they are
        String told = words.replace('\u00a0', ' ').replaceAll("\\S*[./]\\S*/\\S*|\\S+\\.(csv|yaml|pdf|html)\\b", "");
        return avoidedIn(lang).stream().map(entry -> entry.in(told)).filter(fault -> !fault.isEmpty());
    }

    private static final Map<String, List<Avoided>> SHEETS = Map.of("en", avoided(Lang.EN), "fr", avoided(Lang.FR));

    private static List<Avoided> avoidedIn(Lang lang) {
        return SHEETS.get(lang.code().toLowerCase(Locale.ROOT));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
