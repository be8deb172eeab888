package ca.briefpack.brief.book;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.brief.SmallStudy;
import ca.briefpack.content.Gap;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.model.Gaps;
import ca.briefpack.model.Observed.Reason;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Told;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Figure;
import ca.briefpack.model.figure.Lineage;
import ca.briefpack.model.figure.Unit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One figure an id, and why one is missing. */
class FigureBookTest {
    private static final Lineage NO_ROWS = new Lineage("observed", List.of(), List.of());
    private final FigureBook book = new FigureBook(SmallStudy.shared().study());

    private static Cell cell(String scenario, String place, String sector, Indicator indicator) {
        return new Cell(scenario, place, sector, indicator);
    }

    @Test
    void an_id_keeps_the_value_that_it_was_first_given() {
        book.observed("one", 1, Unit.CAD, List.of());

        assertThat(book.observed("one", 2, Unit.CAD, List.of()).estimate().orElseThrow().central()).isEqualTo(1);
        assertThat(book.all()).extracting(Figure::id).containsExactly("one");
    }

    @Test
    void figures_of_a_book_stand_by_id() {
        book.observed("b", 1, Unit.CAD, List.of());
        book.observed("a", 1, Unit.CAD, List.of());

        assertThat(book.all()).extracting(Figure::id).containsExactly("a", "b");
    }

    @Test
    void a_share_of_nothing_does_not_apply_even_if_it_is_all_of_it() {
        assertThat(book.share("none", Estimate.exact(0, Unit.CAD), 0, NO_ROWS).missing()).isEqualTo(Reason.NOT_APPLICABLE);
        assertThat(book.share("half", Estimate.exact(1, Unit.CAD), 2, NO_ROWS).estimate().orElseThrow().central()).isEqualTo(0.5);
    }

    @Test
    void an_id_names_the_scenario_only_where_the_value_hangs_on_it() {
        assertThat(book.of(cell(Scenario.STATUS_QUO, "ON", "autos", Indicator.EXPORTS_US)).id()).isEqualTo("on.autos.exports-us");
        assertThat(book.of(cell(Scenario.STATUS_QUO, "ON", Cell.ALL, Indicator.EXPORTS_CHANGE)).id())
                .isEqualTo("on.exports-change.status-quo");
        assertThat(book.of(cell("no-car-duty", "CA", Cell.ALL, Indicator.EXPORTS_CHANGE)).id())
                .isEqualTo("ca.exports-change.no-car-duty");
    }

    @Test
    void what_a_scenario_that_changes_no_market_abroad_does_to_exports_is_unknown_and_not_nothing() {
        assertThat(book.of(cell("no-surtax", "ON", Cell.ALL, Indicator.EXPORTS_CHANGE_VS_STATUS_QUO)).missing())
                .isEqualTo(Reason.NOT_AVAILABLE);
        assertThat(book.of(cell("no-surtax", "ON", Cell.ALL, Indicator.HOME_SALES_CHANGE_VS_STATUS_QUO)).isMissing()).isFalse();
        assertThat(book.of(cell("no-deposit", "ON", Cell.ALL, Indicator.EXPORTS_CHANGE_VS_STATUS_QUO)).estimate())
                .contains(Estimate.exact(0, Unit.CAD));
    }

    @Test
    void a_rate_on_nothing_does_not_apply_and_all_else_that_is_missing_is_not_available() {
        assertThat(book.of(cell(Scenario.STATUS_QUO, "AB", Cell.ALL, Indicator.EFFECTIVE_RATE)).missing())
                .isEqualTo(Reason.NOT_APPLICABLE);
        assertThat(book.of(cell(Scenario.STATUS_QUO, "NU", Cell.ALL, Indicator.GDP_CHANGE)).missing())
                .isEqualTo(Reason.NOT_AVAILABLE);
    }

    @Test
    void the_rest_is_the_whole_less_its_parts_and_keeps_what_is_small_but_not_nothing() {
        Cell all = cell(Scenario.STATUS_QUO, "SK", Cell.ALL, Indicator.EXPORTS_US);

        assertThat(book.rest("others", all, List.of("canola")).estimate().orElseThrow().central()).isEqualTo(1_400e6);
        assertThat(book.rest("more", all, List.of()).estimate().orElseThrow().central()).isEqualTo(1_500e6);
        Cell loss = cell(Scenario.STATUS_QUO, "CA", "lumber", Indicator.EXPORTS_CHANGE);
        Figure small = book.beyond("north", loss, List.of(cell(Scenario.STATUS_QUO, "BC", "lumber", Indicator.EXPORTS_CHANGE),
                cell(Scenario.STATUS_QUO, "ON", "lumber", Indicator.EXPORTS_CHANGE)));
        assertThat(small.id()).isEqualTo("ca.lumber.exports-change.status-quo.north");
        assertThat(small.estimate().orElseThrow().central()).isBetween(-0.9e6, -0.7e6);
    }

    @Test
    void a_value_without_a_range_is_printed_to_the_digits_of_the_one_beside_it() {
        Figure alone = book.alone("alone", 1_234_567, new Estimate(1e6, 2e6, 3e6, Unit.CAD), NO_ROWS);

        assertThat(alone.rounded().central()).isEqualByComparingTo("1200000");
    }

    @Test
    void a_part_of_a_brief_is_lacking_only_if_all_that_it_needs_is() {
        Gaps positions = new Gaps(Set.of(Told.POSITIONS), Map.of());

        assertThat(ToldFrom.isLacking("alignment", positions)).isTrue();
        assertThat(ToldFrom.isLacking("power-interest", positions)).isFalse();
        assertThat(ToldFrom.isLacking("ledger", positions)).isFalse();
        assertThat(ToldFrom.gaps(positions)).containsKeys("positions", "power-interest", "stated-modelled")
                .doesNotContainKeys("ledger", "support");
        assertThat(ToldFrom.gaps(positions).get("power-interest").isWhole()).isFalse();
    }

    @Test
    void rows_left_out_are_counted_where_they_would_have_stood() {
        Gap gap = ToldFrom.gaps(new Gaps(Set.of(), Map.of(Told.EVENTS, 3))).get("calendar");

        assertThat(gap.isWhole()).isFalse();
        assertThat(gap.causes()).containsExactly(new Gap.Cause(Told.EVENTS, 3));
    }
}
