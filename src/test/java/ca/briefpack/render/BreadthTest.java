package ca.briefpack.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BreadthTest {
    @Test
    void usual_words_are_about_as_wide_as_they_have_letters() {
        String words = "The Interdepartmental Working Group for Tariff Impact Assessment of the Northern Provinces and Coast";

        assertThat(Breadth.of(words)).isBetween(0.9 * words.length(), 1.1 * words.length());
        assertThat(Breadth.of(words.toUpperCase(java.util.Locale.ROOT))).isGreaterThan(1.2 * Breadth.of(words));
        assertThat(Breadth.of("W".repeat(100))).isBetween(150.0, 200.0);
    }

    @Test
    void what_is_too_wide_is_cut_after_a_word_or_within_one_that_is_too_wide_alone() {
        assertThat(Breadth.shortened("Northern Tariff Impact Unit", 100)).isEqualTo("Northern Tariff Impact Unit");
        assertThat(Breadth.shortened("Northern Tariff Impact Unit", 18)).isEqualTo("Northern Tariff…");
        assertThat(Breadth.shortened("W".repeat(100), 20)).isEqualTo("W".repeat(11) + "…");
        assertThat(Breadth.shortened("", 0)).isEmpty();
    }
}
