package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.brief.SmallStudy;
import ca.briefpack.content.Briefing;
import ca.briefpack.content.Chart;
import ca.briefpack.content.Chart.Bar;
import ca.briefpack.content.Scale;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Unit;
import ca.briefpack.render.template.TemplateEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The title of a chart states a finding with its number, or says what is shown where there is none; its alt text holds values. */
class ChartTitlesTest {
    /** Charts of who stands where and with whom, of which no one number need be the finding. */
    private static final List<String> OF_TIES = List.of("alignment", "network", "conflict-history", "power-interest");
    private static final Lineage LINEAGE = new Lineage("observed", List.of(), List.of());
    private static final double B = 1e9;
    private static TemplateEngine templates;

    @BeforeAll
    static void addATemplateThatPrintsEveryTitle(@TempDir Path folder) throws IOException {
        Copies.copy(Path.of("templates"), folder);
        Files.writeString(folder.resolve("pdf/titles.ftlh"),
                """
                <#import "/wording/${lang}/words.ftlh" as w>
                <#list b.charts?keys?sort as name><#if b.chart(name).figures()?size gt 0>
                <p>${name}| ${w.chart_title(name)}| ${w.chart_alt(name)}</p></#if></#list>
                """);
        templates = new TemplateEngine(folder, "northern");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void titles_of_every_kind_of_brief_hold_a_number(Lang lang) {
        for (String pack : List.of("national", "province-on", "province-sk", "sector-autos", "sector-canola", "trade-offs")) {
            Briefing briefing = SmallStudy.shared().briefing(pack);
            told(briefing, lang).forEach((chart, told) -> {
                if (!OF_TIES.contains(chart) && isTelling(briefing.chart(chart))) {
                    assertThat(told.title()).as(pack + " " + chart).matches(".*\\d.*");
                }
            });
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "-8 | -2 | -10 | Steel: $8.0 billion of the $10.0 billion lost     | Acier : 8,0 G$ sur 10,0 G$ de pertes",
            "-8 |  5 |  -3 | Largest modelled loss: Steel, $8.0 billion        | Plus forte perte modélisée : Acier, 8,0 G$",
            "-2 |  8 |   6 | Largest modelled loss: Steel, $2.0 billion        | Plus forte perte modélisée : Acier, 2,0 G$",
            "-8 | -8 | -16 | Modelled losses by sector                         | Pertes modélisées par secteur",
            " 0 |  0 |   0 | No sector shows a loss that its range bears out   | Aucun secteur ne montre de perte que son intervalle confirme",
            " 8 |  2 |  10 | No sector shows a loss that its range bears out   | Aucun secteur ne montre de perte que son intervalle confirme"})
    void the_largest_loss_is_told_of_the_whole_it_is_part_of(double one, double other, double whole, String english,
            String french) {
        Briefing briefing = with(new Chart.Bars("losses", Scale.BILLION, List.of(bar("Steel", "Acier", one), bar("Cars", "Autos",
                other))), exact(whole * B));

        assertThat(told(briefing, Lang.EN).get("losses").title()).isEqualTo(english);
        assertThat(told(briefing, Lang.FR).get("losses").title()).isEqualTo(french);
    }

    @Test
    void a_loss_whose_whole_is_missing_or_uncertain_stands_alone() {
        Chart chart = new Chart.Bars("losses", Scale.BILLION, List.of(bar("Steel", "Acier", -8)));

        assertThat(told(with(chart, missing()), Lang.EN).get("losses").title())
                .isEqualTo("Largest modelled loss: Steel, $8.0 billion");
        assertThat(told(with(chart, Figure.of("f", new Estimate(-12 * B, -9 * B, B, Unit.CAD), LINEAGE)), Lang.EN).get("losses")
                .title()).isEqualTo("Largest modelled loss: Steel, $8.0 billion");
    }

    @Test
    void a_change_of_no_sure_sign_is_no_finding() {
        Bar unsure = new Bar(Text.same("Deal"), Figure.of("f", new Estimate(-B, 2 * B, 5 * B, Unit.CAD), LINEAGE));

        assertThat(told(with(new Chart.Bars("scenarios", Scale.BILLION, List.of(unsure)), exact(-B)), Lang.EN).get("scenarios")
                .title()).isEqualTo("What each scenario would bring");
        assertThat(told(with(new Chart.Bars("scenarios", Scale.BILLION, List.of(new Bar(Text.same("Deal"), missing()))),
                exact(-B)), Lang.EN).get("scenarios").title()).isEqualTo("What each scenario would bring");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "7.6 | 2.1 | 9.7 | Steel: 7.6% out of 9.7%     | Acier : 7,6 % sur 9,7 %",
            "9.7 | 0   | 9.7 | Steel: nearly the whole duty of 9.7% | Acier : presque tout le droit de 9,7 %",
            "0   | 0   | 0   | What makes up the rate      | De quoi le taux est fait"})
    void the_largest_part_of_a_rate_is_told_of_the_rate(double one, double other, double whole, String english, String french) {
        Briefing briefing = with(new Chart.BuildUp("rate-build-up", Scale.PERCENT, List.of(share("Steel", "Acier", one),
                share("Cars", "Autos", other)), share("Total", "Total", whole), Optional.empty()), exact(-B));

        assertThat(told(briefing, Lang.EN).get("rate-build-up").title()).isEqualTo(english);
        assertThat(told(briefing, Lang.FR).get("rate-build-up").title()).isEqualTo(french);
    }

