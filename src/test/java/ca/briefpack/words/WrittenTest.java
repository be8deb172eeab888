package ca.briefpack.words;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.cases.Cases;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTest {
    private static final BigDecimal MOST = BigDecimal.TEN.pow(18);

    @Test
    void a_number_of_any_exponent_is_read_whole_or_not_at_all() {
        Cases.hold(500, draws -> assertReadOrBeyond(draws.whole("digits", -1_000_000_000_000L, 1_000_000_000_000L) + "e"
                + draws.whole("exponent", -1_000_000, 1_000_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e-999999999", "1e99999999999999999999", "1e-99999999999999999999"})
    void an_exponent_of_any_length_is_beyond(String text) {
        assertThat(Written.findNumber(text)).isEmpty();
        assertThat(Written.isBeyond(text)).isTrue();
    }

    @Test
    void a_number_about_the_bounds_is_read_whole_or_not_at_all() {
        Cases.hold(500, draws -> assertReadOrBeyond(
                draws.whole("digits", -1_000_000, 1_000_000) + "e" + draws.whole("exponent", -40, 20)));
    }

    private static void assertReadOrBeyond(String text) {
        BigDecimal number = new BigDecimal(text);
        boolean fits = number.signum() != 0 && number.abs().compareTo(MOST) < 0 && number.stripTrailingZeros().scale() <= 30;
        if (fits) {
            assertThat(Written.findNumber(text)).get().usingComparator(BigDecimal::compareTo).isEqualTo(number);
        } else if (number.signum() != 0) {
            assertThat(Written.findNumber(text)).isEmpty();
        }
        assertThat(Written.isBeyond(text)).isEqualTo(Written.findNumber(text).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.25", "-3", "+3", "1e3", "1E-3", "5.", ".5", "007"})
    void numbers(String text) {
        assertThat(Written.findNumber(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "e5", "1e", "0x10", "NaN", "Infinity", "inf", "1_000", "1,5", "\u0661", "1 "})
    void what_is_no_number(String text) {
        assertThat(Written.findNumber(text)).isEmpty();
        assertThat(Written.isBeyond(text)).isFalse();
    }

    @Test
    void digits_without_end_are_told_at_once() {
        assertThat(Written.isBeyond("1".repeat(5_000_000))).isTrue();
        assertThat(Written.isBeyond("1".repeat(5_000_000) + "x")).isFalse();
    }

    @Test
    void a_day_has_a_year_of_four_digits_and_exists() {
        assertThat(Written.findDay("2025-02-28")).hasValue(LocalDate.of(2025, 2, 28));
        assertThat(
                List.of("2025-02-29", "+999999999-12-31", "-2025-01-01", "2025-1-1", "2025-13-01", "20250101", "2025-01-0x", ""))
                .allSatisfy(text -> assertThat(Written.findDay(text)).isEmpty());
    }
}
