package ca.briefpack.content;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.content.Table.Column;
import ca.briefpack.content.Table.Row;
import ca.briefpack.content.Table.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told beneath a table only where a cell of it holds the word that needs telling. */
class TableTest {
    private final Table table = new Table("drivers", List.of(Column.text("goods"), Column.text("quality")),
            List.of(new Row(List.of(new Term("goods", "CANOLA"), new Term("quality", List.of("OBSERVED", "ESTIMATED"))), false)));

    @Test
    void a_table_tells_a_word_of_a_vocabulary_that_any_of_its_cells_holds() {
        assertThat(table.tells("quality", "ESTIMATED")).isTrue();
    }

    @Test
    void the_same_word_of_another_vocabulary_is_another_word() {
        assertThat(table.tells("goods", "ESTIMATED")).isFalse();
        assertThat(table.tells("quality", "CANOLA")).isFalse();
    }
}
