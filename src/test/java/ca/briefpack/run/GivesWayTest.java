package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.content.Table;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** To which measures the tables of the law say that one gives way: those in force that fall on goods of its own. */
@Tag("slow")
@ExtendWith(Releases.Shared.class)
class GivesWayTest {
    private static final int STACKING = 5;

    @Test
    void a_quota_of_vehicles_gives_way_to_no_measure_on_steel(Releases releases) {
        List<Table.Row> rows =
                Computed.shared(releases.november().config()).briefing("national").table("china-into-canada").rows();

        assertThat(groups(rows, "Quota for Chinese electric vehicles, without surtax")).isEmpty();
        assertThat(groups(rows, "Surtax on Chinese steel and aluminum")).containsExactly("ca-steel-trq");
    }

    @Test
    void a_general_tariff_gives_way_to_those_on_goods_that_it_covers_too(Releases releases) {
        List<Table.Row> rows = releases.octoberEngine().briefing("national").table("instruments").rows();

        assertThat(rows.stream().filter(row -> ((Table.Words) row.cells().get(0)).text().en().contains("IEEPA")).toList())
                .anySatisfy(row -> assertThat(groups(row)).contains("s232-autos", "s232-wood", "s232-metals.part"));
    }

    private static List<String> groups(List<Table.Row> rows, String measure) {
        return rows.stream().filter(row -> row.cells().get(0) instanceof Table.Words words && words.text().en().equals(measure))
                .flatMap(row -> groups(row).stream()).toList();
    }

    private static List<String> groups(Table.Row row) {
        return row.cells().get(STACKING) instanceof Table.Term term ? term.keys() : List.of();
    }
}
