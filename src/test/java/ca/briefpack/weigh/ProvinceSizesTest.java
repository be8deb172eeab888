package ca.briefpack.weigh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.impact.book.GdpBook;
import ca.briefpack.model.Economy;
import ca.briefpack.model.Economy.Macro;
import ca.briefpack.model.Economy.Macro.Indicator;
import ca.briefpack.model.Economy.Parameter;
import ca.briefpack.model.Observed;
import ca.briefpack.model.Province;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Text;
import ca.briefpack.model.Weighting;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class ProvinceSizesTest {
    private static Macro macro(Province province, Indicator indicator, int year, double value) {
        return new Macro(province, indicator, year, new Observed.Value(value, Observed.Quality.NORMAL),
                new SourceRow("macro.csv", year, List.of("S001")));
    }

    private static final List<Macro> HELD = List.of(macro(Province.ON, Indicator.NOMINAL_GDP_CAD, 2023, 90),
            macro(Province.ON, Indicator.NOMINAL_GDP_CAD, 2024, 100),
            macro(Province.ON, Indicator.POPULATION, 2024, 20), macro(Province.ON, Indicator.EMPLOYMENT, 2024, 7),
            macro(Province.PE, Indicator.NOMINAL_GDP_CAD, 2024, 4),
            macro(Province.PE, Indicator.POPULATION, 2022, 2), macro(Province.NU, Indicator.NOMINAL_GDP_CAD, 2024, 0),
            macro(Province.NU, Indicator.POPULATION, 2024, 1),
            new Macro(Province.YT, Indicator.NOMINAL_GDP_CAD, 2024, new Observed.Missing(Observed.Reason.NOT_AVAILABLE),
                    new SourceRow("macro.csv", 9, List.of())),
            macro(Province.YT, Indicator.POPULATION, 2024, 1));

    private static GdpBook prices(int year, Map<String, Parameter> parameters) {
        return new GdpBook(new Economy(HELD, List.of(), List.of(), List.of(), List.of(), parameters), year);
    }

    private static final GdpBook AS_HELD = prices(2026, Map.of());

    @Test
    void gdp_of_different_years_is_told_at_the_prices_of_one() {
        SourceRow row = new SourceRow("parameters.csv", 7, List.of("S001"));
        Parameter rise = new Parameter(GdpBook.PRICE_RISE, Text.same("Prices"), 1.1, 1.5, 2, Text.same("A book"), row);
        List<Macro> held = List.of(macro(Province.ON, Indicator.NOMINAL_GDP_CAD, 2025, 90),
                macro(Province.ON, Indicator.POPULATION, 2024, 20),
                macro(Province.PE, Indicator.NOMINAL_GDP_CAD, 2023, 4), macro(Province.PE, Indicator.POPULATION, 2024, 2));

        ProvinceSizes sizes =
                ProvinceSizes.of(held, prices(2025, Map.of(GdpBook.PRICE_RISE, rise)), List.of(Province.ON, Province.PE));

        assertThat(sizes.gdp()).containsExactly(90, 9);
        assertThat(sizes.rows()).contains(row);
    }

    @Test
    void sizes_are_those_of_the_latest_year_of_each_province() {
        ProvinceSizes sizes = ProvinceSizes.of(HELD, AS_HELD, List.of(Province.PE, Province.ON));

        assertThat(sizes.gdp()).containsExactly(4, 100);
        assertThat(sizes.population()).containsExactly(2, 20);
        assertThat(sizes.rows()).extracting(SourceRow::line).containsExactly(2024, 2024, 2022, 2024);
    }

    @Test
    void a_size_is_held_if_there_is_a_number_above_zero_of_both() {
        assertThat(ProvinceSizes.isHeld(HELD, Province.ON)).isTrue();
        assertThat(ProvinceSizes.isHeld(HELD, Province.NU)).as("no GDP at all").isFalse();
        assertThat(ProvinceSizes.isHeld(HELD, Province.YT)).as("GDP missing").isFalse();
        assertThat(ProvinceSizes.isHeld(HELD, Province.QC)).as("nothing held").isFalse();
        assertThatThrownBy(() -> ProvinceSizes.of(HELD, AS_HELD, List.of(Province.QC)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void weights_make_a_dollar_count_by_size_and_the_whole_is_what_all_gdp_weighs() {
        ProvinceSizes sizes = ProvinceSizes.of(HELD, AS_HELD, List.of(Province.ON, Province.PE));

        assertThat(sizes.weights(Weighting.GDP)).containsExactly(1, 1);
        assertThat(sizes.weights(Weighting.POPULATION)).containsExactly(0.2, 0.5);
        assertThat(sizes.weights(Weighting.EQUAL)).containsExactly(0.01, 0.25);
        for (Weighting weighting : Weighting.values()) {
            double[] weight = sizes.weights(weighting);
            assertThat(sizes.whole(weighting)).as(weighting.name()).isCloseTo(weight[0] * 100 + weight[1] * 4, within(1e-12));
        }
    }
}
