package ca.briefpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.content.Briefing;
import ca.briefpack.content.Table;
import ca.briefpack.content.Table.Row;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.model.Province;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Sector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Every breakdown has the same members as its total. */
@ExtendWith(Releases.Shared.class)
class BreakdownsTest {
    static final List<String> PACKS = Releases.PACKS;

    @ParameterizedTest
    @FieldSource("PACKS")
    void rows_and_steps_add_to_their_total(String pack, Releases releases) {
        assertThat(Breakdowns.faults(releases.octoberEngine().briefing(pack))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"national, sectors, 3", "national, sectors-top, 2", "methods, cross-check, 0", "national, own-tariffs, 1",
            "national, provinces, 4",
            "national, burden, 0", "province-on, sectors-top, 1", "sector-autos, ledger, 4", "national, mitigation, 3"})
    void a_row_that_is_left_out_is_found(String pack, String table, int row, Releases releases) {
        assertThat(Breakdowns.faults(without(releases.octoberEngine().briefing(pack), table, row))).isNotEmpty()
                .allMatch(fault -> fault.startsWith(pack + " " + table + " "));
    }

    @ParameterizedTest
    @EnumSource(Province.class)
    void whatever_a_place_sells_in_either_market_stands_among_its_sectors(Province province, Releases releases) {
        Computed engine = releases.octoberEngine();
        List<String> rows =
                engine.briefing("province-" + province.slug()).table("sectors").rows().stream().map(row -> row.cells().get(0))
                        .filter(Table.Words.class::isInstance).map(cell -> ((Table.Words) cell).text().en().replace("\u2020", ""))
                        .toList();

        assertThat(rows).containsExactlyInAnyOrderElementsOf(engine.study().evidence().reference().sectors().stream()
                .filter(sector -> sells(engine, province, sector)).map(sector -> sector.label().en()).toList());
    }

    private static boolean sells(Computed engine, Province province, Sector sector) {
        return Stream.of(Indicator.EXPORTS_US, Indicator.EXPORTS_CHINA).flatMap(indicator -> engine.study().impact()
                .find(new Cell(Scenario.STATUS_QUO, province.name(), sector.code(), indicator)).stream())
                .anyMatch(sold -> sold.central() > 0);
    }

    private static Briefing without(Briefing b, String id, int left) {
        Map<String, Table> tables = new HashMap<>(b.tables());
        List<Row> rows = new ArrayList<>(b.table(id).rows());
        rows.remove(left);
        tables.put(id, new Table(id, b.table(id).columns(), rows));
        return new Briefing(b.pack(), b.edition(), b.masthead(), b.figures(), tables, b.charts(), b.facts(), b.sources());
    }
}
