package ca.briefpack.brief.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.brief.SmallStudy;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.model.Province;
import ca.briefpack.model.Scenario;
import org.junit.jupiter.api.Test;

/** The three territories in one brief. */
class TerritoryTablesTest {
    @Test
    void together_they_are_what_each_of_them_is() {
        double each = Province.territories().stream().mapToDouble(one -> SmallStudy.shared().study().impact()
                .find(new Cell(Scenario.STATUS_QUO, one.name(), Cell.ALL, Indicator.EXPORTS_US)).map(e -> e.central())
                .orElse(0.0))
                .sum();

        assertThat(each).isPositive();
        assertThat(SmallStudy.shared().briefing("territories").figure("exports-us").estimate().orElseThrow().central())
                .isCloseTo(each, within(1e-3));
    }

    @Test
    void a_row_of_each_by_west_to_east_and_of_those_that_sell_by_sector() {
        assertThat(SmallStudy.shared().rows("territories", "territories", "province")).extracting(row -> row.split(" / ")[0])
                .containsExactly("Yukon", "Northwest Territories", "Nunavut");
        assertThat(SmallStudy.shared().rows("territories", "territory-sectors", "province")).isNotEmpty()
                .allMatch(row -> row.startsWith("Nunavut"));
    }
}
