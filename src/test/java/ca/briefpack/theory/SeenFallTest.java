package ca.briefpack.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.cases.Cases;
import org.junit.jupiter.api.Test;

/** The elasticity found is the one that the fall was made with; falls beyond what any can make end at a limit. */
class SeenFallTest {
    private static final double[] SPENDING = {30, 50, 20};
    private static final double[] SUPPLY = {1.5, 4, Double.POSITIVE_INFINITY};

    @Test
    void it_finds_the_elasticity_that_made_the_fall() {
        Cases.hold(300, draws -> {
            double sigma = draws.real("sigma", 1.2, 30);
            double k = draws.real("k", 1.1, 3);
            double eta = draws.real("eta", -3, -0.2);
            CostMarket.Outcome market = new CostMarket(SPENDING, sigma, eta, SUPPLY).solve(new double[]{1, 1, k}, 1);

            assertThat(new SeenFall(SPENDING, eta, SUPPLY, 2).sigma(k, market.prices()[2] * market.quantities()[2]))
                    .isCloseTo(sigma, within(1e-7 * sigma));
        });
    }

    @Test
    void a_fall_that_no_elasticity_makes_gives_the_nearest_limit() {
        SeenFall market = new SeenFall(SPENDING, -1, SUPPLY, 2);
        assertThat(market.sigma(2, 0.99)).isEqualTo(1.01);
        assertThat(market.sigma(1.01, 1e-9)).isEqualTo(60);
    }
}
