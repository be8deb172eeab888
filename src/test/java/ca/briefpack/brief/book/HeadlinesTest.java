package ca.briefpack.brief.book;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.brief.SmallStudy;
import org.junit.jupiter.api.Test;

/** The figures that open a brief, and when one of them cannot be told. */
class HeadlinesTest {
    @Test
    void canadas_change_in_gdp_and_jobs_is_with_effects_between_provinces_and_that_of_a_province_its_own() {
        assertThat(id("national", "gdp-change")).isEqualTo("ca.gdp-canada-change.status-quo");
        assertThat(id("sector-autos", "jobs-change")).isEqualTo("ca.autos.jobs-canada-change.status-quo");
        assertThat(id("province-on", "gdp-change")).isEqualTo("on.gdp-change.status-quo");
        assertThat(id("province-on", "jobs-change")).isEqualTo("on.jobs-change.status-quo");
    }

    private static String id(String pack, String name) {
        return SmallStudy.shared().briefing(pack).figure(name).id();
    }

    @Test
    void shares_of_exports_are_of_all_that_is_published() {
        // $2,000 million of lumber of $3,000 million to the United States of $5,000 million to the world
        assertThat(SmallStudy.shared().figure("province-bc", "us-share")).isEqualTo("60.0%");
        assertThat(SmallStudy.shared().figure("province-bc", "coverage")).isEqualTo("66.7%");
        assertThat(SmallStudy.shared().figure("province-bc", "exports-world")).isEqualTo("$5.0 billion");
    }

    @Test
    void a_share_of_nothing_does_not_apply() {
        assertThat(SmallStudy.shared().figure("province-ab", "us-share")).isEqualTo("[z]");
        assertThat(SmallStudy.shared().figure("province-ab", "coverage")).isEqualTo("[z]");
        assertThat(SmallStudy.shared().figure("province-ab", "exports-us-all")).isEqualTo("$0");
    }

    @Test
    void a_total_that_is_less_than_its_headings_is_no_total() {
        SmallStudy study =
                SmallStudy.altered().replace("export_totals.csv", "ON,2025,4200000000", "ON,2025,4199999999").compute();

        assertThat(study.figure("province-on", "exports-us-all")).isEqualTo("[x]");
        assertThat(study.figure("province-on", "us-share")).isEqualTo("[x]");
        assertThat(study.figure("national", "exports-world")).isEqualTo("[x]");
        assertThat(study.figure("province-bc", "us-share")).isEqualTo("60.0%");
        assertThat(SmallStudy.shared().figure("province-on", "exports-us-all")).isEqualTo("$4.2 billion");
    }

    @Test
    void canadas_gdp_is_of_the_latest_year_that_every_province_has() {
        SmallStudy study = SmallStudy.altered()
                .append("macro.csv", "ON,nominal_gdp_cad,2025,2000000000000,GEO", "BC,nominal_gdp_cad,2025,x,GEO").compute();

        // Ontario alone has 2025: $4,200 million of $2,000 billion; Canada $8,702 million of $2,764 billion of 2024
        assertThat(study.figure("province-on", "exports-us-share-of-gdp")).isEqualTo("0.2%");
        assertThat(study.figure("province-bc", "exports-us-share-of-gdp")).isEqualTo("0.8%");
        assertThat(study.figure("national", "exports-us-share-of-gdp")).isEqualTo("0.3%");
    }

    @Test
    void a_share_of_gdp_is_at_the_prices_of_the_year_of_exports_and_its_range_holds_what_is_not_known_of_them() {
        SmallStudy study = SmallStudy.altered()
                .append("parameters.csv", "gdp-price-rise-a-year,Prices,Prix,1,1.25,2,factor,A book,Un livre,TRADE").compute();

        // $4,200 million of 2025 of $1,000 billion of 2024
        assertThat(study.rows("province-on", "key-figures"))
                .anyMatch(row -> row.startsWith(
                        "on.exports-us-share-of-gdp | <figure-name exports-us-share-of-gdp> | 0.34 | 0.21 | 0.42 | %"));
    }

    @Test
    void without_gdp_there_is_no_share_of_it() {
        SmallStudy study = SmallStudy.altered().without("macro.csv", "BC,nominal").compute();

        assertThat(study.figure("province-bc", "exports-us-share-of-gdp")).isEqualTo("[x]");
        assertThat(study.figure("national", "gdp-change-share")).isEqualTo("[x]");
        assertThat(study.figure("province-on", "exports-us-share-of-gdp")).isEqualTo("0.4%");
    }

    @Test
    void a_key_figure_has_a_range_only_if_it_is_not_exact() {
        assertThat(SmallStudy.shared().rows("province-on", "key-figures")).contains(
                "on.us-share | <figure-name us-share> | 70.0 | [z] | [z] | % | 70.0%",
                "on.gdp-change.status-quo | <figure-name gdp-change> | −400,000,000 | −520,000,000 | −270,000,000 | C$ | −$400 million");
    }
}
