package ca.briefpack.impact.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.impact.Sample;
import ca.briefpack.impact.book.MultiplierBook.Effect;
import ca.briefpack.model.Economy.Multiplier;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.Province;
import ca.briefpack.model.SourceRow;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** What a dollar of a heading brings, and what stands in where its industry has no multiplier. */
class MultiplierBookTest {
    private static final int ON = Province.ON.ordinal();
    /** Lines by heading: fruit without an industry, lumber, cars, and ships, of whose industry no multiplier is held. */
    private static final int FRUIT = 0;
    private static final int LUMBER = 1;
    private static final int CARS = 2;
    private static final int SHIPS = 3;

    private static Sample sample() {
        return new Sample().sector("autos", "Vehicles").sector("lumber", "Wood").sector("ships", "Ships")
                .product("8703", "autos").product("4407", "lumber").product("8901", "ships").product("0808", "")
                .export(Province.ON, "0808", 500).export(Province.ON, "4407", 100).export(Province.ON, "8703", 300)
                .export(Province.ON, "8901", 900)
                .multiplier(Province.ON, "Vehicles", 0.4, 0.6, 3, 5).multiplier(Province.ON, "Wood", 0.8, 1.2, 7, 13)
                .multiplier(Province.ON, "Services", 9, 9, 9, 9);
    }

    private static MultiplierBook book(Sample sample) {
        Evidence evidence = sample.evidence();
        return new MultiplierBook(evidence, new ExportBook(evidence, 2025), Multiplier.Type.TYPE_I);
    }

    private static void assertEffect(Effect effect, double... of) {
        assertThat(new double[]{effect.gdpOwn(), effect.gdpCanada(), effect.jobsOwn() * 1e6, effect.jobsCanada() * 1e6,
                effect.incomeOwn()}).containsExactly(of, within(1e-9));
    }

    @Test
    void a_heading_takes_its_industrys_multiplier_with_jobs_a_dollar() {
        Effect cars = book(sample()).effect(ON, CARS).orElseThrow();

        assertEffect(cars, 0.4, 0.6, 3, 5, 0.4 / 3);
        assertThat(cars.fallback()).isFalse();
    }

    @Test
    void jobs_go_by_what_a_dollar_bought_in_the_year_of_the_multipliers_and_gdp_by_shares() {
        Sample dearer = sample().parameter("price-rise-since-multipliers", 1.1, 1.25, 1.3);

        assertEffect(book(dearer).effect(ON, CARS).orElseThrow(), 0.4, 0.6, 2.4, 4, 0.4 / 3);
        assertEffect(book(dearer).effect(ON, FRUIT).orElseThrow(), 0.5, 0.75, 3.2, 5.6, 0.5 / 3);
    }

    @Test
    void a_heading_without_one_takes_the_mean_by_exports_of_the_headings_that_have_one() {
        // a quarter of what is known is lumber, three quarters are cars
        for (int heading : new int[]{FRUIT, SHIPS}) {
            Effect mean = book(sample()).effect(ON, heading).orElseThrow();

            assertEffect(mean, 0.5, 0.75, 4, 7, 0.5 / 3);
            assertThat(mean.fallback()).isTrue();
        }
    }

    @Test
    void the_mean_is_of_exports_to_all_countries_and_not_of_sales_at_home() {
        Effect china = book(sample().toChina(Province.ON, "4407", 200)).effect(ON, FRUIT).orElseThrow();
        Effect home = book(sample().intoCanada("4407", 10, 5, 0).sale("Wood", Province.ON, Province.ON, 200)).effect(ON, FRUIT)
                .orElseThrow();

        assertEffect(china, 0.6, 0.9, 5, 9, 0.6 / 3);
        assertEffect(home, 0.5, 0.75, 4, 7, 0.5 / 3);
    }

    @Test
    void the_rows_behind_a_mean_are_those_of_the_exported_headings_that_went_into_it_and_else_the_industrys_own() {
        MultiplierBook book = book(sample().export(Province.QC, "4407", 10).multiplier(Province.QC, "Wood", 1, 1, 1, 1)
                .multiplier(Province.QC, "Vehicles", 1, 1, 1, 1));

        assertThat(book.rows(Province.ON, FRUIT)).extracting(SourceRow::where).containsExactly("multipliers.csv:3",
                "multipliers.csv:2");
        assertThat(book.rows(Province.ON, CARS)).extracting(SourceRow::where).containsExactly("multipliers.csv:2");
        assertThat(book.rows(Province.QC, FRUIT)).extracting(SourceRow::where).containsExactly("multipliers.csv:5");
        assertThat(book.rows(Province.NU, FRUIT)).isEmpty();
    }

    @Test
    void multipliers_of_the_plans_type_alone_are_taken() {
        MultiplierBook book = book(sample().ofType(otherThan(Multiplier.Type.TYPE_I))
                .multiplier(Province.ON, "Vehicles", 9, 9, 9, 9).multiplier(Province.QC, "Vehicles", 9, 9, 9, 9));

        assertEffect(book.effect(ON, CARS).orElseThrow(), 0.4, 0.6, 3, 5, 0.4 / 3);
        assertThat(book.covers(Province.QC)).isFalse();
        assertThat(book.covers(Province.ON)).isTrue();
    }

    private static Multiplier.Type otherThan(Multiplier.Type type) {
        return Arrays.stream(Multiplier.Type.values()).filter(other -> other != type).findFirst().orElseThrow();
    }

    @Test
    void a_province_whose_exports_have_no_multiplier_has_no_mean_and_need_not_be_spread() {
        MultiplierBook book = book(sample().export(Province.QC, "0808", 10).multiplier(Province.QC, "Wood", 1, 1, 1, 1)
                .sale("Wood", Province.QC, Province.ON, 5));

        assertThat(book.effect(Province.QC.ordinal(), FRUIT)).isEmpty();
        assertThat(book.effect(Province.QC.ordinal(), LUMBER)).isPresent();
        assertThat(book.isSpread()).as("only Ontario sets anything off, and buys of Quebec").isTrue();
        assertThat(book(sample()).isSpread()).isFalse();
    }
}
