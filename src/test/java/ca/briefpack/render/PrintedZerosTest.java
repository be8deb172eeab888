package ca.briefpack.render;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.cases.Cases;
import ca.briefpack.cases.Draws;
import ca.briefpack.content.Scale;
import ca.briefpack.content.Table.Part;
import ca.briefpack.model.Lang;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Rounded;
import ca.briefpack.model.figure.TrueZero;
import ca.briefpack.model.figure.Unit;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Wherever a page, a sentence, a chart or a workbook prints a figure: a zero without the word near is a true zero. */
class PrintedZerosTest {
    private static final Lineage NOWHERE = new Lineage("observed", List.of(), List.of());

    /** Values from thousandths to billions, of either sign, and zero. */
    private static double value(Draws draws, String name) {
        return draws.one("sign of " + name, 1, -1, 0) * Math.pow(10, draws.real(name, -4, 10));
    }

    @Test
    void a_value_and_its_range_never_say_zero_of_something() {
        Cases.hold(1_000, draws -> assertRangeSays(new double[]{value(draws, "a"), value(draws, "b"), value(draws, "c")},
                draws.one("unit", Unit.values()), draws.one("lang", Lang.values())));
    }

    private static void assertRangeSays(double[] values, Unit unit, Lang lang) {
        double[] sorted = DoubleStream.of(values).sorted().toArray();
        Figure figure = Figure.of("a", new Estimate(sorted[0], sorted[1], sorted[2], unit), NOWHERE);
        FigureFormat format = new FigureFormat(lang);

        assertSays(format.value(figure), sorted[1]);
        assertSays(format.low(figure), sorted[0]);
        assertSays(format.high(figure), sorted[2]);
        String range = format.range(figure);
        if (!range.isEmpty() && !range.matches("within rounding|dans l’arrondi")) {
            String[] ends = range.split(lang == Lang.EN ? " to " : " à ", 2);
            assertSays(ends[0], sorted[0]);
            assertSays(ends[1], sorted[2]);
        }
        for (Scale scale : Scale.values()) {
            assertSays(format.cell(figure, Part.LOW, scale), sorted[0]);
            assertSays(format.cell(figure, Part.CENTRAL, scale), sorted[1]);
            assertSays(format.cell(figure, Part.HIGH, scale), sorted[2]);
        }
    }

    @Test
    void nor_does_a_value_without_a_range() {
        Cases.hold(1_000, draws -> assertValueSays(value(draws, "value"), draws.one("unit", Unit.values()),
                draws.one("lang", Lang.values())));
    }

    private static void assertValueSays(double value, Unit unit, Lang lang) {
        FigureFormat format = new FigureFormat(lang);
        List.of(Figure.of("a", Estimate.exact(value, unit), NOWHERE),
                Figure.printedAs("b", Estimate.exact(value, unit), Rounded.to(value, 3, unit), NOWHERE),
                Figure.printedAs("c", Estimate.exact(value, unit), Rounded.cut(value, 1, unit), NOWHERE)).forEach(figure -> {
                    assertSays(format.value(figure), value);
                    for (Scale scale : Scale.values()) {
                        assertSays(format.cell(figure, Part.CENTRAL, scale), value);
                        assertThat(PrintedNumber.roundsToZero(figure, Part.CENTRAL, scale))
                                .isEqualTo(PrintedNumber.decimal(figure, Part.CENTRAL, scale).signum() == 0 && value != 0);
                    }
                });
    }

    private static void assertSays(String printed, double value) {
        boolean near = printed.contains("near") || printed.contains("près de") || printed.equals(TrueZero.LOW);
        boolean zero = !printed.replaceAll("[^1-9]", "").matches("[1-9]+");
        assertThat(zero).as(printed + " for " + value).isEqualTo(near || value == 0);
    }
}
