package ca.briefpack.impact.sum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.impact.Sample;
import ca.briefpack.impact.draw.DrawSet;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.model.Economy.Parameter;
import ca.briefpack.model.SourceRow;
import ca.briefpack.model.Text;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.model.figure.Unit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From the ranges of parameters to draws, and from draws to the ranges of figures. */
class RangeTest {

    private static Map<String, Parameter> all(double low, double central, double high) {
        Map<String, Parameter> all = new HashMap<>(new Sample().certain().parameters);
        all.put("lost-sales-diverted",
                new Parameter("lost-sales-diverted", Text.same("x"), low, central, high, Text.same("cited"),
                        new SourceRow("parameters.csv", 2, List.of())));
        return all;
    }

    private static double[] drawn(Map<String, Parameter> parameters) {
        DrawSet draws = DrawSet.of(parameters);
        return draws.list().subList(0, 1 + draws.points()).stream()
                .mapToDouble(d -> d.of(ModelParameter.LOST_SALES_DIVERTED)).toArray();
    }

    @Test
    void a_symmetric_parameter_gives_back_its_triangular_deviation() {
        // half-width 0.3: standard deviation 0.3 / sqrt(6)
        Estimate range = Range.of(drawn(all(0.2, 0.5, 0.8)), 20, Unit.FRACTION);

        assertThat(range.central()).isEqualTo(0.5);
        assertThat(range.low()).isCloseTo(0.5 - 1.645 * 0.3 / Math.sqrt(6), within(1e-12));
        assertThat(range.high()).isCloseTo(0.5 + 1.645 * 0.3 / Math.sqrt(6), within(1e-12));
    }

    @Test
    void a_lopsided_parameter_leans_its_own_way_and_never_leaves_its_range() {
        double[] drawn = drawn(all(0, 0, 0.3));
        Estimate range = Range.of(drawn, 20, Unit.FRACTION);

        assertThat(Arrays.stream(drawn)).allMatch(value -> value >= 0 && value <= 0.3);
        assertThat(range.central()).isZero();
        // mean 0.1, standard deviation 0.3 / sqrt(18): little under the central value, most above
        assertThat(range.high()).isCloseTo(0.1 + 1.645 * 0.3 / Math.sqrt(18), within(1e-12));
        assertThat(range.low()).isCloseTo(0.1 - 1.645 * 0.3 / Math.sqrt(18), within(1e-12));
    }

    @Test
    void draws_that_agree_leave_an_exact_value() {
        assertThat(Range.of(new double[]{0.1, 0.1, 0.1}, 2, Unit.CAD)).isEqualTo(Estimate.exact(0.1, Unit.CAD));
    }

    @Test
    void single_changes_follow_the_quadrature_and_stay_out_of_the_range() {
        assertThat(Range.of(new double[]{1, 1, 1, 50, -50}, 2, Unit.CAD)).isEqualTo(Estimate.exact(1, Unit.CAD));
        DrawSet draws = DrawSet.of(all(0.2, 0.5, 0.8));
        int low = draws.lowOf(ModelParameter.LOST_SALES_DIVERTED);
        assertThat(draws.list()).hasSize(1 + 20 + 20);
        assertThat(draws.list().get(low).of(ModelParameter.LOST_SALES_DIVERTED)).isEqualTo(0.2);
        assertThat(draws.list().get(low + 1).of(ModelParameter.LOST_SALES_DIVERTED)).isEqualTo(0.8);
        assertThat(draws.list().get(low).name()).isEqualTo("lost-sales-diverted=low");
    }

    @Test
    void every_point_counts_in_the_mean_and_in_the_deviation() {
        // mean 5, deviations -2, -1 and 3: their variance is 14 / 3
        Estimate range = Range.of(new double[]{5, 3, 4, 8}, 3, Unit.CAD);

        assertThat(range.low()).isCloseTo(5 - 1.645 * Math.sqrt(14.0 / 3), within(1e-12));
        assertThat(range.high()).isCloseTo(5 + 1.645 * Math.sqrt(14.0 / 3), within(1e-12));
    }
}
