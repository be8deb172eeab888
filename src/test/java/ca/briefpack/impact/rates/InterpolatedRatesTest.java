package ca.briefpack.impact.rates;

import static org.assertj.core.api.Assertions.assertThat;

import ca.briefpack.data.DataPackage;
import ca.briefpack.impact.Sample;
import ca.briefpack.impact.book.ExportBook;
import ca.briefpack.impact.book.Line;
import ca.briefpack.impact.draw.Draw;
import ca.briefpack.impact.draw.ModelParameter;
import ca.briefpack.impact.draw.RandomDraws;
import ca.briefpack.model.Country;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Scenario;
import ca.briefpack.tariff.RateEngine;
import ca.briefpack.tariff.rate.Lane;
import ca.briefpack.tariff.rate.Rate;
import ca.briefpack.tariff.rate.RateAssumptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rates read off a surface are those of the law, and a law of another shape is found out. */
class InterpolatedRatesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 10, 15);

    private static Rates law(Evidence evidence) {
        RateEngine status = new RateEngine(evidence.law(), evidence.trade());
        Map<String, RateEngine> engines = new HashMap<>();
        evidence.scenarios().stream().filter(s -> !s.edits().isEmpty()).forEach(s -> engines.put(s.id(), status.under(s, DAY)));
        return (headings, regime, draw) -> {
            RateAssumptions drawn = RateAssumptions.standard().withCusmaShift(draw.of(ModelParameter.CUSMA_SHIFT))
                    .withUsContentShare(draw.of(ModelParameter.US_CONTENT_AUTOS))
                    .withMetalScale(draw.of(ModelParameter.METAL_CONTENT));
            double[][] duty = new double[headings.size()][Country.partners().length];
            double[] dutiable = new double[headings.size()];
            double[] claims = new double[headings.size()];
            double[] additional = new double[headings.size()];
            for (int h = 0; h < duty.length; h++) {
                for (Country origin : List.of(Country.CA, Country.MX, Country.CN, Country.JP)) {
                    Rate rate = engines.getOrDefault(regime.scenario(), status)
                            .rate(headings.get(h), new Lane(origin, Country.US), regime.day(), drawn);
                    duty[h][origin.ordinal()] = rate.prohibited() ? Double.POSITIVE_INFINITY : rate.totalFraction();
                    dutiable[h] = origin == Country.CA ? rate.dutiableShare() : dutiable[h];
                    claims[h] = origin == Country.CA ? rate.cusmaShare() : claims[h];
                    additional[h] = origin == Country.CA ? rate.totalFraction() : additional[h];
                }
            }
            return new RateMatrix(Country.US, duty,
                    new RateMatrix.OfCanada(additional, dutiable, claims, new double[headings.size()]));
        };
    }

    @Test
    @Tag("slow")
    void the_shipped_law_is_read_exactly_at_any_draw_under_every_scenario() {
        Evidence evidence = DataPackage.load(Path.of("data")).evidence();
        List<Line> lines = new ExportBook(evidence, 2025).ratedLines();
        RateSource law = new RememberedRates(law(evidence), lines);
        List<Regime> regimes = new ArrayList<>(List.of(new Regime(Scenario.BASELINE, LocalDate.of(2025, 1, 31)),
                new Regime(Scenario.STATUS_QUO, LocalDate.of(2025, 4, 15)),
                new Regime(Scenario.STATUS_QUO, LocalDate.of(2026, 10, 15))));
        evidence.scenarios().forEach(s -> regimes.add(new Regime(s.id(), DAY)));
        RandomDraws draws = new RandomDraws(evidence.economy().parameters(), 11);
        InterpolatedRates surfaces =
                InterpolatedRates.of(law, lines, regimes, evidence.economy().parameters(), List.of(draws.of(0)))
                        .orElseThrow();

        for (Regime regime : regimes) {
            for (Draw draw : IntStream.range(1, 9).mapToObj(draws::of).toList()) {
                RateMatrix read = surfaces.of(lines).of(regime, draw);
                assertThat(InterpolatedRates.distance(law.of(regime, draw), read)).as("%s %s", regime, draw.name())
                        .isLessThanOrEqualTo(1e-9);
            }
        }
    }

    @Test
    void a_law_of_another_shape_is_not_interpolated() {
        Rates curved = (headings, regime, draw) -> {
            double[][] duty = new double[headings.size()][Country.partners().length];
            for (double[] row : duty) {
                row[Country.CA.ordinal()] = draw.of(ModelParameter.METAL_CONTENT) * draw.of(ModelParameter.METAL_CONTENT);
            }
            return new RateMatrix(duty, new double[headings.size()]);
        };
        Sample sample = new Sample().uncertain();
        List<Line> cars = List.of(new Line(Country.US, HsCode.of("8703")));
        List<Draw> checks = List.of(new RandomDraws(sample.parameters, 1).of(0));

        assertThat(InterpolatedRates.of(new RememberedRates(curved, cars), cars, List.of(new Regime("r", DAY)), sample.parameters,
                checks))
                .isEmpty();
    }
}
