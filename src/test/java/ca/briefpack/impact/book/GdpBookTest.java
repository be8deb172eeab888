package ca.briefpack.impact.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.impact.Sample;
import ca.briefpack.model.Economy.Macro;
import ca.briefpack.model.Observed;
import ca.briefpack.model.Province;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Unit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Shares of GDP have dollars of one year above and below. */
class GdpBookTest {
    private static final Macro OF_2023 = macro(2023, 100);
    private static final Macro OF_2025 = macro(2025, 300);

    private static Macro macro(int year, double value) {
        return new Macro(Province.ON, Macro.Indicator.NOMINAL_GDP_CAD, year, new Observed.Value(value, Observed.Quality.NORMAL),
                new SourceRow("macro.csv", year, List.of()));
    }

    private static GdpBook book() {
        return GdpBook.of(new Sample().export(Province.ON, "8703", 1).parameter(GdpBook.PRICE_RISE, 1.1, 1.2, 1.5).evidence());
    }

    @Test
    void gdp_is_told_at_the_prices_of_the_year_of_exports() {
        assertThat(book().of(OF_2023)).isCloseTo(144, within(1e-9));
        assertThat(book().of(List.of(OF_2023, OF_2025))).isEqualTo(new Estimate(100 * 1.1 * 1.1 + 300, 444, 525, Unit.CAD));
    }

    @Test
    void gdp_of_that_year_or_a_later_one_is_told_as_it_is_held() {
        assertThat(book().of(OF_2025)).isEqualTo(300);
        assertThat(book().of(macro(2026, 7))).isEqualTo(7);
        assertThat(book().rows(List.of(OF_2025))).containsExactly(OF_2025.row());
        assertThat(book().rows(List.of(OF_2023))).hasSize(2).contains(OF_2023.row());
    }

    @Test
    void a_share_holds_both_ends_of_what_is_divided_and_of_what_it_is_divided_by() {
        Estimate base = new Estimate(80, 100, 125, Unit.CAD);

        assertThat(new Estimate(-16, -10, 5, Unit.CAD).over(base)).isEqualTo(new Estimate(-0.2, -0.1, 0.0625, Unit.FRACTION));
        assertThat(new Estimate(-16, -10, -5, Unit.CAD).over(base)).isEqualTo(new Estimate(-0.2, -0.1, -0.04, Unit.FRACTION));
        assertThat(Estimate.exact(10, Unit.CAD).over(base)).isEqualTo(new Estimate(0.08, 0.1, 0.125, Unit.FRACTION));
    }
}
