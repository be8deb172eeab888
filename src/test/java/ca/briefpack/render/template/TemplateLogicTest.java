package ca.briefpack.render.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Templates choose, order and word; what is computed, tested or measured has a name in Java. */
class TemplateLogicTest {
    private static final Pattern COMMENT = Pattern.compile("(?s)<#--.*?-->");
    private static final Pattern LITERAL = Pattern.compile("\"[^\"<$]*\"|'[^'\"<$]*'");
    /** A cell is asked for by the key of its column; only a loop over columns counts them. */
    private static final Pattern CELL_BY_PLACE =
            Pattern.compile(".{0,20}(cells|columns)\\??(\\[[^\\]]*\\d[^\\]]*\\]|\\?(first|last)\\b).{0,20}");
    /** A number other than 0, 1 and 100 that is reckoned or compared with. */
    private static final String NUMBER = "(?!(0|1|100)\\b(?!\\.\\d))\\d+(\\.\\d+)?\\b";
    private static final Pattern RECKONED = Pattern
            .compile("[^ (\\[,]* (?:[-+*/<]|==|gt|lt|gte|lte) " + NUMBER + "|(?<![\\w.-])" + NUMBER + " [-+*/] [^ )\\],]*");
    /**
     * How many of a list are named before the rest is counted, what a short
     * table is.
     */
    private static final Set<String> JUDGED =
            Set.of("names?size lt 2", "said?size lt 4", "said?size - 2", "bars?size gt 2", "bars?size - 2",
                    "table.rows?size lt 8", "codes?size gt 4");

    @Test
    void no_cell_is_addressed_by_its_position() {
        assertThat(templates()).allSatisfy(file -> assertThat(found(CELL_BY_PLACE, text(file))).as(file.toString()).isEmpty());
    }

    @Test
    void no_template_reckons_with_bare_numbers() {
        assertThat(templates())
                .allSatisfy(file -> assertThat(found(RECKONED, text(file))).as(file.toString()).allMatch(JUDGED::contains));
    }

    @Test
    void what_is_judged_is_still_there() {
        List<String> found = templates().stream().flatMap(file -> found(RECKONED, text(file)).stream()).distinct().toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(JUDGED);
    }

    @Test
    void positions_and_arithmetic_would_be_found() {
        assertThat(found(CELL_BY_PLACE, "<#if row.cells[3].figure??>")).isNotEmpty();
        assertThat(found(CELL_BY_PLACE, "row.cells[cells?size - 3]")).isNotEmpty();
        assertThat(found(CELL_BY_PLACE, "<#list columns as column>${row.cells[i]}")).isEmpty();
        assertThat(found(RECKONED, "<#local height = bars?size * 10.5 + 2>")).isNotEmpty();
        assertThat(found(RECKONED, "<#if part * 20 lt whole>")).hasSize(1);
        assertThat(found(RECKONED, "names[0..<(names?size - 1)]")).isEmpty();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String text(Path file) {
        try {
            return LITERAL.matcher(COMMENT.matcher(Files.readString(file)).replaceAll("")).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> templates() {
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            return files.filter(file -> file.toString().matches(".*\\.ftl[hx]")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
