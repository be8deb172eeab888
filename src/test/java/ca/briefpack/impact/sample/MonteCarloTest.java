package ca.briefpack.impact.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ca.briefpack.impact.ImpactModel;
import ca.briefpack.impact.ImpactModelTest;
import ca.briefpack.impact.ImpactTable;
import ca.briefpack.impact.Sample;
import ca.briefpack.impact.book.Cell;
import ca.briefpack.impact.book.Indicator;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.impact.draw.RandomDraws;
import ca.briefpack.impact.rates.RateMatrix;
import ca.briefpack.impact.rates.Rates;
import ca.briefpack.model.Country;
import ca.briefpack.model.Province;
import ca.briefpack.model.Sampling;
import ca.briefpack.model.figure.Estimate;
import ca.briefpack.theory.Percentiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Ranges from random draws. */
public class MonteCarloTest {
    /** A duty of 25 % on what claims no preference, less the American content of cars; all goods of the world pay half of it. */
    public static final Rates LAW = (headings, regime, draw) -> {
        double[][] duties = new double[headings.size()][Country.partners().length];
        double[] dutiable = new double[headings.size()];
        double claims = Math.max(0, Math.min(1, 0.98 + draw.of(ModelParameter.CUSMA_SHIFT)));
        for (int h = 0; h < headings.size() && !regime.scenario().equals("baseline"); h++) {
            boolean cars = headings.get(h).digits().equals("8703");
            double rate = 0.25 * (cars ? 1 - draw.of(ModelParameter.US_CONTENT_AUTOS) : draw.of(ModelParameter.METAL_CONTENT));
            duties[h][Country.CA.ordinal()] = (cars ? 1 : 3 - 2 * claims) * rate * (regime.scenario().equals("worse") ? 1.5 : 1);
            duties[h][Country.MX.ordinal()] = rate / 2;
            dutiable[h] = 1 - claims;
        }
        return new RateMatrix(duties, dutiable);
    };
    private static ImpactTable table;

    /** Not while the class is set up: other threads ask its rates. */
    @BeforeAll
    static void sample() {
        table = sampled(2_000, 7, 2);
    }

    private static ImpactTable sampled(int draws, long seed, int threads) {
        return ImpactModel.estimate(ImpactModelTest.sample().evidence(), LAW, Sample.plan("worse"),
                Optional.of(new Sampling(draws, seed, threads)));
    }

    private static Map<Cell, Optional<Estimate>> everything(ImpactTable table) {
        List<String> places = new ArrayList<>(Arrays.stream(Province.values()).map(Province::name).toList());
        places.add(Cell.CANADA);
        List<String> sectors = new ArrayList<>(table.listSectors());
        sectors.add(Cell.ALL);
        Map<Cell, Optional<Estimate>> all = new LinkedHashMap<>();
        for (String scenario : table.listScenarios()) {
            for (String place : places) {
                for (String sector : sectors) {
                    for (Indicator indicator : Indicator.values()) {
                        Cell cell = new Cell(scenario, place, sector, indicator);
                        all.put(cell, table.find(cell));
                    }
                }
            }
        }
        return all;
    }

    @Test
    void the_same_seed_gives_the_same_numbers_at_any_thread_count() {
        assertThat(everything(sampled(300, 5, 3))).isEqualTo(everything(sampled(300, 5, 1)));
        assertThat(everything(sampled(300, 6, 1))).isNotEqualTo(everything(sampled(300, 5, 1)));
    }

    @Test
    void a_range_is_the_fifth_and_the_ninety_fifth_percentile() {
        // jobs exposed go with the scale of the multipliers alone: triangular from 0.8 over 1 to 1.2
        Estimate exposed = table.find(Cell.of("status-quo", Province.QC, Indicator.JOBS_EXPOSED)).orElseThrow();

        assertThat(exposed.low() / exposed.central()).isCloseTo(0.8 + Math.sqrt(0.05 * 0.4 * 0.2), within(0.005));
        assertThat(exposed.high() / exposed.central()).isCloseTo(1.2 - Math.sqrt(0.05 * 0.4 * 0.2), within(0.005));
    }

    @Test
    void central_values_are_those_of_the_quadrature_and_stand_within_their_ranges() {
        ImpactTable quadrature = ImpactModel.estimate(ImpactModelTest.sample().evidence(), LAW, Sample.plan("worse"));
        Map<Cell, Optional<Estimate>> plain = everything(quadrature);

        everything(table).forEach((cell, estimate) -> assertThat(estimate.map(Estimate::central)).as("%s", cell)
                .isEqualTo(plain.get(cell).map(Estimate::central)));
    }

