package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.content.Briefing;
import ca.briefpack.content.Table;
import ca.briefpack.model.Lang;
import ca.briefpack.model.TariffMeasure;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.render.template.TemplateEngine;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reader who is no economist must find said in words. */
@Tag("slow")
@ExtendWith(Releases.Shared.class)
class PlainWordsTest {
    private static final TemplateEngine TEMPLATES = new TemplateEngine(Path.of("templates"), "northern");

    @ParameterizedTest
    @EnumSource(Lang.class)
    void how_often_an_order_holds_is_a_number_of_combinations(Lang lang, Releases releases) {
        Briefing briefing = releases.octoberEngine().briefing("trade-offs");
        Figure holds = briefing.figure("order-holds");

        assertThat(value(holds)).isBetween(1.0, value(briefing.figure("points"))).satisfies(n -> assertThat(n % 1).isZero());
        assertThat(words(briefing, lang))
                .contains(lang == Lang.EN ? "is the same at " + (int) value(holds) + " of the 20 combinations"
                        : "est le même pour " + (int) value(holds) + " des 20 combinaisons");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"EN | without making another worse off (the Pareto set) | (heading",
            "FR | sans faire moins bien pour une autre (l’ensemble de Pareto) | (position"})
    void the_pareto_set_is_explained_and_a_heading_has_the_name_of_its_goods(Lang lang, String pareto, String heading,
            Releases releases) {
        Briefing briefing = releases.octoberEngine().briefing("trade-offs");
        List<Table.Cell> first = briefing.table("levers-top").rows().get(0).cells();
        String product = text(first.get(2), lang);

        assertThat(words(briefing, lang)).contains(pareto)
                .contains(product.substring(0, 1).toLowerCase(Locale.ROOT) + product.substring(1) + " " + heading + " "
                        + text(first.get(1), lang) + ")");
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void page_1_says_what_low_means_where_it_stands(Lang lang, Releases releases) {
        String told = lang == Lang.EN ? "[low] rounds to zero" : "[low] arrondi à zéro";
        List<String> pages =
                Releases.PACKS.stream().map(pack -> releases.october().line(pack, lang))
                        .map(words -> words.substring(0, words.indexOf(
                                lang == Lang.EN ? " Background " : " Contexte ")))
                        .filter(page -> page.contains("[low]")).toList();

        assertThat(pages).isNotEmpty().allMatch(page -> page.contains(told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "EN | There is no sign of two camps among actors beyond chance | Actors stand in two camps more than chance would bring",
            "FR | Rien n’indique deux camps parmi les acteurs au-delà du hasard | Les acteurs forment deux camps plus que le hasard ne le ferait"})
    void whether_actors_stand_in_camps_is_told_against_chance(Lang lang, String chance, String beyond, Releases releases) {
        Briefing briefing = releases.octoberEngine().briefing("national");
        boolean isBeyond = value(briefing.figure("polarization-as-high")) < 5;

        assertThat(value(briefing.figure("polarization-deals"))).isEqualTo(100);
        assertThat(words(briefing, lang).contains(chance)).isEqualTo(!isBeyond);
        assertThat(words(briefing, lang).contains(beyond)).isEqualTo(isBeyond);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void no_page_names_a_measure_by_its_id(Lang lang, Releases releases) {
        Pattern id = Pattern.compile(releases.octoberEngine().study().evidence().law().measures().stream().map(TariffMeasure::id)
                .filter(name -> name.contains("-")).distinct().map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\w.-])(", ")(?![\\w-])")));

        assertThat(Releases.PACKS).allSatisfy(
                pack -> assertThat(id.matcher(releases.october().line(pack, lang)).results().map(MatchResult::group)).isEmpty());
        assertThat(releases.octoberEngine().briefing("sector-autos").table("headings").rows())
                .anySatisfy(row -> assertThat(text(row.cells().get(row.cells().size() - 1), lang))
                        .contains(lang == Lang.EN ? "Section 232: passenger vehicles and light trucks"
                                : "Article 232\u00A0: véhicules de tourisme et camions légers"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "province-on | EN | against the baseline; by its own exports only",
            "province-on | FR | par rapport à la référence; par ses seules exportations",
            "national | EN | against the baseline; effects between provinces included",
            "national | FR | par rapport à la référence; effets entre provinces compris",
            "sector-autos | EN | against the baseline; effects between provinces included"})
    void the_tile_of_jobs_says_whose_exports_it_counts(String pack, Lang lang, String told, Releases releases) {
        assertThat(words(releases.octoberEngine().briefing(pack), lang)).contains(told);
    }

    private static String words(Briefing briefing, Lang lang) {
        return Release.plain(TEMPLATES.render("pdf/" + briefing.pack().kind().template() + ".ftlh", briefing, lang, Map.of()));
    }

    private static double value(Figure figure) {
        return figure.estimate().orElseThrow().central();
    }

    private static String text(Table.Cell cell, Lang lang) {
        return ((Table.Words) cell).text().in(lang);
    }
}
