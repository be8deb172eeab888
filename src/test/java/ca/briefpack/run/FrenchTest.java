package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The French of every page: no English left over, and the typography of French Canada. Titles of sources, ids of figures and
 * names of files are what they are; all other words are swept, piece by piece of text.
 */
@ExtendWith(Releases.Shared.class)
class FrenchTest {
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b([Tt]he|[Oo]f|[Aa]nd|[Ww]ith|[Ff]rom|[Bb]y|is|are|was|were|to|amended|[Uu]nder|[Bb]etween|[Oo]ther|than|incl|nes|whether"
                    + "|[Aa]ssumption|[Nn]otice|[Oo]rder|EO)\\b");
    /** Organisations whose only name is English. */
    private static final List<String> ENGLISH_NAMES = List.of("Agricultural Producers Association of Saskatchewan", "The Hub");
    private static final Pattern ID_OR_FILE =
            Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+(, [a-z0-9-]+(\\.[a-z0-9-]+)+)*|\\S+\\.(csv|yaml)\\b[^;]*");
    private static List<String> texts;

    @BeforeAll
    static void publish(Releases releases) {
        Release release = releases.october();
        texts = Stream.concat(Releases.PACKS.stream().flatMap(pack -> texts(new String(release.file("fr/" + pack + ".html"),
                StandardCharsets.UTF_8))), words("scenarios", "programs")).distinct().toList();
        assertThat(texts).hasSizeGreaterThan(1000);
    }

    /** What files of scenarios and programs say in French, whether an edition prints it or not. */
    private static Stream<String> words(String... folders) {
        return Arrays.stream(folders).flatMap(folder -> {
            try (Stream<Path> files = Files.list(Path.of("data", folder))) {
                return files.toList().stream().flatMap(FrenchTest::words);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Stream<String> words(Path file) {
        try {
            return Pattern.compile("\\bfr: (\"[^\"]*\"|[^\"}\\n]+)").matcher(Files.readString(file)).results()
                    .map(found -> found.group(1).replaceAll("^\"|\"$", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pieces of text between the tags of a page, without what is in the lists of sources. */
    private static Stream<String> texts(String page) {
        String shown =
                page.replaceAll("(?s)<(style|script|head)\\b.*?</\\1>", "")
                        .replaceAll("(?s)<ul class=\"sources\">.*?</ul>|<p class=\"cited\">.*?</p>", "");
        return Arrays.stream(shown.split("</?(p|td|th|li|h[1-6]|dt|dd|caption|text|tspan|title|desc|div|span|object)\\b[^>]*>"))
                .map(text -> text.replaceAll("<[^>]+>", "").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
                        .strip())
                .filter(text -> !text.isEmpty() && !ID_OR_FILE.matcher(text).matches());
    }

    @Test
    void no_word_of_english_is_left() {
        assertThat(texts.stream().filter(text -> ENGLISH.matcher(withoutNames(text)).find())).isEmpty();
    }

    private static String withoutNames(String text) {
        String rest = text;
        for (String name : ENGLISH_NAMES) {
            rest = rest.replace(name, "");
        }
        return rest;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', value = {
            "a colon follows a no-break space                  § [^\\u00a0\\d]:(?=\\s|$)",
            "no space stands before ; ! ?                      § \\s[;!?]",
            "a per cent sign follows a no-break space          § \\d[ ]?%",
            "a dollar sign follows a no-break space            § \\d[ ]?[kMG]?\\$",
            "guillemets hold no-break spaces                   § «[^\\u00a0]|[^\\u00a0]»",
            "a space follows a comma before a word             § ,\\p{L}",
            "apostrophes are curved                            § \\p{L}'\\p{L}",
            "the first of a month is 1er                       § \\b1[ \\u00a0](janvier|février|mars|avril|mai|juin|juillet|août|sept|oct|nov|déc)",
            "the agreement is the ACEUM                        § CUSMA|USMCA",
            "names of countries have capitals                  § \\b(états-unis|canada|québec|ontario|chine)\\b(?![.-])",
            "a preposition contracts with its article          § \\b(de le|de les|à le|à les)\\s",
            "a vowel is elided                                 § \\b(de|le|la|que|ne|se|je)[ \\u00a0](Alberta|Ontario|Île|il |elle |est )",
            "decimals follow a comma                           § (?<![\\d.])\\d+\\.\\d+(?![\\d.]) ?[%$]",
            "dollars carry their sign behind                   § (C|US)\\$"
    })
    void the_typography_is_that_of_french_canada(String rule, String broken) {
        Pattern pattern = Pattern.compile(broken);
        assertThat(texts.stream().filter(text -> pattern.matcher(text).find())).as(rule).isEmpty();
    }

    @Test
    void the_terms_of_every_source_are_worded_in_french() throws Exception {
        String worded = Files.readString(Path.of("templates/wording/fr/licences.ftlh"));
        List<String> terms = Files.readAllLines(Path.of("data/sources.csv")).stream().skip(1).filter(line -> !line.isBlank())
                .map(line -> line.replaceAll("^.*?,(?=\"[^\"]*\"$|[^,\"]*$)", "").replace("\"", "")).distinct().toList();

        assertThat(terms).hasSizeGreaterThan(20).allSatisfy(term -> assertThat(worded).contains("\"" + term + "\": \""));
    }
}
