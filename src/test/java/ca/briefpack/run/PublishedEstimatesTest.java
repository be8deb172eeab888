package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.content.Table;
import ca.briefpack.content.Table.Number;
import ca.briefpack.model.Lang;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What others estimate stands beside the same thing of ours, institutions first. */
@Tag("slow")
@ExtendWith(Releases.Shared.class)
class PublishedEstimatesTest {
    private static final int OURS = 5;

    @Test
    void a_rate_stands_beside_ours_of_the_same_day_or_not_at_all(Releases releases) {
        assertThat(rows(releases.octoberEngine())).noneMatch(PublishedEstimatesTest::isOfTheTracker);

        Computed dayOfTheTracker = Computed.shared(Releases.whole(LocalDate.of(2025, 10, 14)));
        assertThat(rows(dayOfTheTracker)).filteredOn(PublishedEstimatesTest::isOfTheTracker).singleElement()
                .satisfies(row -> assertThat(words(row, 3)).isEqualTo("2025-10-14"));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void institutions_stand_on_the_page_whatever_is_left_to_the_workbook(Lang lang, Releases releases) {
        List<String> official = lang == Lang.EN
                ? List.of("Bank of Canada", "Parliamentary Budget Officer", "Financial Accountability Office of Ontario")
                : List.of("Banque du Canada", "Directeur parlementaire du budget",
                        "Bureau de la responsabilité financière de l’Ontario");
        List<Table.Row> rows = rows(releases.octoberEngine());
        assertThat(rows.subList(0, 6)).allMatch(row -> official.contains(publisher(row, lang)));

        String title = lang == Lang.EN ? "Published estimates Publisher" : "Estimations publiées Éditeur";
        assertThat(releases.october().line("national", lang).replaceFirst(".*" + title, "")).contains(official.subList(0, 2));
        assertThat(releases.october().line("methods", lang).replaceFirst(".*" + title, "")).contains(official)
                .contains(lang == Lang.EN ? List.of("Scotiabank Economics", "CIBC Economics")
                        : List.of("Études économiques Scotia", "Études économiques CIBC"));
    }

    @Test
    void an_observed_value_of_ours_shows_no_range(Releases releases) {
        assertThat(rows(releases.octoberEngine()))
                .filteredOn(row -> row.cells().get(OURS) instanceof Number ours
                        && ours.figure().estimate().filter(e -> e.isExact()).isPresent())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.cells().subList(OURS + 1, OURS + 3)).allMatch(Table.Mark.class::isInstance));
    }

    private static List<Table.Row> rows(Computed engine) {
        return engine.briefing("national").table("benchmarks").rows();
    }

    private static boolean isOfTheTracker(Table.Row row) {
        return words(row, 0).startsWith("Trade war tracker");
    }

    private static String publisher(Table.Row row, Lang lang) {
        return ((Table.Words) row.cells().get(0)).text().in(lang);
    }

    private static String words(Table.Row row, int column) {
        return ((Table.Words) row.cells().get(column)).text().en();
    }
}
