package ca.briefpack.brief.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceSpansTest {

    @Test
    void three_ids_in_a_row_or_more_are_a_span() {
        assertThat(SourceSpans.of(List.of("S100", "S101", "S102", "S104"))).isEqualTo("S100–S102, S104");
    }

    @Test
    void two_ids_in_a_row_are_no_span() {
        assertThat(SourceSpans.of(List.of("S001", "S002", "S009"))).isEqualTo("S001, S002, S009");
    }

    @Test
    void ids_without_a_number_stand_by_themselves() {
        assertThat(SourceSpans.of(List.of("B-GSIM", "BP-ASSUMPTION", "S001", "S002", "S003", "SEED")))
                .isEqualTo("B-GSIM, BP-ASSUMPTION, S001–S003, SEED");
    }

    @Test
    void no_ids_are_no_words() {
        assertThat(SourceSpans.of(List.of())).isEmpty();
    }
}
