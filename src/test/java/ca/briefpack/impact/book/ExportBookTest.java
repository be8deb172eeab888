package ca.briefpack.impact.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.impact.Sample;
import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Province;
import ca.briefpack.model.SourceRow;
import org.junit.jupiter.api.Test;

/** What is sold where, by line: exports of a year, and sales at home by the imports of the same headings. */
class ExportBookTest {
    private static final int ON = Province.ON.ordinal();
    private static final int QC = Province.QC.ordinal();

    private static Sample sample() {
        return new Sample().sector("autos", "Vehicles").product("8703", "autos").product("8704", "autos").product("0808", "")
                .export(Province.ON, "8703", 100).export(Province.ON, "9901", 7);
    }

    private static ExportBook book(Sample sample) {
        return new ExportBook(sample.evidence(), 2025);
    }

    private static Line line(Country into, String hs4) {
        return new Line(into, HsCode.of(hs4));
    }

    private static double value(ExportBook book, Province province, Country into, String hs4) {
        return book.value(province.ordinal(), book.lines().indexOf(line(into, hs4)));
    }

    @Test
    void lines_stand_by_where_they_are_sold_and_special_ones_without_a_tariff_line_come_last() {
        ExportBook book = book(sample().toChina(Province.ON, "8703", 5).intoCanada("8703", 10, 5, 1)
                .sale("Vehicles", Province.ON, Province.ON, 50).export(Province.ON, "0808", 3));

        assertThat(book.lines()).containsExactly(line(Country.US, "0808"), line(Country.US, "8703"), line(Country.CN, "8703"),
                line(Country.CA, "8703"), line(Country.US, "9901"));
        assertThat(book.ratedLines()).isEqualTo(book.lines().subList(0, 4));
        assertThat(book.isRated(3)).isTrue();
        assertThat(book.isRated(4)).isFalse();
    }

    @Test
    void sales_of_the_year_alone_count_and_rows_of_one_line_add_up() {
        ExportBook book = book(sample().export(Province.ON, "8703", 11).toChina(Province.ON, "8703", 5)
                .ofYear(2024).export(Province.ON, "8703", 1000).export(Province.ON, "8704", 1000)
                .toChina(Province.ON, "8703", 1000).toChina(Province.ON, "8704", 1000));

        assertThat(book.lines()).containsExactly(line(Country.US, "8703"), line(Country.CN, "8703"), line(Country.US, "9901"));
        assertThat(value(book, Province.ON, Country.US, "8703")).isEqualTo(111);
        assertThat(value(book, Province.ON, Country.CN, "8703")).isEqualTo(5);
        assertThat(book.rows(ON, 0)).extracting(SourceRow::where).containsExactly("exports_us.csv:2", "exports_us.csv:4");
    }

    @Test
    void a_heading_in_no_sector_or_not_known_at_all_stands_with_the_others() {
        ExportBook book = book(sample().export(Province.ON, "0808", 3).export(Province.ON, "2844", 2));

        assertThat(book.sectors()).containsExactly("autos", Cell.OTHER);
        assertThat(book.linesOf(0)).containsExactly(2);
        assertThat(book.linesOf(1)).containsExactly(0, 1, 3);
    }

    @Test
    void a_product_in_a_sector_that_does_not_exist_is_refused() {
        assertThatThrownBy(() -> book(sample().product("4407", "lumber"))).hasMessageContaining("P014")
                .hasMessageContaining("sector 'lumber' of heading 4407").hasMessageContaining("products.csv:5");
    }

