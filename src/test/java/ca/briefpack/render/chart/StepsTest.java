package ca.briefpack.render.chart;

import static ca.briefpack.render.chart.Samples.PALETTE;
import static ca.briefpack.render.chart.Samples.missing;
import static ca.briefpack.render.chart.Samples.paint;
import static ca.briefpack.render.chart.Samples.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.content.Chart;
import ca.briefpack.content.Chart.Dated;
import ca.briefpack.content.Chart.Series;
import ca.briefpack.content.Scale;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Figure;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What steps over time must show. */
class StepsTest {

    @Test
    void a_step_holds_its_value_until_the_next_date() {
        Sheet sheet = paint(
                chart(series("Steel", at("2025-01-01", percent(0)), at("2025-03-12", percent(25)),
                        at("2025-06-04", percent(50)))),
                Lang.EN, 400, 160);

        List<double[]> points = points(lines(sheet).get(0));
        assertThat(points).hasSize(6);
        for (int i = 1; i < points.size(); i++) {
            boolean across = points.get(i)[1] == points.get(i - 1)[1];
            assertThat(across).as("point %d", i).isEqualTo(i % 2 == 1);
        }
        double first = points.get(1)[1] - points.get(3)[1];
        double both = points.get(1)[1] - points.get(5)[1];
        assertThat(both).as("twice the rate is twice as high").isEqualTo(2 * first, within(1e-6));
    }

    @Test
    void each_line_ends_in_its_last_value_and_its_name() {
        Sheet sheet = paint(chart(series("Steel", at("2025-01-01", percent(25))), series("Autos", at("2025-01-01", percent(25))),
                series("Lumber", at("2025-01-01", percent(24.5))), series("Other", at("2025-01-01", percent(0)))), Lang.FR, 300,
                130);

        assertThat(sheet.texts()).containsOnlyOnce("Steel", "Autos", "Lumber", "Other", "24,5", "0,0");
        assertThat(sheet.texts().stream().filter("25,0"::equals)).hasSize(2);
        Samples.assertOrderly(sheet, 300, 130);
    }

    @Test
    void lines_are_told_apart_by_dash_and_by_colour() {
        Series[] four = IntStream.range(0, 4).mapToObj(i -> series("S" + i, at("2025-01-01", percent(i)))).toArray(Series[]::new);

        Sheet sheet = paint(chart(four), Lang.EN, 300, 130);

        assertThat(lines(sheet).stream().map(Sheet.Mark::color)).containsExactlyElementsOf(PALETTE.series());
        assertThat(lines(sheet).stream().map(Sheet.Mark::dash)).doesNotHaveDuplicates().hasSize(4);
    }

    @Test
    void the_axis_starts_at_zero_and_says_per_cent_once_in_the_language() {
        Chart chart = chart(series("Acier", at("2025-01-01", percent(37)), at("2025-09-01", percent(48))));

        assertThat(paint(chart, Lang.FR, 300, 160).texts()).contains("0", "50\u00a0%").filteredOn(t -> t.contains("%"))
                .hasSize(1);
        assertThat(paint(chart, Lang.EN, 300, 160).texts()).contains("0", "50%");
    }

    @Test
    void months_are_named_in_the_language_and_years_stand_under_their_first() {
        Chart chart = chart(series("Acier", at("2025-02-10", percent(25)), at("2026-08-12", percent(50))));

        assertThat(paint(chart, Lang.FR, 500, 160).texts()).contains("févr.", "août", "déc.").containsOnlyOnce("2025")
                .containsOnlyOnce("2026");
        assertThat(paint(chart, Lang.EN, 300, 160).texts()).contains("Apr", "Jul", "Oct", "Jan").doesNotContain("Feb")
                .containsOnlyOnce("2025").containsOnlyOnce("2026");
    }

    @Test
    void decades_are_marked_by_years() {
        Sheet sheet =
                paint(chart(series("Steel", at("1998-05-01", percent(3)), at("2025-06-04", percent(50)))), Lang.EN, 300, 160);

        assertThat(sheet.texts()).contains("2000", "2010", "2020").doesNotContain("Jan");
        Samples.assertOrderly(sheet, 300, 160);
    }

    @Test
    void a_missing_value_leaves_a_gap_with_its_mark() {
        Sheet sheet = paint(
                chart(series("Steel", at("2025-01-01", percent(10)), at("2025-03-01", missing()), at("2025-06-01", percent(20)))),
                Lang.EN, 300, 160);

        assertThat(sheet.texts()).containsOnlyOnce("[x]");
        assertThat(points(lines(sheet).get(0)).stream().filter(p -> p[2] == PathIterator.SEG_MOVETO)).hasSize(2);
    }

    @Test
    void the_mark_of_a_missing_value_stays_in_the_box_where_no_value_is_over_zero() {
        Sheet sheet =
                paint(chart(series("Steel", at("2025-01-01", missing()), at("2025-06-01", percent(-20)))), Lang.EN, 300, 160);

        assertThat(sheet.texts()).containsOnlyOnce("[x]");
        Samples.assertOrderly(sheet, 300, 160);
    }

    @Test
    void a_fifth_line_is_refused() {
        Series[] five = IntStream.range(0, 5).mapToObj(i -> series("S" + i, at("2025-01-01", percent(i)))).toArray(Series[]::new);

        assertThatThrownBy(() -> paint(chart(five), Lang.EN, 300, 160))
                .hasMessage("P030 chart rates 5 lines cannot be told apart -> show at most 4 series");
    }

