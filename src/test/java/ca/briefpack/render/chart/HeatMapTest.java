package ca.briefpack.render.chart;

import static ca.briefpack.render.chart.Samples.percent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.briefpack.content.Chart;
import ca.briefpack.content.Scale;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.brand.colour.Contrast;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a heat map must show. */
class HeatMapTest {
    private static Chart map(Figure... values) {
        return new Chart.HeatMap("heat", Scale.PERCENT,
                IntStream.range(0, values.length).mapToObj(i -> Text.same("C" + i)).toList(),
                List.of(new Chart.HeatRow(new Text("An option", "Une option"), List.of(values))));
    }

    @Test
    void every_cell_shows_its_value_or_the_mark_of_its_absence_under_the_name_of_its_column() {
        Sheet sheet = Samples.paint(map(percent(1.5), percent(-2.5), Samples.missing()), Lang.FR, 300, 80);

        assertThat(sheet.texts()).contains("Une option", "C0", "C1", "C2", "1,5", "−2,5", "[x]");
        Samples.assertOrderly(sheet, 300, 80);
    }

    @Test
    void values_read_on_the_colour_of_their_cell() {
        Sheet sheet = Samples.paint(map(percent(-5), percent(-2), percent(0.1), percent(2), percent(5)), Lang.EN, 400, 80);

        for (String text : List.of("−5.0", "−2.0", "0.1", "2.0", "5.0")) {
            Sheet.Words words = sheet.words.stream().filter(w -> w.text().equals(text)).findFirst().orElseThrow();
            Color ground =
                    sheet.marks.stream().filter(m -> m.pen() == 0 && m.area().contains(words.area())).findFirst().orElseThrow()
                            .color();
            assertThat(Contrast.ratio(words.color(), ground)).as(text).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void cells_of_loss_are_hatched_and_of_gain_are_not() {
        Sheet sheet = Samples.paint(map(percent(-3), percent(3)), Lang.EN, 300, 80);

        assertThat(slants(sheet, "−3.0")).isGreaterThan(5);
        assertThat(slants(sheet, "3.0")).isZero();
    }

    private static long slants(Sheet sheet, String value) {
        Sheet.Words words = sheet.words.stream().filter(w -> w.text().equals(value)).findFirst().orElseThrow();
        Rectangle2D cell = sheet.marks.stream().filter(m -> m.pen() == 0 && m.area().contains(words.area())).findFirst()
                .orElseThrow().area();
        return sheet.marks.stream().filter(m -> m.shape() instanceof Line2D line && line.getX1() != line.getX2()
                && line.getY1() != line.getY2() && cell.contains(m.area().getCenterX(), m.area().getCenterY())).count();
    }

    @Test
    void a_map_without_a_value_or_without_a_row_is_no_failure() {
        assertThat(Samples.paint(map(Samples.missing()), Lang.EN, 200, 80).texts()).contains("[x]");
        assertThat(Samples.paint(new Chart.HeatMap("heat", Scale.PERCENT, List.of(Text.same("C")), List.of()), Lang.EN, 200, 80)
                .texts())
                .isEmpty();
    }

    @Test
    void what_has_no_room_is_refused_with_the_size_it_needs() {
        assertThatThrownBy(() -> Samples.paint(map(percent(1.5), percent(2.5), percent(1234567)), Lang.EN, 60, 80))
                .hasMessageContaining("P030 chart heat the values of the heat map need a width of");
        assertThatThrownBy(() -> Samples.paint(map(percent(1.5)), Lang.EN, 300, 30))
                .hasMessageContaining("P030 chart heat the rows of the heat map need a height of");
    }
}
