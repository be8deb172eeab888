package ca.briefpack.order;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.content.PackSpec;
import ca.briefpack.model.Lang;
import ca.briefpack.model.Problem;
import ca.briefpack.model.Province;
import ca.briefpack.model.Sector;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final PackSpec CANADA = PackSpec.national();
    private static final PackSpec OPTIONS = PackSpec.tradeOffs();
    private static final PackSpec ONTARIO = PackSpec.of(Province.ON, new Text("Ontario", "Ontario"));
    private static final PackSpec QUEBEC = PackSpec.of(Province.QC, new Text("Quebec", "Québec"));
    private static final PackSpec AUTOS = PackSpec.of(
            new Sector("autos", new Text("Autos", "Automobiles"), "Manufacturing", new SourceRow("sectors.csv", 2, List.of())));

    @Test
    void everything_includes_every_pack_in_both_languages() {
        assertThat(List.of(CANADA, OPTIONS, ONTARIO, QUEBEC, AUTOS)).allMatch(Selection.EVERYTHING::includes);
        assertThat(Selection.EVERYTHING.languages()).containsExactly(Lang.EN, Lang.FR);
    }

    @Test
    void naming_provinces_leaves_out_the_rest() {
        Selection ontario = Selection.of(List.of(Province.ON), List.of(), List.of(), List.of());

        assertThat(List.of(CANADA, OPTIONS, ONTARIO, QUEBEC, AUTOS)).filteredOn(ontario::includes).containsExactly(ONTARIO);
    }

    @Test
    void naming_provinces_and_sectors_includes_both() {
        Selection both = Selection.of(List.of(Province.QC), List.of("autos"), List.of(), List.of());

        assertThat(List.of(CANADA, OPTIONS, ONTARIO, QUEBEC, AUTOS)).filteredOn(both::includes).containsExactly(QUEBEC, AUTOS);
    }

    @Test
    void sectors_and_scenarios_that_the_data_does_not_know_are_named_with_the_nearest() {
        Selection selection = Selection.of(List.of(), List.of("autos", "steal"), List.of(), List.of("repeal-auto"));

        assertThat(selection.unknown(List.of("autos", "steel"), List.of("repeal-autos"))).extracting(Problem::toString)
                .containsExactly(
                        "P001 --sector 'steal' is not a sector code -> did you mean 'steel'? use one of autos, steel",
                        "P001 --scenario 'repeal-auto' is not a scenario -> did you mean 'repeal-autos'? use one of repeal-autos");
    }
}
