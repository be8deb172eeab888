package ca.briefpack.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until which day a source says nothing that was not known. */
class SourceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "never", value = {
            "2024-01 to 2025-11, published 2026-01-19 | 2026-01-19", "2025-01..2026-02                         | 2026-02-01",
            "2025Q1; 2026Q1                           | 2026-03-01", "2026-11                                  | 2026-11-01",
            "1901-2024                                | 2024-01-01", "to 2026-07-23                            | never",
            "since spring                             | never"})
    void a_source_reaches_beyond_every_day_before_the_last_date_that_its_vintage_names(String vintage, LocalDate last) {
        Source source =
                new Source("S1", "A study", "An institute", vintage, "open", "", Optional.empty(), Source.Standing.PRIMARY);
        LocalDate day = last == null ? LocalDate.of(2000, 1, 1) : last;

        assertThat(source.reachesBeyond(day.minusDays(1))).isEqualTo(last != null);
        assertThat(source.reachesBeyond(day)).isFalse();
    }
}
