package ca.briefpack.words;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.cases.Cases;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which characters can be printed, how text is composed, and how a place is told. */
class WritingTest {
    private static boolean isUnfit(int character) {
        return Writing.findUnfit(Character.toString(character)).isPresent();
    }

    /** The characters of XML 1.0, of which pages and workbooks are made. */
    private static boolean isOfXml(int character) {
        return character == '\t' || character == '\n' || character == '\r' || character >= 0x20 && character <= 0xD7FF
                || character >= 0xE000 && character <= 0xFFFD || character >= 0x10000;
    }

    @Test
    void whatever_xml_cannot_hold_is_unfit() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(c -> !isOfXml(c) && !isUnfit(c))).isEmpty();
    }

    @Test
    void no_letter_mark_number_sign_or_space_is_unfit() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> Character.isLetterOrDigit(c) || Character.isSpaceChar(c)
                        && c != '\u2028' && c != '\u2029' || Character.getType(c) == Character.NON_SPACING_MARK)
                .filter(WritingTest::isUnfit)).isEmpty();
        assertThat("“Qué\u00ADbec’s\u200B” – 1 250 $ €, † * … 25 % œ Œ ÿ\tfin\r\n")
                .satisfies(text -> assertThat(Writing.findUnfit(text)).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 0x1B, 0x7F, 0x85, 0x9B, 0x200D, 0x200E, 0x202E, 0x2066, 0x2028, 0xD800, 0xDFFF, 0xE000, 0xFDD0,
            0xFEFF, 0xFFFC, 0xFFFD, 0xFFFE,
            0xFFFF, 0x1FFFE, 0x10FFFF})
    void controls_halves_of_pairs_and_what_turns_the_order_of_text_are_found_where_they_stand(int character) {
        String text = "\uD83D\uDE00é" + Character.toString(character) + "x";
        assertThat(Writing.findUnfit(text)).hasValue(3);
        assertThat(Writing.place("a\r\n" + text, 6)).isEqualTo("2:3");
    }

    @Test
    void a_character_is_named_with_its_number() {
        assertThat(Writing.named(0xA0)).isEqualTo("NO-BREAK SPACE (U+00A0)");
        assertThat(Writing.named(0xFFFE)).isEqualTo("a code that is no character (U+FFFE)");
    }

    @Test
    void text_of_which_nothing_can_be_seen_is_blank_and_no_text_is_not() {
        assertThat(Writing.isBlank("")).isFalse();
        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(c -> Character.isWhitespace(c) || Character.isSpaceChar(c))
                .filter(c -> !Writing.isBlank(Character.toString(c)))).isEmpty();
        assertThat(Writing.isBlank(" \u00A0\u200B\u2060\u00AD\u3164")).isTrue();
        assertThat(Writing.isBlank(" \u00A0.")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1:1|x", "1:3|abx", "2:1|a\nx", "2:1|a\rx", "2:1|a\r\nx", "3:2|a\n\nbx", "1:2|\uD83D\uDE00x"})
    void a_place_is_told_by_line_and_column(String expected) {
        String text = expected.substring(expected.indexOf('|') + 1);
        assertThat(Writing.place(text, text.indexOf('x'))).isEqualTo(expected.substring(0, expected.indexOf('|')));
    }

    @Test
    void text_is_composed_as_unicode_says() {
        Cases.hold(1_000, draws -> {
            String text = draws.text("text", 20);
            assertThat(Writing.composed(text)).isEqualTo(Normalizer.normalize(text, Form.NFC));
        });
    }
}
