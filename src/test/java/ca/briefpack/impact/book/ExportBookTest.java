package ca.briefpack.impact.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.briefpack.impact.Sample;
import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Province;
import ca.briefpack.model.SourceRow;
import org.junit.jupiter.api.Test;

/** What is sold abroad, by line and place. */
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
                line(Country.US, "9901"));
        assertThat(book.ratedLines()).isEqualTo(book.lines().subList(0, 3));
        assertThat(book.isRated(2)).isTrue();
        assertThat(book.isRated(3)).isFalse();
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
