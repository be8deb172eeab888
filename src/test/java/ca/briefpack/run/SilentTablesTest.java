package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.content.Briefing;
import ca.briefpack.model.Lang;
import ca.briefpack.render.FigureFormat;
import ca.briefpack.render.pdf.PdfContents.Grid;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A table of a brief whose numbers are all missing or zero gives way to a sentence that says so, and why. */
@ExtendWith(Releases.Shared.class)
class SilentTablesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                            province-nu   | job-bounds           | MISSING | Jobs lost, exposed and at most at stake are not available [x]: no multipliers are published for the territories.
                                            province-nu   | received             | MISSING | What the exports of other provinces bring is not available for the territories [x].
                                            province-nu   | ledger               | NONE    | No closure, layoff or investment reported here since January 31, 2025 is in our data. The modelled change in jobs is not available [x]: no multipliers are published for the territories.
                                            province-nu   | mitigation-scenarios | MISSING | Displaced workers, lost labour income and the cost of announced programs are not available under any scenario [x]: no multipliers are published for the territories.
                                            sector-autos  | stated-modelled      | MISSING | No modelled change in GDP stands beside what is asked [x]. Hold automakers to their production commitments: no scenario for it.
                                            sector-nickel | cross-check          | NONE    | Under the law in force all three models (CES, ours; SMART; GSIM) find no change in Canada’s exports of these goods to the United States against the baseline.
                                            sector-lead   | cross-check          | NEAR    | Under the law in force all three models (CES, ours; SMART; GSIM) find a change in Canada’s exports of these goods to the United States that rounds to zero.
                                            """)
    void it_gives_way_to_its_sentence_in_both_languages(String pack, String table, String silence, String sentence,
            Releases releases) {
        Briefing briefing = releases.octoberEngine().briefing(pack);

        assertThat(new FigureFormat(Lang.EN).silence(briefing.table(table))).isEqualTo(silence);
        assertThat(Pages.tables(briefing, Lang.EN)).contains("<p class=\"note\">" + sentence + "</p>")
                .doesNotContain(" t-" + table + "\"");
        assertThat(Pages.tables(briefing, Lang.FR)).doesNotContain(" t-" + table + "\"");
    }

    @Test
    void one_that_says_something_stands(Releases releases) {
        Briefing ontario = releases.octoberEngine().briefing("province-on");

        Stream.of("job-bounds", "received", "ledger", "mitigation-scenarios")
                .forEach(table -> assertThat(Pages.tables(ontario, Lang.EN)).contains(" t-" + table + "\""));
    }

    @Test
    void no_table_of_a_published_brief_holds_nothing_but_marks_and_zeros(Releases releases) {
        assertThat(Releases.PACKS.stream()
                .flatMap(pack -> Stream.of(Lang.values()).flatMap(lang -> releases.october().brief(pack, lang).grids().stream()
                        .filter(SilentTablesTest::saysNothing).map(grid -> pack + " " + lang.code() + ": " + grid.caption()))))
                .isEmpty();
    }

    private static boolean saysNothing(Grid grid) {
        return grid.rows().stream().skip(1).flatMap(row -> row.stream().skip(1))
                .allMatch(cell -> cell.matches("\\[\\w+\\]|0([.,]0+)?"));
    }
}
