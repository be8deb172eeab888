package ca.briefpack.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.cases.Cases;
import ca.briefpack.cases.Draws;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/**
 * A market whose first source has a cost of its own: its two equations hold of whatever comes out, and its limits are refused.
 */
class CostMarketTest {
    private static final double HAIR = 1e-9;
    private static final double[] SPENDING = {30, 50, 20};
    private static final double[] SUPPLY = {1.5, 4, Double.POSITIVE_INFINITY};

    /** Elasticities of substitution on either side of 1, where the form of the index has no value. */
    private static double sigma(Draws draws) {
        return draws.flip("close") ? draws.real("sigma", 0.2, 0.9) : draws.real("sigma", 1.1, 9);
    }

    private static double infiniteNowAndThen(Draws draws, String name) {
        return draws.kind(name + " infinite", 4) == 0 ? Double.POSITIVE_INFINITY : draws.real(name, 0.3, 20);
    }

    @Test
    void supply_meets_demand_at_the_price_index_whatever_the_duties_and_the_cost() {
        Cases.hold(2_000, draws -> {
            double[] spending = draws.reals("spending", 3, 1, 100);
            double sigma = sigma(draws);
            double eta = draws.real("eta", -3, -0.2);
            double[] supply =
                    {infiniteNowAndThen(draws, "own"), infiniteNowAndThen(draws, "second"), infiniteNowAndThen(draws, "third")};
            double[] k = draws.reals("k", 3, 0.7, 1.8);
            double cost = draws.real("cost", 0.6, 1.6);

            CostMarket.Outcome market = new CostMarket(spending, sigma, eta, supply).solve(k, cost);

            double index = 0;
            for (int j = 0; j < 3; j++) {
                double own = j == 0 ? cost : 1;
                double p = market.prices()[j];
                index += spending[j] / Arrays.stream(spending).sum() * Math.pow(p * k[j], 1 - sigma);
                assertThat(Math.log(market.quantities()[j])).as("demand of source %d", j)
                        .isCloseTo((eta + sigma) * Math.log(market.price()) - sigma * Math.log(p * k[j]), within(HAIR));
                if (Double.isInfinite(supply[j])) {
                    assertThat(p).as("at cost").isEqualTo(own);
                } else {
                    assertThat(Math.log(market.quantities()[j])).as("supply of source %d", j)
                            .isCloseTo(supply[j] * Math.log(p - own + 1), within(1e-7));
                }
            }
            assertThat(Math.log(index) / (1 - sigma)).as("index").isCloseTo(Math.log(market.price()), within(HAIR));
        });
    }

    @Test
    void with_costs_as_they_were_it_is_the_market_without_them() {
        Cases.hold(500, draws -> {
            double sigma = sigma(draws);
            double[] k = draws.reals("k", 3, 0.5, 3);
            CesSolution plain = new CesMarket(new double[]{0.3, 0.5, 0.2}, sigma, -1.3, SUPPLY).solve(k);
            CostMarket.Outcome market = new CostMarket(SPENDING, sigma, -1.3, SUPPLY).solve(k, 1);

            assertThat(market.price()).isCloseTo(plain.price(), within(HAIR));
            for (int j = 0; j < 3; j++) {
                assertThat(market.prices()[j]).isCloseTo(plain.sources().get(j).producerPrice(), within(HAIR));
                assertThat(market.quantities()[j]).isCloseTo(plain.sources().get(j).quantity(), within(1e-8));
            }
        });
    }

    @Test
    void at_a_substitution_of_one_buyers_spend_the_same_shares_and_it_is_the_limit_from_either_side() {
        double[] k = {1, 1.4, 0.9};
        CostMarket.Outcome one = new CostMarket(SPENDING, 1, -1.3, SUPPLY).solve(k, 1.1);

        double index = 0;
        for (int j = 0; j < 3; j++) {
            index += SPENDING[j] / 100 * Math.log(one.prices()[j] * k[j]);
        }
        assertThat(Math.log(one.price())).isCloseTo(index, within(HAIR));
        for (double sigma : new double[]{1 - 1e-6, 1 + 1e-6, 1 - 1e-9, 1 + 1e-9}) {
            CostMarket.Outcome near = new CostMarket(SPENDING, sigma, -1.3, SUPPLY).solve(k, 1.1);
            assertThat(near.price()).isCloseTo(one.price(), within(1e-6));
            assertThat(near.quantities()).containsExactly(one.quantities(), within(1e-6));
        }
    }

    /** Two sources that take the world's price, half of the market each: the index is the mean at sigma 2 turned over. */
    @Test
    void a_source_that_sells_at_cost_passes_all_of_it_on() {
        CostMarket.Outcome market =
                new CostMarket(new double[]{7, 7}, 2, -1, new double[]{Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY})
                        .solve(new double[]{1, 1}, 1.25);

        assertThat(market.price()).isCloseTo(1 / (0.5 / 1.25 + 0.5), within(1e-14));
        assertThat(market.prices()).containsExactly(1.25, 1);
        assertThat(market.quantities()[1]).isCloseTo(market.price(), within(1e-14));
    }

