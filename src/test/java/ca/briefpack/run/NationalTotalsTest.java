package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.content.Briefing;
import ca.briefpack.content.PackSpec;
import ca.briefpack.content.Table;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.model.figure.Figure;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables on Canada count what its headline counts: the effects of provinces on each other too. */
@ExtendWith(Releases.Shared.class)
class NationalTotalsTest {
    private static Computed engine;

    @BeforeAll
    static void compute(Releases releases) {
        engine = releases.octoberEngine();
    }

    @ParameterizedTest
    @ValueSource(strings = {"national", "sector-autos"})
    void scenarios_change_the_gdp_and_jobs_of_all_canada(String pack) {
        Briefing briefing = engine.briefing(pack);
        Table table = briefing.table("scenarios");

        assertThat(table.rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(figure(row, 4).id()).contains(".gdp-canada-change-vs-status-quo.");
            assertThat(figure(row, 7).id()).contains(".jobs-canada-change-vs-status-quo.");
        });
        String sector = briefing.pack().kind() == PackSpec.Kind.SECTOR ? briefing.pack().code() : Cell.ALL;
        double ownProvincesAlone = engine.study().impact().find(new Cell("no-us-tariffs", Cell.CANADA, sector,
                Indicator.GDP_CHANGE_VS_STATUS_QUO)).orElseThrow().central();
        assertThat(figure(table.rows().get(table.rows().size() - 1), 4).estimate().orElseThrow().central())
                .isGreaterThan(1.01 * ownProvincesAlone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sectors", "sectors-top"})
    void the_total_of_sectors_is_the_headline(String id) {
        Briefing national = engine.briefing("national");
        List<Table.Row> rows = national.table(id).rows();

        assertThat(figure(rows.get(rows.size() - 1), 6)).isEqualTo(national.figure("jobs-change"));
    }

    private static Figure figure(Table.Row row, int column) {
        return ((Table.Number) row.cells().get(column)).figure();
    }
}
