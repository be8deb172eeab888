package ca.briefpack.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.cases.Cases;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.impact.sample.MonteCarloTest;
import ca.briefpack.model.Province;
import ca.briefpack.model.Sampling;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rules of estimates for any exports, seed and number of threads. */
class ImpactProperties {
    private static final List<Province> PLACES = List.of(Province.ON, Province.QC, Province.BC, Province.YT);
    private static final List<Indicator> ADDED =
            List.of(Indicator.EXPORTS_US, Indicator.EXPORTS_US_CHANGE, Indicator.EXPORTS_CHANGE);

    @Test
    void provinces_add_to_canada_at_every_draw() {
        Cases.hold(40, draws -> {
            double[] values = draws.reals("exports", 4, 1e5, 1e10);
            Sample sample = ImpactModelTest.sample();
            for (int i = 0; i < 4; i++) {
                sample.export(PLACES.get(i), List.of("8703", "4407", "7208", "8703").get(i), values[i]);
            }
            ImpactTable table = ImpactModel.estimate(sample.evidence(), ImpactModelTest.RATES, Sample.plan("worse"));
            for (String scenario : List.of("status-quo", "worse")) {
                for (Indicator indicator : ADDED) {
                    double[] canada = table.findDraws(Cell.canada(scenario, indicator)).orElseThrow();
                    for (int d = 0; d < canada.length; d++) {
                        double sum = 0;
                        for (Province province : PLACES) {
                            sum += table.findDraws(Cell.of(scenario, province, indicator)).orElseThrow()[d];
                        }
                        assertThat(sum).as("%s %s", scenario, indicator).isCloseTo(canada[d], within(1e-9 * Math.abs(canada[d])));
                    }
                }
            }
        });
    }

    @Test
    void the_same_seed_gives_the_same_numbers_at_any_thread_count() {
        Cases.hold(12, draws -> {
            long seed = draws.seed("seed");
            int threads = draws.whole("threads", 2, 5);
            ImpactTable one = sampled(seed, 1);
            ImpactTable many = sampled(seed, threads);
            for (Province province : PLACES) {
                for (Indicator indicator : Indicator.values()) {
                    Cell cell = Cell.of("status-quo", province, indicator);
                    assertThat(many.find(cell)).as("%s", cell).isEqualTo(one.find(cell));
                }
            }
        });
    }

    private static ImpactTable sampled(long seed, int threads) {
        return ImpactModel.estimate(ImpactModelTest.sample().evidence(), MonteCarloTest.LAW, Sample.plan(),
                Optional.of(new Sampling(120, seed, threads)));
    }
}