    @Test
    void a_source_that_is_shut_out_sells_nothing_and_one_without_sales_moves_no_price() {
        CostMarket.Outcome shut =
                new CostMarket(SPENDING, 3, -1, SUPPLY).solve(new double[]{1, Double.POSITIVE_INFINITY, 1}, 1.1);
        CostMarket.Outcome nearly = new CostMarket(SPENDING, 3, -1, SUPPLY).solve(new double[]{1, 1e9, 1}, 1.1);
        assertThat(shut.prices()[1]).isZero();
        assertThat(shut.quantities()[1]).isZero();
        assertThat(shut.price()).isCloseTo(nearly.price(), within(HAIR)).isGreaterThan(1);

        CostMarket empty = new CostMarket(new double[]{50, 0}, 3, -1, new double[]{1.5, 4});
        assertThat(empty.solve(new double[]{1, 5}, 1.1).price()).isCloseTo(empty.solve(new double[]{1, 1}, 1.1).price(),
                within(1e-14));
    }

    @Test
    void a_source_sells_no_more_than_its_quota_at_the_price_that_buyers_pay_for_so_much() {
        Cases.hold(500, draws -> {
            double sigma = draws.real("sigma", 1.1, 6);
            double eta = draws.real("eta", -3, -0.2);
            double[] k = {1, 1, draws.real("k", 0.2, 1)};
            double most = draws.real("quota", 0.5, 4);
            CostMarket market = new CostMarket(SPENDING, sigma, eta, SUPPLY);
            CostMarket.Outcome free = market.solve(k, 1);
            CostMarket.Outcome held = market.solve(k, 1, new double[]{100, 100, most});

            if (free.quantities()[2] <= most) {
                assertThat(held.price()).as("a quota that does not bind changes nothing").isEqualTo(free.price());
            } else {
                assertThat(held.quantities()[2]).isEqualTo(most);
                assertThat(held.prices()[2]).as("sellers get more for less").isGreaterThan(free.prices()[2]);
                assertThat(held.price()).isGreaterThan(free.price());
                assertThat(Math.log(most)).as("demand at that price").isCloseTo(
                        (eta + sigma) * Math.log(held.price()) - sigma * Math.log(held.prices()[2] * k[2]), within(HAIR));
            }
        });
    }

    @Test
    void its_slope_is_how_the_price_moves_with_the_cost() {
        Cases.hold(500, draws -> {
            CostMarket market = new CostMarket(draws.reals("spending", 3, 1, 100), sigma(draws), draws.real("eta", -3, -0.2),
                    new double[]{infiniteNowAndThen(draws, "own"), 4, Double.POSITIVE_INFINITY});
            double[] k = draws.reals("k", 3, 0.7, 1.8);
            double[] quota = {Double.POSITIVE_INFINITY, draws.real("quota", 0.3, 3), Double.POSITIVE_INFINITY};
            double cost = draws.real("cost", 0.7, 1.5);
            double h = 1e-6;

            double above = Math.log(market.solve(k, cost + h, quota).price());
            double below = Math.log(market.solve(k, cost - h, quota).price());

            assertThat(market.solve(k, cost, quota).slope()).isCloseTo((above - below) / (2 * h), within(1e-4));
        });
    }

    @Test
    void inputs_at_or_beyond_their_limits_are_refused_with_the_limit() {
        double infinite = Double.POSITIVE_INFINITY;
        refused("as many supply elasticities as sources, at least one",
                () -> new CostMarket(SPENDING, 2, -1, new double[]{1, 1}));
        refused("as many supply elasticities as sources, at least one",
                () -> new CostMarket(new double[0], 2, -1, new double[0]));
        for (double sigma : new double[]{0, infinite}) {
            refused("sigma over 0 and finite", () -> new CostMarket(SPENDING, sigma, -1, SUPPLY));
        }
        for (double eta : new double[]{0, -infinite}) {
            refused("eta under 0 and finite", () -> new CostMarket(SPENDING, 2, eta, SUPPLY));
        }
        for (double[] spending : new double[][]{{0, 0, 0}, {-1, 50, 50}}) {
            refused("spending of 0 or more, and some", () -> new CostMarket(spending, 2, -1, SUPPLY));
        }
        refused("supply elasticities over 0", () -> new CostMarket(SPENDING, 2, -1, new double[]{1, 0, 1}));

        CostMarket market = new CostMarket(SPENDING, 2, -1, SUPPLY);
        refused("a change k over 0 for each source", () -> market.solve(new double[]{1, 1}, 1));
        refused("a change k over 0 for each source", () -> market.solve(new double[]{1, 0, 1}, 1));
        refused("a cost over 0", () -> market.solve(new double[]{1, 1, 1}, 0));
        refused("a source that is not shut out", () -> market.solve(new double[]{infinite, infinite, infinite}, 1));
    }

    private static void refused(String limit, ThrowingCallable made) {
        assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class).hasMessage("a market needs " + limit);
    }
}