    @Test
    void a_box_too_small_is_refused_with_the_size_that_would_do() {
        Chart chart = chart(series("Steel", at("2025-01-01", percent(10))));

        assertThatThrownBy(() -> paint(chart, Lang.EN, 300, 20))
                .hasMessageContaining("P030 chart rates the names and values of the lines need a height of");
        assertThatThrownBy(() -> paint(chart, Lang.EN, 40, 160)).hasMessageContaining("need a width of");
    }

    @Test
    void events_are_named_over_the_plot_each_at_its_own_line_and_no_name_meets_another() {
        Chart chart = eventful("2025-03-04 Emergency tariffs", "2025-04-03 Autos", "2025-08-01 Raised to 35%");

        Sheet sheet = paint(chart, Lang.EN, 500, 160);

        assertThat(sheet.texts()).contains("Emergency tariffs", "Autos", "Raised to 35%");
        assertThat(uprights(sheet)).hasSize(3);
        Samples.assertOrderly(sheet, 500, 160);
    }

    @Test
    void events_without_room_for_their_names_are_numbered_and_stand_in_a_key() {
        String[] events =
                IntStream.rangeClosed(1, 6).mapToObj(i -> "2025-0" + i + "-04 A measure with a name as long as they come")
                        .toArray(String[]::new);

        Sheet sheet = paint(eventful(events), Lang.FR, 400, 180);

        assertThat(sheet.texts()).contains("1", "2");
        assertThat(String.join(" ", sheet.texts()).replace('\u00a0', ' ')).contains("1. 4 avril 2025, ")
                .contains("A measure with a name as long as they come");
        assertThat(uprights(sheet)).hasSize(6);
        Samples.assertOrderly(sheet, 400, 180);
    }

    @Test
    void a_box_with_no_room_for_events_shows_the_lines_alone() {
        Sheet sheet = paint(eventful("2025-03-04 Emergency tariffs"), Lang.EN, 300, 56);

        assertThat(sheet.texts()).contains("Steel").doesNotContain("Emergency tariffs");
    }

    @Test
    void where_not_all_events_have_room_the_one_that_moved_the_first_line_most_is_the_last_to_go() {
        Set<List<Boolean>> told = new HashSet<>();
        for (int height = 180; height >= 56; height -= 2) {
            String words = String.join(" ",
                    paint(eventful("2025-03-04 Emergency tariffs on everything that is made of steel or of iron",
                            "2025-09-01 A further step on everything that is made of steel or of iron"), Lang.EN, 300, height)
                            .texts());
            told.add(List.of(words.contains("Emergency"), words.contains("further")));
        }

        assertThat(told).containsExactlyInAnyOrder(List.of(true, true), List.of(true, false), List.of(false, false));
    }

    /** A duty of three days on all goods, beside rates of months that are a tenth of it. */
    @Test
    void a_brief_peak_leaves_the_axis_to_what_was_held_and_its_event_says_how_high_it_was() {
        Series brief = series("Steel", at("2025-01-01", percent(0)), at("2025-03-04", percent(27)), at("2025-03-07", percent(1)),
                at("2025-08-01", percent(2)));
        Series held = series("Steel", at("2025-01-01", percent(0)), at("2025-03-04", percent(27)), at("2025-05-07", percent(1)),
                at("2025-08-01", percent(2)));
        Chart.Occasion day = new Chart.Occasion(LocalDate.parse("2025-03-04"), Text.same("Emergency"));

        Sheet broken = paint(new Chart.Steps("rates", Scale.PERCENT, List.of(brief), List.of(day)), Lang.EN, 400, 160);
        assertThat(broken.texts()).contains("Emergency (27.0%)", "2.0%").doesNotContain("30%");
        assertThat(points(lines(broken).get(0)).stream().mapToDouble(point -> point[1]).min().orElseThrow()).isPositive();
        Samples.assertOrderly(broken, 400, 160);
        assertThat(paint(new Chart.Steps("rates", Scale.PERCENT, List.of(held), List.of(day)), Lang.EN, 400, 160).texts())
                .as("two months are no peak").contains("Emergency", "30%");
        assertThat(paint(chart(brief), Lang.EN, 400, 160).texts()).as("nothing would say how high it was").contains("30%");
    }

    private static List<Sheet.Mark> uprights(Sheet sheet) {
        return sheet.marks.stream().filter(m -> m.shape() instanceof Line2D line && line.getX1() == line.getX2()
                && Math.abs(line.getY1() - line.getY2()) > 40).toList();
    }

    private static Chart eventful(String... events) {
        return new Chart.Steps("rates", Scale.PERCENT,
                List.of(series("Steel", at("2025-01-01", percent(0)), at("2025-03-04", percent(25)),
                        at("2025-09-01", percent(35)))),
                Arrays.stream(events)
                        .map(event -> new Chart.Occasion(LocalDate.parse(event.substring(0, 10)), Text.same(event.substring(11))))
                        .toList());
    }

    private static Chart chart(Series... series) {
        return new Chart.Steps("rates", Scale.PERCENT, List.of(series));
    }

    private static Series series(String name, Dated... points) {
        return new Series(Text.same(name), List.of(points));
    }

    private static Dated at(String date, Figure figure) {
        return new Dated(LocalDate.parse(date), figure);
    }

    private static List<Sheet.Mark> lines(Sheet sheet) {
        return sheet.marks.stream().filter(m -> m.shape() instanceof Path2D).toList();
    }

    /** x, y and kind of each point of a line. */
    private static List<double[]> points(Sheet.Mark line) {
        List<double[]> points = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator i = line.shape().getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(at);
            points.add(new double[]{at[0], at[1], kind});
        }
        return points;
    }
}
