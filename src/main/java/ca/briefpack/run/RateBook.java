package ca.briefpack.run;

import ca.briefpack.impact.Draw;
import ca.briefpack.impact.ModelParameter;
import ca.briefpack.impact.RateMatrix;
import ca.briefpack.impact.Rates;
import ca.briefpack.impact.Regime;
import ca.briefpack.model.Country;
import ca.briefpack.model.Evidence;
import ca.briefpack.model.HsCode;
import ca.briefpack.model.Scenario;
import ca.briefpack.tariff.Lane;
import ca.briefpack.tariff.Rate;
import ca.briefpack.tariff.RateAssumptions;
import ca.briefpack.tariff.RateEngine;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rate engines of a run, as the impact model asks for rates: one for the law as enacted, one for the law as the run
 * supposes it,
 * and one for each scenario on top of that. Without suppositions the first two are the same.
 */
final class RateBook implements Rates {
    private final RateEngine enacted;
    private final RateEngine law;
    private final Map<String, RateEngine> engines = new HashMap<>();
    private final RateAssumptions assumptions;

    RateBook(Evidence evidence, LocalDate asOf, RateAssumptions assumptions) {
        this(evidence, asOf, assumptions, Optional.empty());
    }

    /** @param supposed edits of the status quo; the baseline and the months of calibration keep the law as enacted */
    RateBook(Evidence evidence, LocalDate asOf, RateAssumptions assumptions, Optional<Scenario> supposed) {
        this.enacted = new RateEngine(evidence.law(), evidence.trade());
        this.law = supposed.map(edits -> enacted.under(edits, asOf)).orElse(enacted);
        this.assumptions = assumptions;
        engines.put(Scenario.BASELINE, enacted);
        engines.put(Regime.ENACTED, enacted);
        evidence.scenarios().stream().filter(s -> !s.edits().isEmpty())
                .forEach(s -> engines.put(s.id(), law.under(s, asOf)));
    }

    /** The law that nothing is supposed of. */
    RateEngine enacted() {
        return enacted;
    }

    /** The law of the status quo. */
    RateEngine law() {
        return law;
    }

    RateAssumptions assumptions() {
        return assumptions;
    }

    @Override
    public RateMatrix rates(List<HsCode> headings, Regime regime, Draw draw) {
        RateEngine engine = engines.getOrDefault(regime.scenario(), law);
        RateAssumptions drawn = assumptions.withCusmaShift(draw.of(ModelParameter.CUSMA_SHIFT))
                .withUsContentShare(draw.of(ModelParameter.US_CONTENT_AUTOS))
                .withMetalContentShare(draw.of(ModelParameter.METAL_CONTENT));
        double[][] duty = new double[headings.size()][Country.values().length];
        double[] dutiable = new double[headings.size()];
        for (int h = 0; h < duty.length; h++) {
            for (Country origin : Country.values()) {
                if (origin != Country.US) {
                    Rate rate = engine.rate(headings.get(h), new Lane(origin, Country.US), regime.day(), drawn);
                    duty[h][origin.ordinal()] = rate.prohibited() ? Double.POSITIVE_INFINITY : rate.totalFraction();
                    dutiable[h] = origin == Country.CA ? rate.dutiableShare() : dutiable[h];
                }
            }
        }
        return new RateMatrix(duty, dutiable);
    }
}
