package ca.briefpack.render;

import static ca.briefpack.render.SampleBriefing.exact;
import static ca.briefpack.render.SampleBriefing.missing;
import static ca.briefpack.render.SampleBriefing.range;
import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.Table.Cell;
import ca.briefpack.content.Table.Column;
import ca.briefpack.content.Table.Mark;
import ca.briefpack.content.Table.Number;
import ca.briefpack.content.Table.Part;
import ca.briefpack.content.Table.Term;
import ca.briefpack.content.Table.Words;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Unit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SilenceTest {
    private static final Cell GONE = central(missing("a", Unit.CAD, Reason.NOT_AVAILABLE));
    private static final Cell ZERO = central(exact("b", 0, Unit.CAD));
    private static final Cell NEAR = central(range("c", -2, 1, 4, Unit.CAD));
    private static final Cell SOME = central(exact("d", 3e6, Unit.CAD));

    @Test
    void a_table_says_as_much_as_the_number_in_it_that_says_most() {
        assertThat(silence(GONE, GONE)).isEqualTo("MISSING");
        assertThat(silence(new Mark(Reason.NOT_APPLICABLE), GONE)).isEqualTo("MISSING");
        assertThat(silence(GONE, ZERO)).isEqualTo("NONE");
        assertThat(silence(ZERO, NEAR, GONE)).isEqualTo("NEAR");
        assertThat(silence(GONE, ZERO, NEAR, SOME)).isEqualTo("SPEAKS");
    }

    @Test
    void a_bound_speaks_as_any_number_does() {
        assertThat(silence(new Number(range("e", -5e6, 0, 5e6, Unit.CAD), Part.CENTRAL),
                new Number(range("e", -5e6, 0, 5e6, Unit.CAD), Part.LOW)))
                .isEqualTo("SPEAKS");
    }

    @Test
    void a_table_of_words_or_without_rows_is_not_called_silent() {
        Table words = new Table("t", List.of(Column.text("name")),
                List.of(new Table.Row(List.of(new Words(new Text("a", "b"))), false)));
        assertThat(new FigureFormat(Lang.EN).silence(words)).isEqualTo("SPEAKS");
        assertThat(silence()).isEqualTo("SPEAKS");
    }

    @Test
    void a_column_that_says_the_same_nothing_in_every_row_is_idle() {
        List<Column> columns = List.of(Column.text("name"), Column.text("mark"), Column.text("term"), Column.text("words"),
                Column.number("zero", Scale.MILLION, Unit.CAD), Column.number("some", Scale.MILLION, Unit.CAD));
        List<Cell> row = List.of(words("a"), new Mark(Reason.NOT_APPLICABLE), new Term("choice", "CANADA"), words("same"), ZERO,
                SOME);

        assertThat(idle(columns, List.of(row, row, row))).containsExactly(1, 2, 4);
        assertThat(idle(columns, List.of(row))).as("one row is told as it is").isEmpty();
        assertThat(idle(columns, List.of(row, row,
                List.of(words("b"), words("ON"), new Term("choice", "GRANTED"), words("same"), SOME, SOME)))).isEmpty();
        assertThat(idle(columns, List.of(row, row, List.of(words("b"), new Mark(Reason.NOT_AVAILABLE),
                new Term("choice", "CANADA"), words("same"), NEAR, SOME)))).as("another mark is another word").containsExactly(2);
    }

    @Test
    void a_number_is_idle_only_with_the_ends_of_its_range_and_no_table_is_left_with_names_alone() {
        List<Column> ranged = List.of(Column.text("name"), Column.number("value", Scale.MILLION, Unit.CAD),
                Column.bound("value-low", Scale.MILLION, Unit.CAD), Column.text("words"));
        List<Cell> wide = List.of(words("a"), ZERO, SOME, words("b"));
        List<Cell> none = List.of(words("a"), ZERO, ZERO, words("b"));

        assertThat(idle(ranged, List.of(wide, wide, wide))).isEmpty();
        assertThat(idle(ranged, List.of(none, none, none))).containsExactly(1, 2);
        List<Cell> named = List.of(words("a"), new Mark(Reason.NOT_APPLICABLE));
        assertThat(idle(List.of(Column.text("name"), Column.text("mark")), List.of(named, named, named))).isEmpty();
    }

    private static List<Integer> idle(List<Column> columns, List<List<Cell>> rows) {
        return new FigureFormat(Lang.EN)
                .idleColumns(new Table("t", columns, rows.stream().map(cells -> new Table.Row(cells, false)).toList()));
    }

    private static Cell words(String words) {
        return new Words(new Text(words, words));
    }

    private static Cell central(Figure figure) {
        return new Number(figure, Part.CENTRAL);
    }

    private static String silence(Cell... cells) {
        List<Column> columns = List.of(Column.text("name"), Column.number("value", Scale.MILLION, Unit.CAD));
        return new FigureFormat(Lang.FR).silence(new Table("t", columns,
                Stream.of(cells).map(cell -> new Table.Row(List.of(new Words(new Text("a", "b")), cell), false)).toList()));
    }
}
