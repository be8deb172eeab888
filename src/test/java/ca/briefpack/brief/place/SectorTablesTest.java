package ca.briefpack.brief.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.brief.SmallStudy;
import ca.briefpack.brief.SmallStudy.Alteration;
import ca.briefpack.brief.book.FigureBook;
import ca.briefpack.brief.book.Study;
import ca.briefpack.content.Chart;
import ca.briefpack.content.Table;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.model.Province;
import ca.briefpack.model.Scenario;
import ca.briefpack.model.Sector;
import ca.briefpack.model.figure.Figure;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which sectors a place's tables and charts hold, in which order, and that what they leave out stands in the rest. */
class SectorTablesTest {
    /** Beside cars, lumber and canola ten sectors of $10 to $100 million. */
    private static final SmallStudy THIRTEEN = sectors(10).compute();

    private static Alteration sectors(int count) {
        Alteration altered = SmallStudy.altered();
        IntStream.rangeClosed(1, count).forEach(i -> altered.sector("s" + (i < 10 ? "0" : "") + i, 10L * i));
        return altered;
    }

    private static List<String> names(SmallStudy study, String pack, String table) {
        return study.rows(pack, table, "sector").stream().map(row -> row.replaceFirst(" / .*", "")).toList();
    }

    @Test
    void the_largest_loss_comes_first_then_other_goods_then_what_no_heading_lists_then_all() {
        assertThat(names(SmallStudy.shared(), "national", "sectors")).containsExactly("Lumber†", "Motor vehicles", "Canola",
                "<sector OTHER>",
                "<sector UNLISTED>", "= <sector ALL>");
    }

    @Test
    void what_no_heading_lists_has_a_row_only_where_there_is_some() {
        // British Columbia sells $1,000 million beyond its lumber, Ontario nothing beyond its headings
        assertThat(SmallStudy.shared().rows("province-bc", "sectors", "sector", "exports-us", "effective-rate", "exports-change"))
                .contains("<sector UNLISTED> | 1,000.0 | [x] | [x]");
        assertThat(names(SmallStudy.shared(), "province-on", "sectors")).containsExactly("Motor vehicles", "Lumber†",
                "<sector OTHER>", "= <sector ALL>");
    }

    @Test
    void a_province_lists_what_it_sells_to_the_united_states_or_to_china() {
        SmallStudy study = SmallStudy.altered().without("exports_us.csv", "SK,1205").compute();

        assertThat(names(study, "province-sk", "sectors")).containsExactly("Canola", "<sector OTHER>", "<sector UNLISTED>",
                "= <sector ALL>");
        assertThat(names(study, "province-bc", "sectors")).doesNotContain("Canola", "Motor vehicles");
    }

    @Test
    void equal_losses_stand_by_code() {
        SmallStudy study = SmallStudy.altered().sector("zinc", 50).sector("apples", 50).compute();

        assertThat(names(study, "province-bc", "sectors")).startsWith("Lumber†", "apples", "zinc");
    }

    @Test
    void the_overview_shows_twelve_sectors_and_a_province_eight_and_the_others_together() {
        assertThat(names(THIRTEEN, "national", "sectors-top")).hasSize(14).endsWith("s03", "s02", "<sector REST>",
                "= <sector ALL>");
        assertThat(names(THIRTEEN, "province-bc", "sectors-top")).hasSize(10).endsWith("s05", "s04", "<sector REST>",
                "= <sector ALL>");
        assertThat(names(sectors(7).compute(), "province-bc", "sectors-top")).hasSize(11).contains("s01", "<sector OTHER>")
                .doesNotContain("<sector REST>");
        assertThat(names(THIRTEEN, "national", "sectors")).contains("s01").doesNotContain("<sector REST>");
    }

    @Test
    void sectors_and_the_rest_add_up_to_all() {
        for (String column : List.of("exports-us", "exports-change", "jobs-change")) {
            Table table = THIRTEEN.table("province-bc", "sectors-top");
            int at = table.columns().stream().map(Table.Column::key).toList().indexOf(column);
            List<Double> values =
                    table.rows().stream().map(row -> central(((Table.Number) row.cells().get(at)).figure())).toList();

            double all = values.get(values.size() - 1);
            assertThat(values.stream().mapToDouble(v -> v).sum() - all).as(column).isCloseTo(all, within(1e-6 * Math.abs(all)));
        }
    }

    private static double central(Figure figure) {
        return figure.estimate().orElseThrow().central();
    }

