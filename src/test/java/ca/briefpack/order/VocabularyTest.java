package ca.briefpack.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
    private static final Vocabulary SECTORS =
            new Vocabulary("a sector code", List.of("autos", "auto_parts", "softwood_lumber", "steel", "seafood"));

    @ParameterizedTest
    @CsvSource({"softwood, softwood_lumber", "auto, autos", "steal, steel", "seel, steel", "setel, steel", "STEEL, steel",
            "autoparts, auto_parts", "seefod, seafood"})
    void the_nearest_word_is_found(String wrong, String meant) {
        assertThat(SECTORS.findNearest(wrong)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"potash", "", "s", "stollen", "xy"})
    void no_word_is_better_than_a_guess(String wrong) {
        assertThat(SECTORS.findNearest(wrong)).isEmpty();
    }

    @Test
    void one_changed_letter_is_always_forgiven() {
        Vocabulary one = new Vocabulary("a sector code", List.of("potash"));

        for (int place = 0; place < "potash".length(); place++) {
            for (char letter : "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ".toCharArray()) {
                String changed = new StringBuilder("potash").replace(place, place + 1, String.valueOf(letter)).toString();
                assertThat(one.findNearest(changed)).as(changed).contains("potash");
            }
        }
    }

    @Test
    void a_short_word_may_have_one_slip_a_long_one_two_and_none_may_have_three() {
        Vocabulary codes = new Vocabulary("a code", List.of("abcd", "wheat"));

        assertThat(codes.findNearest("abx")).as("three letters, two slips").isEmpty();
        assertThat(codes.findNearest("acd")).as("three letters, one slip").contains("abcd");
        assertThat(codes.findNearest("xbcy")).as("four letters, two slips").contains("abcd");
        assertThat(codes.findNearest("weaht")).as("two slips").contains("wheat");
        assertThat(codes.findNearest("xbyz")).as("three slips").isEmpty();
    }

    @Test
    void of_two_words_as_close_neither_is_meant_and_what_is_longer_than_any_word_is_none() {
        assertThat(new Vocabulary("a code", List.of("steel", "steep")).findNearest("steex")).isEmpty();
        String longest = "a".repeat(100);
        Vocabulary one = new Vocabulary("a code", List.of(longest));
        assertThat(one.findNearest(longest.substring(1) + "b")).contains(longest);
        assertThat(one.findNearest(longest + "b")).isEmpty();
    }

    @Test
    void a_long_list_is_cut_short() {
        List<String> many = java.util.stream.IntStream.rangeClosed(1, 44).mapToObj(i -> "sector" + i).toList();

        assertThat(new Vocabulary("a sector code", many).refusal("--sector", "xyz")).hasToString(
                "P001 --sector 'xyz' is not a sector code -> use one of sector1, sector2, sector3, sector4, sector5, sector6, sector7, "
                        + "sector8, sector9, sector10, sector11, sector12, sector13, sector14, sector15 and 29 more");
    }

    @Test
    void where_there_is_none_no_other_is_offered() {
        assertThat(new Vocabulary("a scenario", List.of()).refusal("job.yaml:scenarios", "cap"))
                .hasToString("P001 job.yaml:scenarios 'cap' is not a scenario -> take it out: there is none");
    }
}
