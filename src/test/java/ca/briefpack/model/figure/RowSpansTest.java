package ca.briefpack.model.figure;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.model.SourceRow;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RowSpansTest {
    private static SourceRow row(String where) {
        return new SourceRow(where.split(":")[0], Integer.parseInt(where.split(":")[1]), List.of());
    }

    @Test
    void lines_that_follow_one_another_are_one_span_and_files_stand_apart() {
        Lineage lineage = new Lineage("sum",
                Stream.of("b.csv:5", "a.csv:3", "a.csv:2", "a.csv:4", "a.csv:9", "b.csv:4", "a.csv:9", "a.csv:11")
                        .map(RowSpansTest::row).toList(),
                List.of());

        assertThat(RowSpans.of(lineage.rows()).toString()).isEqualTo("{a.csv=[2-4, 9, 11], b.csv=[4-5]}");
        assertThat(RowSpans.of(List.of())).isEmpty();
    }
}
