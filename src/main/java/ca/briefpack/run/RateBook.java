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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rate engines of a run, as the impact model asks for rates: one for the law as enacted, one for the law as the run
 * supposes it,
 * and one for each scenario on top of that. Without suppositions the first two are the same.
 */
final class RateBook implements Rates {
    private static final int MOST_KNOWN = 1_000_000;
    /** Whose goods are told apart: every supplier of the United States, those of Canada that its imports show, Canada in China. */
    private static final Map<Country, List<Country>> SUPPLIERS = Map.of(
            Country.US, Arrays.stream(Country.values()).filter(c -> c != Country.US).toList(),
            Country.CA, List.of(Country.US, Country.CN, Country.OTHER), Country.CN, List.of(Country.CA));
    private final Map<Asked, Answer> known = new ConcurrentHashMap<>();
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
        return rates(Country.US, headings, regime, draw);
    }

    @Override
    public RateMatrix rates(Country into, List<HsCode> headings, Regime regime, Draw draw) {
        RateEngine engine = engines.getOrDefault(regime.scenario(), law);
        RateAssumptions drawn = assumptions.withCusmaShift(draw.of(ModelParameter.CUSMA_SHIFT))
                .withUsContentShare(draw.of(ModelParameter.US_CONTENT_AUTOS))
                .withMetalContentShare(draw.of(ModelParameter.METAL_CONTENT));
        double[][] duty = new double[headings.size()][Country.values().length];
        double[] dutiable = new double[headings.size()];
        for (Country origin : SUPPLIERS.get(into)) {
            Lane lane = new Lane(origin, into);
            for (int h = 0; h < duty.length; h++) {
                Answer answer = answer(engine, new Asked(engine, headings.get(h), lane, regime.day(),
                        engine.relevant(headings.get(h), lane, drawn)));
                duty[h][origin.ordinal()] = answer.duty;
                dutiable[h] = origin == Country.CA ? answer.dutiable : dutiable[h];
            }
        }
        return new RateMatrix(into, duty, dutiable);
    }

    /** What was asked of which law; the assumptions are those that can move the answer. */
    private record Asked(RateEngine engine, HsCode hs, Lane lane, LocalDate day, RateAssumptions assumptions) {
    }

    private record Answer(double duty, double dutiable) {
    }

    private Answer answer(RateEngine engine, Asked asked) {
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(asked, a -> {
            Rate rate = engine.rate(a.hs, a.lane, a.day, a.assumptions);
            return new Answer(rate.prohibited() ? Double.POSITIVE_INFINITY : rate.totalFraction(), rate.dutiableShare());
        });
    }
}
