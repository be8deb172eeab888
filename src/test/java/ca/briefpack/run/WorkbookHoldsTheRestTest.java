package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.content.Briefing;
import ca.briefpack.content.Table;
import ca.briefpack.model.Lang;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.render.template.TemplateEngine;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page leaves to the workbook of its brief is there, and as much as it says. */
@ExtendWith(Releases.Shared.class)
class WorkbookHoldsTheRestTest {
    private static final TemplateEngine TEMPLATES = new TemplateEngine(Path.of("templates"), "northern");
    private static final Pattern MORE = Pattern.compile("(\\d+) (more rows? (?:is|are)|autres? lignes? figure(?:nt)?)");

    @ParameterizedTest
    @ValueSource(strings = {"national", "province-on", "province-nu"})
    void the_ranges_of_every_option_in_every_province_are_in_the_workbook(String pack, Releases releases) {
        Briefing briefing = releases.octoberEngine().briefing(pack);
        Map<String, Figure> ranges =
                briefing.table("option-detail").rows().stream().map(row -> ((Table.Number) row.cells().get(2)).figure())
                        .collect(Collectors.toMap(Figure::id, figure -> figure));
        List<Figure> printed = briefing.table("option-matrix").rows().stream().flatMap(row -> row.cells().stream())
                .filter(Table.Number.class::isInstance).map(cell -> ((Table.Number) cell).figure()).toList();

        assertThat(printed).isNotEmpty().allSatisfy(figure -> assertThat(ranges).containsEntry(figure.id(), figure));
        assertThat(TEMPLATES.render("workbook/tables.ftlx", briefing, Lang.EN, Map.of()))
                .contains("by option and province, with ranges");
    }

    @ParameterizedTest
    @CsvSource({"national, EN", "national, FR", "province-on, EN", "province-on, FR", "province-nu, EN", "province-nu, FR",
            "sector-autos, EN",
            "sector-autos, FR", "sector-canola, FR"})
    void one_row_left_out_is_told_as_one(String pack, Lang lang, Releases releases) {
        Briefing briefing = releases.octoberEngine().briefing(pack);
        Matcher told = MORE.matcher(
                Release.plain(TEMPLATES.render("pdf/" + briefing.pack().kind().template() + ".ftlh", briefing, lang, Map.of())));
        while (told.find()) {
            boolean one = told.group(1).equals("1");
            assertThat(told.group(2)).isEqualTo(lang == Lang.EN ? (one ? "more row is" : "more rows are")
                    : one ? "autre ligne figure" : "autres lignes figurent");
        }
    }
}
