package ca.briefpack.brief;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.content.Briefing;
import ca.briefpack.model.Lang;
import ca.briefpack.render.template.TemplateEngine;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every figure of the sheet of key figures has a name in words, in both languages. */
class KeyFigureWordsTest {
    private static final List<String> PACKS = List.of("national", "trade-offs", "province-on", "province-nu", "sector-canola");

    @ParameterizedTest
    @EnumSource(Lang.class)
    void no_figure_is_told_by_its_key(Lang lang) {
        TemplateEngine engine = new TemplateEngine(Path.of("templates"), "northern");
        for (String pack : PACKS) {
            Briefing briefing = SmallStudy.shared().briefing(pack);
            String workbook = engine.render("workbook/tables.ftlx", briefing, lang, Map.of());
            assertThat(briefing.figures().keySet()).as(pack)
                    .allSatisfy(name -> assertThat(workbook).doesNotContain("<cell>" + name + "</cell>"));
        }
    }
}
