package ca.briefpack.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Newton's method on the market's price, from one end of what is admitted to the other, and what is not admitted. */
class NewtonProperties {
    private static final int SOURCES = 4;

    record Market(double[] shares, double sigma, double eta, double[] supply, double[] logK) {
        @Override
        public String toString() {
            return Arrays.toString(shares) + " sigma " + sigma + " eta " + eta + " supply " + Arrays.toString(supply) + " log k "
                    + Arrays.toString(logK);
        }
    }

    /** Sources without sales, sellers who take the world's price, and changes of a power of a tariff by a hundred either way. */
    @Provide
    Arbitrary<Market> admissible() {
        Arbitrary<Double> weight = Arbitraries.oneOf(Arbitraries.just(0.0), between(1e-6, 1));
        Arbitrary<Double> supply = Arbitraries.oneOf(Arbitraries.just(Double.POSITIVE_INFINITY), between(0.01, 1), between(1, 1e6));
        Arbitrary<Double> sigma = Arbitraries.oneOf(between(0.01, 1), Arbitraries.just(1.0), between(1, 80));
        return Combinators.combine(weight.array(double[].class).ofSize(SOURCES).filter(w -> Arrays.stream(w).sum() > 0), sigma,
                between(-10, -0.01), supply.array(double[].class).ofSize(SOURCES), between(-4.6, 4.6).array(double[].class).ofSize(SOURCES))
                .as((weights, s, eta, eps, logK) -> {
                    double sum = Arrays.stream(weights).sum();
                    return new Market(Arrays.stream(weights).map(w -> w / sum).toArray(), s, eta, eps, logK);
                });
    }

    private static Arbitrary<Double> between(double low, double high) {
        return Arbitraries.doubles().between(low, high).ofScale(6);
    }

    @Property(tries = 10_000)
    void newton_converges_from_any_admissible_input(@ForAll("admissible") Market m) {
        double x = new CesMarket(m.shares, m.sigma, m.eta, m.supply).logPrice(m.logK);

        assertThat(x).isFinite();
        assertThat(index(m, x)).isCloseTo(x, within(1e-7 * (1 + Math.abs(x))));
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
        double sum = 0;
        for (int j = 0; j < SOURCES; j++) {
            sum += power == 0 ? m.shares[j] * price[j] : m.shares[j] * Math.exp(power * price[j] - most);
        }
        return power == 0 ? sum : (most + Math.log(sum)) / power;
    }

    /** One input spoilt, and the name by which it must be refused. */
    private enum Spoilt {
        SIGMA("sigma is"), ETA("eta is"), SUPPLY("supply elasticity of source 2 is"), SHARE("share of source 2 is"),
        SUM("sum of shares is"), CHANGE("k of source 2 must be over 0");

        private final String message;

        Spoilt(String message) {
            this.message = message;
        }
    }

    @Property(tries = 3_000)
    void an_inadmissible_input_is_refused_by_name(@ForAll("admissible") Market m, @ForAll Spoilt input,
                                                 @ForAll @IntRange(max = 2) int kind) {
        double bad = new double[] {Double.NaN, -0.5, Double.NEGATIVE_INFINITY}[kind];
        double[] shares = m.shares.clone();
        double[] supply = m.supply.clone();
        double[] logK = m.logK.clone();
        switch (input) {
            case SUPPLY -> supply[2] = bad;
            case SHARE -> shares[2] = bad;
            case SUM -> Arrays.setAll(shares, j -> m.shares[j] * 0.9);
            case CHANGE -> logK[2] = kind == 1 ? Double.NEGATIVE_INFINITY : bad;
            default -> { }
        }
        double sigma = input == Spoilt.SIGMA ? bad : m.sigma;
        double eta = input == Spoilt.ETA ? (kind == 1 ? 0.5 : bad) : m.eta;

        assertThatThrownBy(() -> new CesMarket(shares, sigma, eta, supply).logPrice(logK))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining(input.message);
    }
}
