package ca.briefpack.render.template;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.content.Scale;
import ca.briefpack.content.Table;
import ca.briefpack.content.Table.Column;
import ca.briefpack.content.Table.Part;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Source;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Unit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which figures stand in words, told by what was asked for while the words were made. */
class TracingFormatTest {
    private static final Lineage NONE = new Lineage("observed", List.of(), List.of());
    private final TracingFormat format = new TracingFormat(Lang.EN);

    static Stream<BiFunction<TracingFormat, Figure, String>> ways() {
        return Stream.of(TracingFormat::value, TracingFormat::magnitude, TracingFormat::range, TracingFormat::magnitudeRange,
                TracingFormat::low, TracingFormat::high,
                TracingFormat::amount,
                (f, figure) -> f.cellText(new Table.Number(figure, Part.CENTRAL), Column.number("n", Scale.MILLION, Unit.CAD)),
                (f, figure) -> f.cellText(new Table.Own(figure, Table.Aspect.PRINTED), Column.text("n")));
    }

    @ParameterizedTest
    @MethodSource("ways")
    void in_whatever_way_a_figure_is_printed_it_is_found(BiFunction<TracingFormat, Figure, String> way) {
        String words = "It would lose " + way.apply(format, loss("on.loss", 3.1e9)) + " a year.";

        assertThat(format.ids(0, words)).isEqualTo("on.loss");
    }

    @Test
    void a_source_keeps_the_number_that_it_was_first_given() {
        Source law = source("S007");
        Source trade = source("S002");

        assertThat(List.of(format.mark(law), format.mark(trade), format.mark(source("S007")))).containsExactly(1, 2, 1);
        assertThat(format.marked()).containsExactly(law, trade);
    }

    private static Source source(String id) {
        return new Source(id, "Of " + id, "A publisher", "2025", "", "", Optional.empty(), Source.Standing.PRIMARY);
    }

    @Test
    void what_is_asked_for_and_not_printed_is_not_found() {
        format.value(loss("on.other", 7.7e9));
        format.bearing(loss("on.third", 3.1e9));

        assertThat(format.ids(0, "It would lose $3.1\u00a0billion.")).isEmpty();
    }

    @Test
    void only_what_was_asked_for_from_a_point_on_is_looked_for() {
        format.value(count("before", 5));
        int from = format.asked();
        format.value(count("after", 5));

        assertThat(format.ids(from, "5 options")).isEqualTo("after");
    }

    @Test
    void of_two_figures_printed_alike_each_stands_for_one_number() {
        Stream.of(count("flips", 3), count("all", 8), count("not-counted", 3)).forEach(format::value);

        assertThat(format.ids(0, "The rank of 3 of the 8 options.")).isEqualTo("flips, all");
        assertThat(format.ids(0, "Of them 3 act there alone.")).isEqualTo("not-counted");
    }

    @Test
    void a_part_of_a_longer_number_is_not_the_number() {
        format.value(count("three", 3));

        assertThat(Stream.of("In 2023", "13 options", "3.5%", "3,000 jobs", "1,3", "−3", "as of 33")
                .map(words -> format.ids(0, words))).containsOnly("");
        assertThat(format.ids(0, "3, no more")).isEqualTo("three");
    }

    private static Figure loss(String id, double dollars) {
        return Figure.of(id, new Estimate(-dollars * 1.2, -dollars, -dollars * 0.9, Unit.CAD), NONE);
    }

    private static Figure count(String id, int count) {
        return Figure.of(id, Estimate.exact(count, Unit.COUNT), NONE);
    }
}