    @Test
    void the_rest_of_the_exports_is_the_sectors_left_out_and_what_no_heading_lists() {
        // $60 million of s01 to s03, and $3,000 million less $2,000 million of lumber and $550 million of the others
        assertThat(THIRTEEN.rows("province-bc", "sectors-top", "sector", "exports-us")).contains("<sector REST> | 510.0");
    }

    @Test
    void a_chart_shows_five_sectors_that_make_a_hundredth_of_the_largest_change_and_all_other_goods() {
        SmallStudy study = sectors(10).replace("exports_us.csv", "BC,4407,2025,2000000000", "BC,4407,2025,200000000").compute();

        assertThat(bars(study, "province-bc")).containsExactly("Lumber†", "s10", "s09", "s08", "s07", "All other goods");
        assertThat(bars(study, "national")).hasSize(6).last().isEqualTo("All other goods");
    }

    private static List<String> bars(SmallStudy study, String pack) {
        return losses(study, pack).bars().stream().map(bar -> bar.label().en()).toList();
    }

    private static Chart.Bars losses(SmallStudy study, String pack) {
        return (Chart.Bars) study.briefing(pack).chart("losses");
    }

    @Test
    void a_sector_is_worth_a_word_from_a_hundredth_of_the_largest_change_on() {
        // of $100 the same duty takes the same part of every one
        SmallStudy study = SmallStudy.altered().without("exports_us.csv", "BC,4407").sector("first", 1000).sector("even", 10)
                .sector("less", 9).compute();

        assertThat(bars(study, "province-bc")).containsExactly("first", "even");
        assertThat(study.briefing("province-bc").figures()).containsKeys("top1", "top2").doesNotContainKey("top3");
    }

    @Test
    void the_bars_and_all_other_goods_add_up_to_the_total_and_the_rest_is_no_finding() {
        Chart.Bars chart = losses(THIRTEEN, "province-bc");

        double sum = chart.bars().stream().mapToDouble(bar -> central(bar.figure())).sum();
        assertThat(sum).isCloseTo(central(THIRTEEN.briefing("province-bc").figure("exports-change")), within(1.0));
        assertThat(chart.endsWithRest()).isTrue();
        assertThat(chart.bars().get(5).figure().id()).isEqualTo("bc.rest.exports-change.status-quo");
    }

    @Test
    void where_nothing_is_left_the_rest_is_nothing_and_not_near_it_and_has_no_bar() {
        Study study = SmallStudy.shared().study();
        Figure rest = new FigureBook(study).rest("rest", Cell.of(Scenario.STATUS_QUO, Province.ON, Indicator.EXPORTS_CHANGE),
                study.evidence().reference().sectors().stream().map(Sector::code).toList());

        assertThat(rest.estimate().orElseThrow().low()).isZero();
        assertThat(rest.estimate().orElseThrow().high()).isZero();
        assertThat(losses(SmallStudy.shared(), "province-on").endsWithRest()).isFalse();
        assertThat(bars(SmallStudy.shared(), "province-on")).doesNotContain("All other goods");
    }

    @Test
    void the_heat_map_of_provinces_has_the_eight_sectors_that_lose_most() {
        assertThat(THIRTEEN.table("national", "heat").columns()).hasSize(9).extracting(Table.Column::key)
                .startsWith("province", "sector.lumber",
                        "sector.autos", "sector.canola", "sector.s10")
                .endsWith("sector.s06");
        assertThat(SmallStudy.shared().rows("national", "heat").get(13)).isEqualTo("= <place CA> | −910 | −900 | −820");
    }

    @Test
    void canadas_jobs_are_with_those_in_other_provinces_and_a_provinces_are_its_own() {
        assertThat(SmallStudy.shared().rows("national", "sectors", "sector", "jobs-change"))
                .contains("Lumber† / Bois d’œuvre† | −5,400");
        assertThat(SmallStudy.shared().rows("province-bc", "sectors", "sector", "jobs-change"))
                .contains("Lumber† / Bois d’œuvre† | −4,100");
    }

    @Test
    void a_rate_on_nothing_does_not_apply() {
        assertThat(SmallStudy.shared().rows("province-on", "rates"))
                .contains("<sector OTHER> | [z] | [z] | [z] | [z] | [z] | [z]");
        assertThat(SmallStudy.shared().rows("province-ab", "rates").get(1)).startsWith("= <sector ALL> | [z]");
    }
}
