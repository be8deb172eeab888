package ca.briefpack.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.cases.Cases;
import ca.briefpack.cases.Draws;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Newton's method on the market's price, from one end of what is admitted to the other, and what is not admitted. */
class NewtonProperties {
    private static final int SOURCES = 4;
    /**
     * Nearer to a sigma of one than this the usual form loses its digits, and the first two terms in 1 - sigma are exact enough.
     */
    private static final double NEAR_ONE = 1e-6;

    record Market(double[] shares, double sigma, double eta, double[] supply, double[] logK) {
    }

    /** Sources without sales, sellers who take the world's price, and changes of a power of a tariff by a hundred either way. */
    private static Market admissible(Draws draws) {
        double[] weights = new double[SOURCES];
        Arrays.setAll(weights, j -> draws.flip("sells") ? draws.real("weight", 1e-6, 1) : 0);
        double sum = Arrays.stream(weights).sum();
        draws.require(sum > 0);
        double[] supply = new double[SOURCES];
        Arrays.setAll(supply, j -> supply(draws));
        return new Market(Arrays.stream(weights).map(w -> w / sum).toArray(), sigma(draws), draws.real("eta", -10, -0.01), supply,
                draws.reals("log k", SOURCES, -4.6, 4.6));
    }

    private static double supply(Draws draws) {
        return switch (draws.kind("kind of supply", 3)) {
            case 0 -> Double.POSITIVE_INFINITY;
            case 1 -> draws.real("supply", 0.01, 1);
            default -> draws.real("supply", 1, 1e6);
        };
    }

    private static double sigma(Draws draws) {
        return switch (draws.kind("kind of sigma", 3)) {
            case 0 -> 1;
            case 1 -> draws.real("sigma", 0.01, 1);
            default -> draws.real("sigma", 1, 80);
        };
    }

    @Test
    void newton_converges_from_any_admissible_input() {
        Cases.hold(10_000, draws -> {
            Market m = admissible(draws);
            double x = new CesMarket(m.shares, m.sigma, m.eta, m.supply).logPrice(m.logK);

            assertThat(x).isFinite();
            assertThat(index(m, x)).isCloseTo(x, within(1e-7 * (1 + Math.abs(x))));
        });
    }

    /** The logarithm of the price index that consumer prices at the index {@code x} make, worked out apart from the solver. */
    private static double index(Market m, double x) {
        double[] price = new double[SOURCES];
        double power = 1 - m.sigma;
        double most = Double.NEGATIVE_INFINITY;
        for (int j = 0; j < SOURCES; j++) {
            price[j] = Double.isInfinite(m.supply[j]) ? m.logK[j]
                    : ((m.eta + m.sigma) * x - m.sigma * m.logK[j]) / (m.supply[j] + m.sigma) + m.logK[j];
            most = m.shares[j] > 0 ? Math.max(most, power * price[j]) : most;
        }
        if (Math.abs(power) < NEAR_ONE) {
            double mean = mean(m.shares, j -> price[j]);
            return mean + power / 2 * mean(m.shares, j -> Math.pow(price[j] - mean, 2));
        }
        double largest = most;
        return (most + Math.log(mean(m.shares, j -> Math.exp(power * price[j] - largest)))) / power;
    }

    private static double mean(double[] shares, IntToDoubleFunction value) {
        return IntStream.range(0, SOURCES).filter(j -> shares[j] > 0).mapToDouble(j -> shares[j] * value.applyAsDouble(j)).sum();
    }

    /** One input spoilt, and the name by which it must be refused. */
    private enum Spoilt {
        SIGMA("sigma is"), ETA("eta is"), SUPPLY("supply elasticity of source 2 is"), SHARE("share of source 2 is"), SUM(
                "sum of shares is"),
        CHANGE("k of source 2 must be over 0");

        private final String message;

        Spoilt(String message) {
            this.message = message;
        }
    }

    @Test
    void an_inadmissible_input_is_refused_by_name() {
        Cases.hold(3_000, draws -> {
            Market m = admissible(draws);
            Spoilt input = draws.one("spoilt", Spoilt.values());
            int kind = draws.kind("kind", 3);
            double bad = new double[]{Double.NaN, -0.5, Double.NEGATIVE_INFINITY}[kind];
            double[] shares = m.shares.clone();
            double[] supply = m.supply.clone();
            double[] logK = m.logK.clone();
            switch (input) {
                case SUPPLY -> supply[2] = bad;
                case SHARE -> shares[2] = bad;
                case SUM -> Arrays.setAll(shares, j -> m.shares[j] * 0.9);
                case CHANGE -> logK[2] = kind == 1 ? Double.NEGATIVE_INFINITY : bad;
                default -> {
                }
            }
            double sigma = input == Spoilt.SIGMA ? bad : m.sigma;
            double eta = input == Spoilt.ETA ? (kind == 1 ? 0.5 : bad) : m.eta;

            assertThatThrownBy(() -> new CesMarket(shares, sigma, eta, supply).logPrice(logK))
                    .isInstanceOf(IllegalArgumentException.class).hasMessageContaining(input.message);
        });
    }
}
