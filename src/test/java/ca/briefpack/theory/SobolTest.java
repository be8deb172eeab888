package ca.briefpack.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.impact.Golden;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Functions whose indices are known in closed form (Saltelli and others 2008), as the golden table gives them. */
class SobolTest {
    private static final int SIZE = 200_000;
    private static final double[] SOBOL_G = {0, 1, 4.5, 9, 99, 99, 99, 99};

    private static double ishigami(double[] u) {
        double x1 = Math.PI * (2 * u[0] - 1);
        double x2 = Math.PI * (2 * u[1] - 1);
        double x3 = Math.PI * (2 * u[2] - 1);
        return Math.sin(x1) + 7 * Math.sin(x2) * Math.sin(x2) + 0.1 * Math.pow(x3, 4) * Math.sin(x1);
    }

    private static double sobolG(double[] u) {
        double product = 1;
        for (int i = 0; i < SOBOL_G.length; i++) {
            product *= (Math.abs(4 * u[i] - 2) + SOBOL_G[i]) / (1 + SOBOL_G[i]);
        }
        return product;
    }

    private static Sobol indices(ToDoubleFunction<double[]> function, int parameters, int of) {
        SplittableRandom random = new SplittableRandom(7);
        double[] a = new double[SIZE];
        double[] b = new double[SIZE];
        double[] ab = new double[SIZE];
        for (int n = 0; n < SIZE; n++) {
            double[] one = random.doubles(parameters).toArray();
            double[] other = random.doubles(parameters).toArray();
            a[n] = function.applyAsDouble(one);
            b[n] = function.applyAsDouble(other);
            one[of] = other[of];
            ab[n] = function.applyAsDouble(one);
        }
        return Sobol.of(a, b, ab);
    }

    private static double known(String function, String measure, int parameter) {
        List<Golden> rows = Golden.rows("sensitivity_sobol.csv");
        return rows.stream().filter(r -> r.text("function").equals(function) && r.text("measure").equals(measure)
                && r.text("parameter").equals("x" + (parameter + 1))).findFirst().orElseThrow().number("value");
    }

    @Test
    void the_indices_of_ishigami_s_function_are_its_closed_forms() {
        for (int i = 0; i < 3; i++) {
            Sobol sobol = indices(SobolTest::ishigami, 3, i);

            assertThat(sobol.firstOrder()).as("first order of x%d", i + 1).isCloseTo(known("ishigami", "S1", i), within(0.01));
            assertThat(sobol.total()).as("total of x%d", i + 1).isCloseTo(known("ishigami", "ST", i), within(0.01));
        }
    }

    @Test
    void the_indices_of_sobol_s_g_function_are_its_closed_forms() {
        for (int i = 0; i < SOBOL_G.length; i++) {
            Sobol sobol = indices(SobolTest::sobolG, SOBOL_G.length, i);

            assertThat(sobol.firstOrder()).as("first order of x%d", i + 1).isCloseTo(known("sobol_g", "S1", i), within(0.01));
            assertThat(sobol.total()).as("total of x%d", i + 1).isCloseTo(known("sobol_g", "ST", i), within(0.01));
        }
    }

    /**
     * Four answers at each sample, by hand: a mean and a variance of 3, products that add up to 18 and squared differences to 25.
     */
    @Test
    void what_is_added_to_all_answers_makes_no_share() {
        for (double added : new double[]{0, 1000}) {
            double[] a = {1 + added, 2 + added, 5 + added, 4 + added};
            double[] b = {3 + added, 6 + added, 1 + added, 2 + added};
            double[] ab = {2 + added, 6 + added, 3 + added, 2 + added};

            assertThat(Sobol.of(a, b, ab).firstOrder()).isCloseTo(18.0 / 4 / 3, within(1e-9));
            assertThat(Sobol.of(a, b, ab).total()).isCloseTo(25.0 / 8 / 3, within(1e-9));
        }
    }

    @Test
    void a_parameter_that_moves_nothing_has_no_share() {
        assertThat(Sobol.of(new double[]{1, 2}, new double[]{3, 5}, new double[]{1, 2})).isEqualTo(new Sobol(0, 0));
        assertThat(Sobol.of(new double[]{4, 4}, new double[]{4, 4}, new double[]{4, 4})).isEqualTo(new Sobol(0, 0));
    }

    @Test
    void samples_of_different_sizes_are_refused() {
        assertThatThrownBy(() -> Sobol.of(new double[2], new double[3], new double[2]))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("2, 3 and 2");
    }
}
