package ca.briefpack.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.cases.Cases;
import ca.briefpack.cases.Draws;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rules that hold in every market; source 0 is Canada. */
class CesMarketProperties {

    record Case(double[] shares, double sigma, double eta, double[] supply) {
        CesMarket market() {
            return new CesMarket(shares, sigma, eta, supply);
        }
    }

    private static Case market(Draws draws) {
        double[] weights = draws.reals("weight", 5, 0.001, 1);
        double sum = Arrays.stream(weights).sum();
        return new Case(Arrays.stream(weights).map(w -> w / sum).toArray(), draws.real("sigma", 0.05, 30),
                draws.real("eta", -5, -0.05),
                draws.reals("supply", 5, 0.05, 100));
    }

    private static double[] changes(Draws draws) {
        return draws.reals("k", 5, 0.3, 4);
    }

    @Test
    void no_change_of_duties_changes_nothing() {
        Cases.hold(2000, draws -> {
            Case c = market(draws);
            CesSolution solution = c.market().solve(1, 1, 1, 1, 1);

            assertThat(solution.price()).isEqualTo(1);
            assertThat(solution.sources()).allSatisfy(o -> assertThat(o).isEqualTo(new CesSolution.Outcome(1, 1, 1, 1, 1)));
        });
    }

    @Test
    void any_market_and_shock_solves_its_own_equations() {
        Cases.hold(5000, draws -> {
            Case c = market(draws);
            double[] k = changes(draws);
            CesSolution solution = c.market().solve(k);

            double index = IntStream.range(0, 5).mapToDouble(j -> c.shares[j]
                    * (c.sigma == 1 ? 1 + Math.log(solution.sources().get(j).consumerPrice() / solution.price())
                            : Math.pow(solution.sources().get(j).consumerPrice() / solution.price(), 1 - c.sigma)))
                    .sum();
            assertThat(index).isCloseTo(1, within(1e-7));
            for (int j = 0; j < 5; j++) {
                CesSolution.Outcome o = solution.sources().get(j);
                double demanded = (c.eta + c.sigma) * Math.log(solution.price()) - c.sigma * Math.log(o.consumerPrice());
                assertThat(Math.log(o.quantity())).isCloseTo(demanded, within(1e-9));
                assertThat(Math.log(o.quantity())).isCloseTo(c.supply[j] * Math.log(o.producerPrice()), within(1e-9));
                assertThat(o.consumerPrice()).isCloseTo(o.producerPrice() * k[j], within(1e-9 * o.consumerPrice()));
            }
        });
    }

    @Test
    void spending_is_what_sellers_and_the_treasury_get() {
        Cases.hold(2000, draws -> {
            Case c = market(draws);
            double[] k = changes(draws);
            CesSolution solution = c.market().solve(k);

            double spent = IntStream.range(0, 5).mapToDouble(j -> c.shares[j] * solution.sources().get(j).expenditure()).sum();
            double earned = IntStream.range(0, 5).mapToDouble(j -> c.shares[j] * solution.sources().get(j).revenue()).sum();
            double duty = IntStream.range(0, 5)
                    .mapToDouble(j -> c.shares[j] * solution.sources().get(j).revenue() * (k[j] - 1)).sum();
            assertThat(earned + duty).isCloseTo(spent, within(1e-9 * spent));
            // all that is spent follows the market's own demand
            assertThat(spent).isCloseTo(Math.pow(solution.price(), 1 + c.eta), within(1e-6 * spent));
        });
    }

    @Test
    void losses_grow_with_the_rate() {
        Cases.hold(2000, draws -> {
            Case c = market(draws);
            double rate = draws.real("rate", 0, 2);
            double more = draws.real("more", 0.01, 1);
            double first = c.market().solve(1 + rate, 1, 1, 1, 1).sources().get(0).revenue();
            double second = c.market().solve(1 + rate + more, 1, 1, 1, 1).sources().get(0).revenue();

            assertThat(second).isLessThan(first);
        });
    }

    @Test
    void duties_on_competitors_raise_sales_where_substitution_beats_demand() {
        Cases.hold(2000, draws -> {
            Case c = market(draws);
            double rate = draws.real("rate", 0.01, 2);
            double sales = c.market().solve(1, 1, 1 + rate, 1, 1).sources().get(0).revenue();

            if (c.sigma > -c.eta) {
                assertThat(sales).isGreaterThan(1);
            } else {
                assertThat(sales).isLessThanOrEqualTo(1);
            }
        });
    }

    @Test
    void sellers_who_take_the_worlds_price_pass_the_whole_duty_on() {
        Cases.hold(1000, draws -> {
            Case c = market(draws);
            double rate = draws.real("rate", 0, 2);
            double[] elastic = {1e12, 1e12, 1e12, 1e12, 1e12};
            double[] perfect = new double[5];
            Arrays.fill(perfect, Double.POSITIVE_INFINITY);
            CesSolution near = new CesMarket(c.shares, c.sigma, c.eta, elastic).solve(1 + rate, 1, 1, 1, 1);
            CesSolution exact = new CesMarket(c.shares, c.sigma, c.eta, perfect).solve(1 + rate, 1, 1, 1, 1);

            assertThat(near.sources().get(0).producerPrice()).isCloseTo(1, within(1e-9));
            assertThat(near.sources().get(0).consumerPrice()).isCloseTo(1 + rate, within(1e-8));
            assertThat(exact.sources().get(0).producerPrice()).isEqualTo(1);
            assertThat(exact.sources().get(0).quantity()).isCloseTo(near.sources().get(0).quantity(), within(1e-6));
        });
    }

    @Test
    void small_shocks_match_the_log_linear_solution() {
        Cases.hold(2000, draws -> {
            Case c = market(draws);
            int tenMillionths = draws.whole("tenMillionths", -100, 100);
            double shock = tenMillionths * 1e-7;
            double slopes = 0;
            for (int j = 0; j < 5; j++) {
                slopes += c.shares[j] * (c.eta + c.sigma) / (c.supply[j] + c.sigma);
            }
            double eps = c.supply[0];
            double linear = c.shares[0] * eps / (eps + c.sigma) * shock / (1 - slopes);
            double linearP = ((c.eta + c.sigma) * linear - c.sigma * shock) / (eps + c.sigma);

            CesSolution solution = c.market().solve(Math.exp(shock), 1, 1, 1, 1);
            assertThat(Math.log(solution.price())).isCloseTo(linear, within(1e-8));
            assertThat(Math.log(solution.sources().get(0).producerPrice())).isCloseTo(linearP, within(1e-8));
        });
    }

    @Test
    void the_order_of_sources_does_not_matter() {
        Cases.hold(2000, draws -> {
            Case c = market(draws);
            double[] k = changes(draws);
            Case turned = new Case(turn(c.shares), c.sigma, c.eta, turn(c.supply));

            assertThat(turned.market().solve(turn(k)).price()).isCloseTo(c.market().solve(k).price(), within(1e-9));
        });
    }

    private static double[] turn(double[] a) {
        return IntStream.range(0, a.length).mapToDouble(j -> a[a.length - 1 - j]).toArray();
    }
}
