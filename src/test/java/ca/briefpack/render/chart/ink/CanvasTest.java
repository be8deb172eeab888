package ca.briefpack.render.chart.ink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.briefpack.content.Chart;
import ca.briefpack.content.Relations;
import ca.briefpack.content.Scale;
import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Text;
import ca.briefpack.render.chart.Samples;
import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The last guard of every chart, on paper and on screen: a text that no painter made room for. */
class CanvasTest {
    private final Lettering type = Samples.FONTS.regular(8);

    private Canvas canvas() {
        return new Canvas(new SvgInk(Samples.FONTS), new Box("sales", 100, 40), Samples.PALETTE, Samples.FONTS);
    }

    private static String problem(Runnable painting) {
        return catchThrowableOfType(BriefpackException.class, painting::run).problems().get(0).toString();
    }

    @ParameterizedTest
    @CsvSource({"-3,20", "60,20", "10,3", "10,41"})
    void a_text_that_would_leave_its_chart_is_refused(double x, double baseline) {
        assertThat(problem(() -> canvas().text("Gypsum and cement", x, baseline, type, Color.BLACK)))
                .isEqualTo(
                        "P030 chart sales 'Gypsum and cement' would leave the chart -> shorten the name in the data, or give the chart more room");
    }

    @Test
    void a_text_that_would_lie_on_another_is_refused() {
        Canvas canvas = canvas();
        canvas.text("Gypsum", 10, 20, type, Color.BLACK);
        canvas.text("beside it", 50, 20, type, Color.BLACK);
        canvas.text("below it", 10, 29, type, Color.BLACK);

        assertThat(problem(() -> canvas.text("cement", 20, 24, type, Color.BLACK))).contains("'cement' would lie on 'Gypsum'");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void names_too_long_for_any_layout_are_refused_and_never_cut(Lang lang) {
        Text endless = Text
                .same("Office of the Commissioner for the Measurement of Tariffs and of Whatever Else Is Measured in the North");
        Chart network =
                new Relations.Network("ties", Scale.PERCENT, List.of(Text.same("A"), Text.same("B")), List.of(), endless,
                        endless);

        assertThat(problem(() -> Samples.painter(lang).svg(network, 300, 200, "x"))).contains("P030 chart ties")
                .contains("would leave the chart");
    }
}