    @Test
    void the_range_of_a_rate_is_of_the_additional_duty_as_its_central_value_is() {
        Rates withColumnOne = (headings, regime, draw) -> {
            RateMatrix additional = LAW.rates(headings, regime, draw);
            double[][] duties = new double[headings.size()][];
            double[] ofCanada = new double[headings.size()];
            double[] dutiable = new double[headings.size()];
            double[] none = new double[headings.size()];
            for (int h = 0; h < headings.size(); h++) {
                duties[h] = additional.row(h).clone();
                duties[h][Country.CA.ordinal()] += 0.5;
                ofCanada[h] = additional.canadaAdditional(h);
                dutiable[h] = additional.canadaDutiableShare(h);
            }
            return new RateMatrix(Country.US, duties, new RateMatrix.OfCanada(ofCanada, dutiable, none, none));
        };
        Cell rate = Cell.canada("status-quo", Indicator.EFFECTIVE_RATE);
        Optional<Sampling> draws = Optional.of(new Sampling(500, 7, 2));

        assertThat(ImpactModel.estimate(ImpactModelTest.sample().evidence(), withColumnOne, Sample.plan(), draws).find(rate))
                .isEqualTo(ImpactModel.estimate(ImpactModelTest.sample().evidence(), LAW, Sample.plan(), draws).find(rate));
    }

    @Test
    void random_draws_and_the_quadrature_agree_on_the_width_of_a_range() {
        ImpactTable quadrature = ImpactModel.estimate(ImpactModelTest.sample().evidence(), LAW, Sample.plan("worse"));
        for (Indicator indicator : List.of(Indicator.EXPORTS_CHANGE, Indicator.GDP_CANADA_CHANGE, Indicator.EFFECTIVE_RATE)) {
            Estimate random = table.find(Cell.canada("status-quo", indicator)).orElseThrow();
            Estimate points = quadrature.find(Cell.canada("status-quo", indicator)).orElseThrow();

            assertThat((random.high() - random.low()) / (points.high() - points.low())).as("%s", indicator).isBetween(0.8, 1.2);
        }
    }

    @Test
    void a_law_that_cannot_be_interpolated_is_asked_at_every_draw() {
        Rates curved = (headings, regime, draw) -> {
            double[][] duties = new double[headings.size()][Country.partners().length];
            for (double[] row : duties) {
                row[Country.CA.ordinal()] =
                        regime.scenario().equals("baseline") ? 0 : Math.pow(draw.of(ModelParameter.METAL_CONTENT), 2);
            }
            return new RateMatrix(duties, new double[headings.size()]);
        };
        Sample sample = ImpactModelTest.sample().certain().parameter("metal-content-scale", 0.3, 0.5, 0.7);
        ImpactTable table =
                ImpactModel.estimate(sample.evidence(), curved, Sample.plan(), Optional.of(new Sampling(4_000, 7, 2)));
        Estimate rate = table.find(Cell.canada("status-quo", Indicator.EFFECTIVE_RATE)).orElseThrow();

        assertThat(Math.sqrt(rate.low())).isCloseTo(0.3 + Math.sqrt(0.05 * 0.4 * 0.2), within(0.005));
        assertThat(Math.sqrt(rate.high())).isCloseTo(0.7 - Math.sqrt(0.05 * 0.4 * 0.2), within(0.005));
    }

    @Test
    void a_parameter_s_share_is_known_for_the_change_in_exports_and_orders_the_swings() {
        Cell cars = new Cell("status-quo", "CA", "autos", Indicator.EXPORTS_CHANGE);
        Cell steel = cars.in("steel");

        assertThat(table.findSobol(cars, ModelParameter.METAL_CONTENT).orElseThrow().total()).isCloseTo(0, within(1e-12));
        assertThat(table.findSobol(steel, ModelParameter.METAL_CONTENT).orElseThrow().total()).isGreaterThan(0.05);
        assertThat(table.findSobol(steel, ModelParameter.MULTIPLIER_SCALE)).isEmpty();
        assertThat(table.listSwings(steel)).extracting(s -> table.findSobol(steel, s.parameter()).orElseThrow().total())
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void without_random_draws_no_share_is_known() {
        ImpactTable quadrature = ImpactModel.estimate(ImpactModelTest.sample().evidence(), LAW, Sample.plan());

        assertThat(quadrature.sampling()).isEmpty();
        assertThat(quadrature.findSobol(Cell.canada("status-quo", Indicator.EXPORTS_CHANGE), ModelParameter.SUPPLY_ELASTICITY))
                .isEmpty();
    }

    @Test
    void percentiles_are_exact_order_statistics() {
        double[] values = new SplittableRandom(3).doubles(1_000).toArray();
        double[] sorted = values.clone();
        Arrays.sort(sorted);

        assertThat(Percentiles.of(values)).isEqualTo(new Percentiles(sorted[49], sorted[950]));
        assertThat(Percentiles.of(new double[]{4, 4, 4})).isEqualTo(new Percentiles(4, 4));
    }

    @Test
    void a_triangular_value_lies_at_its_share_of_the_distribution() {
        assertThat(RandomDraws.triangular(0, 1, 2, 0.5)).isEqualTo(1);
        assertThat(RandomDraws.triangular(0, 0, 2, 0.75)).isEqualTo(1);
        assertThat(RandomDraws.triangular(0, 2, 2, 0.25)).isEqualTo(1);
        assertThat(RandomDraws.triangular(3, 3, 3, 0.9)).isEqualTo(3);
    }

    @Test
    void too_few_draws_are_refused() {
        assertThatThrownBy(() -> new Sampling(99, 1, 1)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("99");
    }
}
