package ca.briefpack.brief.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows that are too many for a cell take several, and none is lost. */
class TraceTest {
    @Test
    void few_rows_stay_in_one_part() {
        assertThat(Trace.parts("exports_us.csv:2-14, 20")).containsExactly("exports_us.csv:2-14, 20");
        assertThat(Trace.parts("")).containsExactly("");
    }

    @Test
    void many_rows_are_cut_between_spans() {
        String words =
                "us_line_imports.csv:" + IntStream.range(0, 20_000).mapToObj(Integer::toString).collect(Collectors.joining(", "));

        List<String> parts = Trace.parts(words);

        assertThat(parts).hasSizeGreaterThan(3).allMatch(part -> part.length() <= 30_000);
        assertThat(String.join(" ", parts)).isEqualTo(words);
    }
}
