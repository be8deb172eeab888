package ca.briefpack.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.impact.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StroudTest {

    @Test
    void known_points_hold() {
        for (Golden row : Golden.rows("sensitivity_stroud3.csv")) {
            int n = (int) row.number("n");
            double x = Stroud.points(n)[(int) row.number("point") - 1][(int) row.number("dim") - 1];
            assertThat(x).as("n=%s point=%s dim=%s", n, row.text("point"), row.text("dim"))
                    .isCloseTo(row.number("x"), within(1e-13));
            assertThat(1.0 / Stroud.points(n).length).isCloseTo(row.number("weight"), within(1e-15));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 8, 9, 13})
    void moments_up_to_the_third_are_those_of_standard_variables(int n) {
        double[][] points = Stroud.points(n);
        assertThat(points).hasDimensions(2 * n, n);
        for (int a = 0; a < n; a++) {
            assertThat(moment(points, a)).isCloseTo(0, within(1e-12));
            for (int b = 0; b < n; b++) {
                assertThat(moment(points, a, b)).isCloseTo(a == b ? 1 : 0, within(1e-12));
                for (int c = 0; c < n; c++) {
                    assertThat(moment(points, a, b, c)).isCloseTo(0, within(1e-12));
                }
            }
        }
    }

    private static double moment(double[][] points, int... dims) {
        double sum = 0;
        for (double[] point : points) {
            double product = 1;
            for (int dim : dims) {
                product *= point[dim];
            }
            sum += product / points.length;
        }
        return sum;
    }

    @Test
    void no_parameters_are_refused() {
        assertThatThrownBy(() -> Stroud.points(0)).hasMessage("number of parameters is 0, must be 1 or more");
    }
}
