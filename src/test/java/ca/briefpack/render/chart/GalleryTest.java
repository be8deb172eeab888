package ca.briefpack.render.chart;

import static ca.briefpack.render.chart.Samples.bar;
import static ca.briefpack.render.chart.Samples.exact;
import static ca.briefpack.render.chart.Samples.missing;
import static ca.briefpack.render.chart.Samples.percent;
import static ca.briefpack.render.chart.Samples.range;
import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.content.Chart;
import ca.briefpack.content.Relations;
import ca.briefpack.content.Scale;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Province;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Figure;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One of each kind of chart, as a brief holds them, saved as {@code target/charts/*.png} for the eye. */
class GalleryTest {
    private static final double B = 1e9;

    record Piece(String name, Chart chart, Lang lang, double width) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Piece> pieces() {
        return Stream.of(
                new Piece("bars-loss-en", losses(), Lang.EN, 250),
                new Piece("bars-loss-fr", losses(), Lang.FR, 250),
                new Piece("bars-wide-fr", losses(), Lang.FR, 500),
                new Piece("bars-observed-en", observed(), Lang.EN, 250),
                new Piece("bars-one-en", new Chart.Bars("one", Scale.BILLION, List.of(bar("Steel", exact(1.2 * B)))), Lang.EN,
                        250),
                new Piece("buildup-en", authorities(), Lang.EN, 250),
                new Piece("buildup-mixed-fr", sectors(), Lang.FR, 500),
                new Piece("tornado-fr", tornado(), Lang.FR, 500),
                new Piece("tornado-narrow-en", tornado(), Lang.EN, 250),
                new Piece("map-loss-en", map(-1), Lang.EN, 250),
                new Piece("map-level-fr", map(1), Lang.FR, 250),
                new Piece("map-mixed-en", mixedMap(), Lang.EN, 250),
                new Piece("heat-en", heat(), Lang.EN, 500),
                new Piece("steps-en", steps(), Lang.EN, 500),
                new Piece("bars-inside-fr",
                        new Chart.Bars("inside", Scale.MILLION, List.of(bar("Automobiles et pièces", exact(1_234_567_890.1e6)),
                                bar("Acier", exact(600_000_000e6)))),
                        Lang.FR, 140),
                new Piece("steps-narrow-fr", steps(), Lang.FR, 250),
                new Piece("grid-en", grid(), Lang.EN, 500),
                new Piece("grid-narrow-fr", grid(), Lang.FR, 330),
                new Piece("matrix-fr", matrix(), Lang.FR, 250),
                new Piece("chances-en", chances(), Lang.EN, 500),
                new Piece("chances-narrow-fr", chances(), Lang.FR, 250),
                new Piece("network-en", network(7), Lang.EN, 250),
                new Piece("network-full-fr", network(18), Lang.FR, 250));
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void every_kind_is_orderly_at_its_natural_height(Piece piece) {
        double height = Samples.painter(piece.lang).naturalHeight(piece.chart, piece.width);
        Sheet sheet = new Sheet(piece.width, height, 4);
        Samples.painter(piece.lang).paint(piece.chart, sheet, piece.width, height);
        sheet.save(Path.of("target", "charts", piece.name + ".png"));
        Samples.assertOrderly(sheet, piece.width, height);
    }

    private static Chart grid() {
        Chart.Band high = new Chart.Band(Text.same("Gouvernement national"), List.of(spot("Donald Trump", missing()),
                spot("Mark Carney", percent(27)), spot("Dominic LeBlanc", percent(27)), spot("Howard Lutnick", missing())));
        Chart.Band low = new Chart.Band(Text.same("Secteur, parti, syndicat"), List.of(spot("Stellantis", percent(99.8)),
                spot("General Motors", percent(98)), spot("Chris Davison", percent(25)), spot("West Fraser", percent(0))));
        return new Chart.Grid("grid", Scale.PERCENT, List.of(high, low), spot("Canada", percent(27)));
    }

    private static Chart chances() {
        return new Chart.Chances("chances", Scale.PERCENT, 0.5, Text.same("Contre-tarifs"), Text.same("la réplique"),
                List.of(chance("ON", 0.2, -4.4, percent(4)), chance("QC", 0.3, -0.7, percent(15)),
                        chance("AB", -0.3, -0.4, missing()),
                        chance("NL", 0.1, 0.1, missing()), chance("NU", 0.1, -0.02, percent(40)),
                        chance("CA", 0.2, -1, percent(8))));
    }

    private static Chart.ChanceLine chance(String label, double atNone, double atMost, Figure crossing) {
        return new Chart.ChanceLine(Text.same(label), percent(atNone), percent(atMost), crossing);
    }

    private static Chart.Spot spot(String name, Figure figure) {
        return new Chart.Spot(Text.same(name), figure);
    }

    private static Chart matrix() {
        return new Relations.Matrix("matrix", Scale.PERCENT, List.of(Text.same("BC"), Text.same("SK"), Text.same("ON")), List.of(
                row("David Eby (BC)", Optional.empty(), Optional.of(percent(50)), Optional.of(missing())),
                row("Scott Moe (SK)", Optional.of(percent(50)), Optional.empty(), Optional.of(percent(0))),
                row("Doug Ford (ON)", Optional.of(missing()), Optional.of(percent(0)), Optional.empty())));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    private static Relations.MatrixRow row(String name, Optional<Figure>... cells) {
        return new Relations.MatrixRow(Text.same(name), List.of(cells));
    }

    private static Chart network(int nodes) {
        return new Relations.Network("network", Scale.ONE,
                IntStream.range(0, nodes).mapToObj(i -> Text.same("Député numéro " + i)).toList(),
                IntStream.range(1, nodes).mapToObj(i -> new Relations.Tie(i - 1, i, exact(i % 3), exact(i % 2))).toList(),
                Text.same("même côté"), Text.same("côtés opposés"));
    }

    private static Chart losses() {
        return new Chart.Bars("losses", Scale.BILLION, List.of(
                bar("Automobiles et pièces", range(-4.4 * B, -3.1 * B, -2.2 * B)),
                bar(Samples.TRUCKS, range(-2.3 * B, -1.4 * B, -0.7 * B)),
                bar("Acier", range(-1.2 * B, -0.9 * B, -0.6 * B)),
                bar("Bois d’œuvre", range(-0.5 * B, -0.2 * B, 0.3 * B)),
                bar("Énergie", range(0.1 * B, 0.4 * B, 0.8 * B)),
                bar("Produits du papier", missing()),
                bar("Aéronefs", exact(0))));
    }

    private static Chart observed() {
        return new Chart.Bars("observed", Scale.BILLION, List.of(bar("Ontario", exact(234.1 * B)),
                bar("Alberta", exact(161.4 * B)),
                bar("Quebec", exact(88.7 * B)), bar("British Columbia", exact(31.2 * B)), bar("Saskatchewan", exact(25.9 * B)),
                bar("Manitoba", exact(16.4 * B)), bar("New Brunswick", exact(13.8 * B)), bar("Nova Scotia", exact(5.1 * B)),
                bar("Newfoundland and Labrador", exact(6.3 * B)), bar("Prince Edward Island", exact(1.5 * B))));
    }

    private static Chart authorities() {
        return new Chart.BuildUp("softwood", Scale.PERCENT, List.of(bar("Anti-dumping duty", percent(20.56)),
                bar("Countervailing duty", percent(14.63)), bar("Section 232", percent(10))), bar("Total", percent(45.19)),
                Optional.empty());
    }

    private static Chart sectors() {
        return new Chart.BuildUp("gdp", Scale.BILLION, List.of(
                bar("Automobiles et pièces", range(-4.4 * B, -3.1 * B, -2.2 * B)),
                bar(Samples.TRUCKS, range(-2.3 * B, -1.4 * B, -0.7 * B)),
                bar("Acier et aluminium", range(-1.2 * B, -0.9 * B, -0.6 * B)),
                bar("Produits du papier", missing()),
                bar("Bois d’œuvre", range(-0.4 * B, -0.1 * B, 0.2 * B)),
                bar("Énergie", range(0.4 * B, 0.8 * B, 1.2 * B))),
                bar("Ensemble de la province", range(-6.6 * B, -4.7 * B, -2.9 * B)), Optional.empty());
    }

    private static Chart tornado() {
        return new Chart.Tornado("tornado", Scale.BILLION, range(-9 * B, -6 * B, -3 * B), List.of(
                swing("Teneur en métal", -7.7 * B, -3.7 * B), swing("Facteur de substitution entre sources", -3.4 * B, -6.8 * B),
                swing("Élasticité de la demande", -6 * B, -5.2 * B), swing("Part ACEUM", -6 * B, -6 * B)));
    }

    private static Chart.Swing swing(String label, double low, double high) {
        return new Chart.Swing(Text.same(label), exact(low), exact(high));
    }

    private static Chart map(int sign) {
        return new Chart.TileMap("map", Scale.BILLION, Samples.tiles(), Map.ofEntries(value(Province.BC, sign * 1.3),
                value(Province.AB, sign * 2.6), value(Province.SK, sign * 0.7), value(Province.MB, sign * 0.5),
                value(Province.ON, sign * 7.1),
                value(Province.QC, sign * 4.2), value(Province.NB, sign * 0.8), value(Province.NS, sign * 0.3),
                value(Province.PE, sign * 0.1), value(Province.NL, sign * 0.2)));
    }

    private static Chart mixedMap() {
        return new Chart.TileMap("mixed", Scale.BILLION, Samples.tiles(),
                Map.ofEntries(value(Province.BC, 0.4), value(Province.AB, 1.9),
                        value(Province.SK, 0.7), value(Province.MB, -0.5), value(Province.ON, -3.1), value(Province.QC, -1.2),
                        value(Province.NB, -0.8), value(Province.NS, 0.3), value(Province.PE, 0.1), value(Province.NL, 0.2)));
    }

    private static Chart heat() {
        return new Chart.HeatMap("heat", Scale.PERCENT, List.of(Text.same("BC"), Text.same("ON"), Text.same("NU")), List.of(
                new Chart.HeatRow(Text.same("Allègement pour l’acier, l’aluminium et le bois d’œuvre"),
                        List.of(percent(0.3), percent(0.7), missing())),
                new Chart.HeatRow(Text.same("Escalade"), List.of(percent(-0.01), percent(-0.2), missing()))));
    }

    private static Map.Entry<Province, Figure> value(Province province, double billions) {
        return Map.entry(province, exact(billions * B));
    }

    private static Chart steps() {
        return new Chart.Steps("rates", Scale.PERCENT, List.of(
                series("Steel and aluminum", "Acier et aluminium", at(2025, 1, 1, 0), at(2025, 3, 12, 25), at(2025, 6, 4, 50)),
                series("Autos", "Automobiles", at(2025, 1, 1, 0), at(2025, 4, 3, 12.5)),
                series("Softwood lumber", "Bois d’œuvre", at(2025, 1, 1, 14.4), at(2025, 8, 12, 35.19), at(2025, 10, 14, 45.19)),
                series("Other goods outside CUSMA", "Autres biens hors ACEUM", at(2025, 1, 1, 0), at(2025, 3, 4, 25),
                        at(2025, 8, 1, 35))),
                List.of(new Chart.Occasion(LocalDate.of(2025, 3, 4), new Text("Emergency tariffs", "Droits d’urgence")),
                        new Chart.Occasion(LocalDate.of(2025, 3, 12), new Text("Steel, 25%", "Acier, 25 %")),
                        new Chart.Occasion(LocalDate.of(2025, 6, 4), new Text("Steel, 50%", "Acier, 50 %")),
                        new Chart.Occasion(LocalDate.of(2025, 8, 1), new Text("Tariffs on goods of Canada (IEEPA), raised",
                                "Droits sur les marchandises du Canada (IEEPA), majorés"))));
    }

    private static Chart.Series series(String en, String fr, Chart.Dated... points) {
        return new Chart.Series(new Text(en, fr), List.of(points));
    }

    private static Chart.Dated at(int year, int month, int day, double percent) {
        return new Chart.Dated(LocalDate.of(year, month, day), percent(percent));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pieces")
    void on_a_screen_a_chart_says_what_it_says_on_paper(Piece piece) {
        double height = Samples.painter(piece.lang()).naturalHeight(piece.chart(), piece.width());
        List<String> painted =
                Samples.paint(piece.chart(), piece.lang(), piece.width(), height).words.stream().map(Sheet.Words::text).toList();

        String svg = Samples.painter(piece.lang()).svg(piece.chart(), piece.width(), height, "a \"label\" & more");

        assertThat(Pattern.compile(">([^<]+)</text>").matcher(svg).results().map(found -> found.group(1).replace("&amp;", "&"))
                .toList())
                .isEqualTo(painted);
        assertThat(svg).startsWith("<svg ").contains(" aria-label=\"a &quot;label&quot; &amp; more\"").endsWith("</svg>");
    }
}
