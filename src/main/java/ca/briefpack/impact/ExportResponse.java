package ca.briefpack.impact;

import ca.briefpack.model.Country;
import ca.briefpack.model.HsCode;
import java.util.List;
import java.util.Optional;

/**
 * How Canada's exports of each heading answer to the regimes of a plan at one draw: ratios to the baseline of what its exporters
 * earn, {@code p q} of {@link CesMarket}. Not a number where a heading has no market.
 */
final class ExportResponse {
    private static final Country[] COUNTRIES = Country.values();
    private final List<Optional<Market>> markets;
    private final int rated;
    private final RateSource rates;
    private final StudyPlan plan;

    /**
     * The answer at one draw; first index the regime in the plan's order, second the heading.
     *
     * @param ratio  to the baseline
     * @param inYear the mean ratio over the year that exports were observed in, by heading
     */
    record Answer(double[][] ratio, double[] inYear, List<RateMatrix> rates) {
    }

    ExportResponse(List<Optional<Market>> markets, List<HsCode> rated, Rates rates, StudyPlan plan) {
        this(markets, rated.size(), new RememberedRates(rates, rated), plan);
    }

    /** @param rated how many of the headings have tariff lines; they come first */
    ExportResponse(List<Optional<Market>> markets, int rated, RateSource rates, StudyPlan plan) {
        this.markets = markets;
        this.rated = rated;
        this.rates = rates;
        this.plan = plan;
    }

    Answer at(Draw draw) {
        RateMatrix before = rates.of(plan.baseline(), draw);
        CesMarket[] ready = ready(before, draw);
        List<RateMatrix> matrices = plan.regimes().stream().map(regime -> rates.of(regime, draw)).toList();
        double[][] ratio = new double[matrices.size()][];
        for (int s = 0; s < ratio.length; s++) {
            ratio[s] = ratios(ready, before, matrices.get(s));
        }
        return new Answer(ratio, inYear(ready, before, draw), matrices);
    }

    private CesMarket[] ready(RateMatrix before, Draw draw) {
        CesMarket[] ready = new CesMarket[rated];
        double[] t0 = new double[COUNTRIES.length];
        for (int h = 0; h < rated; h++) {
            if (markets.get(h).isPresent()) {
                for (Country country : COUNTRIES) {
                    t0[country.ordinal()] = before.duty(h, country);
                }
                ready[h] = markets.get(h).get().at(t0, draw);
            }
        }
        return ready;
    }

    private double[] inYear(CesMarket[] ready, RateMatrix before, Draw draw) {
        double[] mean = new double[markets.size()];
        List<Regime> months = plan.calibrationRegimes();
        for (Regime month : months) {
            double[] ratios = ratios(ready, before, rates.of(month, draw));
            for (int h = 0; h < mean.length; h++) {
                mean[h] += ratios[h] / months.size();
            }
        }
        return mean;
    }

    private double[] ratios(CesMarket[] ready, RateMatrix before, RateMatrix after) {
        double[] ratios = new double[markets.size()];
        double[] logK = new double[COUNTRIES.length];
        for (int h = 0; h < ratios.length; h++) {
            if (h >= rated || ready[h] == null) {
                ratios[h] = Double.NaN;
                continue;
            }
            for (Country country : COUNTRIES) {
                logK[country.ordinal()] = change(before.duty(h, country), after.duty(h, country));
            }
            ratios[h] = ready[h].revenueRatio(Country.CA.ordinal(), logK);
        }
        return ratios;
    }

    private static double change(double t0, double t1) {
        // equal duties must give exactly no change, also where both shut the source out
        return t0 == t1 ? 0 : Math.log1p(t1) - Math.log1p(t0);
    }
}
