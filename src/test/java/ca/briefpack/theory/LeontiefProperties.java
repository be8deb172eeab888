package ca.briefpack.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.cases.Cases;
import ca.briefpack.cases.Draws;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Rules of every input-output economy of three industries: household spending adds, and the end of a market is linear. */
class LeontiefProperties {
    private static final int N = 3;

    /** @param weights of inputs, by buyer: what three suppliers and labour have of its costs; the last is what leaks away */
    record Case(double[][] weights, double[] consumption, double[] demand, double[] abroad) {
        double[][] inputs() {
            double[][] a = new double[N][N];
            for (int i = 0; i < N; i++) {
                for (int j = 0; j < N; j++) {
                    a[i][j] = share(j, i);
                }
            }
            return a;
        }

        double[] labour() {
            return new double[]{share(0, N), share(1, N), share(2, N)};
        }

        private double share(int buyer, int item) {
            return weights[buyer][item] / Arrays.stream(weights[buyer]).sum();
        }

        Leontief open() {
            return new Leontief(inputs());
        }

        Leontief closed() {
            double all = Arrays.stream(consumption).sum();
            return open().closed(labour(), Arrays.stream(consumption).limit(N).map(c -> c / all).toArray(), 0);
        }
    }

    private static Case economy(Draws draws) {
        double[][] inputs = new double[N][];
        Arrays.setAll(inputs, j -> weights(draws, "inputs", N + 2));
        return new Case(inputs, weights(draws, "consumption", N + 1), weights(draws, "demand", N), weights(draws, "abroad", N));
    }

    private static double[] weights(Draws draws, String name, int n) {
        return draws.reals(name, n, 0.05, 1);
    }

    @Test
    void a_closed_model_never_has_smaller_multipliers_than_the_open_one() {
        Cases.hold(1_000, draws -> {
            Case c = economy(draws);
            for (double[] perOutput : new double[][]{{1, 1, 1}, c.labour(), {0, 1, 0}}) {
                double[] open = c.open().multipliers(perOutput);
                double[] closed = c.closed().multipliers(perOutput);
                for (int j = 0; j < N; j++) {
                    assertThat(closed[j]).isGreaterThanOrEqualTo(open[j] - 1e-12);
                }
            }
        });
    }

    /** Sales to a market, taken out of final demand, cost their multipliers: solving the smaller economy says the same. */
    @Test
    void extracting_a_market_costs_its_sales_times_their_multipliers() {
        Cases.hold(1_000, draws -> {
            Case c = economy(draws);
            double[] jobs = {2, 3, 5};
            double[] all = new double[N];
            Arrays.setAll(all, i -> c.demand[i] + c.abroad[i]);
            double[] with = c.open().outputs(all);
            double[] without = c.open().outputs(c.demand);
            double[] multipliers = c.open().multipliers(jobs);
            double lost = 0;
            double byMultiplier = 0;
            for (int i = 0; i < N; i++) {
                lost += jobs[i] * (with[i] - without[i]);
                byMultiplier += multipliers[i] * c.abroad[i];
            }

            assertThat(lost).isCloseTo(byMultiplier, within(1e-9 * byMultiplier));
        });
    }

    /**
     * Taking a whole industry away, its sales at home and its suppliers' links too, never costs less than the end of one market.
     */
    @Test
    void extracting_an_industry_costs_no_less_than_the_end_of_its_sales_to_one_market() {
        Cases.hold(1_000, draws -> {
            Case c = economy(draws);
            double[] all = new double[N];
            Arrays.setAll(all, i -> c.demand[i] + c.abroad[i]);
            double[] multipliers = c.open().multipliers(new double[]{1, 1, 1});
            for (int k = 0; k < N; k++) {
                assertThat(c.open().extractionLoss(k, all)).isGreaterThan(multipliers[k] * c.abroad[k]);
            }
        });
    }
}
