package ca.briefpack.content;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.content.Chart.Bar;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Unit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a title may say of a chart, and what is told to those who do not see it. */
class ChartFindingsTest {
    private static final Lineage LINEAGE = new Lineage("test", List.of(), List.of());

    @Test
    void the_longest_bar_is_the_one_of_the_largest_size_whatever_its_sign() {
        assertThat(longest(value("A", 3), value("B", -5), value("C", 4))).contains("B");
        assertThat(longest(value("A", 3), missing("B"))).contains("A");
    }

    @Test
    void no_bar_is_the_longest_where_none_has_a_length_or_several_the_same() {
        assertThat(longest(value("A", 5), value("B", -5), value("C", 4))).isEmpty();
        assertThat(longest(value("A", 0), missing("B"))).isEmpty();
        assertThat(longest()).isEmpty();
    }

    @Test
    void a_loss_is_part_of_a_loss_that_is_no_smaller() {
        assertThat(part(value("A", -5), -8)).isTrue();
        assertThat(part(value("A", -5), -5)).isTrue();
        assertThat(part(value("A", -5), -4)).as("others gain").isFalse();
        assertThat(part(value("A", -5), 8)).as("the whole is a gain").isFalse();
        assertThat(part(value("A", -5), 0)).isFalse();
        assertThat(bars(value("A", -5)).isLongestPartOf(missing("whole").figure())).isFalse();
        assertThat(bars(value("A", -5), value("B", -5)).isLongestPartOf(figure(-10))).as("tied").isFalse();
    }

    @Test
    void the_longest_cell_of_a_heat_map_is_named_by_its_row_and_column() {
        Chart.HeatMap map = new Chart.HeatMap("heat", Scale.ONE, List.of(Text.same("BC"), Text.same("ON")),
                List.of(new Chart.HeatRow(new Text("Relief", "Allègement"), List.of(figure(1), figure(-7))),
                        new Chart.HeatRow(new Text("Deal", "Entente"), List.of(figure(2), missing("x").figure()))));

        assertThat(map.longest().map(Bar::label)).contains(new Text("Relief (ON)", "Allègement (ON)"));
        assertThat(ChartValues.of(map)).extracting(bar -> bar.label().en()).containsExactly("Relief (ON)", "Deal (BC)");
    }

    @Test
    void of_pairs_the_one_that_alone_is_lowest_is_the_finding_and_ties_count_by_the_side_they_lean_to() {
        Relations.Matrix pairs = matrix(List.of(Optional.empty(), Optional.of(figure(50)), Optional.of(figure(0))),
                List.of(Optional.of(figure(50)), Optional.empty(), Optional.of(figure(10))));
        Relations.Matrix tied = matrix(List.of(Optional.empty(), Optional.of(figure(0)), Optional.of(figure(0))));

        assertThat(pairs.lowest().map(Bar::label)).contains(new Text("Ann and C", "Anne et C"));
        assertThat(tied.lowest()).isEmpty();
        assertThat(matrix(List.of(Optional.empty(), Optional.empty(), Optional.of(figure(9)))).lowest())
                .as("one pair is no more apart than another").isEmpty();
        Relations.Network network = new Relations.Network("network", Scale.ONE, List.of(),
                List.of(tie(2, 1), tie(3, 0), tie(1, 4), tie(1, 1)), Text.same("with"), Text.same("against"));
        assertThat(network.together()).isEqualTo(2);
        assertThat(network.apart()).isEqualTo(1);
    }

    @SafeVarargs
    private static Relations.Matrix matrix(List<Optional<Figure>>... rows) {
        List<Text> names = List.of(new Text("Ann", "Anne"), Text.same("Bob"), Text.same("Cy"));
        return new Relations.Matrix("pairs", Scale.ONE, List.of(Text.same("A"), Text.same("B"), Text.same("C")),
                IntStream.range(0, rows.length).mapToObj(i -> new Relations.MatrixRow(names.get(i), rows[i])).toList());
    }

    private static Relations.Tie tie(double agreement, double dispute) {
        return new Relations.Tie(0, 1, figure(agreement), figure(dispute));
    }

    @Test
    void main_values_are_the_first_six_of_a_chart_and_its_total() {
        Bar[] steps = Arrays.stream(new int[]{1, 2, 3, 4, 5, 6, 7}).mapToObj(i -> value("S" + i, i)).toArray(Bar[]::new);

        assertThat(names(bars(steps))).containsExactly("S1", "S2", "S3", "S4", "S5", "S6");
        assertThat(names(new Chart.BuildUp("sum", Scale.ONE, List.of(steps), value("Total", 28), Optional.empty())))
                .containsExactly("S1", "S2", "S3", "S4", "S5", "Total");
    }

    @Test
    void main_values_over_time_are_the_last_of_each_line_and_of_a_grid_the_largest() {
        Chart.Dated first = new Chart.Dated(LocalDate.of(2025, 1, 1), figure(1));
        Chart.Dated last = new Chart.Dated(LocalDate.of(2025, 3, 4), figure(9));
        Chart steps = new Chart.Steps("steps", Scale.ONE, List.of(new Chart.Series(Text.same("Total"), List.of(first, last)),
                new Chart.Series(Text.same("Empty"), List.of())));
        assertThat(ChartValues.of(steps)).containsExactly(new Bar(Text.same("Total"), last.figure()));

        Chart grid = new Chart.Grid("grid", Scale.ONE, List.of(new Chart.Band(Text.same("Band"),
                List.of(spot(value("A", 1)), spot(missing("B")), spot(value("C", 4))))), spot(value("line", 2)));
        assertThat(names(grid)).containsExactly("C", "A");
    }

    private static Chart.Spot spot(Bar bar) {
        return new Chart.Spot(bar.label(), bar.figure());
    }

    private static List<String> names(Chart chart) {
        return ChartValues.of(chart).stream().map(bar -> bar.label().en()).toList();
    }

    private static boolean part(Bar bar, double whole) {
        return bars(bar).isLongestPartOf(figure(whole));
    }

    private static Optional<String> longest(Bar... bars) {
        return bars(bars).longest().map(bar -> bar.label().en());
    }

    private static Chart.Bars bars(Bar... bars) {
        return new Chart.Bars("bars", Scale.ONE, List.of(bars));
    }

    private static Bar value(String name, double value) {
        return new Bar(Text.same(name), figure(value));
    }

    private static Bar missing(String name) {
        return new Bar(Text.same(name), Figure.missing("f", Unit.CAD, Reason.NOT_AVAILABLE, LINEAGE));
    }

    private static Figure figure(double value) {
        return Figure.of("f", Estimate.exact(value, Unit.CAD), LINEAGE);
    }
}
