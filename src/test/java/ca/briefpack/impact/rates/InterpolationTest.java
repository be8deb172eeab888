package ca.briefpack.impact.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.impact.Sample;
import ca.briefpack.impact.book.Line;
import ca.briefpack.impact.draw.Draw;
import ca.briefpack.impact.draw.DrawSet;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.impact.draw.RandomDraws;
import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** A law of claims and of both contents, read off its surface anywhere; and how far two tables of rates lie apart. */
class InterpolationTest {
    private static final List<Line> LINES =
            List.of(new Line(Country.US, HsCode.of("4407")), new Line(Country.US, HsCode.of("8703")));
    private static final Regime REGIME = new Regime("status-quo", Sample.AS_OF);

    /** Cars pay 10 % and more for both contents, on what does not claim; two fifths of it do. Lumber is banned. */
    private static RateMatrix law(Draw draw) {
        double claims = Math.max(0, Math.min(1, 0.4 + draw.of(ModelParameter.CUSMA_SHIFT)));
        double rate = 0.1 * (1 + draw.of(ModelParameter.US_CONTENT_AUTOS)) * (1 + 2 * draw.of(ModelParameter.METAL_CONTENT));
        return matrix(Double.POSITIVE_INFINITY, (1 - claims) * rate, 1 - claims);
    }

    private static RateMatrix matrix(double lumber, double cars, double dutiable) {
        double[][] duties = new double[2][Country.partners().length];
        duties[0][Country.CA.ordinal()] = lumber;
        duties[1][Country.CA.ordinal()] = cars;
        return new RateMatrix(duties, new double[]{1, dutiable});
    }

    @Test
    void a_law_that_is_linear_in_claims_and_in_each_content_is_read_as_it_is_wherever_it_is_asked() {
        Sample sample = new Sample().uncertain();
        RandomDraws draws = new RandomDraws(sample.parameters, 3);
        InterpolatedRates surfaces = InterpolatedRates.of((regime, draw) -> law(draw), LINES, List.of(REGIME), sample.parameters,
                List.of(draws.of(0))).orElseThrow();

        for (int n = 1; n < 20; n++) {
            RateMatrix read = surfaces.of(LINES).of(REGIME, draws.of(n));
            assertThat(InterpolatedRates.distance(law(draws.of(n)), read)).isLessThan(1e-12);
            assertThat(surfaces.of(LINES.subList(1, 2)).of(REGIME, draws.of(n)).duty(0, Country.CA))
                    .isCloseTo(law(draws.of(n)).duty(1, Country.CA), within(1e-12));
        }
    }

    /** Content from 0.4 to 0.6 and metal from 0.3 to 0.7: the nodes lie a quarter within. */
    @Test
    void a_law_is_asked_a_quarter_within_the_ends_of_each_content() {
        Sample sample = new Sample().uncertain();
        Set<List<Double>> asked = ConcurrentHashMap.newKeySet();
        Draw check = DrawSet.of(sample.parameters).list().get(0);
        InterpolatedRates.of((regime, draw) -> {
            asked.add(List.of(rounded(draw, ModelParameter.US_CONTENT_AUTOS), rounded(draw, ModelParameter.METAL_CONTENT)));
            return law(draw);
        }, LINES, List.of(REGIME), sample.parameters, List.of(check));

        assertThat(asked).containsExactlyInAnyOrder(List.of(0.45, 0.4), List.of(0.45, 0.6), List.of(0.55, 0.4),
                List.of(0.55, 0.6),
                List.of(0.5, 0.5));
    }

    private static double rounded(Draw draw, ModelParameter parameter) {
        return Math.round(draw.of(parameter) * 1e9) / 1e9;
    }

    @Test
    void a_law_that_leaves_its_surface_under_one_regime_is_not_interpolated_at_all() {
        Sample sample = new Sample().uncertain();
        Regime other = new Regime("worse", Sample.AS_OF);
        List<Draw> checks = List.of(new RandomDraws(sample.parameters, 3).of(0));
        RateSource bent = (regime, draw) -> regime.equals(other)
                ? matrix(0, Math.pow(draw.of(ModelParameter.METAL_CONTENT), 2), 1) : law(draw);

        assertThat(InterpolatedRates.of(bent, LINES, List.of(REGIME), sample.parameters, checks)).isPresent();
        assertThat(InterpolatedRates.of(bent, LINES, List.of(REGIME, other), sample.parameters, checks))
                .isEqualTo(Optional.empty());
    }

    @Test
    void two_tables_of_rates_lie_apart_by_their_largest_gap_and_two_bans_not_at_all() {
        RateMatrix one = matrix(Double.POSITIVE_INFINITY, 0.1, 0.5);

        assertThat(InterpolatedRates.distance(one, matrix(Double.POSITIVE_INFINITY, 0.1, 0.5))).isZero();
        assertThat(InterpolatedRates.distance(one, matrix(Double.POSITIVE_INFINITY, 0.3, 0.5))).isCloseTo(0.2, within(1e-12));
        assertThat(InterpolatedRates.distance(one, matrix(Double.POSITIVE_INFINITY, 0.3, 0.1))).isCloseTo(0.4, within(1e-12));
        assertThat(InterpolatedRates.distance(one, matrix(0.2, 0.1, 0.5))).isInfinite();
        assertThat(InterpolatedRates.distance(matrix(0, 0, 0.5), new RateMatrix(Country.US,
                new double[2][Country.partners().length],
                new RateMatrix.OfCanada(new double[]{0, 0.25}, new double[]{1, 0.5}, new double[2], new double[2]))))
                .as("Canada's additional duty alone").isCloseTo(0.25, within(1e-12));
    }
}
