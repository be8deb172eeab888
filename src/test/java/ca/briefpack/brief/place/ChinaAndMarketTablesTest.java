package ca.briefpack.brief.place;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.brief.SmallStudy;
import org.junit.jupiter.api.Test;

/** What is sold where; of China only the main headings are held, so that what is not listed is not known to be nothing. */
class ChinaAndMarketTablesTest {
    @Test
    void only_headings_that_china_hits_are_listed_and_estimated_ones_said_to_be() {
        assertThat(
                SmallStudy.shared().rows("national", "china-exports", "heading", "exports-china", "quality", "additional-rate"))
                .containsExactly("1205 | 800.0 | <quality ESTIMATED> | 75.0");
        SmallStudy mixed = SmallStudy.altered().append("exports_china.csv", "ON,1205,2025,7000000,normal,TRADE").compute();
        assertThat(mixed.rows("national", "china-exports", "exports-china", "quality"))
                .containsExactly("807.0 | <quality ESTIMATED>");
        assertThat(mixed.rows("province-on", "china-exports", "exports-china", "quality"))
                .containsExactly("7.0 | <quality NORMAL>");
    }

    @Test
    void what_is_at_stake_is_unknown_of_a_province_without_such_goods_and_no_question_of_a_sector() {
        assertThat(SmallStudy.shared().figure("province-sk", "china-at-risk")).isEqualTo("$800.0 million");
        assertThat(SmallStudy.shared().figure("province-bc", "china-at-risk")).isEqualTo("[x]");
        assertThat(SmallStudy.shared().figure("sector-lumber", "china-at-risk")).isEqualTo("[z]");
        SmallStudy free = SmallStudy.altered().without("measures.csv", "cn-canola").without("measure_scopes.csv", "cn-canola")
                .replace("scenarios/no-deposit.yaml", "cn-canola", "ieepa").compute();
        assertThat(free.figure("province-bc", "china-at-risk")).isEqualTo("[z]");
    }

    @Test
    void the_change_in_china_is_unknown_where_its_duties_fall_on_none_of_the_goods_held() {
        assertThat(SmallStudy.shared().rows("province-bc", "sales-by-market")).contains(
                "<place CN> | 300.0 | [x] | [x] | [x] | [x]", "<place CA> | 1,400 | [z] | 0.0 | 0.0 | 0.0");
        assertThat(SmallStudy.shared().figure("province-sk", "china-change")).isEqualTo("−$820 million");
    }

    @Test
    void china_leads_where_more_is_lost_there_than_in_the_united_states() {
        assertThat(SmallStudy.shared().ids("sector-canola", "china-leads")).containsExactly("CN china-leads");
        assertThat(SmallStudy.shared().ids("sector-lumber", "china-leads")).isEmpty();
        assertThat(SmallStudy.shared().ids("sector-autos", "china-leads")).isEmpty();
    }

    @Test
    void the_parts_of_chinas_duty_are_those_in_force_and_their_total_closes_them() {
        assertThat(SmallStudy.shared().rows("sector-canola", "china-rates")).containsExactly(
                "Deposit on canola / Dépôt sur le canola | 75.0",
                "= <sector ALL> | 75.0");
        assertThat(SmallStudy.shared().rows("sector-lumber", "china-rates")).isEmpty();
        assertThat(SmallStudy.shared().figure("sector-autos", "china-rate")).isEqualTo("[z]");
    }

    @Test
    void jobs_that_would_go_with_every_sale_are_exports_by_multipliers_of_type_ii_at_their_largest_to_the_thousand() {
        // 2,000 of lumber by 7; 100 of canola by 6, for 900 of oil as much; 4,000 of cars by 4 and 200 of lumber by 6; all by 1.2
        assertThat(SmallStudy.shared().rows("national", "job-bounds", "province", "jobs-extraction")).contains(
                "British Columbia / Colombie-Britannique | 17,000", "Saskatchewan | 7,000", "Ontario | 21,000", "Nunavut | [x]",
                "Alberta | [x]");
    }

    @Test
    void a_brief_tells_dollars_in_thousands_below_ten_million_of_sales_to_the_united_states() {
        assertThat(scale("9999999")).isEqualTo("THOUSAND");
        assertThat(scale("10000000")).isEqualTo("MILLION");
    }

    private static String scale(String total) {
        return SmallStudy.altered().replace("export_totals.csv", "NU,2025,2000000,4000000", "NU,2025," + total + ",40000000")
                .compute()
                .table("province-nu", "sectors").columns().get(1).scale().name();
    }

    @Test
    void what_is_sold_to_china_alone_is_listed_with_no_exports_to_the_united_states() {
        SmallStudy study = SmallStudy.altered().without("exports_us.csv", "SK,1205").compute();

        assertThat(study.rows("sector-canola", "headings", "heading", "exports-us", "additional-rate"))
                .containsExactly("1205 | [z] | [z]");
        assertThat(study.rows("sector-canola", "burden").get(0)).startsWith("= Additional duties").endsWith("| [z]");
    }

    @Test
    void the_share_of_goods_whose_ordinary_duty_is_computed_has_a_column_only_where_it_is_not_all() {
        assertThat(SmallStudy.shared().rows("sector-canola", "headings", "heading", "cusma-share", "column-one-computed"))
                .containsExactly("1205 | 90.0 | 90.0");
        assertThat(SmallStudy.shared().table("sector-autos", "headings").columns()).extracting(column -> column.key())
                .doesNotContain("column-one-computed", "banned-share");
    }

    @Test
    void those_who_sell_in_the_united_states_stand_with_their_share_of_imports() {
        assertThat(SmallStudy.shared().rows("sector-autos", "competitors")).containsExactly("<place CA> | 3,000.0 | 30.0 | 16.0",
                "<place MX> | 3,000.0 | 30.0 | 15.0", "<place EU> | 2,000.0 | 20.0 | 25.0", "<place JP> | 2,000.0 | 20.0 | 25.0");
    }

    @Test
    void canadas_share_of_the_market_is_its_share_of_imports_of_what_is_not_made_there() {
        assertThat(SmallStudy.shared().figure("sector-lumber", "canada-share-of-us-market")).isEqualTo("18.0%");
        assertThat(SmallStudy.shared().figure("sector-autos", "canada-share-of-us-market")).isEqualTo("15.0%");
        assertThat(SmallStudy.shared().figure("sector-canola", "canada-share-of-us-market")).isEqualTo("[x]");
        assertThat(SmallStudy.shared().figure("sector-canola", "us-domestic-share")).isEqualTo("[x]");
    }
}
