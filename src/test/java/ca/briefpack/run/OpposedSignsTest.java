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
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The word above the whole-economy check names the provinces, and no other, in which it says the opposite of the sums over
 * markets.
 */
@ExtendWith(Releases.Shared.class)
class OpposedSignsTest {
    private static final TemplateEngine TEMPLATES = new TemplateEngine(Path.of("templates"), "northern");
    private static final int SPENDING = 1;
    private static final int AT_OLD_PRICES = 4;
    private static final int GDP = 5;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "EN | Signs differ in ([^:]*): real spending rises | at their old prices spending would not rise there",
            "FR | Signes contraires : ([^.]*)\\. Les dépenses réelles y augmentent | à leurs anciens prix, les dépenses n’augmenteraient pas."})
    void provinces_whose_signs_differ_are_named_and_the_reason_holds_for_each(Lang lang, Pattern named, String reason,
            Releases releases) {
        Briefing briefing = releases.octoberEngine().briefing("national");
        List<Table.Row> risen = briefing.table("economy-check").rows().stream()
                .filter(row -> !row.total() && sign(row, SPENDING) > 0 && sign(row, GDP) < 0).toList();
        String words = Release.plain(TEMPLATES.render("pdf/national.ftlh", briefing, lang, Map.of()));
        Matcher told = named.matcher(words);

        assertThat(told.find()).isTrue();
        assertThat(told.group(1)).isEqualTo(
                String.join(", ", risen.stream().map(row -> ((Table.Words) row.cells().get(0)).text().in(lang)).toList()));
        assertThat(words.contains(reason)).isEqualTo(risen.stream().allMatch(row -> sign(row, AT_OLD_PRICES) <= 0));
    }

    private static int sign(Table.Row row, int column) {
        Figure figure = ((Table.Number) row.cells().get(column)).figure();
        return figure.rounded().central().signum();
    }
}