    @Test
    void an_alt_text_holds_the_main_values() {
        Briefing briefing = with(new Chart.Bars("losses", Scale.BILLION, List.of(bar("Steel", "Acier", -8), bar("Cars", "Autos",
                -2))), exact(-10 * B));

        assertThat(told(briefing, Lang.EN).get("losses").alt())
                .contains("Main values: Steel \u2212$8.0 billion; Cars \u2212$2.0 billion.");
        assertThat(told(briefing, Lang.FR).get("losses").alt())
                .contains("Valeurs principales : Acier \u22128,0 G$; Autos \u22122,0 G$.");
    }

    private static boolean isTelling(Chart chart) {
        return chart.figures().stream().anyMatch(figure -> !figure.isMissing() && figure.rounded().central().signum() != 0);
    }

    private record Told(String title, String alt) {
    }

    private static Map<String, Told> told(Briefing briefing, Lang lang) {
        String page = templates.render("pdf/titles.ftlh", briefing, lang, Map.of()).replace('\u00a0', ' ');
        Map<String, Told> told = new HashMap<>();
        Pattern.compile("<p>([^|]*)\\| ([^|]*)\\| ([^<]*)</p>").matcher(page).results()
                .forEach(found -> told.put(found.group(1), new Told(found.group(2).replaceAll(" +", " "), found.group(3))));
        return told;
    }

    /** Ontario's brief with one chart, and its change in exports, replaced. */
    private static Briefing with(Chart chart, Figure change) {
        Briefing b = SmallStudy.shared().briefing("province-on");
        Map<String, Figure> figures = new HashMap<>(b.figures());
        figures.put("exports-change", change);
        return new Briefing(b.pack(), b.edition(), b.masthead(), figures, b.tables(), Map.of(chart.id(), chart), b.facts(),
                b.sources(), b.traced(), b.gaps(), b.years());
    }

    private static Bar bar(String english, String french, double billions) {
        return new Bar(new Text(english, french), exact(billions * B));
    }

    private static Bar share(String english, String french, double percent) {
        return new Bar(new Text(english, french), Figure.of("f", Estimate.exact(percent / 100, Unit.FRACTION), LINEAGE));
    }

    private static Figure exact(double value) {
        return Figure.of("f", Estimate.exact(value, Unit.CAD), LINEAGE);
    }

    private static Figure missing() {
        return Figure.missing("f", Unit.CAD, Reason.NOT_AVAILABLE, LINEAGE);
    }
}
