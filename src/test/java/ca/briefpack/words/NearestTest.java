package ca.briefpack.words;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.cases.Cases;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> MANY = IntStream.rangeClosed(10, 40).mapToObj(i -> "sector" + i).toList();

    @ParameterizedTest
    @CsvSource({"steel, steel, 0", "steel, steal, 1", "steel, stel, 1", "steel, steeel, 1", "steel, setel, 1", "ab, ba, 1",
            "xy, zx, 2", "yx, xz, 2", "ca, abc, 3",
            "'', abc, 3", "abc, '', 3", "kitten, sitting, 3", "abcd, badc, 2"})
    void a_slip_is_a_letter_wrong_missing_or_too_many_or_two_neighbours_swapped(String one, String other, int slips) {
        assertThat(Nearest.distance(one, other)).isEqualTo(slips);
    }

    @Test
    void it_is_as_far_there_as_back_and_no_further_than_the_longer_word() {
        Cases.hold(500, draws -> {
            String one = draws.one("one", "", "a", "ab", "ba", "abc", "acb", "bca", "aabb", "abab");
            String other = draws.text("other", 5);

            assertThat(Nearest.distance(one, other)).isEqualTo(Nearest.distance(other, one))
                    .isBetween(Math.abs(one.length() - other.length()), Math.max(one.length(), other.length()));
        });
    }

    @Test
    void the_three_nearest_stand_by_distance_and_then_by_name() {
        assertThat(Nearest.of("rate", List.of("run", "grate", "rates", "late", "verify"))).containsExactly("grate", "late",
                "rates");
        assertThat(Nearest.of("a".repeat(150), List.of("a".repeat(100), "a".repeat(120), "b"))).first()
                .isEqualTo("a".repeat(100));
    }

    @Test
    void few_names_are_all_told_in_order_and_of_many_the_nearest() {
        assertThat(Nearest.useOneOf("x", List.of())).isEqualTo("take it out: there is none");
        assertThat(Nearest.useOneOf("x", List.of("ON", "AB"))).isEqualTo("use one of AB, ON");
        assertThat(Nearest.useOneOf("x", MANY.subList(0, 30))).startsWith("use one of sector10, sector11, ").contains("sector39");
        assertThat(Nearest.useOneOf("sectr12", MANY)).isEqualTo("use one of the 31 known, such as sector12, sector10, sector11");
    }

    @Test
    void a_name_is_suggested_if_two_slips_or_a_third_of_its_letters_lead_to_it() {
        assertThat(Nearest.didYouMean("rte", List.of("run", "rate"))).isEqualTo("did you mean 'rate'? ");
        assertThat(Nearest.didYouMean("re", List.of("rate"))).isEqualTo("did you mean 'rate'? ");
        assertThat(Nearest.didYouMean("xx", List.of("rate"))).isEmpty();
        assertThat(Nearest.didYouMean("vehiclexxx", List.of("vehicle"))).isEqualTo("did you mean 'vehicle'? ");
        assertThat(Nearest.didYouMean("vehiclexxxx", List.of("vehicle"))).isEmpty();
        assertThat(Nearest.didYouMean("a".repeat(101), List.of("a".repeat(100)))).isEmpty();
        assertThat(Nearest.didYouMean("x", List.of())).isEmpty();
    }
}
