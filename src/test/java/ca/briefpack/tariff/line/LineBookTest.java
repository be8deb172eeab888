package ca.briefpack.tariff.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.model.HsCode;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.TariffLine;
import ca.briefpack.model.TariffLine.Metal;
import ca.briefpack.tariff.rate.RateAssumptions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Washing machines of 20 % and of 40 % steel, the latter of 10 % copper; one of which no content is held, and one of another
 * heading.
 */
class LineBookTest {
    private static final LineBook BOOK = new LineBook(List.of(line(2, "8450110010", Map.of(Metal.STEEL, 0.2)),
            line(3, "8450110020", Map.of(Metal.STEEL, 0.4, Metal.COPPER, 0.1)),
            line(4, "8450110090", Map.of()), line(5, "8451100000", Map.of(Metal.ALUMINUM, 0.9))));

    private static TariffLine line(int row, String digits, Map<Metal, Double> metals) {
        return new TariffLine(HsCode.of(digits), "1%", "S", metals, new SourceRow("us_lines.csv", row, List.of()));
    }

    private static double steel(String digits) {
        return BOOK.traits(digits).metals().share(Set.of(Metal.STEEL)).orElse(-1);
    }

    @Test
    void a_line_has_its_own_metal_and_a_shorter_code_the_mean_of_the_lines_that_hold_any() {
        assertThat(steel("8450110010")).isEqualTo(0.2);
        assertThat(steel("845011")).isCloseTo(0.3, within(1e-12));
        assertThat(BOOK.traits("845011").metals().share(Set.of(Metal.STEEL, Metal.COPPER))).as("of two lines one holds copper")
                .hasValueCloseTo(0.35, within(1e-12));
        assertThat(BOOK.traits("845011").metals().share(Set.of(Metal.ALUMINUM))).as("held of other metals").hasValue(0);
    }

    @Test
    void what_holds_none_takes_that_of_its_nearest_relatives_up_to_the_heading_and_no_further() {
        assertThat(steel("8450110090")).isCloseTo(0.3, within(1e-12));
        assertThat(steel("8450200000")).isCloseTo(0.3, within(1e-12));
        assertThat(BOOK.traits("8452100000").metals().share(Set.of(Metal.STEEL))).isEmpty();
        assertThat(new LineBook(List.of()).traits("8450110010")).isEqualTo(LineTraits.UNKNOWN);
    }

    @Test
    void the_rows_of_a_code_are_those_of_its_lines() {
        assertThat(BOOK.rows("845011")).extracting(SourceRow::line).containsExactly(2, 3, 4);
    }

    @Test
    void metal_grows_with_the_scale_up_to_the_whole_and_what_is_nearly_all_metal_stays_that() {
        RateAssumptions doubled = RateAssumptions.standard().withMetalScale(2);

        assertThat(doubled.scaled(0.3)).isCloseTo(0.6, within(1e-12));
        assertThat(doubled.scaled(0.6)).isEqualTo(1);
        assertThat(doubled.scaled(2.0 / 3)).isEqualTo(1);
        assertThat(doubled.scaled(0.7)).isEqualTo(0.7);
        assertThat(RateAssumptions.standard().withCanadianContentShare(0.5).canadianContentShare()).isEqualTo(0.5);
    }

    private static TariffLine rated(String digits, String general) {
        return new TariffLine(HsCode.of(digits), general, "S", Map.of(), new SourceRow("us_lines.csv", 2, List.of()));
    }

    @Test
    void a_code_has_the_duty_that_all_of_its_lines_have_and_none_where_theirs_differ() {
        LineBook book =
                new LineBook(List.of(rated("8703230120", "2.5%"), rated("8703230140", "2.5%"), rated("8703240110", "25%")));
        RateAssumptions assumed = RateAssumptions.standard();

        assertThat(book.traits("870323").columnOne(ClaimClass.OTHER, assumed)).hasValue(0.025);
        assertThat(book.traits("870323").columnOne(ClaimClass.QUALIFYING, assumed)).hasValue(0);
        assertThat(book.traits("870324").columnOne(ClaimClass.OTHER, assumed)).hasValue(0.25);
        assertThat(book.traits("8703").columnOne(ClaimClass.OTHER, assumed)).isEmpty();
        assertThat(book.traits("8703").columnOne(ClaimClass.QUALIFYING, assumed)).isEmpty();
    }

    @Test
    void the_mean_of_a_heading_is_of_all_lines_beneath_it_from_the_first_digit_to_the_last() {
        LineBook book = new LineBook(List.of(line(2, "8450000000", Map.of(Metal.STEEL, 0.1)),
                line(3, "8450999999", Map.of(Metal.STEEL, 0.3)), line(4, "8449999999", Map.of(Metal.STEEL, 0.9)),
                line(5, "8451000000", Map.of(Metal.STEEL, 0.9))));

        assertThat(book.traits("8450").metals().share(Set.of(Metal.STEEL))).hasValueCloseTo(0.2, within(1e-12));
        assertThat(book.traits("84").metals().share(Set.of(Metal.STEEL))).as("wider than a heading").isEmpty();
    }
}
