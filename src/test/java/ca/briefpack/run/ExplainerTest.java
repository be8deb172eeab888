package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.briefpack.model.BriefpackException;
import ca.briefpack.model.SourceRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ExplainerTest {
    private static final Path DATA = Path.of("data");
    private static Explainer explainer;

    @BeforeAll
    static void compute_once() {
        explainer = Explainer.of(new RunConfig(LocalDate.of(2025, 10, 15),
                new Folders(DATA, Path.of("templates"), Path.of("target"), DATA.resolve("job.yaml")), Selection.EVERYTHING, 1, Reuse.NONE));
    }

    @Test
    void every_figure_of_an_edition_is_explained_down_to_rows_with_sources() {
        assertThat(explainer.ids()).hasSizeGreaterThan(5_000);
        assertThat(explainer.ids()).allSatisfy(id -> {
            Explanation explanation = explainer.explain(id);
            assertThat(explanation.packs()).isNotEmpty();
            if (!explanation.figure().isMissing()) {
                assertThat(explanation.figure().lineage().rows()).as(id).isNotEmpty();
                assertThat(explanation.sources()).as(id).isNotEmpty().allSatisfy(source -> assertThat(source.licence()).isNotBlank());
            }
        });
    }

    @Test
    void a_modelled_figure_leads_to_the_very_lines_of_its_exports_and_to_its_parameters() throws IOException {
        Explanation explanation = explainer.explain("on.autos.exports-change.status-quo");

        List<String> lines = Files.readAllLines(DATA.resolve("exports_us.csv"));
        assertThat(explanation.figure().lineage().rows()).filteredOn(row -> row.file().equals("exports_us.csv")).isNotEmpty()
                .extracting(SourceRow::line).allSatisfy(line -> assertThat(lines.get(line - 1)).startsWith("ON,8703,2025,"));
        assertThat(explanation.parameters()).extracting(p -> p.id()).contains("demand-elasticity", "supply-elasticity", "us-content-autos");
        assertThat(explanation.packs()).contains("province-on");
    }

    @Test
    void a_figure_reads_as_the_brief_prints_it_with_the_day_of_the_edition() {
        Explanation explanation = explainer.explain("on.autos.exports-change.status-quo");

        assertThat(explanation.asOf()).isEqualTo("2025-10-15");
        assertThat(explanation.value()).matches("−\\$[0-9.]{1,4}\\h(billion|million)");
        assertThat(explanation.range()).matches("−\\$[0-9.]{1,4}\\hto\\h−?\\$[0-9.]{1,4}\\h(billion|million)");
    }

    /** The option is weighed in the trade-off brief and compared in no other: only a premier's position brings it to the province's. */
    @Test
    void a_position_on_an_option_that_is_weighed_stands_beside_the_figures_of_the_option() {
        assertThat(explainer.explain("sk.gdp-change-vs-status-quo.canola-relief").packs()).contains("province-sk");
    }

    @Test
    void an_id_that_is_not_printed_is_answered_with_the_nearest() {
        assertThatThrownBy(() -> explainer.explain("on.autos.exports-chang.status-quo")).isInstanceOf(BriefpackException.class)
                .hasMessageStartingWith("P001 explain 'on.autos.exports-chang.status-quo' is not a figure of this edition"
                        + " -> did you mean 'on.autos.exports-change.status-quo'? use one of ");
    }
}
