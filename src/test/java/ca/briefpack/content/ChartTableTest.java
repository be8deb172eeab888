package ca.briefpack.content;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.content.Chart.Bar;
import ca.briefpack.content.Table.Column;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Province;
import ca.briefpack.model.ProvinceName;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChartTableTest {
    private static final Figure EXACT = figure("exact", new Estimate(5, 5, 5, Unit.CAD));
    private static final Figure RANGED = figure("ranged", new Estimate(1, 2, 3, Unit.CAD));
    private static final SourceRow ROW = new SourceRow("provinces.csv", 2, List.of("S001"));
    private static final Text A = Text.same("A");
    private static final Text B = Text.same("B");

    private static Figure figure(String id, Estimate estimate) {
        return Figure.of(id, estimate, new Lineage("m", List.of(), List.of()));
    }

    /** Its keys, then each row: words as they are, of figures their id and part. */
    private static List<String> told(Chart chart) {
        Table table = ChartTable.of(chart);
        List<String> told = new ArrayList<>(
                List.of(String.join(" ", table.columns().stream().map(Column::key).toList())));
        table.rows().forEach(row -> told.add(String.join(" ", row.cells().stream().map(ChartTableTest::told).toList())));
        return told;
    }

    private static String told(Table.Cell cell) {
        if (cell instanceof Table.Words words) {
            return words.text().en();
        }
        if (cell instanceof Table.Number number) {
            return number.figure().id() + "." + number.part();
        }
        return cell instanceof Table.Day day ? day.date().first().toString() : ((Table.Mark) cell).reason().mark();
    }

    @Test
    void bars_have_their_ranges_where_one_has_a_range() {
        assertThat(told(new Chart.Bars("c", Scale.ONE, List.of(new Bar(A, EXACT))))).containsExactly("item central",
                "A exact.CENTRAL");
        assertThat(told(new Chart.Bars("c", Scale.ONE, List.of(new Bar(A, EXACT), new Bar(B, RANGED))))).containsExactly(
                "item central central-low central-high", "A exact.CENTRAL exact.LOW exact.HIGH",
                "B ranged.CENTRAL ranged.LOW ranged.HIGH");
    }

    @Test
    void a_build_up_ends_in_its_total_and_what_stands_beside_it() {
        assertThat(told(new Chart.BuildUp("c", Scale.ONE, List.of(new Bar(A, EXACT)), new Bar(B, EXACT),
                Optional.of(new Chart.Beside(new Bar(A, EXACT), new Bar(Text.same("C"), EXACT))))))
                .containsExactly("item central", "A exact.CENTRAL", "B exact.CENTRAL", "A exact.CENTRAL", "C exact.CENTRAL");
    }

    @Test
    void tiles_without_a_value_are_left_out() {
        ProvinceName ontario = new ProvinceName(Province.ON, A, 0, 0, ROW);
        ProvinceName quebec = new ProvinceName(Province.QC, B, 1, 0, ROW);
        assertThat(told(new Chart.TileMap("c", Scale.ONE, List.of(ontario, quebec), Map.of(Province.QC, EXACT))))
                .containsExactly("item central", "B exact.CENTRAL");
    }

    @Test
    void swings_stand_about_the_central_value() {
        assertThat(told(new Chart.Tornado("c", Scale.ONE, EXACT, List.of(new Chart.Swing(A, RANGED, EXACT)))))
                .containsExactly("parameter at-low central at-high", "A ranged.CENTRAL exact.CENTRAL exact.CENTRAL");
    }

    @Test
    void shades_are_columns_and_a_cell_without_a_figure_says_so() {
        assertThat(told(new Chart.HeatMap("c", Scale.ONE, List.of(A, B), List.of(new Chart.HeatRow(A, List.of(EXACT, RANGED))))))
                .containsExactly("item column-1 column-2", "A exact.CENTRAL ranged.CENTRAL");
        assertThat(told(new Relations.Matrix("c", Scale.ONE, List.of(A, B),
                List.of(new Relations.MatrixRow(B, List.of(Optional.empty(), Optional.of(EXACT)))))))
                .containsExactly("item column-1 column-2", "B " + Reason.NOT_APPLICABLE.mark() + " exact.CENTRAL");
    }

    @Test
    void steps_lines_spots_and_ties_have_a_row_each() {
        assertThat(told(new Chart.Steps("c", Scale.ONE,
                List.of(new Chart.Series(A, List.of(new Chart.Dated(LocalDate.of(2025, 3, 4), EXACT)))))))
                .containsExactly("series from central", "A 2025-03-04 exact.CENTRAL");
        assertThat(told(new Chart.Chances("c", Scale.ONE, 0.5, A, B, List.of(new Chart.ChanceLine(A, EXACT, RANGED, EXACT)))))
                .containsExactly("item at-none at-most crossing", "A exact.CENTRAL ranged.CENTRAL exact.CENTRAL");
        assertThat(told(new Chart.Grid("c", Scale.ONE, List.of(new Chart.Band(A, List.of(new Chart.Spot(B, EXACT)))),
                new Chart.Spot(A, EXACT)))).containsExactly("band item central", "A B exact.CENTRAL");
        assertThat(
                told(new Relations.Network("c", Scale.ONE, List.of(A, B), List.of(new Relations.Tie(0, 1, EXACT, RANGED)), A, B)))
                .containsExactly("item with agreement dispute", "A B exact.CENTRAL ranged.CENTRAL");
    }
}
