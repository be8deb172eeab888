package ca.briefpack.render.chart;

import static ca.briefpack.render.chart.Samples.assertOrderly;
import static ca.briefpack.render.chart.Samples.range;
import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.CsvLine;
import ca.briefpack.content.Chart;
import ca.briefpack.content.Relations;
import ca.briefpack.content.Scale;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Figure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every name of the shipped data that may label a chart has room in it, in both languages, beside values as long as any. */
class ShippedNamesTest {
    /** The text width of a page, and that of one of two columns. */
    private static final double PAGE = 510;
    private static final double HALF = 246;
    private static final Figure LONG = range(-98_765_432_109.0, -87_654_321_098.0, -76_543_210_987.0);

    /** A column of words in both languages, of the rows that hold {@code with}. */
    private static List<Text> names(String file, String en, String fr, String with) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("data", file));
        List<String> head = CsvLine.cells(lines.get(0));
        return lines.stream().skip(1).filter(line -> line.contains(with)).map(CsvLine::cells)
                .map(cells -> new Text(cells.get(head.indexOf(en)), cells.get(head.indexOf(fr)))).toList();
    }

    private static List<Text> scenarios() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("data", "scenarios"))) {
            return files.sorted().map(ShippedNamesTest::title).toList();
        }
    }

    private static Text title(Path scenario) {
        try {
            List<String> lines = Files.readAllLines(scenario);
            int at = lines.indexOf("name:");
            return new Text(unquoted(lines.get(at + 1)), unquoted(lines.get(at + 2)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unquoted(String line) {
        return line.replaceFirst("^ *(en|fr): *", "").replace("\"", "");
    }

    private static void orderly(Chart chart, Lang lang, double width) {
        double height = Samples.painter(lang).naturalHeight(chart, width);
        assertOrderly(Samples.paint(chart, lang, width, height), width, height);
        assertThat(Samples.painter(lang).svg(chart, width, height, "x")).contains("</svg>");
    }

    private static List<Chart.Bar> bars(List<Text> names) {
        return names.stream().map(name -> new Chart.Bar(name, LONG)).toList();
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void sectors_and_provinces_have_room_as_bars_in_half_a_page(Lang lang) throws IOException {
        for (List<Text> names : List.of(names("sectors.csv", "label_en", "label_fr", ""),
                names("provinces.csv", "label_en", "label_fr", ""))) {
            orderly(new Chart.Bars("losses", Scale.MILLION, bars(names)), lang, HALF);
            orderly(new Chart.BuildUp("build-up", Scale.MILLION, bars(names),
                    new Chart.Bar(new Text("All goods", "Toutes les marchandises"), LONG), Optional.empty()), lang, HALF);
        }
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void measures_of_china_have_room_as_steps_in_half_a_page(Lang lang) throws IOException {
        List<Text> measures = names("measures.csv", "title_en", "title_fr", ",CN,CA");
        assertThat(measures).isNotEmpty();
        orderly(new Chart.BuildUp("china", Scale.MILLION, bars(measures), new Chart.Bar(new Text("All", "Tous"), LONG),
                Optional.empty()), lang, HALF);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void scenarios_and_options_have_room_across_the_page(Lang lang) throws IOException {
        for (List<Text> names : List.of(scenarios(), names("options.csv", "label_en", "label_fr", ""))) {
            orderly(new Chart.Bars("scenarios", Scale.MILLION, bars(names)), lang, PAGE);
            List<Figure> row = Collections.nCopies(14, Samples.percent(-12.34));
            orderly(new Chart.HeatMap("option-heat", Scale.PERCENT,
                    IntStream.range(0, 14).mapToObj(i -> Text.same("MM")).toList(),
                    names.stream().map(name -> new Chart.HeatRow(name, row)).toList()), lang, PAGE);
        }
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void stakeholders_have_room_in_the_network(Lang lang) throws IOException {
        List<Text> names = names("stakeholders.csv", "name", "name", "");
        Relations.Tie tie = new Relations.Tie(0, names.size() - 1, Samples.exact(1), Samples.exact(2));
        orderly(new Relations.Network("network", Scale.ONE, names, List.of(tie), new Text("same side", "même côté"),
                new Text("opposite sides", "côtés opposés")), lang, PAGE);
    }
}