    @Test
    void what_an_industry_sells_in_canada_is_given_to_its_headings_as_they_are_imported() {
        // cars are three quarters of what is imported of vehicles
        ExportBook book = book(sample().intoCanada("8703", 300, 200, 10).intoCanada("8704", 100, 50, 10)
                .intoCanada("0808", 100, 50, 10).intoCanada("7208", 100, 50, 10)
                .sale("Vehicles", Province.ON, Province.ON, 30).sale("Vehicles", Province.ON, Province.QC, 10)
                .sale("Vehicles", Province.QC, Province.ON, 20).sale("Services", Province.ON, Province.ON, 500));

        assertThat(value(book, Province.ON, Country.CA, "8703")).isCloseTo(30, within(1e-12));
        assertThat(value(book, Province.ON, Country.CA, "8704")).isCloseTo(10, within(1e-12));
        assertThat(value(book, Province.QC, Country.CA, "8703")).isCloseTo(15, within(1e-12));
        assertThat(book.value(book.lines().indexOf(line(Country.CA, "8704")))).isCloseTo(15, within(1e-12));
        assertThat(book.lines()).as("imports of no industry that sells").doesNotContain(line(Country.CA, "0808"),
                line(Country.CA, "7208"));
        assertThat(book.importsOf(book.lines().indexOf(line(Country.CA, "8704"))).totalCad()).isEqualTo(100);
    }

    @Test
    void sales_at_home_rest_on_the_imports_and_on_the_sellers_own_rows() {
        ExportBook book = book(sample().intoCanada("8703", 300, 200, 10).sale("Vehicles", Province.ON, Province.ON, 30)
                .sale("Vehicles", Province.QC, Province.ON, 20));
        int cars = book.lines().indexOf(line(Country.CA, "8703"));

        assertThat(book.rows(ON, cars)).extracting(SourceRow::where).containsExactly("canada_imports.csv:2",
                "interprovincial_trade.csv:2");
        assertThat(book.rows(QC, cars)).extracting(SourceRow::where).containsExactly("canada_imports.csv:2",
                "interprovincial_trade.csv:3");
    }

    @Test
    void of_sales_at_home_the_latest_year_counts_and_of_imports_the_year_of_the_exports() {
        ExportBook book = book(sample().intoCanada("8703", 300, 200, 10).sale("Vehicles", Province.ON, Province.ON, 30)
                .ofYear(2020).sale("Vehicles", Province.ON, Province.ON, 1000).intoCanada("8704", 300, 200, 10));

        assertThat(value(book, Province.ON, Country.CA, "8703")).isEqualTo(30);
        assertThat(book.lines()).doesNotContain(line(Country.CA, "8704"));
    }

    @Test
    void nothing_is_known_of_sales_at_home_without_imports_or_without_those_within_a_province() {
        assertThat(book(sample().intoCanada("8703", 0, 0, 0).sale("Vehicles", Province.ON, Province.ON, 30)).lines())
                .doesNotContain(line(Country.CA, "8703"));
        assertThat(book(sample().intoCanada("8703", 300, 200, 10).sale("Vehicles", Province.ON, Province.QC, 30)).lines())
                .doesNotContain(line(Country.CA, "8703"));
    }

    @Test
    void a_published_total_is_that_of_the_year_and_no_less_than_what_is_listed() {
        Sample sample = sample().total(Province.ON, 107).total(Province.QC, 5).ofYear(2024).total(Province.ON, 900)
                .total(Province.BC, 900);
        PublishedTotals totals = PublishedTotals.of(sample.evidence(), 2025, book(sample));

        assertThat(totals.total(Province.ON)).isEqualTo(107);
        assertThat(totals.unlisted(Province.ON)).contains(0.0);
        assertThat(totals.unlisted(Province.QC)).contains(5.0);
        assertThat(totals.unlisted(Province.BC)).isEmpty();
        assertThat(totals.row(Province.ON).orElseThrow().where()).isEqualTo("export_totals.csv:2");
    }

    @Test
    void what_is_sold_in_china_or_at_home_is_no_part_of_what_a_total_to_the_united_states_lists() {
        Sample sample = sample().toChina(Province.ON, "8703", 50).intoCanada("8703", 300, 200, 10)
                .sale("Vehicles", Province.ON, Province.ON, 30).total(Province.ON, 110);
        PublishedTotals totals = PublishedTotals.of(sample.evidence(), 2025, book(sample));

        assertThat(totals.unlisted(Province.ON)).contains(3.0);
    }
}
