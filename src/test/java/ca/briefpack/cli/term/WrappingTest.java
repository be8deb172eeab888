package ca.briefpack.cli.term;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.cases.Cases;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrappingTest {
    @Test
    void what_goes_on_stands_beneath_its_own_column() {
        assertThat(Wrapping.of("    4  some packs failed or were refused, the rest is published", 40)).containsExactly(
                "    4  some packs failed or were", "       refused, the rest is published");
    }

    @Test
    void a_first_column_wider_than_half_a_line_has_a_line_of_its_own() {
        assertThat(Wrapping.of("  briefpack run --lang fr --as-of 2025-10-15    in French, as of that day", 60)).containsExactly(
                "  briefpack run --lang fr --as-of 2025-10-15", "      in French, as of that day");
    }

    @Test
    void a_line_that_fits_stays_as_it_is() {
        assertThat(Wrapping.of("  a    b  c", 11)).containsExactly("  a    b  c");
    }

    @Test
    void no_line_is_longer_than_the_width_unless_a_word_is_and_no_word_is_lost() {
        Cases.hold(1_000, draws -> {
            String line = draws.one("start", "", "  ", "    4  ", "  name        ", "  a command of many words        ")
                    + String.join(" ",
                            draws.list("words", 1, 30, word -> "abcdefghijklmn".substring(0, word.whole("letters", 1, 14))));
            int width = draws.whole("width", 30, 120);

            List<String> wrapped = Wrapping.of(line, width);

            assertThat(words(String.join(" ", wrapped))).isEqualTo(words(line));
            assertThat(wrapped).allSatisfy(one -> assertThat(one.length() <= width || words(one).size() <= 2).as(one).isTrue());
        });
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).toList();
    }
}
